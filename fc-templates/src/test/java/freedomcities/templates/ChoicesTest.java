package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alternatives are offered where they are, and say so where they are chosen. */
class ChoicesTest {
  private static Town town(String state, String choices) {
    return new TownReader(RuleSet.standard(), Law.standard())
        .read(
            "town.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: %s, oversight-body: the Board}
            choices: {%s}
            documents: {date: 2026-11-20}
            """
                .formatted(state, choices));
  }

  private static Draft ordinance(String state, String choices) {
    return Examples.draft(town(state, choices), DocumentKind.ORDINANCE);
  }

  private static List<String> notes(Draft draft, String section) {
    for (Block block : draft.document().blocks()) {
      if (block instanceof Block.Section found && found.id().equals(section)) {
        return Walk.inlines(found).stream()
            .filter(Inline.Note.class::isInstance)
            .map(Inline.Note.class::cast)
            .map(Inline.Note::text)
            .toList();
      }
    }
    throw new AssertionError("no section " + section);
  }

  @Test
  void anAlternativeIsOfferedAtItsSection() {
    assertThat(notes(ordinance("AZ", ""), "rule-5"))
        .anyMatch(
            note ->
                note.startsWith("Alternative. State law may command")
                    && note.contains("choices.rule-5"));
    assertThat(notes(ordinance("VT", ""), "rule-5"))
        .anyMatch(
            note ->
                note.startsWith("Alternative. State or federal law may require")
                    && note.contains("choices.rule-5"));
    assertThat(notes(ordinance("AZ", ""), "rule-4"))
        .anyMatch(
            note -> note.startsWith("Alternative.") && note.contains("choices.rule-4: local-duty"));
    assertThat(notes(ordinance("AZ", ""), "rule-6"))
        .noneMatch(note -> note.startsWith("Alternative."));
  }

  @Test
  void whatWasChosenIsNotOfferedAgain() {
    Draft model = ordinance("AZ", "rule-4: model, rule-5: model");
    assertThat(notes(model, "rule-4")).noneMatch(note -> note.contains("choices.rule-4"));
    assertThat(notes(model, "rule-5")).noneMatch(note -> note.contains("choices.rule-5"));
    assertThat(Linearisation.of(model.document()))
        .noneMatch(line -> line.contains("condition of access"));
  }

  @Test
  void aChosenAlternativeStandsBesideTheModelsWordsAndSaysSo() {
    Draft draft = ordinance("AZ", "rule-4: local-duty, rule-5: state-law-exception");
    List<String> lines = Linearisation.of(draft.document());
    int model =
        lines.indexOf(
            lines.stream()
                .filter(line -> line.startsWith("To the extent ICE or CBP has been granted"))
                .findFirst()
                .orElseThrow());
    assertThat(lines.get(model - 1))
        .startsWith("Before granting ICE or CBP access to a City facility");
    int inquiry =
        lines.indexOf(
            lines.stream()
                .filter(line -> line.startsWith("City officials shall not inquire"))
                .findFirst()
                .orElseThrow());
    assertThat(lines.get(inquiry + 1))
        .startsWith("This section does not prohibit an inquiry that a state or federal");
    assertThat(notes(draft, "rule-4"))
        .anyMatch(note -> note.startsWith("This paragraph adds to the model rule."));
    assertThat(notes(draft, "rule-5"))
        .anyMatch(note -> note.startsWith("This paragraph departs from the model rule."));
  }

  /** The model's words are drawn nowhere, and each paper says that the draft departs from them. */
  @Test
  void wordsInThePlaceOfTheRulesAreToldAsADeparture() {
    Draft draft = ordinance("AZ", "rule-4: notice-half, rule-5: model");
    String lines = String.join("\n", Linearisation.of(draft.document()));
    assertThat(lines)
        .contains(
            "will be notified that they are speaking with ICE or CBP. A City official who grants",
            "departs from the model’s words")
        .doesNotContain("agents shall be required");
    assertThat(notes(draft, "rule-4"))
        .anyMatch(note -> note.startsWith("This paragraph departs from the model rule:"))
        .noneMatch(note -> note.startsWith("Alternative."));
    Town town = town("AZ", "rule-4: notice-half");
    for (DocumentKind kind :
        List.of(
            DocumentKind.RESOLUTION,
            DocumentKind.STAFF_REPORT,
            DocumentKind.PUBLICATION_SUMMARY,
            DocumentKind.COMPARISON)) {
      assertThat(Examples.text(town, kind, "en"))
          .as(kind.key())
          .containsPattern("depart(s|ing)? from the model|not the model’s")
          .contains("condition");
    }
    assertThat(Examples.text(town, DocumentKind.STAFF_REPORT, "en"))
        .contains("It does not direct federal agents or another government’s officers, and");
    assertThat(Examples.text(town("AZ", "rule-4: model"), DocumentKind.STAFF_REPORT, "en"))
        .contains("officers, but for what its words on identification of federal");
  }
}
