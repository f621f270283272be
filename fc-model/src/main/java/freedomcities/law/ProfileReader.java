package freedomcities.law;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.law.PublishedSummary.Form;
import freedomcities.law.PublishedSummary.Preparer;
import freedomcities.law.PublishedSummary.Stage;
import freedomcities.places.Kind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code states/az.yaml}, which has been held against {@link LawKeys#PROFILE}. */
final class ProfileReader {
  private ProfileReader() {}

  /** Tells what the table of keys can't see. */
  static void check(Node.Mapping file, ProblemList problems) {
    file.get("style")
        .ifPresent(style -> PlacePatterns.check(style, PlacePatterns.OF_A_STYLE, problems));
    file.mappings("clauses")
        .forEach(
            clause ->
                clause
                    .get("text")
                    .ifPresent(
                        text -> PlacePatterns.check(text, PlacePatterns.OF_A_CLAUSE, problems)));
    checkUsages(file.mapping("kinds"), problems);
    file.mappings("places").forEach(place -> checkPatterns(place, problems));
    file.mappings("summary")
        .forEach(
            summary ->
                summary
                    .get("statement")
                    .ifPresent(
                        statement ->
                            PlacePatterns.check(
                                statement, PlacePatterns.OF_A_STATEMENT, problems)));
    file.mappings("conventions").forEach(convention -> checkValue(convention, problems));
    for (String subject : List.of(LawKeys.COUNTY_POWERS, LawKeys.LAW_SEARCH)) {
      about(subject, file.mappings("facts"))
          .skip(1)
          .flatMap(fact -> fact.get("about").stream())
          .forEach(
              about ->
                  problems.add(about.at(), "a second fact about " + about.words(), "leave one"));
    }
  }

  private static Stream<Node.Mapping> about(String subject, List<Node.Mapping> facts) {
    return facts.stream().filter(fact -> fact.line("about").equals(subject));
  }

  private static void checkValue(Node.Mapping convention, ProblemList problems) {
    List<String> values = ConventionSettings.VALUES.get(convention.line("setting"));
    String value = convention.line("text");
    if (values != null && ConventionSettings.all().contains(value) && !values.contains(value)) {
      problems.add(
          convention.get("text").orElse(convention).at(),
          Quoted.of(value) + " is no value of " + convention.line("setting"),
          "choose from: " + String.join(", ", values));
    }
  }

  /** The same for patterns per kind, which {@code kinds.yaml} has too. */
  static void checkUsages(Node.Mapping kinds, ProblemList problems) {
    for (Node.Entry entry : kinds.entries()) {
      if (entry.value() instanceof Node.Mapping usage) {
        checkPatterns(usage, problems);
        usage
            .get("style")
            .filter(style -> !style.words().contains("{name}"))
            .ifPresent(
                style ->
                    problems.add(
                        style.at(),
                        "a style without the name of the place",
                        "write {name} where it stands"));
      } else if (!entry.value().isGiven()) {
        problems.add(
            entry.at(),
            Quoted.of(entry.key()) + " is empty",
            "write {} if it differs in nothing, else delete it");
      }
    }
  }

  private static void checkPatterns(Node.Mapping usage, ProblemList problems) {
    for (String field : LawKeys.USAGES) {
      List<String> slots =
          field.equals("style") ? PlacePatterns.OF_A_STYLE : PlacePatterns.OF_A_USAGE;
      usage.get(field).ifPresent(pattern -> PlacePatterns.check(pattern, slots, problems));
    }
  }

  static StateProfile read(Node.Mapping file) {
    return new StateProfile(
        file.line("postal"),
        file.line("name"),
        file.line("style"),
        file.line("legislature"),
        file.get("language").map(language -> FactReader.read(file.mapping("language"))),
        FactReader.read(file.mapping("enacting-clause")),
        file.mappings("clauses").stream().map(ProfileReader::clause).toList(),
        usages(file.mapping("kinds")),
        refused(file.mapping("refused")),
        file.mappings("places").stream().map(ProfileReader::place).toList(),
        instruments(file.mappings("instruments")),
        file.mappings("facts").stream().map(FactReader::read).toList(),
        about(LawKeys.COUNTY_POWERS, file.mappings("facts")).findFirst().map(FactReader::read),
        about(LawKeys.LAW_SEARCH, file.mappings("facts")).findFirst().map(FactReader::read),
        conventions(file.mappings("conventions")),
        kindFacts(file.mappings("title-form")),
        kindFacts(file.mappings("citation-clause")),
        file.mappings("sections").stream().map(ProfileReader::section).toList(),
        file.mappings("approval").stream().map(ProfileReader::approval).toList(),
        kindFacts(file.mappings("readings")),
        kindFacts(file.mappings("publication")),
        file.mappings("summary").stream().map(ProfileReader::summary).toList(),
        kindFacts(file.mappings("hearing-notice")),
        kindFacts(file.mappings("effective-date")),
        DirectivePowers.read(file),
        file.get("public-records").map(records -> publicRecords(file.mapping("public-records"))));
  }

  private static PublishedSummary summary(Node.Mapping summary) {
    return new PublishedSummary(
        FactReader.read(summary),
        kinds(summary),
        PublishedSummary.of(summary.line("form"), Form.values()).orElseThrow(),
        summary.lines("stages").stream()
            .flatMap(stage -> PublishedSummary.of(stage, Stage.values()).stream())
            .toList(),
        summary.flag("votes"),
        summary.flag("mailed"),
        FactReader.text(summary, "statement"),
        PublishedSummary.of(summary.line("prepared-by"), Preparer.values()));
  }

  private static SetSection section(Node.Mapping section) {
    return new SetSection(
        FactReader.read(section), kinds(section), section.line("section"), section.line("heading"));
  }

  private static Approval approval(Node.Mapping approval) {
    return new Approval(
        FactReader.read(approval),
        kinds(approval),
        PublishedSummary.of(approval.line("act"), Approval.Act.values()).orElseThrow(),
        approval.line("officer"),
        approval.line("only"));
  }

  private static PublicRecords publicRecords(Node.Mapping records) {
    Fact law = FactReader.read(records);
    return new PublicRecords(
        law,
        FactReader.text(records, "first-response"),
        Confidence.byKey(records.line("first-response-confidence")).orElse(law.confidence()),
        FactReader.text(records, "who-may-request"));
  }

  private static LocalClause clause(Node.Mapping clause) {
    return new LocalClause(
        FactReader.read(clause),
        kinds(clause),
        clause.line("for"),
        clause.flag("usual"),
        clause.line("only-name"),
        clause.line("only-body"),
        clause.line("form").equals(LocalClause.Form.ARTICLE.key())
            ? LocalClause.Form.ARTICLE
            : LocalClause.Form.ORDINARY);
  }

  /**
   * Patterns per kind; also the form of {@code kinds.yaml}, which holds what is usual everywhere.
   */
  static Map<Kind, Map<String, String>> usages(Node.Mapping kinds) {
    Map<Kind, Map<String, String>> usages = new EnumMap<>(Kind.class);
    for (Node.Entry entry : kinds.entries()) {
      usages.put(kind(entry.key()), patterns(kinds.mapping(entry.key())));
    }
    return usages;
  }

  private static Map<String, String> patterns(Node.Mapping usage) {
    Map<String, String> patterns = new LinkedHashMap<>();
    for (String field : LawKeys.USAGES) {
      if (usage.get(field).isPresent()) {
        boolean flag = field.equals("elected-sheriff");
        patterns.put(field, flag ? Boolean.toString(usage.flag(field)) : usage.line(field));
      }
    }
    return Map.copyOf(patterns);
  }

  private static Map<Kind, String> refused(Node.Mapping reasons) {
    Map<Kind, String> refused = new EnumMap<>(Kind.class);
    reasons.entries().stream()
        .filter(entry -> entry.value().isGiven())
        .forEach(entry -> refused.put(kind(entry.key()), reasons.line(entry.key())));
    return refused;
  }

  private static StateProfile.KnownPlace place(Node.Mapping place) {
    return new StateProfile.KnownPlace(
        kind(place.line("kind")), place.line("name"), patterns(place));
  }

  private static Map<Kind, Fact> instruments(List<Node.Mapping> instruments) {
    Map<Kind, Fact> byKind = new EnumMap<>(Kind.class);
    for (Node.Mapping instrument : instruments) {
      Fact fact = FactReader.read(instrument);
      kinds(instrument).forEach(kind -> byKind.put(kind, fact));
    }
    return byKind;
  }

  private static Map<String, List<KindFact>> conventions(List<Node.Mapping> conventions) {
    return conventions.stream()
        .collect(
            groupingBy(
                convention -> convention.line("setting"),
                mapping(ProfileReader::kindFact, toList())));
  }

  private static List<KindFact> kindFacts(List<Node.Mapping> facts) {
    return facts.stream().map(ProfileReader::kindFact).toList();
  }

  private static KindFact kindFact(Node.Mapping fact) {
    return new KindFact(FactReader.read(fact), kinds(fact));
  }

  private static List<Kind> kinds(Node.Mapping map) {
    return map.lines("kinds").stream().map(ProfileReader::kind).toList();
  }

  private static Kind kind(String key) {
    return Kind.byKey(key)
        .orElseThrow(() -> new IllegalStateException("no kind of government " + key));
  }
}
