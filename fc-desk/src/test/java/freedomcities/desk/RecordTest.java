package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was typed is on record, can be corrected and taken away, and that can be undone. */
class RecordTest extends AtTheDesk {
  private String place = "";

  @BeforeEach
  void open() throws IOException {
    place = browser.place("NM");
  }

  private String file() throws IOException {
    return Files.readString(browser.file(place));
  }

  private String page(String path) throws IOException {
    return browser.get(place + path).page().select("main").text();
  }

  private String passage(String text, String source) throws IOException {
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", text, "source", source);
    Response saved =
        browser.send(
            parts, card, "e-inquiry", "opposite", "w-inquiry", "may ask", "e-citizenship", "yes");
    assertThat(saved.status()).isEqualTo(303);
    return place + "/rule/0/5/0/edit";
  }

  @Test
  void wordsAndTheirSourceAreCorrected() throws IOException {
    String edit = passage("Officers may ask.", "Manual 4.12");
    assertThat(browser.get(place + "/rule/0/5").page().select("a[href$=/0/edit]")).hasSize(1);
    Response saved =
        browser.send(edit, edit, "source", "Manual 4.13", "instrument", "order", "do", "save");
    assertThat(saved.header("Location")).isEqualTo(place + "/rule/0/5");
    assertThat(file()).contains("source: Manual 4.13", "instrument: order", "words: may ask");
    assertThat(page("/rule/0/5")).contains("Manual 4.13").doesNotContain("Manual 4.12");
    // Other words: what they say is asked again, and what does not stand in them is no evidence.
    Response words = browser.send(edit, edit, "text", "Officers can ask.", "do", "save");
    assertThat(words.header("Location")).isEqualTo(place + "/rule/0/5/0?gone=may%20ask");
    assertThat(browser.get(words.header("Location")).page().select("#gone").text())
        .contains("These marks left the record", "“may ask”");
    assertThat(file()).contains("Officers can ask.").doesNotContain("words: may ask");
    assertThat(browser.follow(words).page().select("#e-inquiry input[checked]").attr("value"))
        .isEqualTo("opposite");
    assertThat(browser.send(edit, edit, "text", "", "source", "").page().select(".errors li"))
        .hasSize(2);
  }

  @Test
  void wordsAreTakenAwayAndThatIsUndone() throws IOException {
    String before = file();
    String edit = passage("Officers may ask.", "Manual 4.12");
    String with = file();
    Response removed = browser.send(edit, edit, "do", "remove");
    assertThat(removed.header("Location")).isEqualTo(place + "/rule/0/5");
    assertThat(file()).isEqualTo(before);
    Response undone = browser.send(place + "/rule/0/5", place + "/undo");
    assertThat(undone.header("Location")).isEqualTo(place + "/rule/0/5");
    assertThat(file()).isEqualTo(with);
    var bar = browser.follow(undone).page().select(".bar");
    assertThat(bar.select("[role=status]").text()).contains("Taken back: words taken away.");
    assertThat(bar.select("button").text()).isEqualTo("Do it again: take the words away");
    browser.send(place + "/rule/0/5", place + "/undo");
    assertThat(file()).isEqualTo(before);
    assertThat(browser.get(place).page().select(".bar button").text())
        .isEqualTo("Undo: words taken away");
  }

  /** Of several passages one goes; beside an answer the rule is not known again. */
  @Test
  void whatElseIsOnRecordStays() throws IOException {
    answer("rule-5.words", "We never ask.");
    String edit = passage("Officers may ask.", "Manual 1");
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", "Nobody asks.", "source", "Manual 2");
    browser.send(parts, card, "e-inquiry", "yes");
    browser.send(edit, edit, "do", "remove");
    assertThat(file()).contains("Manual 2", "We never ask.").doesNotContain("Manual 1");
    browser.send(edit, edit, "do", "remove");
    assertThat(file()).contains("We never ask.", "status: unknown").doesNotContain("passages");
    assertThat(browser.get(edit).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"missing", "in-writing", "in-practice", "partial", "conflicting", "unknown"})
  void whoSaysSoIsKeptWithEveryStatus(String status) throws IOException {
    String rule = place + "/rule/0/3";
    browser.send(rule, rule, "status", status, "citation", "Chief Ruiz, by phone");
    assertThat(file()).contains("status: " + status, "citation: \"Chief Ruiz, by phone\"");
    assertThat(browser.get(place + "/stands").page().select("#rule-3").text())
        .contains("Chief Ruiz, by phone")
        .doesNotContain("No source");
    assertThat(browser.get(rule).page().select("#citation").attr("value"))
        .isEqualTo("Chief Ruiz, by phone");
  }

  /** A day that was typed for one passage is none of the whole record. */
  @Test
  void theDayOfTheRecordIsChangedByItself() throws IOException {
    assertThat(file()).contains("as-of: 2026-11-30");
    passage("Officers may ask.", "Manual, of 2023");
    assertThat(file()).contains("as-of: 2026-11-30");
    browser.send(place + "/stands", place + "/stands", "agency", "0", "day", "2026-11-02");
    assertThat(file()).contains("as-of: 2026-11-02");
    assertThat(browser.get(place + "/stands").page().select("#day-0").attr("value"))
        .isEqualTo("2026-11-02");
    assertThat(browser.send(place + "/stands", place + "/stands", "agency", "7").status())
        .isEqualTo(409);
  }

  private Response check(String... namesAndValues) throws IOException {
    String[] all = new String[namesAndValues.length + 4];
    System.arraycopy(namesAndValues, 0, all, 4, namesAndValues.length);
    all[0] = "meeting.who";
    all[1] = "Chief Ruiz";
    all[2] = "do";
    all[3] = "check";
    return browser.send(place + "/answers", place + "/answers", all);
  }

  private void answer(String... namesAndValues) throws IOException {
    browser.send(check(namesAndValues), place + "/answers", "do", "keep");
  }

  /** Words alone are an answer: shown before they are kept, and told as one on papers. */
  @Test
  void wordsWithoutAPositionAreAnAnswer() throws IOException {
    Response check = check("rule-5.words", "We never ask.");
    assertThat(check.page().select("main").text())
        .contains("Added to the record", "Chief Ruiz, on November 30, 2026: answered")
        .contains("We never ask.");
    browser.send(check, place + "/answers", "do", "keep");
    assertThat(file()).contains("words: We never ask.");
    String report = browser.get(place + "/papers/preview/report/en").body();
    assertThat(report).contains("We never ask.").contains("answered").doesNotContain("no answer");
    assertThat(page("/papers?for=public&show=handout")).doesNotContain("rules 1, 2, 3, 4, 5");
  }

  /** What was typed comes along when the language is changed on a page that a form led to. */
  @Test
  void anotherLanguageLosesNothing() throws IOException {
    Response check = check("rule-5.words", "We never ask.");
    String action = place + "/answers?lang=es";
    Response spanish = browser.send(check, action);
    assertThat(spanish.page().select("html").attr("lang")).isEqualTo("es");
    assertThat(spanish.page().select("input[name=rule-5.words]").attr("value"))
        .isEqualTo("We never ask.");
    assertThat(file()).doesNotContain("We never ask.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Rule 5: “In writing?” says yes",
        "es | Regla 5: “¿Por escrito?” dice que sí",
      })
  void aMistakeNamesItsRuleInTheReadersLanguage(String language, String said) throws IOException {
    browser.cookie += "; desk-language=" + language;
    Response answer =
        browser.send(
            place + "/answers",
            place + "/answers",
            "meeting.who",
            "Chief Ruiz",
            "rule-5.in-place",
            "no",
            "rule-5.in-writing",
            "yes",
            "do",
            "check");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors li").text()).contains(said);
  }

  /** Nobody answered a part: that is no finding that the policy lacks it. */
  @Test
  void aPartThatNobodyDecidedIsNotToldAsMissing() throws IOException {
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", "Nobody asks.", "source", "Manual 2");
    browser.send(parts, card, "e-inquiry", "yes", "e-citizenship", "silent");
    var row = browser.get(place + "/stands").page().select("#rule-5 details");
    assertThat(row.select("strong").eachText()).containsExactly("Doesn’t say", "Not decided yet");
    assertThat(row.select("ul").get(0).select("li")).hasSize(1);
  }

  /** Words copied for an answer that was not given are not dropped. */
  @Test
  void wordsOfAPartWithoutItsAnswerAreAskedAbout() throws IOException {
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", "Nobody asks.", "source", "Manual 2");
    Response answer =
        browser.send(parts, card, "e-citizenship", "yes", "w-inquiry", "Nobody asks.");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors a").attr("href")).isEqualTo("#e-inquiry");
    assertThat(answer.page().select("#w-inquiry").text()).isEqualTo("Nobody asks.");
  }

  /** What is marked by hand, beyond what the pages ask. */
  private void byHand(String rule) throws IOException {
    Files.writeString(
        browser.file(place), file().replace("as-of: 2026-11-30", "as-of: 2026-11-30\n" + rule));
  }

  private static final String TWO_WORDS =
      """
          rules:
            5:
              passages:
                - source: Manual 1
                  instrument: manual
                  text: Officers may ask. They may hold a person. Nobody else may.
                  lacks: [eligibility]
                  contradicts: # both
                    - {element: inquiry, words: may ask}
                    - {element: inquiry, words: hold a person}
                  strike:
                    - {words: Nobody else may., for: [eligibility]}
      """;

  @Test
  void oneWordTakesNoPassagesAway() throws IOException {
    String rule = place + "/rule/0/5";
    Response old = browser.get(rule);
    passage("Officers may ask.", "Manual 1");
    Response late = browser.send(old, rule, "status", "conflicting");
    assertThat(late.status()).isEqualTo(409);
    browser.send(late, rule);
    assertThat(file()).contains("Officers may ask.", "may ask", "Manual 1");
  }

  /** Who says so was written down on another page meanwhile; here only the circle was changed. */
  @Test
  void oneWordTakesNoSourceAway() throws IOException {
    String rule = place + "/rule/0/3";
    Response old = browser.get(rule);
    browser.send(rule, rule, "status", "partial", "citation", "Order 7", "confidence", "verified");
    Response late = browser.send(old, rule, "status", "in-writing");
    assertThat(late.status()).isEqualTo(409);
    assertThat(browser.send(late, rule).status()).isEqualTo(303);
    assertThat(file()).contains("status: in-writing", "citation: Order 7", "confidence: verified");
    // Emptied on purpose it goes.
    browser.send(rule, rule, "citation", "");
    assertThat(file()).contains("status: in-writing").doesNotContain("Order 7", "confidence");
  }

  @Test
  void oneWordTakesNoProposalAway() throws IOException {
    byHand("    rules:\n      3: {status: missing, proposal: model}\n");
    String rule = place + "/rule/0/3";
    assertThat(browser.send(rule, rule, "status", "partial").status()).isEqualTo(303);
    assertThat(file()).contains("3: {status: partial, proposal: model}");
  }

  /** A file may choose no way for a rule of which nothing is known any more. */
  @Test
  void theChosenWayGoesWithTheLastWords() throws IOException {
    byHand(TWO_WORDS.replace("5:\n", "5:\n        proposal: model\n"));
    answer("rule-5.words", "We never ask.");
    String edit = place + "/rule/0/5/0/edit";
    assertThat(browser.send(edit, edit, "do", "remove").status()).isEqualTo(303);
    assertThat(file()).contains("status: unknown", "We never ask.").doesNotContain("proposal");
  }

  @Test
  void allWordsOfAPartStayWithIt() throws IOException {
    byHand(TWO_WORDS);
    String card = place + "/rule/0/5/0";
    assertThat(browser.send(card, card, "e-citizenship", "yes").status()).isEqualTo(303);
    assertThat(file()).contains("has:", "words: may ask", "words: hold a person");
    // Other words take the place of all.
    browser.send(card, card, "w-inquiry", "They may hold a person");
    assertThat(file())
        .contains("words: They may hold a person")
        .doesNotContain("words: may ask", "words: hold");
  }

  /** Words are found as the reader of the file finds them: as words, over the ends of lines. */
  @Test
  void onlyMarksThatStandNowhereGoWithOtherWords() throws IOException {
    byHand(TWO_WORDS);
    String edit = place + "/rule/0/5/0/edit";
    String text = "Officers may\nask. They may asking hold a person. Nobody else may.";
    assertThat(browser.send(edit, edit, "text", text, "do", "save").status()).isEqualTo(303);
    assertThat(file())
        .contains("contradicts: # both", "words: may ask", "words: hold a person")
        .contains("strike:", "words: Nobody else may.");
    assertThat(browser.get(place).page().select(".bar button").text())
        .isEqualTo("Undo: words corrected");
    Response gone = browser.send(edit, edit, "text", "Officers may ask.", "do", "save");
    assertThat(file()).contains("words: may ask").doesNotContain("words: hold", "strike");
    assertThat(browser.follow(gone).page().select("#gone li").eachText())
        .containsExactlyInAnyOrder("“hold a person”", "“Nobody else may.”");
    assertThat(browser.get(place + "/rule/0/5/0").page().select("#gone")).isEmpty();
    assertThat(browser.get(place).page().select(".bar button").text())
        .isEqualTo("Undo: words corrected, and marks that stand in them no more");
  }

  /** A card of before answers only what was answered on it. */
  @Test
  void whatAnotherPageMarkedStays() throws IOException {
    passage("Officers may ask.", "Manual 1");
    String card = place + "/rule/0/5/0";
    Response old = browser.get(card);
    browser.send(card, card, "e-eligibility", "stronger", "w-inquiry", "Officers may ask");
    Response late = browser.send(old, card, "e-every-individual", "silent");
    assertThat(late.status()).isEqualTo(409);
    assertThat(browser.send(late, card).status()).isEqualTo(303);
    assertThat(file())
        .contains("eligibility", "words: Officers may ask", "every-individual", "citizenship");
  }

  /** A passage is known by its words, not by how many stand before it. */
  @ParameterizedTest
  @CsvSource({"'',e-citizenship", "/edit,text"})
  void noOtherPassageIsPutInItsPlace(String page, String field) throws IOException {
    passage("Officers may ask.", "Manual 1");
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", "Nobody asks.", "source", "Manual 2");
    browser.send(parts, card, "e-inquiry", "yes");
    String first = place + "/rule/0/5/0";
    Response old = browser.get(first + page);
    browser.send(first + "/edit", first + "/edit", "do", "remove");
    String after = file();
    Response late = browser.send(old, first + page, field, "silent", "do", "remove");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("main form")).isEmpty();
    assertThat(file()).isEqualTo(after);
  }

  @Test
  void whoAnsweredIsSaidInTheReadersLanguage() throws IOException {
    browser.cookie += "; desk-language=es";
    var page = check("rule-5.words", "We never ask.").page();
    assertThat(page.select("main").text()).contains("Chief Ruiz, el 30 de noviembre de 2026");
    assertThat(page.select("[lang=en]").text()).doesNotContain("noviembre");
  }

  /** A mistake in words is shown whole, with its part, and leads to its field. */
  @ParameterizedTest
  @CsvSource({"en, Part 1 (, nowhere", "es, Parte 1 (, no aparece"})
  void wordsThatStandNowhereAreShownWhole(String language, String part, String said)
      throws IOException {
    browser.cookie += "; desk-language=" + language;
    String text = "Officers may ask people of every sort about their status. ".repeat(4).strip();
    String wrong = text.replaceAll("status[.]$", "standing.");
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", text, "source", "Manual 1");
    String id = parts.page().expectFirst("fieldset[id^=e-]").id().substring(2);
    Response answer = browser.send(parts, card, "e-" + id, "opposite", "w-" + id, wrong);
    assertThat(answer.status()).isEqualTo(422);
    var error = answer.page().select(".errors a");
    assertThat(error.text()).startsWith(part).contains("“" + wrong + "”", said);
    assertThat(error.attr("href")).isEqualTo("#w-" + id);
    assertThat(answer.page().expectFirst("#w-" + id).wholeText()).isEqualTo(wrong);
    Response often = browser.send(parts, card, "e-" + id, "opposite", "w-" + id, "may ask");
    assertThat(often.page().select(".errors a").text()).contains("may ask", "4");
    assertThat(file()).doesNotContain("Officers");
    // The same of words that are on record.
    browser.send(parts, card, "e-" + id, "opposite", "w-" + id, text);
    String known = place + "/rule/0/5/0";
    assertThat(browser.send(known, known, "w-" + id, wrong).page().select(".errors a").text())
        .contains(wrong);
  }

  /** What a join made of words is told before and after; nobody claims that no word was changed. */
  @Test
  void eachJoinAtALineEndIsShown() throws IOException {
    String card = place + "/rule/0/5/new";
    Response clean =
        browser.send(card, card, "text", "Visas: non-\nimmigrant ones.", "source", "Manual 1");
    var main = clean.page().select("main");
    assertThat(main.select("ul li").eachText())
        .containsExactly(
            "Joined at the end of a line. Before: non- immigrant; after: nonimmigrant");
    assertThat(main.text()).doesNotContain("No word");
  }

  /** What the card says of a part left open is what papers do with it. */
  @Test
  void aPartLeftOpenIsToldAsPapersTellIt() throws IOException {
    String card = place + "/rule/0/5/new";
    Response parts = browser.send(card, card, "text", "Nobody asks.", "source", "Manual 2");
    assertThat(parts.page().select(".hint").text()).contains("“found in no passage”");
    browser.send(parts, card, "e-inquiry", "yes");
    assertThat(browser.get(place + "/papers/preview/comparison/en").page().text())
        .contains("(found in no passage)");
    String known = place + "/rule/0/5/0";
    browser.send(known, known, "e-inquiry", "opposite");
    assertThat(browser.get(place + "/papers/preview/comparison/en").page().text())
        .doesNotContain("(found in no passage)");
  }
}
