package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.desk.pages.Words;
import freedomcities.meetings.Told;
import freedomcities.policy.Answer;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers and promises on record are corrected and taken back; what rests on them is told. */
class OnRecordTest extends AtTheDesk {
  private static final String FILE =
      """
      format: 1
      jurisdiction: {name: Elm, kind: city, state: NM, agency: Elm Police Department}
      policy:
        - agency: Elm Police Department
          as-of: 2026-10-01
          rules:
            2: {status: in-practice, answers: [{who: Cheif Ruis, when: 2026-10-01, position: supports, words: We do.}]}
            4:
              status: partial # by phone
              citation: Order 7
              proposal: model
              answers: [{who: Lt. Kim, position: undecided}]
            5:
              passages:
                - {source: Manual 1, instrument: manual, text: Officers ask., contradicts: [inquiry]}
              answers:
                - who: Lt. Kim
                  position: no-answer # asked twice
                - who: Lt. Kim
                  position: no-answer # asked twice
        - agency: Elm Sheriff
          as-of: 2026-10-02
          rules:
            2: {status: missing, answers: [{who: Sheriff Lee, position: opposes, promise: Look at it, by: 2026-11-01}]}
        - agency: Elm Police Department
          as-of: 2026-05-01
          rules:
            2: {status: missing, answers: [{who: Chief Old, when: 2026-05-01, position: opposes}]}
      documents:
        date: 2026-11-20
        follow-up:
          - {what: Send the manual, who: Chief Ruiz, by: 2026-11-29} # on paper
          - {what: Call, by: 2026-11-30}
      """;

  private String place = "", list = "";

  @BeforeEach
  void open() throws IOException {
    place = browser.place("NM");
    list = place + "/answers/record";
    Files.writeString(browser.file(place), FILE);
  }

  private String file() throws IOException {
    return Files.readString(browser.file(place));
  }

  /** The address of what is on record of somebody, or of a promise. */
  private String one(String said) throws IOException {
    return browser.get(list).page().select(".box").stream()
        .filter(box -> box.text().contains(said))
        .map(box -> box.select("a").attr("href"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(said));
  }

  private Response takeBack(String said, String... fields) throws IOException {
    String page = one(said) + "/take-back";
    return browser.send(page, page, fields);
  }

  private Response correct(String said, String... fields) throws IOException {
    String page = one(said);
    return browser.send(page, page, fields);
  }

  @Test
  void allIsListedByRule() throws IOException {
    var page = browser.get(list).page();
    assertThat(page.select("section").eachAttr("id"))
        .containsExactly("rule-2", "rule-4", "rule-5", "promises");
    assertThat(page.select("#rule-2 .box p:first-of-type").eachText())
        .containsExactly(
            "Elm Police Department",
            "Elm Sheriff",
            "Elm Police Department, earlier record, as of May 1, 2026");
    assertThat(page.select("#rule-2 .box").get(1).text())
        .contains("Sheriff Lee: Opposes", "Promised: Look at it, by November 1, 2026")
        .contains("This day has passed");
    assertThat(
            browser.get(place + "/answers").page().select("main a[href=\"" + list + "\"]").text())
        .isEqualTo("On record so far: 8. See, correct or take back");
    for (String from : List.of("/stands", "/rule/0/2")) {
      assertThat(browser.get(place + from).page().select("a[href=\"" + list + "#rule-2\"]"))
          .as(from)
          .isNotEmpty();
    }
  }

  @Test
  void anAnswerIsCorrectedKeyByKeyAndThatIsUndone() throws IOException {
    Response saved = correct("Cheif Ruis", "answer.who", "Chief Ruiz", "answer.when", "");
    assertThat(saved.header("Location")).isEqualTo(list + "#rule-2");
    String after = FILE.replace("who: Cheif Ruis, when: 2026-10-01, ", "who: Chief Ruiz, ");
    assertThat(file()).isEqualTo(after);
    correct(
        "Chief Ruiz:",
        "answer.position",
        "opposes",
        "answer.words",
        "",
        "answer.promise",
        "Write it down",
        "answer.by",
        "2026-12-24");
    assertThat(file())
        .contains("{who: Chief Ruiz, position: opposes, promise: Write it down, by: 2026-12-24}");
    String gone = one("Write it down");
    Response undone = browser.send(gone, place + "/undo");
    assertThat(undone.header("Location")).isEqualTo(list);
    assertThat(browser.follow(undone).page().select(".bar").text())
        .contains("Taken back: an answer corrected.");
    assertThat(file()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answer.who= | #answer.who",
        "answer.when=soon | #answer.when",
        "answer.by=2026-12-01 | #answer.promise",
        "answer.promise=A;answer.by=31.12. | #answer.by"
      })
  void aMistakeIsToldAtItsFieldAndWhatWasTypedStays(String fields, String field)
      throws IOException {
    String[] sent = fields.split("[;=]", -1);
    Response answer = correct("Cheif Ruis", sent);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors a").eachAttr("href")).containsExactly(field);
    assertThat(answer.page().getElementById(field.substring(1))).isNotNull();
    assertThat(answer.page().select(".errors [lang]")).isEmpty();
    for (int i = 0; i < sent.length; i += 2) {
      assertThat(answer.page().expectFirst("[name=" + sent[i] + "]").attr("value"))
          .isEqualTo(sent[i + 1]);
    }
    assertThat(file()).isEqualTo(FILE);
  }

  /** Two alike are told one by one; of two that differ none is made the other. */
  @Test
  void theSameAnswerTwiceIsTakenBackOnce() throws IOException {
    takeBack("Lt. Kim: No answer");
    assertThat(answers("5")).hasSize(1);
    assertThat(file()).containsOnlyOnce("# asked twice");
    correct("Lt. Kim: No answer", "answer.position", "supports");
    Response twice =
        browser.send(
            one("Lt. Kim: Supports"), one("Lt. Kim: Supports"), "answer.position", "supports");
    assertThat(twice.status()).as("nothing was changed").isEqualTo(303);
    Files.writeString(
        browser.file(place), FILE.replaceFirst("no-answer # asked", "opposes # asked"));
    Response same = correct("Lt. Kim: Opposes", "answer.position", "no-answer");
    assertThat(same.status()).isEqualTo(422);
    assertThat(same.page().select(".errors").text()).contains("on record already");
  }

  private List<Answer> answers(String rule) throws IOException {
    return Browsing.CITIES
        .read(browser.file(place))
        .policy()
        .agencies()
        .getFirst()
        .rule(rule)
        .answers();
  }

  /** What the status rests on decides what is asked, and what stands chosen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cheif Ruis | goes | Nothing else on record says so",
        "Sheriff Lee | goes | Nothing else on record says so",
        "Chief Old | goes | Nothing else on record says so",
        "Lt. Kim: Undecided | stays | It rests on Order 7, which nobody has read",
        "Lt. Kim: No answer | '' | It follows from the words of a policy on record"
      })
  void whatBecomesOfTheStatusIsToldBefore(String said, String chosen, String why)
      throws IOException {
    var page = browser.get(one(said) + "/take-back").page();
    assertThat(page.select("main").text()).contains(why);
    assertThat(page.select("input[name=status][checked]").attr("value")).isEqualTo(chosen);
    assertThat(page.select("input[name=status]")).hasSize(chosen.isEmpty() ? 0 : 2);
    assertThat(file()).isEqualTo(FILE);
  }

  @Test
  void eachStatusThatGoesIsListed() throws IOException {
    var page = browser.get(one("Cheif Ruis") + "/take-back").page();
    assertThat(page.select("label:has([value=goes])").text())
        .contains("Elm Police Department: ▲ In practice only becomes ? Not known yet")
        .doesNotContain("Elm Sheriff");
    page = browser.get(one("Lt. Kim: Undecided") + "/take-back").page();
    assertThat(page.select("label:has([value=goes])").text())
        .contains("“Order 7” leaves the record, too.", "the way that was chosen");
    assertThat(browser.get(one("Sheriff Lee") + "/take-back").page().select(".note").text())
        .contains("Elm Sheriff has nothing else on record.");
    assertThat(browser.get(one("Cheif Ruis") + "/take-back").page().select(".note")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Cheif Ruis, '', ''",
    "Cheif Ruis, stays, '2: {status: in-practice}'",
    "Sheriff Lee, goes, ''",
    "Chief Old, stays, '2: {status: missing}'"
  })
  void aStatusGoesOrStaysAsWasSaid(String said, String chosen, String left) throws IOException {
    String line = FILE.lines().filter(each -> each.contains(said)).findFirst().orElseThrow() + "\n";
    String[] fields = chosen.isEmpty() ? new String[0] : new String[] {"status", chosen};
    Response saved = takeBack(said, fields);
    assertThat(saved.header("Location")).isEqualTo(list);
    if (!left.isEmpty()) {
      assertThat(file()).isEqualTo(FILE.replace(line, "      " + left + "\n"));
    } else {
      assertThat(file()).doesNotContain(said);
    }
    assertThat(browser.get(list).page().select(".bar button").text())
        .isEqualTo(
            left.isEmpty()
                ? "Undo: an answer taken back, and where its rule stood"
                : "Undo: an answer taken back");
    browser.send(list, place + "/undo");
    assertThat(file()).isEqualTo(FILE);
  }

  @Test
  void aPlanForARuleNobodyKnowsGoesWithItsStatus() throws IOException {
    assertThat(takeBack("Lt. Kim: Undecided").status()).isEqualTo(303);
    assertThat(file()).contains("status: partial # by phone", "citation: Order 7", "proposal");
    browser.send(list, place + "/undo");
    assertThat(takeBack("Lt. Kim: Undecided", "status", "goes").status()).isEqualTo(303);
    assertThat(file()).doesNotContain("Order 7", "proposal", "partial");
  }

  /** What others saved meanwhile stays; what they changed of this answer is not written over. */
  @Test
  void anAnswerIsKnownByWhatItSays() throws IOException {
    String at = one("Lt. Kim: Undecided");
    Response old = browser.get(at);
    takeBack("Cheif Ruis");
    Response late = browser.send(old, at, "answer.who", "Lt. Kimball");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select(".kept").text()).isEqualTo("Lt. Kimball");
    assertThat(browser.send(late, at).status()).isEqualTo(303);
    assertThat(file()).contains("Lt. Kimball").doesNotContain("Cheif");
    String before = file();
    Response gone = browser.send(old, at, "answer.who", "Lt. Kimmel");
    assertThat(gone.status()).isEqualTo(409);
    assertThat(gone.page().select(".kept").text()).isEqualTo("Lt. Kimmel");
    assertThat(gone.page().select("main form")).isEmpty();
    assertThat(file()).isEqualTo(before);
    assertThat(browser.get(at).status()).isEqualTo(404);
    Response back = browser.get(one("Lt. Kimball") + "/take-back");
    Files.writeString(browser.file(place), before + "# by hand\n");
    assertThat(browser.send(back, one("Lt. Kimball") + "/take-back").status()).isEqualTo(409);
    assertThat(file()).contains("Lt. Kimball");
  }

  @Test
  void aPromiseIsCorrectedAndTakenOff() throws IOException {
    Response saved =
        correct("Send the manual", "promise.who", "Capt. Lee", "promise.by", "2026-12-31");
    assertThat(saved.header("Location")).isEqualTo(list + "#promises");
    assertThat(file())
        .contains("- {what: Send the manual, who: Capt. Lee, by: 2026-12-31} # on paper");
    assertThat(correct("Call", "promise.what", "", "promise.by", "x").page().select(".errors li"))
        .hasSize(2);
    correct("Call", "promise.by", "");
    assertThat(file()).contains("- {what: Call}");
    String asked = browser.get(one("Send the manual") + "/take-back").page().select("main").text();
    assertThat(asked).contains("Take this off the list?", "Capt. Lee, by December 31, 2026");
    takeBack("Send the manual");
    takeBack("Call");
    assertThat(file()).doesNotContain("follow-up").contains("date: 2026-11-20");
    assertThat(browser.get(list).page().select("#promises")).isEmpty();
  }

  /** Today it is November 30. */
  @ParameterizedTest
  @CsvSource({
    "en, Due by now, This day has passed",
    "es, Ya debía estar hecho, Esta fecha ya pasó"
  })
  void aDayThatHasPassedIsTold(String language, String said, String passed) throws IOException {
    browser.cookie += "; desk-language=" + language;
    var note = browser.get(place).page().select("main > .note");
    assertThat(note.text()).contains(said);
    assertThat(note.select("li").eachText())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Look at it, "))
        .anyMatch(line -> line.startsWith("Send the manual, "));
    assertThat(browser.get("/").page().select(".places li p").text())
        .contains(said + ": Send the manual, ");
    assertThat(
            browser
                .get(place + "/request")
                .page()
                .select("main li:has(a[href*=promise])")
                .eachText())
        .hasSize(2)
        .satisfies(
            lines -> {
              assertThat(lines.getFirst()).contains(passed);
              assertThat(lines.getLast()).doesNotContain(passed);
            });
    // Who was asked again was asked about it, too.
    Files.writeString(
        browser.file(place),
        FILE.replace("{who: Sheriff Lee, ", "{who: Sheriff Lee, when: 2026-10-02, ")
            .replace(
                "by: 2026-11-01}",
                "by: 2026-11-01}, {who: A, when: 2026-11-02, position: opposes}"));
    assertThat(browser.get(place).page().select("main > .note li")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void eachThingThatARecordingTellsHasWords(String language) {
    Wording words = new Words().in(language);
    assertThat(Told.keys()).allMatch(key -> words.has("told." + key));
  }

  @Test
  void inSpanishNothingOfThePagesIsEnglish() throws IOException {
    browser.cookie += "; desk-language=es";
    String page = browser.get(one("Cheif Ruis") + "/take-back").page().select("main").text();
    assertThat(page)
        .contains("¿Retirar esta respuesta?", "Nada más en el registro lo dice", "Sí: se queda");
    assertThat(Optional.ofNullable(browser.get(list).page().selectFirst("h1")).map(Element::text))
        .contains("Lo que consta en el registro");
  }
}
