package freedomcities.rules;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Suggestion;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.law.Term;
import freedomcities.law.Terms;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.Shelf.Abbreviation;
import freedomcities.rules.Shelf.CarriedOut;
import freedomcities.rules.Shelf.CarriedOut.Officer;
import freedomcities.rules.Shelf.Counted;
import freedomcities.rules.Shelf.Definition;
import freedomcities.rules.Shelf.FederalLaw;
import freedomcities.rules.Shelf.Handout;
import freedomcities.rules.Shelf.OptionalRule;
import freedomcities.rules.Shelf.RecordsAsked;
import freedomcities.rules.Shelf.SubjectNames;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what stands on a shelf beside its rules, and fills in what is neutral where it is silent.
 */
final class ShelfReader {
  private static final Pattern NAME = Pattern.compile("\\{[^{}]*\\}");
  private static final String TERM = "{term}";
  private static final String DIRECTED = "{directed}";
  private static final String MEASURE = "{measure}";
  private static final String INSTRUMENT = "{instrument}";
  private static final String SINCE = "{since}";

  private final ShelfFiles files;
  private final String title;
  private final List<Rule> rules;
  private final List<Problem> problems = new ArrayList<>();

  private ShelfReader(ShelfFiles files, String title, List<Rule> rules) {
    this.files = files;
    this.title = title;
    this.rules = rules;
  }

  /**
   * Reads the files beside a rule set.
   *
   * @param checkWords whether the words of all languages are read now, to tell what is wrong
   * @throws InputException with every problem in all of them
   */
  static Shelf read(ShelfFiles files, String title, List<Rule> rules, boolean checkWords)
      throws IOException {
    ShelfReader reader = new ShelfReader(files, title, rules);
    List<Term> terms = reader.terms();
    Map<String, ShelfWords> words = reader.words(checkWords);
    Shelf shelf = reader.drafting(terms, words);
    if (checkWords && reader.problems.isEmpty()) {
      reader.problems.addAll(ShelfWordsCheck.problems(shelf, rules, files));
    }
    if (!reader.problems.isEmpty()) {
      throw new InputException(reader.problems);
    }
    return shelf;
  }

  private List<Term> terms() throws IOException {
    Optional<byte[]> file = files.read(ShelfFiles.TERMS);
    try {
      return file.map(
              bytes ->
                  Terms.read(
                      files.name(ShelfFiles.TERMS), new String(bytes, StandardCharsets.UTF_8)))
          .orElse(List.of());
    } catch (InputException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private Map<String, ShelfWords> words(boolean check) throws IOException {
    Map<String, ShelfWords> words = new LinkedHashMap<>();
    for (String language : files.languages()) {
      String path = ShelfFiles.WORDS + language + ShelfFiles.ENDING;
      Optional<ShelfWords> original =
          language.equals(ShelfFiles.ENGLISH)
              ? Optional.empty()
              : Optional.ofNullable(words.get(ShelfFiles.ENGLISH));
      ShelfWords file =
          check
              ? known(path, files.read(path).orElseThrow(), original)
              : new ShelfWords(files.name(path), () -> bytes(path), original);
      words.put(language, file);
    }
    return words;
  }

  private ShelfWords known(String path, byte[] bytes, Optional<ShelfWords> original) {
    return new ShelfWords(files.name(path), () -> bytes, original);
  }

  private byte[] bytes(String path) {
    try {
      return files.read(path).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shelf drafting(List<Term> terms, Map<String, ShelfWords> words) throws IOException {
    ProblemList told = new ProblemList();
    Optional<byte[]> bytes = files.read(ShelfFiles.DRAFTING);
    Node.Mapping file = Neutral.NOTHING;
    if (bytes.isPresent()) {
      Node root = YamlReader.read(files.name(ShelfFiles.DRAFTING), bytes.get(), told).orElse(null);
      if (root != null) {
        ShelfKeys.drafting(
                rules.stream().map(Rule::id).toList(),
                rules.stream().filter(Rule::optional).map(Rule::id).toList(),
                terms.stream().filter(Term::defined).map(Term::key).toList())
            .check(root, told);
      }
      file = root instanceof Node.Mapping mapping ? mapping : file;
    }
    Shelf shelf = new Drafting(file, told).shelf(terms, words);
    problems.addAll(told.inOrder());
    return shelf;
  }

  /** What is so where a shelf says nothing. */
  private static final class Neutral {
    static final Node.Mapping NOTHING = new Node.Mapping(new Location("", 0, 0), List.of());
    static final int FEW = 3;
    static final String DEFINITIONS =
        "The model rules define no terms. These definitions are not theirs; whatever law stands"
            + " behind them should be checked.";

    private Neutral() {}

    /** The topics of a few rules, else the title that they stand under. */
    static String subject(String title, List<Rule> rules) {
      List<String> topics =
          rules.stream().filter(rule -> !rule.optional()).map(Rule::topic).toList();
      return topics.size() <= FEW
          ? Wording.englishList(topics, "and")
          : "the subjects of “" + title + "”";
    }
  }

  /** One {@code drafting.yaml}, which has been held against its keys. */
  private final class Drafting {
    private final Node.Mapping file;
    private final ProblemList told;

    Drafting(Node.Mapping file, ProblemList told) {
      this.file = file;
      this.told = told;
    }

    Shelf shelf(List<Term> terms, Map<String, ShelfWords> words) {
      return new Shelf(
          named(),
          carriedOut(file.mapping("carried-out")),
          file.flag("directive"),
          given(file, "redress"),
          choices(),
          optionalRules(),
          file.mappings("definitions").stream().map(this::definition).toList(),
          terms,
          files.name(ShelfFiles.TERMS),
          orElse(text(file, "definitions-note"), Neutral.DEFINITIONS),
          file.mappings("abbreviations").stream()
              .map(one -> new Abbreviation(one.line("words"), one.line("means")))
              .toList(),
          file.mappings("counted").stream()
              .map(one -> new Counted(text(one, "what", TERM), ids(one, "rules")))
              .toList(),
          file.line("not-identified"),
          file.get("federal-law").map(section -> federalLaw(file.mapping("federal-law"))),
          file.get("records-request").map(request -> records(file.mapping("records-request"))),
          handout(file.mapping("handout")),
          words);
    }

    private SubjectNames named() {
      String subject = orElse(file.line("subject"), Neutral.subject(title, rules));
      Node.Mapping other = file.mapping("named");
      return new SubjectNames(
          subject,
          orElse(file.line("short-title"), title),
          file.get("keywords").isPresent() ? file.lines("keywords") : List.of(title),
          orElse(other.line("properties"), subject),
          orElse(other.line("staff-report"), subject),
          orElse(other.line("comparison"), subject));
    }

    private CarriedOut carriedOut(Node.Mapping who) {
      return new CarriedOut(
          who.line("officer").equals(ShelfKeys.key(Officer.LAW_ENFORCEMENT))
              ? Officer.LAW_ENFORCEMENT
              : Officer.MANAGER,
          orElse(who.line("agencies"), "agencies"),
          orElse(who.line("employers"), "that these policies concern"),
          orElse(who.line("duties"), "these policies concern"),
          orElse(who.line("staff"), "the staff concerned"),
          who.line("income"),
          orElse(who.line("beyond"), "another government’s officers"),
          ids(who, "directing-them"));
    }

    private List<Choice> choices() {
      Set<String> keys = new HashSet<>();
      keys.addAll(List.of("manuals", "sheriff"));
      rules.stream().filter(Rule::optional).forEach(rule -> keys.add(Choice.ofOptional(rule)));
      List<Choice> choices = new ArrayList<>();
      for (Node.Mapping choice : file.mappings("choices")) {
        String key = choice.line("key");
        if (!key.isEmpty() && !keys.add(key)) {
          told.add(choice.at(), "a second choice " + Quoted.of(key), "give it another key");
        }
        String unchosen = text(choice, "unchosen");
        choices.add(
            new Choice(
                key,
                choice.line("rule"),
                choice.line("about"),
                unchosen,
                orElse(text(choice, "unchosen-under-state-law"), unchosen),
                choice.mappings("values").stream().map(this::value).toList()));
      }
      return choices;
    }

    private Choice.Value value(Node.Mapping value) {
      String before = text(value, "before", TERM);
      String after = text(value, "after", TERM);
      String instead = text(value, "instead", TERM);
      String noted = value.line("noted");
      if (value.line("value").equals(Choice.MODEL)) {
        told.add(value.at(), "every choice has the value model", "leave it out; it is the default");
      }
      long given = Stream.of(before, after, instead).filter(words -> !words.isEmpty()).count();
      if (given != 1) {
        told.add(
            value.at(),
            given == 0
                ? "no paragraph before, after, or instead of the rule's words"
                : "more than one paragraph before, after, or instead of the rule's words",
            "write one of before, after and instead");
      } else if (!(before + after + instead).startsWith(noted)) {
        told.add(
            value.get("noted").orElse(value).at(),
            "the paragraph does not begin with " + Quoted.of(noted),
            "write the words with which it begins");
      }
      return new Choice.Value(
          value.line("value"),
          before,
          after,
          instead,
          noted,
          text(value, "note"),
          text(value, "summary"));
    }

    private List<OptionalRule> optionalRules() {
      List<OptionalRule> all = new ArrayList<>();
      for (Node.Mapping one : file.mappings("optional")) {
        all.add(
            new OptionalRule(
                one.line("rule"), one.line("about"), one.line("called"), one.line("option")));
      }
      Set<String> said = all.stream().map(OptionalRule::rule).collect(Collectors.toSet());
      rules.stream()
          .filter(rule -> rule.optional() && !said.contains(rule.id()))
          .forEach(
              rule ->
                  all.add(
                      new OptionalRule(
                          rule.id(),
                          "whether the optional rule " + rule.id() + " is drafted; off if left out",
                          "the optional rule on " + rule.topic(),
                          "Add the optional rule " + rule.id() + ", " + rule.title() + ".")));
      return all;
    }

    private Definition definition(Node.Mapping definition) {
      boolean elsewhere = definition.get("term").isPresent();
      boolean here = definition.get("defines").isPresent() || definition.get("text").isPresent();
      boolean whole = definition.get("defines").isPresent() && definition.get("text").isPresent();
      if (elsewhere == here || here && !whole) {
        told.add(
            definition.at(),
            elsewhere && here ? "a term of terms.yaml with a meaning of its own" : "no meaning",
            "write term, or defines and text");
      }
      return new Definition(
          definition.line("term"),
          text(definition, "defines", TERM),
          text(definition, "text", TERM),
          text(definition, "of-an-order", TERM, DIRECTED),
          ids(definition, "rules"),
          definition.flag("every-measure"),
          ids(definition, "measure-with"),
          definition.flag("measures-only"));
    }

    private FederalLaw federalLaw(Node.Mapping section) {
      Optional<String> inPlaceOf = given(section, "in-place-of");
      if (inPlaceOf.isEmpty() && section.get("note-beside").isPresent()) {
        told.add(
            section.get("note-beside").orElse(section).at(),
            "a note for where an optional rule is drawn beside it, and no such rule",
            "write in-place-of");
      }
      return new FederalLaw(
          section.line("heading"),
          texts(section, "paragraphs", MEASURE),
          inPlaceOf,
          text(section, "note"),
          text(section, "note-beside"),
          text(section, "summary", INSTRUMENT),
          text(section, "told"));
    }

    private RecordsAsked records(Node.Mapping request) {
      return new RecordsAsked(request.line("title"), texts(request, "records", SINCE));
    }

    private Handout handout(Node.Mapping handout) {
      Map<String, String> icons = new LinkedHashMap<>();
      List<String> ids = rules.stream().map(Rule::id).toList();
      for (Node.Entry icon : handout.mapping("icons").entries()) {
        if (!ids.contains(icon.key())) {
          told.add(
              icon.at(),
              "there is no rule " + Quoted.of(icon.key()),
              Suggestion.remedy(icon.key(), ids));
        }
        icons.put(icon.key(), icon.value().words());
      }
      return new Handout(handout.lines("terms"), icons);
    }

    private Optional<String> given(Node.Mapping map, String key) {
      return map.get(key).map(Node::words);
    }

    private Set<String> ids(Node.Mapping map, String key) {
      return Set.copyOf(new HashSet<>(map.lines(key)));
    }

    /** Without the line end of a block of text; names in braces are those that are filled here. */
    private String text(Node.Mapping map, String key, String... names) {
      return map.get(key).map(node -> text(node, names)).orElse("");
    }

    private List<String> texts(Node.Mapping map, String key, String... names) {
      return map.items(key).stream().map(node -> text(node, names)).toList();
    }

    private String text(Node node, String... names) {
      String text = node.words().strip();
      List<String> known = List.of(names);
      NAME.matcher(text)
          .results()
          .map(MatchResult::group)
          .filter(name -> !known.contains(name))
          .forEach(
              name ->
                  told.add(
                      node.at(),
                      name + " is filled by nothing here",
                      known.isEmpty() ? "write the words" : "write " + String.join(" or ", known)));
      return text;
    }
  }

  private static String orElse(String words, String otherwise) {
    return words.isEmpty() ? otherwise : words;
  }
}
