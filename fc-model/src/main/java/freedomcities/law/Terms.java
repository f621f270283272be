package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads files of terms: what the terms of a glossary rest on, and how ordinances define them. */
public final class Terms {
  static final String PREFIX = "term/";

  private Terms() {}

  /**
   * Reads the text of a {@code terms.yaml}.
   *
   * @param name of the file, for messages
   * @param yaml its text
   * @return the terms in the order of the file
   * @throws freedomcities.problems.InputException with every problem in it
   */
  public static List<Term> read(String name, String yaml) {
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    ProblemList problems = new ProblemList();
    Node root = YamlReader.read(name, yaml, problems).orElse(null);
    if (root != null) {
      LawKeys.TERMS.check(root, problems);
    }
    if (root instanceof Node.Mapping file) {
      check(file, problems);
      problems.throwIfAny();
      return read(file);
    }
    problems.throwIfAny();
    throw new IllegalStateException("a file of terms that is no mapping was not refused");
  }

  /**
   * Terms with others over them.
   *
   * @param terms that stand where {@code over} has none of their key
   * @param over each takes the place of the one of its key, or is added at the end
   * @return both, in the order of {@code terms}
   */
  public static List<Term> overlaid(List<Term> terms, List<Term> over) {
    requireNonNull(over, "over");
    requireNonNull(terms, "terms");
    Map<String, Term> all = new LinkedHashMap<>();
    terms.forEach(term -> all.put(term.key(), term));
    over.forEach(term -> all.put(term.key(), term));
    return List.copyOf(all.values());
  }

  /** Tells what the table of keys can't see. */
  static void check(Node.Mapping file, ProblemList problems) {
    for (Node.Mapping term : file.mappings("terms")) {
      term.get("id")
          .filter(id -> !id.words().startsWith(PREFIX))
          .ifPresent(
              id ->
                  problems.add(
                      id.at(),
                      "a term whose id does not begin with " + PREFIX,
                      "write " + PREFIX + id.words()));
      term.get("text")
          .ifPresent(text -> PlacePatterns.check(text, PlacePatterns.OF_A_DEFINITION, problems));
    }
  }

  static List<Term> read(Node.Mapping file) {
    return file.mappings("terms").stream()
        .map(
            term -> {
              Fact fact = FactReader.read(term);
              return new Term(fact.id().substring(PREFIX.length()), term.line("defines"), fact);
            })
        .toList();
  }
}
