package freedomcities.wording;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.internal.yaml.Type;
import freedomcities.internal.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the strings of a language. In the original each string is a text; in a translation it is a
 * mapping: {@code of}, the words that it translates, letter for letter as the original has them
 * now, and {@code text}. A string that is missing, left behind by a change of the original,
 * unknown, or whose <code>{names}</code> differ is a problem with its line and column.
 */
public final class WordingReader {
  static final String MACHINE_DRAFTED = "machine-drafted";

  private static final Shape FILE =
      Shape.of(
          "a file of strings",
          Key.required("language", Type.LINE, "BCP 47: en-US"),
          Key.required("name", Type.LINE, "what the language calls itself"),
          Key.required("review", Type.LINE, "who has read it and when; machine-drafted until then"),
          Key.required(
              "words",
              new Type.Free(),
              "the strings, grouped as one likes; a key is its groups joined by dots"));

  private static final Shape TRANSLATED =
      Shape.of(
          "a translated string",
          Key.required("of", Type.PROSE, "the words that it translates, as the original has them"),
          Key.required("text", Type.PROSE, "the translation"));

  private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");

  private final ProblemList problems = new ProblemList();
  private final Map<String, String> words = new LinkedHashMap<>();

  private WordingReader() {}

  /**
   * Reads the original.
   *
   * @param name of the file, for messages
   * @param yaml the whole file in UTF-8
   * @return the strings of the original
   * @throws freedomcities.problems.InputException with every problem
   */
  public static Wording original(String name, byte[] yaml) {
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    WordingReader reader = new WordingReader();
    Node.Mapping file = reader.file(name, yaml);
    reader.group(file.mapping("words"), "", reader::text);
    return reader.wording(file);
  }

  /**
   * Reads a translation and holds it against the original.
   *
   * @param name of the file, for messages
   * @param yaml the whole file in UTF-8
   * @param original which the translation must match, string by string
   * @return the strings of the translation
   * @throws freedomcities.problems.InputException with every problem
   */
  public static Wording translation(String name, byte[] yaml, Wording original) {
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    requireNonNull(original, "original");
    return translation(name, yaml, original, Set.of());
  }

  /**
   * Reads a translation of a part of the original.
   *
   * @param name of the file, for messages
   * @param yaml the whole file in UTF-8
   * @param original which the translation must match, string by string
   * @param elsewhere keys that it may leave out, since another file translates them
   * @return the strings of the translation
   * @throws freedomcities.problems.InputException with every problem
   */
  public static Wording translation(
      String name, byte[] yaml, Wording original, Set<String> elsewhere) {
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    requireNonNull(elsewhere, "elsewhere");
    requireNonNull(original, "original");
    WordingReader reader = new WordingReader();
    Node.Mapping file = reader.file(name, yaml);
    reader.group(file.mapping("words"), "", (key, node) -> reader.translated(key, node, original));
    Set<String> missing = new TreeSet<>(original.keys());
    missing.removeAll(reader.words.keySet());
    missing.removeAll(elsewhere);
    if (!missing.isEmpty()) {
      reader.problems.add(
          file.mapping("words").at(), "no words for " + String.join(", ", missing), "add them");
    }
    return reader.wording(file);
  }

  private Node.Mapping file(String name, byte[] yaml) {
    Node root = YamlReader.read(name, yaml, problems).orElse(null);
    if (root != null) {
      FILE.check(root, problems);
    }
    problems.throwIfAny();
    if (root instanceof Node.Mapping file) {
      return file;
    }
    throw new IllegalStateException("a file of strings that is no mapping was not refused");
  }

  private Wording wording(Node.Mapping file) {
    problems.throwIfAny();
    return new Wording(file.line("language"), file.line("name"), file.line("review"), words);
  }

  private interface Leaf {
    /** Takes the string that stands here; false if none does and this is a group. */
    boolean take(String key, Node node);
  }

  private void group(Node.Mapping group, String before, Leaf leaf) {
    for (Node.Entry entry : group.entries()) {
      String key = before + entry.key();
      if (leaf.take(key, entry.value())) {
        continue;
      }
      if (entry.value() instanceof Node.Mapping deeper) {
        group(deeper, key + ".", leaf);
      } else {
        problems.add(
            entry.at(), key + " has neither words nor a group of strings", "write its words");
      }
    }
  }

  private boolean text(String key, Node node) {
    if (!(node instanceof Node.Text text) || !text.given()) {
      return false;
    }
    words.put(key, text.text());
    return true;
  }

  private boolean translated(String key, Node node, Wording original) {
    if (!(node instanceof Node.Mapping mapping)
        || mapping.get("of").isEmpty() && !original.has(key)) {
      return false;
    }
    TRANSLATED.check(node, problems);
    String of = mapping.prose("of");
    String text = mapping.prose("text");
    words.put(key, text);
    if (!original.has(key)) {
      problems.add(
          mapping.at(), "there is no string " + key, Suggestion.remedy(key, original.keys()));
    } else if (!of.equals(original.raw(key))) {
      problems.add(
          mapping.at(),
          key + " translates words that the original no longer has: \"" + of + "\"",
          "translate \"" + original.raw(key) + "\" and write that for of");
    } else if (!names(of).equals(names(text))) {
      problems.add(
          mapping.at(),
          key + " has the names " + names(text) + " where the original has " + names(of),
          "keep each name in its braces");
    }
    return true;
  }

  private static Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
