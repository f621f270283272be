package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.meetings.FilledForm;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.policy.Answer.Position;
import freedomcities.render.forms.FormReader;
import freedomcities.rules.Rule;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worksheet of every example in every language: its fields, and how they lie on the pages. */
class WorksheetTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  record Case(Path town, String language, boolean large) {
    Draft draft() throws IOException {
      Town read = CITIES.read(town);
      return CITIES.draft(
          read,
          DocumentKind.WORKSHEET,
          DraftSettings.STANDARD.in(language).printed(Printing.USUAL.large(large)));
    }
  }

  static List<Case> cases() throws IOException {
    return Examples.towns().stream()
        .flatMap(
            town ->
                CITIES.languages().stream()
                    .flatMap(
                        language ->
                            Stream.of(
                                new Case(town, language, false), new Case(town, language, true))))
        .toList();
  }

  private static int countOf(String words, Draft draft) {
    return String.join(" ", Linearisation.of(draft.document())).split(words, -1).length - 1;
  }

  private static List<String> expected() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "form",
                "meeting.agency",
                "meeting.who",
                "meeting.title",
                "meeting.date",
                "meeting.present",
                "next-meeting.when"));
    for (Rule rule : CITIES.rules().core()) {
      Stream.of(
              "in-place.yes",
              "in-place.no",
              "in-place.not-sure",
              "in-writing.yes",
              "in-writing.no",
              "where",
              "words")
          .forEach(part -> names.add("rule-" + rule.id() + "." + part));
      Arrays.stream(Position.values())
          .forEach(position -> names.add("rule-" + rule.id() + ".position." + position.key()));
    }
    for (int i = 1; i <= 4; i++) {
      for (String part : List.of("what", "who", "when")) {
        names.add("follow-up." + i + "." + part);
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hasTheFieldsThatAreReadBack(Case one) throws IOException {
    Draft draft = one.draft();
    FilledForm form = FormReader.read("empty.pdf", Examples.bytes(draft, "pdf"));
    assertThat(form.fields().keySet()).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(form.repeated()).isEmpty();
    assertThat(form.unclear()).isEmpty();
    assertThat(form.bare()).isEmpty();
    FilledWorksheet read = FilledWorksheet.read(form, CITIES.rules());
    assertThat(read.place()).isEqualTo(draft.town().jurisdiction().slug());
    assertThat(read.agency())
        .isEqualTo(
            draft.town().policy().agencies().isEmpty()
                ? draft.town().jurisdiction().agency()
                : draft.town().policy().agencies().size() > 1
                    ? ""
                    : draft.town().policy().agencies().getFirst().agency());
    assertThat(read.rules()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsARuleOnOnePageAndTheSheetShort(Case one) throws IOException {
    try (PDDocument file = Loader.loadPDF(Examples.bytes(one.draft(), "pdf"))) {
      // A state with a second law against the rules has both named, which in large print takes a
      // page.
      int laws = one.language().equals("en") ? countOf("may conflict with", one.draft()) : 1;
      assertThat(file.getNumberOfPages()).isBetween(2, one.large() ? 8 + (laws > 1 ? 1 : 0) : 4);
      Map<String, TreeSet<Integer>> pages = new TreeMap<>();
      List<String> told = new ArrayList<>();
      for (PDField field : file.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field.getFieldType() == null) {
          continue;
        }
        told.add(field.getAlternateFieldName());
        for (PDAnnotationWidget widget : field.getWidgets()) {
          pages
              .computeIfAbsent(
                  field.getFullyQualifiedName().split("\\.")[0], rule -> new TreeSet<>())
              .add(file.getPages().indexOf(widget.getPage()));
          assertThat(widget.getRectangle().getUpperRightX())
              .isLessThan(file.getPage(0).getMediaBox().getWidth() - 30);
        }
      }
      assertThat(pages).allSatisfy((rule, on) -> assertThat(on).as(rule).hasSize(1));
      assertThat(told).doesNotContainNull().doesNotHaveDuplicates();
    }
  }
}
