package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The comparison's summary and what it says of progress lead to the records themselves, not to the
 * report that the document is drawn from: each status to passages, a citation, a status recorded
 * without either, or nobody asked; each element found or lost to the passages of both records; each
 * answer to one that the record before doesn't have.
 */
class TraceSummaryTest {
  private static final Pattern CHANGED =
      Pattern.compile(
          "Rule (?<id>\\d), (?<agency>.+?), (?<how>found since|no longer"
              + " found): (?<what>.+)\\.");
  private static final Pattern ANSWERED =
      Pattern.compile(
          "Rule (?<id>\\d): (?<who>.+?)(?:, (?<when>[A-Z][a-z]+ \\d+, \\d{4}))?:"
              + " (?<position>supports|opposes|undecided|no answer)(?: \\(before: (?<before>[a-z"
              + " ]+)\\))?\\.");

  static List<Path> files() {
    return Examples.files();
  }

  private static Draft comparison(Town town) {
    return Examples.draft(town, DocumentKind.COMPARISON);
  }

  private static List<Block> under(Draft draft, String id) {
    List<Block> found = new ArrayList<>();
    boolean in = false;
    for (Block block : draft.document().blocks()) {
      in = block instanceof Block.Heading heading ? heading.id().equals(id) : in;
      if (in && !(block instanceof Block.Heading)) {
        found.add(block);
      }
    }
    return found;
  }

  private static String words(Block block) {
    return Linearisation.normalise(Linearisation.plain(((Block.Paragraph) block).text()));
  }

  private static List<List<String>> rows(Block block) {
    return ((Block.Table) block)
        .body().stream()
            .map(row -> row.cells().stream().map(cell -> words(cell.content().getFirst())).toList())
            .toList();
  }

  private static Rule rule(String id) {
    return Examples.RULES.rule(id).orElseThrow();
  }

  private static Standing standing(Town town, RuleRecord record, Rule rule) {
    return Standing.of(rule, record, town.manualsCount());
  }

  private static List<Status> statuses(Town town, Rule rule) {
    return town.policy().agencies().stream()
        .map(agency -> standing(town, agency.rule(rule.id()), rule).status())
        .toList();
  }

  private static List<String> told(Town town, Rule rule) {
    return town.policy().agencies().stream()
        .map(agency -> agency.rule(rule.id()))
        .map(record -> TraceTest.toldStatus(standing(town, record, rule).status(), record))
        .toList();
  }

  private static Status status(Town town, Rule rule) {
    return statuses(town, rule).stream().min(Comparator.naturalOrder()).orElse(Status.UNKNOWN);
  }

  private static boolean toConfirm(Town town, Rule rule) {
    return town.policy().agencies().stream()
        .map(agency -> agency.rule(rule.id()))
        .anyMatch(
            record ->
                record
                        .citation()
                        .filter(cited -> cited.confidence() != Confidence.VERIFIED)
                        .isPresent()
                    || record.citation().isEmpty()
                        && record.passages().isEmpty()
                        && record.declared().equals(Optional.of(Status.IN_WRITING))
                        && status(town, rule) == Status.IN_WRITING);
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachLineOfTheSummaryIsOnRecord(Path file) {
    Town town = Examples.town(Law.standard(), file);
    List<Block> summary = under(comparison(town), "summary");
    List<List<String>> rows = rows(summary.getLast());
    assertThat(rows).hasSize(9);
    rows.forEach(row -> line(town, row));
    List<String> glance =
        summary.subList(0, summary.size() - 1).stream().map(TraceSummaryTest::words).toList();
    boolean several = town.policy().agencies().size() > 1;
    String where = several ? " at one agency or more" : "";
    assertThat(glance)
        .allMatch(words -> words.matches("(○ Missing|× Conflicting)" + where + ": Rules? .*\\."));
    for (Status status : List.of(Status.MISSING, Status.CONFLICTING)) {
      List<String> ids =
          Examples.RULES.core().stream()
              .filter(
                  rule ->
                      several
                          ? statuses(town, rule).contains(status)
                          : status(town, rule) == status)
              .map(Rule::id)
              .toList();
      List<String> told =
          glance.stream()
              .filter(
                  words -> words.substring(2).toLowerCase(Locale.ROOT).startsWith(status.words()))
              .flatMap(
                  words ->
                      Pattern.compile(several ? "\\d" : "\\d(?= \\()")
                          .matcher(words)
                          .results()
                          .map(result -> result.group()))
              .toList();
      assertThat(told).isEqualTo(ids);
    }
  }

  private static void line(Town town, List<String> row) {
    Rule rule = rule(row.getFirst());
    assertThat(row.get(1)).isEqualTo(rule.title());
    Status status = status(town, rule);
    if (statuses(town, rule).stream().distinct().count() > 1) {
      assertThat(told(town, rule))
          .allSatisfy(one -> assertThat(row.get(2)).containsIgnoringCase(one));
    } else {
      String words =
          town.policy().agencies().size() == 1 ? told(town, rule).getFirst() : status.words();
      assertThat(row.get(2).substring(2))
          .isEqualToIgnoringCase(words + (toConfirm(town, rule) ? " (to confirm)" : ""));
    }
    List<RuleRecord> bases =
        town.policy().agencies().stream()
            .map(agency -> agency.rule(rule.id()))
            .filter(record -> standing(town, record, rule).status() == status)
            .toList();
    assertThat(bases.isEmpty())
        .as("nobody was asked")
        .isEqualTo(town.policy().agencies().isEmpty());
    bases.forEach(
        record ->
            assertThat(
                    status == Status.UNKNOWN
                        || !record.passages().isEmpty()
                        || !record.citation().isEmpty()
                        || record.declared().isPresent())
                .isTrue());
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatChangedIsOnBothRecordsAndNothingIsLeftOut(Path file) {
    Town town = Examples.town(Law.standard(), file);
    List<Block> progress = under(comparison(town), "progress");
    Map<String, Set<String>> told = new LinkedHashMap<>();
    for (Block block : progress) {
      switch (block) {
        case Block.Table table ->
            rows(table)
                .forEach(row -> told.computeIfAbsent(step(town, row), key -> new TreeSet<>()));
        case Block.ItemList list ->
            list.items().stream()
                .map(item -> words(item.content().getFirst()))
                .forEach(item -> change(town, item, told));
        default ->
            assertThat(words(block))
                .isIn(
                    "Nothing on record changed.",
                    onlyIn(
                        "The record before has nothing of " + "%s.",
                        town.policy().agencies(), town.policy().earlier()),
                    onlyIn(
                        "Only the record before has %s.",
                        town.policy().earlier(), town.policy().agencies()));
      }
    }
    assertThat(told).isEqualTo(expected(town));
    assertThat(progress.isEmpty()).isEqualTo(town.policy().earlier().isEmpty());
  }

  private static String onlyIn(
      String sentence, List<AgencyPolicy> some, List<AgencyPolicy> others) {
    return sentence.formatted(
        Wording.englishList(
            some.stream()
                .map(AgencyPolicy::agency)
                .distinct()
                .filter(agency -> others.stream().noneMatch(other -> other.isOf(agency)))
                .toList(),
            "and"));
  }

  /** The records of an agency that are compared: the one before, and the latest. */
  private record Pair(AgencyPolicy before, AgencyPolicy now) {}

  private static Stream<Pair> pairs(Town town) {
    return town.policy().agencies().stream()
        .flatMap(
            now ->
                town.policy().earlier().stream()
                    .filter(one -> one.agency().equals(now.agency()))
                    .findFirst()
                    .map(before -> new Pair(before, now))
                    .stream());
  }

  private static Pair pair(Town town, String agency) {
    return pairs(town)
        .filter(pair -> pair.now().agency().equalsIgnoreCase(agency))
        .findFirst()
        .orElseThrow();
  }

  private static String step(Town town, List<String> row) {
    Pair pair = pair(town, row.get(1));
    Rule rule = rule(row.getFirst());
    for (AgencyPolicy policy : List.of(pair.before(), pair.now())) {
      String cell = row.get(policy == pair.before() ? 2 : 3);
      assertThat(cell.substring(2))
          .isEqualToIgnoringCase(
              standing(town, policy.rule(rule.id()), rule).status().words()
                  + ", "
                  + Linearisation.normalise(EnglishPhrases.date(policy.asOf().orElseThrow())));
    }
    return rule.id() + " " + pair.now().agency();
  }

  private static void change(Town town, String item, Map<String, Set<String>> told) {
    Matcher changed = CHANGED.matcher(item);
    if (changed.matches()) {
      Pair pair = pair(town, changed.group("agency"));
      boolean since = changed.group("how").equals("found since");
      for (String what : changed.group("what").split("; ")) {
        Element element =
            rule(changed.group("id")).elements().stream()
                .filter(one -> one.what().equals(what))
                .findFirst()
                .orElseThrow();
        assertThat(found(pair.now(), changed.group("id"), element)).as(item).isEqualTo(since);
        assertThat(found(pair.before(), changed.group("id"), element)).as(item).isEqualTo(!since);
        told.getOrDefault(changed.group("id") + " " + pair.now().agency(), new TreeSet<>())
            .add(element.id());
      }
      return;
    }
    Matcher answered = ANSWERED.matcher(item);
    assertThat(answered.matches()).as(item).isTrue();
    Pair pair =
        pairs(town)
            .filter(
                one ->
                    newAnswers(one, answered.group("id"))
                        .anyMatch(answer -> tells(answered, answer)))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nobody answered so: " + item));
    if (answered.group("before") != null) {
      assertThat(pair.before().rule(answered.group("id")).answers())
          .anyMatch(
              answer ->
                  answer.who().equals(answered.group("who"))
                      && answer.position().words().equals(answered.group("before")));
    }
    told.getOrDefault(answered.group("id") + " " + pair.now().agency(), new TreeSet<>())
        .add(answered.group("who"));
  }

  private static boolean tells(Matcher answered, Answer answer) {
    return Linearisation.normalise(answer.who()).equals(answered.group("who"))
        && answer.position().words().equals(answered.group("position"))
        && answer
            .when()
            .map(
                day ->
                    Linearisation.normalise(EnglishPhrases.date(day))
                        .equals(answered.group("when")))
            .orElse(answered.group("when") == null);
  }

  private static boolean found(AgencyPolicy policy, String rule, Element element) {
    return policy.rule(rule).passages().stream()
        .map(Passage::has)
        .anyMatch(has -> has.contains(element.id()));
  }

  private static Stream<Answer> newAnswers(Pair pair, String rule) {
    return pair.now().rule(rule).answers().stream()
        .filter(answer -> !pair.before().rule(rule).answers().contains(answer));
  }

  /** What differs between the records, by rule and agency: ids of elements, and who answered. */
  private static Map<String, Set<String>> expected(Town town) {
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    for (Rule rule : Examples.RULES.core()) {
      pairs(town)
          .forEach(
              pair -> {
                Set<String> what = new TreeSet<>();
                rule.elements().stream()
                    .filter(
                        element ->
                            found(pair.now(), rule.id(), element)
                                != found(pair.before(), rule.id(), element))
                    .forEach(element -> what.add(element.id()));
                newAnswers(pair, rule.id()).forEach(answer -> what.add(answer.who()));
                boolean moved =
                    standing(town, pair.now().rule(rule.id()), rule).status()
                        != standing(town, pair.before().rule(rule.id()), rule).status();
                if (moved || !what.isEmpty()) {
                  expected.put(rule.id() + " " + pair.now().agency(), what);
                }
              });
    }
    return expected;
  }

  private static Town sampleford() {
    return Examples.town(Law.standard(), Examples.SAMPLETON.resolveSibling("sampleford-wa.yaml"));
  }

  /** Of the examples one has a record before, so that the test above has something to trace. */
  @Test
  void anExampleHasARecordBefore() {
    assertThat(expected(sampleford()))
        .containsKeys("2 Sampleford Police Department", "8 Sampleford Police Department");
  }

  /** Negative controls: what is not on record is found out. */
  @Test
  void whatIsNotOnRecordIsFound() {
    Town town = sampleford();
    String agency = "Sampleford Police Department";
    for (List<String> row :
        List.of(
            List.of("1", "The Judicial Warrant Rule", "● In writing", "Keep"),
            List.of("2", "No Facilitation Rule", "● In writing (to confirm)", "Keep"))) {
      assertThatThrownBy(() -> line(town, row))
          .as(row.toString())
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(
            () ->
                step(
                    town,
                    List.of(
                        "2",
                        agency,
                        "◊ Partial, April 13, 2026",
                        "● In writing, November 2, 2026")))
        .isInstanceOf(AssertionError.class);
    for (String item :
        List.of(
            "Rule 8, " + agency + ", found since: an investigation of the complaint.",
            "Rule 8, " + agency + ", no longer found: a written complaint as enough.",
            "Rule 5: Chief of Police, November 2, 2026: opposes.",
            "Rule 5: Chief of Police, November 2, 2026: supports (before: opposes).",
            "It got better.")) {
      assertThatThrownBy(() -> change(town, item, new LinkedHashMap<>()))
          .as(item)
          .isInstanceOf(AssertionError.class);
    }
  }
}
