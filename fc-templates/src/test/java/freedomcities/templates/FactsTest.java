package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.problems.Location;
import freedomcities.rules.RuleSet;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import freedomcities.tree.Walk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every legal fact that a document shows can be traced by its id to an entry of a data file. */
class FactsTest {
  private static final Law LAW = Law.standard();
  private static final Pattern ID = Pattern.compile("(?<=\\(|; )[a-z]+(?:/[a-z0-9.-]+)+(?=\\)|;)");

  @TempDir Path folder;

  static List<Path> towns() {
    return Examples.files();
  }

  private static List<Draft> drafts(Law law, Path file) {
    Town town = Examples.town(law, file);
    List<Draft> drafts = new ArrayList<>();
    for (DocumentKind kind : Examples.kinds(town)) {
      drafts.add(Examples.draft(law, town, kind, DraftSettings.STANDARD, TemplateSource.none()));
      drafts.add(
          Examples.draft(
              law,
              town,
              kind,
              DraftSettings.STANDARD.withScope(new Scope.All()).with("1373"),
              TemplateSource.none()));
    }
    return drafts;
  }

  private static String words(Draft draft) {
    List<String> words = new ArrayList<>(Linearisation.of(draft.document()));
    for (Block block : draft.document().blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (inline instanceof Inline.Note note) {
          words.add(note.text());
        }
      }
    }
    return String.join("\n", words);
  }

  private static Set<String> ids(Draft draft) {
    return ID.matcher(words(draft))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids shown or reported that lead to no entry of the data. */
  private static List<String> untraceable(Law law, Draft draft) {
    Set<String> ids = ids(draft);
    draft.completeness().facts().forEach(fact -> ids.add(fact.fact().id()));
    return ids.stream()
        .filter(
            id ->
                !id.startsWith("documents.")
                    && law.fileOf(id).isEmpty()
                    && RuleSet.standard().shelf().fileOf(id).isEmpty())
        .toList();
  }

  private static boolean showsLaw(DocumentKind kind) {
    return kind.equals(DocumentKind.GLOSSARY)
        || !kind.equals(DocumentKind.MATRIX) && kind.purpose() != DocumentKind.Purpose.MEETING;
  }

  private static boolean showsNotices(DocumentKind kind) {
    return kind.purpose() == DocumentKind.Purpose.INSTRUMENT
        || kind.equals(DocumentKind.COMPARISON)
        || kind.equals(DocumentKind.STAFF_REPORT);
  }

  @ParameterizedTest
  @MethodSource("towns")
  void everyFactShownLeadsToAnEntryWithACitation(Path file) {
    for (Draft draft : drafts(LAW, file)) {
      assertThat(untraceable(LAW, draft)).isEmpty();
      assertThat(draft.completeness().facts().isEmpty())
          .as(
              "%s: a matrix and most sheets have no room for law, all else shows some",
              draft.kind().key())
          .isEqualTo(!showsLaw(draft.kind()));
      assertThat(draft.completeness().facts())
          .allSatisfy(
              shown -> {
                assertThat(shown.fact().citation()).isNotBlank();
                assertThat(shown.fact().source()).isNotBlank();
                assertThat(shown.fact().asOf()).matches("\\d{4}-\\d{2}-\\d{2}");
                if (shown.settledBy() instanceof Remedy.TownKey key
                    && key.key().equals(shown.fact().id())) {
                  assertThat(key.present()).as("given in the town file").isTrue();
                } else {
                  assertThat(LawFilesOnDisk.hold(shown.file(), shown.fact().id())).isTrue();
                }
              });
    }
  }

  /**
   * What is reported as shown is what carries its id, besides a clause and an instrument that need
   * no note.
   */
  @ParameterizedTest
  @MethodSource("towns")
  void whatIsReportedIsWhatIsShown(Path file) {
    for (Draft draft : drafts(LAW, file)) {
      Set<String> reported =
          draft.completeness().facts().stream()
              .filter(
                  shown ->
                      shown.what() == ShownFact.What.NOTICE
                          || shown.what() == ShownFact.What.PRACTICE
                          || shown.what() == ShownFact.What.APPROVAL
                          || shown.what() == ShownFact.What.PUBLIC_RECORDS
                          || shown.what() == ShownFact.What.DIRECTIVE
                          || shown.toConfirm())
              .map(shown -> shown.fact().id())
              .filter(id -> !id.startsWith("documents."))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(reported).isEqualTo(ids(draft));
      assertThat(draft.completeness().notices())
          .extracting(Notice::id)
          .containsAll(
              draft.completeness().facts().stream()
                  .filter(shown -> shown.what() == ShownFact.What.NOTICE)
                  .map(shown -> shown.fact().id())
                  .toList());
    }
  }

  @Test
  void theDocumentsOfTheExampleShowTheirLaw() {
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    assertThat(ids(Examples.draft(town, DocumentKind.ORDINANCE)))
        .contains("az/11-1051", "usual/clause", "us/1373", "draft/1/judicial-warrant");
    assertThat(ids(Examples.draft(town, DocumentKind.RESOLUTION)))
        .contains("az/11-1051")
        .doesNotContain("usual/clause");
    assertThat(Linearisation.of(Examples.draft(town, DocumentKind.COMPARISON).document()))
        .anyMatch(line -> line.endsWith("; az/11-1051; not legal advice.)"));
  }

  @Test
  void whatTheTownFileGivesIsSettledThere() throws IOException {
    Path file = folder.resolve("town.yaml");
    Files.writeString(
        file,
        """
        jurisdiction: {name: Sampleton, kind: city, state: AZ}
        documents:
          date: 2026-11-20
          ordinance: {clause: "Be it so:"}
        """);
    List<ShownFact> facts =
        Examples.draft(Examples.town(LAW, file), DocumentKind.ORDINANCE).completeness().facts();
    assertThat(facts.getFirst().settledBy())
        .isEqualTo(
            new Remedy.TownKey(
                "documents.ordinance.clause",
                Optional.of(new Location(file.toString(), 4, 15)),
                true));
  }

  @Test
  void aFinalShowsNoNotes() throws IOException {
    Path file = folder.resolve("settled.yaml");
    Files.writeString(
        file,
        Files.readString(Examples.SAMPLETON)
            .replace("documents:\n", "choices: {rule-4: model, rule-5: model}\ndocuments:\n")
            .replace(
                "  ordinance:\n",
                "  ordinance:\n    clause: \"Be it ordained by the Council:\"\n"));
    Town town = Examples.town(LAW, file);
    DraftSettings last =
        DraftSettings.STANDARD.finished(true).printed(Printing.USUAL.draftMark(true));
    Completeness act =
        Examples.draft(LAW, town, DocumentKind.ORDINANCE, last, TemplateSource.none())
            .completeness();
    assertThat(act.facts())
        .extracting(ShownFact::what)
        .containsExactly(ShownFact.What.CLAUSE, ShownFact.What.INSTRUMENT);
    assertThat(act.notices()).isEmpty();
    Draft comparison =
        Examples.draft(LAW, town, DocumentKind.COMPARISON, last, TemplateSource.none());
    assertThat(comparison.document().metadata().draftMarked()).isFalse();
    assertThat(comparison.completeness().notices())
        .extracting(Notice::id)
        .contains("az/11-1051")
        .allMatch(id -> ids(comparison).contains(id));
  }

  /**
   * Negative control: a notice that only a folder of one's own holds can't be traced in the shipped
   * data.
   */
  @Test
  void aFactThatNoFileHoldsIsFound() throws IOException {
    Files.createDirectories(folder.resolve("notices"));
    Files.writeString(
        folder.resolve("notices").resolve("az.yaml"),
        """
        notices:
          - id: az/mine
            direction: limits
            citation: A.R.S. 1
            sentence: A sentence.
            rules: {1: {effect: constrains, reason: A reason.}}
            confidence: unverified
            source: from general knowledge
            as-of: '2026-11-20'
        """);
    Law own = Law.from(folder);
    for (Draft draft : drafts(own, Examples.SAMPLETON)) {
      assertThat(untraceable(own, draft)).isEmpty();
      if (showsNotices(draft.kind())) {
        assertThat(untraceable(LAW, draft)).containsExactly("az/mine");
      }
    }
  }

  /**
   * The data as they lie in the other module, read as text, so that the library's own answer is not
   * taken on trust.
   */
  private static final class LawFilesOnDisk {
    static boolean hold(String name, String id) {
      Path data = Path.of("..", "fc-model", "src", "main", "resources", "freedomcities");
      Path file =
          data.resolve(name.equals("terms.yaml") ? "rules/nine-rules" : "law").resolve(name);
      try {
        return Pattern.compile("(?m)^\\s*(- )?id: " + Pattern.quote(id) + "$")
            .matcher(Files.readString(file))
            .find();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
