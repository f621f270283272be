package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.policy.AgencyPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers go to an agency that is chosen, and all that they change is shown before. */
class AnswersTest extends AtTheDesk {
  private static final String POLICE = "Elm Police Department", SHERIFF = "Elm County Sheriff";

  private String place = "";

  @BeforeEach
  void open() throws IOException {
    place = browser.place("NM");
  }

  private void addSheriff() throws IOException {
    String page = place + "/questions";
    browser.send(page, page, "agency-add", SHERIFF);
  }

  private Response check(Response page, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("meeting.who", "Chief Ruiz", "do", "check"));
    all.addAll(Arrays.asList(more));
    return browser.send(page, place + "/answers", all.toArray(String[]::new));
  }

  private Response check(String... more) throws IOException {
    return check(browser.get(place + "/answers"), more);
  }

  private List<String> agencies() throws IOException {
    return Browsing.CITIES.read(browser.file(place)).policy().agencies().stream()
        .map(AgencyPolicy::agency)
        .toList();
  }

  private static List<String> circles(Response page, String more) {
    return page.page().select("[name=meeting.agency]" + more).eachAttr("value");
  }

  /** A form folds the spaces of a name that the file has. */
  @Test
  void aNameWithTwoSpacesIsTheOneOnRecord() throws IOException {
    Files.writeString(
        browser.file(place),
        """
        format: 1
        jurisdiction: {name: Elm, kind: city, state: NM}
        policy: [{agency: "Elm  Marshal"}]
        documents: {date: 2026-11-30}
        """);
    Response checked = check("meeting.agency", "Elm  Marshal", "rule-2.words", "Yes.");
    assertThat(checked.status()).isEqualTo(200);
    assertThat(checked.page().text()).doesNotContain("This adds an agency");
  }

  @Test
  void theAgenciesOnRecordAreOffered() throws IOException {
    assertThat(circles(browser.get(place + "/answers"), "")).containsExactly(POLICE, "");
    assertThat(circles(browser.get(place + "/answers"), "[checked]")).containsExactly(POLICE);
    addSheriff();
    assertThat(circles(browser.get(place + "/answers"), "")).containsExactly(POLICE, SHERIFF, "");
    assertThat(circles(browser.get(place + "/answers"), "[checked]")).isEmpty();
    Response none = check("rule-2.words", "Yes.");
    assertThat(none.status()).isEqualTo(422);
    assertThat(none.page().select(".errors a").attr("href")).isEqualTo("#meeting.agency");
    assertThat(none.page().getElementById("meeting.agency")).isNotNull();
    assertThat(check("agency-other", "Elm Marshal", "rule-2.words", "Yes.").page().text())
        .contains("This adds an agency: Elm Marshal");
    // A file that names none begins with the place's own.
    Files.writeString(
        browser.file(place),
        "format: 1\njurisdiction: {name: Elm, kind: city, state: NM}\n"
            + "documents: {date: 2026-11-30}\n");
    assertThat(circles(browser.get(place + "/answers"), "[checked]")).containsExactly(POLICE);
  }

  /** Without script nothing chooses the circle; a name that is not on record is asked about. */
  @ParameterizedTest
  @CsvSource({"Elm Marshal, true", "elm  police DEPARTMENT, false"})
  void aNameThatIsNotOnRecordIsConfirmed(String name, boolean adds) throws IOException {
    Response check = check("agency-other", name, "rule-2.words", "Yes.");
    assertThat(check.page().select("main").text().contains("This adds an agency: " + name))
        .isEqualTo(adds);
    assertThat(check.page().select("button[value=keep]").text())
        .isEqualTo(adds ? "Add the agency, and keep these answers" : "Keep these answers");
    assertThat(agencies()).containsExactly(POLICE);
    browser.send(check, place + "/answers", "do", "keep");
    assertThat(agencies()).hasSize(adds ? 2 : 1);
  }

  /** Back on the page one of the list is chosen; the name still stands there, and is not meant. */
  @Test
  void goneBackAnotherIsChosen() throws IOException {
    Response check = check("agency-other", "Elm Marshal", "rule-2.words", "Yes.");
    Response back = browser.send(check, place + "/answers", "do", "back");
    assertThat(back.page().select("#agency-other").attr("value")).isEqualTo("Elm Marshal");
    assertThat(circles(back, "[checked]")).containsExactly("");
    Response again = check(back, "meeting.agency", POLICE);
    assertThat(again.page().select("main").text()).doesNotContain("This adds");
    assertThat(check(back).page().select("main").text())
        .contains("This adds an agency: Elm Marshal");
  }

  /** Behind the weakest agency the status of the place hides what changes at the other. */
  @Test
  void eachStatusThatChangesIsListed() throws IOException {
    addSheriff();
    String[] practice = {"rule-2.in-place", "yes", "rule-2.in-writing", "no"};
    List<String> sheriff = new ArrayList<>(List.of("meeting.agency", SHERIFF));
    sheriff.addAll(List.of(practice));
    Response check = check(sheriff.toArray(String[]::new));
    assertThat(check.page().select(".rows:first-of-type li p").eachText())
        .containsExactly(SHERIFF + ": ? Not known yet becomes ▲ In practice only");
    browser.send(check, place + "/answers", "do", "keep");
    List<String> police = new ArrayList<>(List.of("meeting.agency", POLICE));
    police.addAll(List.of(practice));
    assertThat(
            check(police.toArray(String[]::new))
                .page()
                .select(".rows:first-of-type li p")
                .eachText())
        .containsExactly(
            POLICE + ": ? Not known yet becomes ▲ In practice only",
            "All agencies together: ? Not known yet becomes ▲ In practice only");
  }

  /** What one agency was asked the other was not. */
  @Test
  void whoWasNotAskedIsNamed() throws IOException {
    addSheriff();
    String open = place + "/papers?for=council&show=comparison";
    assertThat(browser.get(open).page().select("#open ~ ul").text())
        .contains("Nobody has asked about rules 1, 2, 3");
    Response check = check("meeting.agency", SHERIFF, "rule-2.words", "Yes.");
    browser.send(check, place + "/answers", "do", "keep");
    assertThat(browser.get(open).page().select("#open ~ ul").text())
        .contains(POLICE + ": nobody has asked about rules 1, 2, 3")
        .contains(SHERIFF + ": nobody has asked about rules 1, 3, 4");
  }
}
