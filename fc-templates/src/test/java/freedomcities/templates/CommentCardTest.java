package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Walk;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentCardTest {
  private static final Law LAW = Law.standard();
  private static final Town SAMPLETON = Examples.town(LAW, Examples.SAMPLETON);
  private static final Town UNDATED =
      new TownReader(Examples.RULES, LAW)
          .read(
              "town.yaml",
              "{jurisdiction: {name: Sampleton, kind: city, state: AZ}, documents: {date:"
                  + " 2026-11-20}}");

  private static Draft card(Town town, DraftSettings settings) {
    return Examples.draft(LAW, town, DocumentKind.COMMENT_CARD, settings, TemplateSource.none());
  }

  private static Stream<Inline> inlines(Draft draft) {
    return draft.document().blocks().stream().flatMap(block -> Walk.inlines(block).stream());
  }

  private static List<String> fields(Draft draft) {
    return inlines(draft)
        .flatMap(
            inline ->
                switch (inline) {
                  case Inline.TextField field -> Stream.of(field.name());
                  case Inline.CheckBox box -> Stream.of(box.name());
                  default -> Stream.empty();
                })
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void itAsksForNamePlacePositionAndCommentAndForNothingElse(String language) {
    assertThat(fields(card(SAMPLETON, DraftSettings.STANDARD.in(language))))
        .containsExactly(
            "card.name",
            "card.neighborhood",
            "card.position.for",
            "card.position.against",
            "card.position.neither",
            "card.comment");
    assertThat(fields(card(UNDATED, DraftSettings.STANDARD.in(language))))
        .startsWith("card.meeting", "card.item", "card.name");
  }

  @Test
  void whatIsKnownOfTheMeetingIsPrinted() {
    assertThat(Linearisation.of(card(SAMPLETON, DraftSettings.STANDARD).document()))
        .contains("To: Sampleton City Council", "Meeting of: December 1, 2026", "Agenda item: 12");
  }

  @Test
  void itSaysThatItMayBeAPublicRecordAndTellsTheClerkThatANameIsUpToThePerson() {
    Draft card = card(SAMPLETON, DraftSettings.STANDARD);
    assertThat(String.join("\n", Linearisation.of(card.document())))
        .contains("may become a public record", "does not ask about anyone’s immigration status")
        .doesNotContain("For the clerk");
    assertThat(
            inlines(card)
                .filter(Inline.Note.class::isInstance)
                .map(inline -> ((Inline.Note) inline).text()))
        .singleElement()
        .asString()
        .startsWith("For the clerk: where the rules of the body allow it, giving a name is up to");
  }

  @Test
  void twoGoOnASheetUnlessThePrintIsLarge() {
    assertThat(
            card(SAMPLETON, DraftSettings.STANDARD).document().metadata().printing().imposition())
        .isEqualTo(Imposition.HALF_SHEETS);
    assertThat(
            card(SAMPLETON, DraftSettings.STANDARD.printed(Printing.USUAL.large(true)))
                .document()
                .metadata()
                .printing()
                .imposition())
        .isEqualTo(Imposition.NONE);
  }
}
