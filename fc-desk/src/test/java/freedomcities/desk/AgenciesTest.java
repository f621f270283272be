package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.policy.AgencyPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place may have several agencies; each has a record, which begins and ends on a page. */
class AgenciesTest extends AtTheDesk {
  private static final String SHERIFF = "Elm County Sheriff’s Office";

  private String place = "";

  @BeforeEach
  void open() throws IOException {
    place = browser.place("NM");
  }

  private Response add(String name) throws IOException {
    return to("agency-add", name, "do", "agency");
  }

  /** Sends the form of the page with some fields filled in. */
  private Response to(String... namesAndValues) throws IOException {
    String page = place + "/questions";
    return browser.send(page, page, namesAndValues);
  }

  private List<String> agencies() throws IOException {
    return Browsing.CITIES.read(browser.file(place)).policy().agencies().stream()
        .map(AgencyPolicy::agency)
        .toList();
  }

  @Test
  void oneMoreIsAskedOfEachRule() throws IOException {
    assertThat(browser.get(place).page().select(".tasks").text())
        .contains("Do others enforce the law here");
    Response added = add(SHERIFF);
    assertThat(added.header("Location")).isEqualTo(place + "/questions#agencies");
    assertThat(agencies()).containsExactly("Elm Police Department", SHERIFF);
    var page = browser.get(place + "/questions").page();
    assertThat(page.select("#agencies li > span").eachText()).isEqualTo(agencies());
    assertThat(page.select(".bar button").text()).isEqualTo("Undo: an agency added");
    assertThat(browser.get(place).page().select(".tasks").text())
        .contains("Also on record: " + SHERIFF + ".")
        .doesNotContain("Do others enforce the law here");
    var stands = browser.get(place + "/stands").page();
    assertThat(stands.select("#rule-5 a[href]").eachAttr("href"))
        .containsExactly(place + "/rule/0/5", place + "/rule/1/5");
    assertThat(stands.select("#as-of a").attr("href")).isEqualTo(place + "/questions#agencies");
    String rule = place + "/rule/1/3";
    assertThat(browser.send(rule, rule, "status", "missing").status()).isEqualTo(303);
    assertThat(browser.get(place + "/papers/preview/matrix/en").body()).contains(SHERIFF);
  }

  @ParameterizedTest
  @CsvSource({"''", "Elm Police Department", "ELM POLICE  department"})
  void noneAndOneThatIsThereAreNotAdded(String name) throws IOException {
    Response answer = add(name);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors a").attr("href")).isEqualTo("#agency-add");
    assertThat(agencies()).hasSize(1);
  }

  /** The only record may be of an agency that another runs. */
  @Test
  void thePlacesOwnIsAddedBesideAnothers() throws IOException {
    Files.writeString(
        browser.file(place),
        """
        format: 1
        jurisdiction: {name: Elm, kind: city, state: NM}
        policy: [{agency: Lake County Sheriff, run-by: Lake County}]
        documents: {date: 2026-11-30}
        """);
    assertThat(add("Elm Police Department").status()).isEqualTo(303);
    assertThat(agencies()).containsExactly("Lake County Sheriff", "Elm Police Department");
    assertThat(add("Elm Police Department").status()).isEqualTo(422);
  }

  /** A form folds the spaces of a name that the file has. */
  @Test
  void aNameWithTwoSpacesIsTakenOff() throws IOException {
    Files.writeString(
        browser.file(place),
        """
        format: 1
        jurisdiction: {name: Elm, kind: city, state: NM}
        policy: [{agency: Elm Police Department}, {agency: "Elm  Marshal"}]
        documents: {date: 2026-11-30}
        """);
    assertThat(to("agency-drop", "Elm  Marshal").status()).isEqualTo(303);
    assertThat(agencies()).containsExactly("Elm Police Department");
  }

  /** Whatever is on record of one is taken away where it was written down. */
  @Test
  void onlyOneWithoutARecordIsTakenOff() throws IOException {
    add(SHERIFF);
    add("Elm Marshal");
    String rule = place + "/rule/2/3";
    browser.send(rule, rule, "status", "missing");
    var old = browser.get(place + "/questions").page();
    assertThat(old.select("[name=agency-drop]").eachAttr("value")).containsExactly(SHERIFF);
    assertThat(to("agency-drop", SHERIFF).status()).isEqualTo(303);
    assertThat(agencies()).containsExactly("Elm Police Department", "Elm Marshal");
    assertThat(browser.get(place + "/questions").page().select("[name=agency-drop]")).isEmpty();
    String before = Files.readString(browser.file(place));
    for (String name : List.of(SHERIFF, "Elm Marshal", "Elm Police Department")) {
      var form = old.expectFirst("form:has([name=agency-drop])");
      String sent = Browsing.encoded(form, Browsing.fields("agency-drop", name));
      assertThat(browser.post(place + "/questions", sent).status()).as(name).isEqualTo(409);
    }
    assertThat(Files.readString(browser.file(place))).isEqualTo(before);
  }

  /** What was typed for one agency is not written down for the next one on the list. */
  @ParameterizedTest
  @CsvSource({
    "/rule/1/3, status, missing",
    "/rule/1/5/new, text, Officers ask.",
    "/stands, day, 2026-11-02"
  })
  void nothingIsPutOnRecordOfAnother(String screen, String field, String typed) throws IOException {
    add(SHERIFF);
    add("Elm Marshal");
    var forms =
        browser.get(place + screen).page().select("form[action=\"" + place + screen + "\"]");
    String form =
        Browsing.encoded(
            forms.get(Math.min(1, forms.size() - 1)),
            Browsing.fields(field, typed, "source", "Manual 1"));
    for (String gone : List.of(SHERIFF, "Elm Marshal")) {
      to("agency-drop", gone);
      // By one button, as if it had been put on top.
      String seen = browser.get(place).page().expectFirst("[name=seen]").attr("value");
      Response late = browser.post(place + screen, form.replaceFirst("seen=[^&]*", "seen=" + seen));
      assertThat(late.status()).as(gone).isEqualTo(409);
      assertThat(late.page().select("main form")).isEmpty();
      assertThat(late.page().select(".kept li").text()).contains(typed.replace("missing", ""));
    }
    assertThat(Files.readString(browser.file(place))).doesNotContain("Marshal", typed);
  }

  /** A file without a record gets one of the place's agency when the questions are saved. */
  @Test
  void aRecordBeginsWithTheQuestions() throws IOException {
    String bare =
        "format: 1\njurisdiction: {name: Elm, kind: city, state: NM}\n"
            + "documents: {date: 2026-11-30}\n";
    Files.writeString(browser.file(place), bare);
    assertThat(browser.get(place + "/stands").page().text()).contains("names no agency yet");
    String page = place + "/questions";
    assertThat(browser.send(page, page).status()).isEqualTo(303);
    assertThat(agencies()).containsExactly("Elm Police Department");
    Files.writeString(browser.file(place), bare);
    add(SHERIFF);
    assertThat(agencies()).containsExactly("Elm Police Department", SHERIFF);
  }

  /** All that is on record of the place's agency is its own under another name, too. */
  @Test
  void earlierRecordsGoByTheNewNameToo() throws IOException {
    Files.writeString(
        browser.file(place),
        """
        format: 1
        jurisdiction: {name: Elm, kind: city, state: NM}
        policy:
          - {agency: Elm Police Department, as-of: 2026-10-01, rules: {3: missing}}
          - {agency: Elm Police Department, as-of: 2026-11-01, rules: {3: partial}}
        """);
    String page = place + "/questions";
    browser.send(page, page, "agency-name", "Elm Public Safety");
    assertThat(agencies()).containsExactly("Elm Public Safety");
    assertThat(Files.readString(browser.file(place))).doesNotContain("Police");
  }

  private List<String> runBy() throws IOException {
    return Browsing.CITIES.read(browser.file(place)).policy().agencies().stream()
        .map(one -> one.runBy().orElse("its own"))
        .toList();
  }

  /** Whose an agency is: of the first, of one that is added, and of the place again. */
  @Test
  void whoRunsItIsWrittenReadBackAndTakenAway() throws IOException {
    String first = "run-by-Elm Police Department";
    assertThat(browser.get(place + "/questions").page().select("#agencies").text())
        .contains("jail");
    // Without script nothing chooses the circle.
    assertThat(to(first, "the Lake County Sheriff").status()).isEqualTo(303);
    assertThat(runBy()).containsExactly("the Lake County Sheriff");
    assertThat(browser.get(place).page().select(".bar button").text())
        .isEqualTo("Undo: who runs an agency");
    to("agency-add", "Two Rivers Jail", "agency-add-run-by", "the Jail Authority", "do", "agency");
    assertThat(runBy()).containsExactly("the Lake County Sheriff", "the Jail Authority");
    var page = browser.get(place + "/questions").page();
    assertThat(page.select("#run-by-1").attr("value")).isEqualTo("the Jail Authority");
    assertThat(page.select("[name=\"runs-Two Rivers Jail\"][checked]").attr("value"))
        .isEqualTo("other");
    assertThat(browser.get(place + "/stands").page().select("#rule-3").text())
        .contains("Run by the Lake County Sheriff", "Run by the Jail Authority");
    to(first, "");
    assertThat(runBy()).containsExactly("its own", "the Jail Authority");
    to("runs-Two Rivers Jail", "own");
    assertThat(Files.readString(browser.file(place))).doesNotContain("run-by");
    assertThat(browser.get(place + "/stands").page().text()).doesNotContain("Run by");
  }

  @Test
  void somebodyElseHasAName() throws IOException {
    String before = Files.readString(browser.file(place));
    for (String field : List.of("runs-Elm Police Department", "agency-add-runs")) {
      Response answer = to(field, "other", "agency-add", SHERIFF);
      assertThat(answer.status()).isEqualTo(422);
      String id = answer.page().select(".errors a").attr("href");
      assertThat(answer.page().select(id)).hasSize(1);
    }
    assertThat(to("agency-add-run-by", "the State").page().select(".errors a").attr("href"))
        .isEqualTo("#agency-add");
    assertThat(Files.readString(browser.file(place))).isEqualTo(before);
  }

  /** Who runs one is put on record of that one, and of no other, wherever it stands by now. */
  @Test
  void whoRunsItIsSaidOfOneByName() throws IOException {
    add(SHERIFF);
    add("Elm Marshal");
    String page = place + "/questions";
    Response old = browser.get(page);
    to("agency-drop", SHERIFF);
    Response late = browser.send(old, page, "run-by-Elm Marshal", "the State");
    assertThat(late.status()).isEqualTo(409);
    assertThat(browser.send(late, page).status()).isEqualTo(303);
    assertThat(runBy()).containsExactly("its own", "the State");
    Response gone = browser.send(old, page, "run-by-" + SHERIFF, "the State");
    assertThat(gone.status()).isEqualTo(409);
    assertThat(gone.page().select(".kept li").eachText()).containsExactly("the State");
    assertThat(gone.page().select("main form")).isEmpty();
  }

  /** Whichever button is pressed, what was typed in the five questions is not lost. */
  @Test
  void noButtonThrowsAwayWhatWasTyped() throws IOException {
    to("body-name", "the Elm Board", "agency-add", SHERIFF, "do", "agency");
    assertThat(agencies()).hasSize(2);
    assertThat(town().jurisdiction().oversightBody()).isEqualTo("the Elm Board");
    to("body-name", "the Elm Council", "agency-drop", SHERIFF);
    assertThat(agencies()).hasSize(1);
    assertThat(town().jurisdiction().oversightBody()).isEqualTo("the Elm Council");
    // Not added by its own button, and added all the same.
    to("agency-add", SHERIFF);
    assertThat(agencies()).hasSize(2);
    String before = Files.readString(browser.file(place));
    var texas = to("body-name", "the Board", "do", "kinds", "other-state", "TX").page();
    assertThat(texas.select("#body-name").attr("value")).isEqualTo("the Board");
    assertThat(texas.select("main [name=state]").attr("value")).isEqualTo("TX");
    var wrong = to("body-name", "the Board", "agency-add", SHERIFF, "do", "agency").page();
    assertThat(wrong.select("#body-name").attr("value")).isEqualTo("the Board");
    assertThat(Files.readString(browser.file(place))).isEqualTo(before);
    var fresh =
        browser.send("/new?state=NM", "/new", "name", "Oak", "do", "kinds", "other-state", "AZ");
    assertThat(fresh.page().select("#name").attr("value")).isEqualTo("Oak");
    assertThat(fresh.page().select("main [name=state]").attr("value")).isEqualTo("AZ");
  }

  private freedomcities.towns.Town town() throws IOException {
    return Browsing.CITIES.read(browser.file(place));
  }

  /** The links of a rule are told apart by what is seen of them. */
  @Test
  void eachLinkNamesItsAgency() throws IOException {
    add(SHERIFF);
    var links = browser.get(place + "/stands").page().select("#rule-5 a[href*=/rule/]");
    links.select(".hide").remove();
    assertThat(links.eachText())
        .containsExactly(
            "Write down what you know: Elm Police Department",
            "Write down what you know: " + SHERIFF);
  }
}
