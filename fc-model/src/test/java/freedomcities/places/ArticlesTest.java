package freedomcities.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Utica official",
        "an Española official",
        "an Oxford official",
        "a Ute official",
        "a one-page report",
        "a once-only rule",
        "a Union County deputy",
        "a University Park officer",
        "an Upland officer",
        "an Unalaska officer",
        "an unincorporated place",
        "a unanimous vote",
        "an uninsured driver",
        "a uniformed officer",
        "an Urbana officer",
        "a Uvalde deputy",
        "a Ukiah officer",
        "a Umatilla County deputy",
        "an Upper Darby officer",
        "a Uwchlan Township officer",
        "a Utah trooper",
        "an Ulster County deputy",
        "an Uncertain officer",
        "a Eugene officer",
        "a Euclid officer",
        "a Ewing officer",
        "an ʻEwa officer",
        "an ʻAiea officer",
        "an Eau Claire officer",
        "a Ouachita Parish deputy",
        "an Oneonta officer",
        "an Oneida County deputy",
        "an Ojai officer",
        "an Owyhee officer",
        "an honest answer",
        "an hour",
        "a Honolulu officer",
        "a Houston officer",
        "a heated debate",
        "an heir",
        "a Yakima officer",
        "an Ypsilanti officer",
        "an Ysleta officer",
        "an FBI agent",
        "a CBP agent",
        "an ICE agent",
        "an MCSO deputy",
        "a SWAT team",
        "an NYPD officer",
        "a U.S. citizen",
        "a USCIS officer",
        "a DHS form",
        "an S.N.P.J. official",
        "an 8-day week",
        "an 11-member board",
        "an 18-month term",
        "a 1-year term",
        "a 100-day plan",
        "an 80-hour course",
        "an Idaho city",
        "an Iowa county",
        "an O'Fallon officer",
        "a DeKalb County deputy",
        "an Aurora officer",
        "an \"urgent\" request",
        "a Coeur d'Alene officer",
        "a “unified” plan",
        "an Añasco official",
        "a Łódź official"
      })
  void theIndefiniteArticleGoesBySound(String phrase) {
    String without = phrase.substring(phrase.indexOf(' ') + 1);
    assertThat(Articles.indefinite(without)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "the Civilian Review Board, the Civilian Review Board",
    "Internal Affairs, Internal Affairs",
    "Civilian Review Board, the Civilian Review Board",
    "Office of Police Accountability, the Office of Police Accountability",
    "Inspector General, the Inspector General",
    "Sampleton's Civilian Review Board, Sampleton's Civilian Review Board",
    "Sampleton’s Review Board, Sampleton’s Review Board",
    "Mayor's Office, the Mayor's Office",
    "Citizens’ Review Board, the Citizens’ Review Board",
    "The Ombudsman, the Ombudsman",
    "a Police Monitor, a Police Monitor",
    "Internal Affairs Division, the Internal Affairs Division",
    "Commission on Human Rights, the Commission on Human Rights",
    "Professional Standards, Professional Standards",
    "Theresa Oversight, Theresa Oversight",
    "its Police Auditor, its Police Auditor",
    "Sheriff’s Office of Professional Review, the Sheriff’s Office of Professional Review",
    "'  Review Board ', the Review Board"
  })
  void aBodyTakesItsArticleFromHowItIsWritten(String written, String stands) {
    assertThat(Articles.definiteBody(written)).isEqualTo(stands);
  }

  @Test
  void noBodyStaysNoBody() {
    assertThat(Articles.definiteBody(" ")).isEmpty();
  }
}
