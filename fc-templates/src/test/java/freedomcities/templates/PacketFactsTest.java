package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.law.Law;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents of one place, read side by side: statuses, citations, titles and dates are the same
 * in all that have them.
 */
class PacketFactsTest {
  private static final Law LAW = Law.standard();
  private static final Pattern RULE = Pattern.compile("([1-9])(?:\\..*)?", Pattern.DOTALL);

  /**
   * What a cell begins with, after a symbol at most, or what stands behind the name of an agency;
   * the longest first.
   */
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i)(?:^|: )\\W*("
              + Stream.concat(
                      Stream.of("in a manual or order only"),
                      Arrays.stream(Status.values()).map(Status::words))
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")\\b");

  /** Which tell of each rule where it stands. */
  private static final Set<DocumentKind> TELL_STATUSES =
      Set.of(DocumentKind.COMPARISON, DocumentKind.MATRIX, DocumentKind.STAFF_REPORT);

  private static final Set<DocumentKind> QUOTE_THE_TITLE =
      Set.of(
          DocumentKind.STAFF_REPORT, DocumentKind.PUBLICATION_SUMMARY, DocumentKind.HEARING_NOTICE);

  static List<Path> towns() {
    return Examples.files();
  }

  private static List<Draft> drafts(Town town) {
    return Examples.kinds(town).stream().map(kind -> Examples.draft(town, kind)).toList();
  }

  private static Stream<Block.Table> tables(Document document) {
    return document.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast);
  }

  private static String words(Block.Cell cell) {
    return cell.content().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .map(paragraph -> Linearisation.plain(paragraph.text()))
        .collect(Collectors.joining("\n"));
  }

  /** What a document's tables say of each rule, by its number. */
  private static Map<String, Set<String>> statuses(Document document) {
    Map<String, Set<String>> all = new LinkedHashMap<>();
    // What was so at an earlier record is told too, in a table of its own.
    tables(document)
        .filter(table -> !Linearisation.plain(table.caption()).contains("changed"))
        .flatMap(table -> table.body().stream())
        .forEach(
            row -> {
              Matcher rule = RULE.matcher(words(row.cells().getFirst()));
              if (rule.matches()) {
                row.cells().stream()
                    .skip(1)
                    .forEach(
                        cell ->
                            STATUS
                                .matcher(words(cell))
                                .results()
                                .forEach(
                                    told ->
                                        all.computeIfAbsent(rule.group(1), id -> new TreeSet<>())
                                            .add(
                                                told.group(1)
                                                    .toLowerCase(java.util.Locale.ROOT)
                                                    .replace(
                                                        "in a manual or order only",
                                                        Status.IN_PRACTICE.words()))));
              }
            });
    return all;
  }

  /** Of the whole place, and of each agency: a document tells one, the other or both. */
  private static Set<String> known(Finding finding) {
    return Stream.concat(
            Stream.of(finding.status()), finding.agencies().stream().map(AgencyFinding::status))
        .map(Status::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void statusesAreTheSame(Path file) {
    Town town = Examples.town(LAW, file);
    for (Draft draft : drafts(town)) {
      if (TELL_STATUSES.contains(draft.kind())) {
        Map<String, Set<String>> told = statuses(draft.document());
        for (Finding finding : draft.report().findings()) {
          assertThat(told.get(finding.rule().id()))
              .as(draft.kind().key() + ", rule " + finding.rule().id())
              .isNotEmpty()
              .isSubsetOf(known(finding));
          if (finding.differs()) {
            assertThat(told.get(finding.rule().id()))
                .as("each agency's: " + draft.kind().key() + ", rule " + finding.rule().id())
                .containsExactlyInAnyOrderElementsOf(
                    finding.agencies().stream()
                        .map(agency -> agency.status().words())
                        .collect(Collectors.toSet()));
          }
        }
      }
    }
  }

  /** The same reading of a town where one thing is otherwise finds it. */
  @Test
  void anotherStatusIsAnotherFact() {
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    Map<String, Set<String>> told = statuses(Examples.draft(town, DocumentKind.MATRIX).document());
    assertThat(told)
        .hasSize(9)
        .containsEntry("3", Set.of("unknown"))
        .containsEntry("6", Set.of("missing"));
    assertThat(told.get("6")).isNotEqualTo(told.get("3"));
  }

  @ParameterizedTest
  @MethodSource("towns")
  void citationsAreTheSame(Path file) {
    Town town = Examples.town(LAW, file);
    List<Draft> drafts =
        drafts(town).stream()
            .filter(
                draft ->
                    draft.kind().equals(DocumentKind.COMPARISON)
                        || draft.kind().equals(DocumentKind.STAFF_REPORT))
            .toList();
    assertThat(drafts).isNotEmpty();
    for (Draft draft : drafts) {
      String words = String.join("\n", Linearisation.of(draft.document()));
      for (Finding finding : draft.report().findings()) {
        for (AgencyFinding agency : finding.agencies()) {
          assertThat(
                  agency.record().passages().stream()
                      .map(Passage::source)
                      .map(Linearisation::normalise))
              .as(draft.kind().key())
              .allMatch(words::contains);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("towns")
  void titleAndDateAreTheSame(Path file) {
    Town town = Examples.town(LAW, file);
    List<Draft> drafts = drafts(town);
    assertThat(drafts)
        .extracting(draft -> draft.document().metadata().date())
        .containsOnly(town.documents().date());
    String day = Linearisation.normalise(EnglishPhrases.date(town.documents().date()));
    List<String> undated = new ArrayList<>();
    for (Draft draft : drafts) {
      String words = String.join("\n", Linearisation.of(draft.document()));
      if (QUOTE_THE_TITLE.contains(draft.kind())) {
        String title = Examples.draft(town, DocumentKind.ORDINANCE).document().metadata().title();
        assertThat(words).as(draft.kind().key()).contains(Linearisation.normalise(title));
      }
      if (DocumentKind.agenda().contains(draft.kind()) && !words.contains(day)) {
        undated.add(draft.kind().key());
      }
    }
    assertThat(undated).as("documents for the body without the date").isEmpty();
  }
}
