package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.RuleSet.Group;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a rule set from YAML: the standard one, or one of one's own in the same form, alone in a
 * file or in the folder of its shelf.
 *
 * <pre>{@code
 * RuleSet rules = RuleSetReader.read(Path.of("our-shelf"));
 * }</pre>
 */
public final class RuleSetReader {
  private static final String STANDARD = "nine-rules";
  private static final List<String> LANGUAGES = List.of("en", "es");

  private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");

  private final ProblemList problems;

  private RuleSetReader(ProblemList problems) {
    this.problems = problems;
  }

  /**
   * Reads a file, or the folder of a shelf: its {@code rules.yaml}, and {@code drafting.yaml},
   * {@code terms.yaml} and {@code words/en.yaml} beside it where they are there.
   *
   * @param from the file or the folder; beside a file nothing is looked for
   * @return the rule set; without a shelf of its own, with one of neutral words
   * @throws freedomcities.problems.InputException with every problem in every file
   * @throws IOException if it can't be read
   */
  public static RuleSet read(Path from) throws IOException {
    requireNonNull(from, "from");
    if (!Files.isDirectory(from)) {
      ProblemList problems = new ProblemList();
      return ruleSet(YamlReader.read(from, problems), problems, ShelfFiles.none(), true);
    }
    ProblemList problems = new ProblemList();
    ShelfFiles files = ShelfFiles.in(from);
    byte[] yaml =
        files
            .read(ShelfFiles.RULES)
            .orElseThrow(
                () ->
                    new InputException(
                        List.of(
                            new Problem(
                                new Location(from.toString(), 0, 0),
                                "the folder has no " + ShelfFiles.RULES,
                                "put the rule set there"))));
    return ruleSet(
        YamlReader.read(files.name(ShelfFiles.RULES), yaml, problems), problems, files, true);
  }

  /**
   * Reads a rule set that has no shelf of its own.
   *
   * @param name stands for the file in messages
   * @param yaml its text
   * @return the rule set, with a shelf of neutral words
   * @throws freedomcities.problems.InputException with every problem in it
   */
  public static RuleSet read(String name, String yaml) {
    requireNonNull(name, "name");
    requireNonNull(yaml, "yaml");
    ProblemList problems = new ProblemList();
    try {
      return ruleSet(YamlReader.read(name, yaml, problems), problems, ShelfFiles.none(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the files of the shipped shelf by their names, {@code rules.yaml}, {@code
   * words/en.yaml}: to begin one's own from}
   */
  public static Map<String, byte[]> shippedFiles() {
    ShelfFiles files = ShelfFiles.shipped(STANDARD, LANGUAGES);
    Map<String, byte[]> all = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(ShelfFiles.RULES, ShelfFiles.DRAFTING, ShelfFiles.TERMS),
            LANGUAGES.stream().map(language -> ShelfFiles.WORDS + language + ShelfFiles.ENDING))
        .forEach(
            path -> {
              try {
                all.put(path, files.read(path).orElseThrow());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return Collections.unmodifiableMap(all);
  }

  static RuleSet standard() {
    return Standard.RULES;
  }

  /** Read when first asked for. */
  private static final class Standard {
    static final RuleSet RULES = load();

    private static RuleSet load() {
      ProblemList problems = new ProblemList();
      ShelfFiles files = ShelfFiles.shipped(STANDARD, LANGUAGES);
      try {
        byte[] yaml =
            files
                .read(ShelfFiles.RULES)
                .orElseThrow(
                    () -> new IllegalStateException(STANDARD + " is not on the class path"));
        return ruleSet(
            YamlReader.read(files.name(ShelfFiles.RULES), yaml, problems), problems, files, false);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static RuleSet ruleSet(
      Optional<Node> root, ProblemList problems, ShelfFiles files, boolean checkWords)
      throws IOException {
    root.ifPresent(node -> RuleSetKeys.RULE_SET.check(node, problems));
    Node.Mapping set = root.orElse(null) instanceof Node.Mapping mapping ? mapping : null;
    if (set == null) {
      problems.throwIfAny();
      throw new IllegalStateException("a rule set that is no mapping was not refused");
    }
    return new RuleSetReader(problems).ruleSet(set, files, checkWords);
  }

  private RuleSet ruleSet(Node.Mapping set, ShelfFiles files, boolean checkWords)
      throws IOException {
    List<Placeholder> placeholders =
        set.mappings("placeholders").stream()
            .map(p -> new Placeholder(p.line("key"), p.line("as-written")))
            .toList();
    List<Group> groups =
        set.mappings("groups").stream().map(g -> new Group(g.line("id"), g.line("title"))).toList();
    checkId(set);
    uniqueIds(set.mappings("groups"), "group");
    uniqueIds(set.mappings("rules"), "rule");
    List<Rule> rules =
        set.mappings("rules").stream()
            .map(rule -> rule(rule, placeholders, groups, duty(set)))
            .toList();
    Shelf shelf = shelf(set, files, checkWords, rules);
    return new RuleSet(
        set.line("id"),
        set.line("version"),
        set.line("title"),
        set.prose("attribution"),
        orElse(set.line("subject"), set.line("id")),
        placeholders,
        groups,
        rules,
        shelf);
  }

  /** The shelf; throws what is wrong with it together with what is wrong with the rules. */
  private Shelf shelf(Node.Mapping set, ShelfFiles files, boolean checkWords, List<Rule> rules)
      throws IOException {
    try {
      Shelf shelf = ShelfReader.read(files, set.line("title"), rules, checkWords);
      problems.throwIfAny();
      return shelf;
    } catch (InputException e) {
      if (problems.isEmpty()) {
        throw e;
      }
      throw new InputException(
          Stream.of(problems.inOrder(), e.problems()).flatMap(List::stream).distinct().toList());
    }
  }

  private static String orElse(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }

  private static Optional<Duty> duty(Node.Mapping set) {
    Node.Mapping duty = set.mapping("duty");
    return set.get("duty")
        .map(
            given ->
                new Duty(
                    duty.lines("orders"),
                    duty.lines("advises"),
                    duty.prose("lacks"),
                    duty.prose("amendment")));
  }

  private Rule rule(
      Node.Mapping rule, List<Placeholder> placeholders, List<Group> groups, Optional<Duty> duty) {
    List<String> known = groups.stream().map(Group::id).distinct().toList();
    rule.get("group")
        .filter(group -> !group.words().isBlank() && !known.contains(group.words()))
        .ifPresent(
            group ->
                problems.add(
                    group.at(),
                    "unknown group " + Quoted.of(group.words()),
                    Suggestion.remedy(group.words(), known)));
    Requirement requirement =
        new Requirement.AllOf(requirements(rule, "requires", new HashSet<>()));
    checkAmendments(rule, placeholders, requirement);
    checkProse(rule, placeholders);
    return new Rule(
        rule.line("id"),
        rule.prose("title"),
        rule.prose("caption"),
        rule.line("group"),
        rule.flag("optional"),
        text(rule, placeholders),
        requirement,
        rule.prose("explanation"),
        rule.prose("summary"),
        rule.prose("topic"),
        duty);
  }

  private RuleText text(Node.Mapping rule, List<Placeholder> placeholders) {
    RuleText text = RuleText.parse(rule.prose("text"), placeholders);
    for (String bracket : text.unknownBrackets()) {
      problems.add(
          rule.get("text").orElse(rule).at(),
          "the text has " + bracket + ", which is no placeholder of this set",
          Suggestion.remedy(bracket, placeholders.stream().map(Placeholder::asWritten).toList()));
    }
    placeholders.stream()
        .filter(Placeholder::isOversightBody)
        .map(placeholder -> "the " + placeholder.asWritten())
        .filter(
            doubled ->
                rule.prose("text")
                    .toLowerCase(Locale.ROOT)
                    .contains(doubled.toLowerCase(Locale.ROOT)))
        .forEach(
            doubled ->
                problems.add(
                    rule.get("text").orElse(rule).at(),
                    Quoted.of(doubled) + " would have the article twice",
                    "leave out the; a town file gives the body with its article"));
    return text;
  }

  /** Placeholders are filled in the text, and names in braces nowhere in a rule. */
  private void checkProse(Node.Mapping rule, List<Placeholder> placeholders) {
    for (String key : List.of("title", "caption", "topic", "text", "explanation", "summary")) {
      String words = rule.prose(key);
      NAME.matcher(words)
          .results()
          .map(MatchResult::group)
          .forEach(
              name ->
                  problems.add(
                      rule.get(key).orElse(rule).at(),
                      name + " is filled by nothing in a rule",
                      "write the words, or in the text a placeholder of the set"));
      if (!key.equals("text")) {
        placeholders.stream()
            .map(Placeholder::asWritten)
            .filter(written -> !written.isEmpty() && words.contains(written))
            .forEach(
                written ->
                    problems.add(
                        rule.get(key).orElse(rule).at(),
                        written + " is filled in the text of a rule only, not in its " + key,
                        "write the words"));
      }
    }
  }

  /** What proposals draw on must be there: the words in the text, the placeholders in the set. */
  private void checkAmendments(
      Node.Mapping rule, List<Placeholder> placeholders, Requirement requirement) {
    List<String> ids = requirement.elements().stream().map(Element::id).toList();
    for (Element element : requirement.elements()) {
      for (String covered : element.covers()) {
        if (!ids.contains(covered) || covered.equals(element.id())) {
          problems.add(
              rule.at(),
              "element "
                  + Quoted.of(element.id())
                  + " covers "
                  + Quoted.of(covered)
                  + ", which is no other element of the rule",
              Suggestion.remedy(
                  covered, ids.stream().filter(id -> !id.equals(element.id())).toList()));
        }
      }
      if (!rule.prose("text").contains(element.modelWords())) {
        problems.add(
            rule.at(),
            "the text has nowhere the words "
                + Quoted.of(element.modelWords())
                + " of element "
                + Quoted.of(element.id()),
            "copy them from the text");
      }
      for (String bracket : RuleText.parse(element.amendment(), placeholders).unknownBrackets()) {
        problems.add(
            rule.at(),
            "the amendment of element "
                + Quoted.of(element.id())
                + " has "
                + bracket
                + ", which is no placeholder of this set",
            Suggestion.remedy(bracket, placeholders.stream().map(Placeholder::asWritten).toList()));
      }
      if (!element.amendment().matches("[^{}]*(\\{[^{}]+\\}[^{}]*)?")) {
        problems.add(
            rule.at(),
            "the amendment of element "
                + Quoted.of(element.id())
                + " has more than one pair of braces",
            "put one pair around what may be joined");
      }
    }
  }

  private List<Requirement> requirements(Node.Mapping owner, String key, Set<String> ids) {
    owner
        .get(key)
        .filter(list -> list instanceof Node.Sequence sequence && sequence.items().isEmpty())
        .ifPresent(
            list ->
                problems.add(list.at(), Quoted.of(key) + " names no element", "name at least one"));
    List<Requirement> out = new ArrayList<>();
    for (Node item : owner.items(key)) {
      if (item instanceof Node.Mapping join
          && (join.get("all").isPresent() || join.get("any").isPresent())) {
        RuleSetKeys.JOIN.check(item, problems);
        List<Requirement> all = requirements(join, "all", ids);
        List<Requirement> any = requirements(join, "any", ids);
        if (join.entries().size() > 1) {
          problems.add(join.at(), "all and any in one entry", "write two entries");
        }
        out.add(any.isEmpty() ? new Requirement.AllOf(all) : new Requirement.AnyOf(any));
      } else {
        RuleSetKeys.ELEMENT.check(item, problems);
        if (item instanceof Node.Mapping element) {
          out.add(element(element, ids));
        }
      }
    }
    return out;
  }

  private Element element(Node.Mapping element, Set<String> ids) {
    String id = element.line("id");
    if (!id.isEmpty() && !ids.add(id)) {
      problems.add(
          element.at(),
          "a second element " + Quoted.of(id) + " in this rule",
          "give it another id");
    }
    checkId(element);
    Element.Kind kind =
        RuleSetKeys.KINDS.contains(element.line("kind"))
            ? Element.Kind.valueOf(element.line("kind").toUpperCase(Locale.ROOT))
            : Element.Kind.ACT;
    return new Element(
        id,
        kind,
        element.prose("what"),
        element.prose("has"),
        element.prose("lacks"),
        element.prose("contradicts"),
        element.prose("model-words"),
        element.prose("amendment"),
        element.lines("weakened-by"),
        element.lines("covers"));
  }

  private void uniqueIds(List<Node.Mapping> all, String what) {
    Set<String> ids = new HashSet<>();
    for (Node.Mapping one : all) {
      checkId(one);
      if (!one.line("id").isEmpty() && !ids.add(one.line("id"))) {
        problems.add(
            one.at(), "a second " + what + " " + Quoted.of(one.line("id")), "give it another id");
      }
    }
  }

  private void checkId(Node.Mapping owner) {
    owner
        .get("id")
        .filter(id -> !id.words().isBlank() && !id.words().matches("[a-z0-9]++(-[a-z0-9]++)*+"))
        .ifPresent(
            id ->
                problems.add(
                    id.at(),
                    Quoted.of(id.words()) + " is no id",
                    "write lower-case letters, digits and hyphens"));
  }
}
