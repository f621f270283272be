package freedomcities.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Amendment;
import freedomcities.gaps.Finding;
import freedomcities.gaps.Proposal;
import freedomcities.gaps.Proposals;
import freedomcities.policy.Passage;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In Word, accepting all changes of a comparison gives the proposed texts, rejecting them the
 * present ones.
 */
class TrackedChangesTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /** The examples, and the records that readers labelled. */
  static List<Path> towns() throws IOException {
    List<Path> towns = new ArrayList<>();
    for (String folder :
        List.of(
            "../examples/towns",
            "../fc-model/src/test/resources/freedomcities/labelled/first-reader",
            "../fc-model/src/test/resources/freedomcities/labelled/second-reader")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("labels.yaml"))
            .sorted()
            .forEach(towns::add);
      }
    }
    return towns;
  }

  @ParameterizedTest
  @MethodSource("towns")
  void aComparisonLeavesOneTextOrTheOther(Path file) throws IOException {
    Town town = CITIES.read(file);
    Draft draft = CITIES.draft(town, DocumentKind.COMPARISON);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CITIES.write(draft, "docx", out);
    List<String> present = new ArrayList<>();
    List<String> proposed = new ArrayList<>();
    for (Finding finding : draft.report().findings()) {
      for (AgencyFinding agency : finding.agencies()) {
        new Proposals(draft.report().rules(), town::fillOrBlank)
            .of(finding.rule(), agency, town.manualsCount())
            .ifPresent(
                proposal -> {
                  String text = finding.rule().text().filled(town::fillOrBlank);
                  present.addAll(present(proposal, text));
                  proposed.addAll(proposed(proposal, text));
                });
      }
    }
    assertThat(quoted(TrackedChanges.rejected(out.toByteArray()))).isEqualTo(present);
    assertThat(quoted(TrackedChanges.accepted(out.toByteArray()))).isEqualTo(proposed);
  }

  private static List<String> present(Proposal proposal, String model) {
    return proposal
        .amendment()
        .map(amendment -> amendment.passage().text())
        .or(
            () ->
                proposal.superseded().stream()
                    .map(Passage::text)
                    .max(
                        (one, other) ->
                            Double.compare(
                                Comparison.of(one, model).shared(),
                                Comparison.of(other, model).shared())))
        .map(Linearisation::normalise)
        .stream()
        .toList();
  }

  private static List<String> proposed(Proposal proposal, String model) {
    return proposal
        .amendment()
        .map(Amendment::text)
        .or(() -> proposal.superseded().stream().findFirst().map(passage -> model))
        .map(Linearisation::normalise)
        .stream()
        .toList();
  }

  /** The quotations under the headings for proposed language. */
  private static List<String> quoted(List<TrackedChanges.Left> paragraphs) {
    List<String> quoted = new ArrayList<>();
    boolean proposed = false;
    for (TrackedChanges.Left paragraph : paragraphs) {
      if (paragraph.style().startsWith("Heading")) {
        proposed = paragraph.text().equals("Proposed language");
      } else if (proposed && paragraph.style().startsWith("Quoted")) {
        quoted.add(paragraph.text());
      }
    }
    return quoted;
  }

  /** Marked word by word, whatever the texts are. */
  @Property(tries = 300)
  void wordByWord(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Inline> marked = new ArrayList<>();
    for (Change change : Comparison.of(before, after).changes()) {
      Inline.Text words = new Inline.Text(change.words());
      marked.add(
          switch (change) {
            case Change.Same same -> words;
            case Change.Added added -> new Inline.Ins(List.of(words), "A", DAY);
            case Change.Removed removed -> new Inline.Del(List.of(words), "A", DAY);
          });
    }
    holds(before, after, paragraph(marked));
  }

  /**
   * Struck whole and put in its place, as two paragraphs: the one that goes leaves no empty line.
   */
  @Property(tries = 300)
  void wholeTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
    holds(
        before,
        after,
        paragraph(List.of(new Inline.Del(List.of(new Inline.Text(before)), "A", DAY))),
        paragraph(List.of(new Inline.Ins(List.of(new Inline.Text(after)), "A", DAY))));
  }

  private static Block.Paragraph paragraph(List<Inline> text) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, text);
  }

  private static void holds(String before, String after, Block... change) {
    byte[] docx =
        DocxRoundTripTest.docx(
            DocxRoundTripTest.with(
                Conventions.USUAL,
                paragraph(List.of(new Inline.Text("First."))),
                new Block.Quotation(List.of(change), List.of()),
                paragraph(List.of(new Inline.Text("Last.")))));
    assertThat(TrackedChanges.accepted(docx))
        .extracting(TrackedChanges.Left::text)
        .containsExactly("First.", Linearisation.normalise(after), "Last.");
    assertThat(TrackedChanges.rejected(docx))
        .extracting(TrackedChanges.Left::text)
        .containsExactly("First.", Linearisation.normalise(before), "Last.");
    assertThat(DocxLint.faults(docx)).isEmpty();
  }

  /** Negative control: a change that is not tracked is in both. */
  @Test
  void aWordThatIsNotTrackedIsFound() {
    byte[] docx =
        DocxRoundTripTest.docx(
            DocxRoundTripTest.with(
                Conventions.USUAL,
                paragraph(
                    List.of(
                        new Inline.Text("same "),
                        new Inline.Ins(List.of(new Inline.Text("new")), "A", DAY)))));
    assertThat(TrackedChanges.rejected(docx))
        .extracting(TrackedChanges.Left::text)
        .containsExactly("same");
    assertThat(TrackedChanges.accepted(docx))
        .extracting(TrackedChanges.Left::text)
        .containsExactly("same new");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "ICE", "or", "CBP", "the", "warrant.", "’s", "</w:t>", "é", "🏛️", "individual", ",")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }
}
