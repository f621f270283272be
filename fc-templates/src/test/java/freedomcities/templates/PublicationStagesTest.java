package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.law.PublishedSummary.Stage;
import freedomcities.places.Kind;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.PublicationStages;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summary that the law has published before the measure is adopted speaks of no adoption. */
class PublicationStagesTest {
  private static final Law LAW = Law.standard();

  private static Town town(String place) {
    return new TownReader(Examples.RULES, LAW)
        .read("town.yaml", "jurisdiction: {" + place + "}\ndocuments: {date: 2026-12-01}\n");
  }

  /** Of every kind of place for which nothing but the text on its publication tells the stage. */
  @Test
  void whatTheTextOfTheLawDataSays() {
    Map<String, String> before = new TreeMap<>();
    for (String state : LAW.states().keySet()) {
      for (Kind kind : Kind.values()) {
        if (kind.level() == Kind.Level.STATE
            || kind == Kind.DISTRICT
            || !LAW.profile(state).orElseThrow().has(kind)) {
          continue;
        }
        LegalFrame frame =
            LegalFrame.of(
                town("name: Sampleton, kind: " + kind.key() + ", state: " + state),
                LAW,
                Examples.RULES.shelf());
        if (frame.summary().isEmpty() && PublicationStages.of(frame).contains(Stage.BEFORE)) {
          before.put(state + " " + kind.key(), PublicationStages.of(frame).toString());
        }
      }
    }
    assertThat(before)
        .isEqualTo(
            Map.of(
                "KY county", "[BEFORE, AFTER]",
                "ME town", "[BEFORE]",
                "MI charter-township", "[BEFORE, AFTER]",
                "PA city", "[BEFORE]",
                "PA county", "[BEFORE]",
                "PA township", "[BEFORE]"));
  }

  @ParameterizedTest
  @CsvSource({
    "PA, Summary of a proposed ordinance, adopted the",
    "WI, Summary of an ordinance adopted, will consider"
  })
  void theHeadingSaysIt(String state, String heading, String never) {
    assertThat(
            Examples.text(
                town("name: Sampleton, kind: city, state: " + state),
                DocumentKind.PUBLICATION_SUMMARY,
                "en"))
        .contains(heading)
        .doesNotContain(never);
  }
}
