package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.places.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a place is what its papers will say, and papers are found where they lie. */
class PlaceAndPapersTest extends AtTheDesk {

  private String file() throws IOException {
    return Files.readString(folder.resolve("City of Elm, New Mexico").resolve("town.yaml"));
  }

  /** Without script nothing chooses the circle; a name that was typed is meant all the same. */
  @ParameterizedTest
  @CsvSource({"usual, none", "unknown, unknown", "other, named"})
  void aNameThatWasTypedIsMeant(String agency, String body) throws IOException {
    String place =
        browser.place(
            "NM",
            "agency",
            agency,
            "agency-name",
            "Elm Public Safety",
            "body",
            body,
            "body-name",
            "the Elm Board");
    assertThat(file()).contains("agency: Elm Public Safety", "oversight-body: the Elm Board");
    // One that stands there already does not win over a circle that was chosen now.
    browser.send(place + "/questions", place + "/questions", "agency", "usual", "body", "none");
    assertThat(file()).doesNotContain("Elm Public Safety", "Elm Board");
  }

  /** A name comes with its kind in the reader's language; papers add it in English. */
  @ParameterizedTest
  @CsvSource({
    "es, county, Condado de Washoe, Washoe County",
    "es, city, ciudad de Reno, City of Reno",
    "es, county, Washoe, Washoe County",
    "es, county, Condado Verde, Condado Verde County",
    "en, county, Condado de Oro, Condado de Oro County"
  })
  void aNameIsTakenWithoutItsKind(String language, String kind, String typed, String full)
      throws IOException {
    browser.cookie += "; desk-language=" + language;
    String place = browser.place("NV", "kind", kind, "name", typed);
    assertThat(browser.get(place).page().select("h1").text()).isEqualTo(full + ", Nevada");
  }

  @ParameterizedTest
  @CsvSource({"city, Condado de Washoe", "county, Ciudad de Reno", "city, Ciudad de"})
  void aNameOfAnotherKindOrOfNothingIsAskedAbout(String kind, String typed) throws IOException {
    browser.cookie += "; desk-language=es";
    Browsing.Response asked =
        browser.send("/new?state=NV", "/new", "kind", kind, "name", typed, "agency", "usual");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.page().select(".errors a").attr("href")).isEqualTo("#name");
  }

  @Test
  void titlesOfOfficersAreShownAndChanged() throws IOException {
    String place = browser.place("NM");
    String page = place + "/questions";
    assertThat(browser.get(page).page().select("aside dl").text()).contains("Manager", "Mayor");
    browser.send(page, page, "manager", "Town Administrator");
    assertThat(file()).contains("manager: Town Administrator").doesNotContain("presiding");
    assertThat(browser.get(page).page().select("aside dl").text()).contains("Town Administrator");
    browser.send(page, page, "manager", "");
    assertThat(file()).doesNotContain("officers");
    // The usual titles of another kind come with it.
    browser.send(page, page, "kind", "county");
    assertThat(file()).doesNotContain("officers");
  }

  @Test
  void noStateIsChosenBeforehand() throws IOException {
    var states = browser.get("/new").page().select("#state option");
    assertThat(states.get(0).attr("value")).isEmpty();
    assertThat(states.select("[selected]")).isEmpty();
    assertThat(browser.get("/new?state=").status()).isEqualTo(200);
  }

  /** The box names each rule that papers name, and up to when the law was looked up. */
  @ParameterizedTest
  @CsvSource({"TX", "FL", "AZ", "TN"})
  void stateLawIsToldAsOnPapers(String state) throws IOException {
    String place = browser.place(state);
    var law = Browsing.CITIES.law();
    List<String> rules =
        Browsing.CITIES.rules().core().stream().map(freedomcities.rules.Rule::id).toList();
    var jurisdiction = law.jurisdiction("Elm", Kind.CITY, state).build();
    String box = browser.get(place).page().select(".note").text();
    int told = 0;
    for (var notice : law.notices(jurisdiction, rules)) {
      if (notice.origin() != freedomcities.law.Notice.Origin.STATE
          || notice.rules().stream().noneMatch(notice::mayConflict)) {
        continue;
      }
      told++;
      int at = box.indexOf("State law, " + notice.citation() + ":");
      assertThat(at).as(notice.citation()).isNotNegative();
      String line = box.substring(at + notice.citation().length(), box.indexOf("as of", at));
      notice.rules().stream()
          .filter(notice::mayConflict)
          .forEach(rule -> assertThat(line).containsPattern("\\b" + rule + "\\b"));
      if (!notice.checkedTo().isEmpty()) {
        assertThat(box.substring(at)).contains(", checked to ");
      }
    }
    assertThat(told).isPositive();
    Response read = browser.send(place, place);
    assertThat(browser.follow(read).page().select("#law details dl")).hasSize(told);
  }

  @Test
  void theOverviewIsReachedFromEveryStep() throws IOException {
    String place = browser.place("NM");
    var page = browser.get(place + "/details").page();
    assertThat(page.select(".steps a").get(0).attr("href")).isEqualTo(place);
    assertThat(page.select(".bar .where a").attr("href")).isEqualTo(place);
  }

  /** Each key that a paper waits for has its field, or no link. */
  @Test
  void whatIsNotReadyIsAskedFor() throws IOException {
    String place = browser.place("NM");
    int links = 0;
    for (String group : List.of("council", "chief", "public", "us")) {
      for (String key :
          browser
              .get(place + "/papers?for=" + group)
              .page()
              .select("[name=paper]")
              .eachAttr("value")) {
        var open =
            browser.get(place + "/papers?for=" + group + "&show=" + key).page().select(".box a");
        for (String link : open.eachAttr("href")) {
          links++;
          assertThat(link).as(key).doesNotEndWith("/file");
          if (link.contains("#")) {
            assertThat(
                    browser
                        .get(link.replaceFirst("#.*", ""))
                        .page()
                        .getElementById(link.replaceFirst(".*#", "")))
                .as(key + " " + link)
                .isNotNull();
          }
        }
      }
    }
    assertThat(links).isGreaterThan(10);
  }

  @Test
  void aFieldForAPaperIsSavedAndPrinted() throws IOException {
    String place = browser.place("NM");
    String page = place + "/details";
    assertThat(
            browser
                .send(page, page, "documents.notice.office", "Room 2, weekdays 8 to 5")
                .header("Location"))
        .isNotEmpty();
    assertThat(file()).contains("office: \"Room 2, weekdays 8 to 5\"");
    assertThat(browser.get(place + "/papers/preview/hearing-notice/en").body())
        .contains("Room 2, weekdays 8 to 5");
  }

  @Test
  void lookingAtAPaperKeepsWhatIsTicked() throws IOException {
    String place = browser.place("NM");
    String papers = place + "/papers";
    var page = browser.send(papers, papers, "paper", "comparison", "look", "staff-report").page();
    assertThat(page.select("[name=paper][checked]").eachAttr("value"))
        .containsExactly("comparison");
    assertThat(page.select("iframe").attr("src")).contains("/preview/staff-report/");
    assertThat(folder.resolve("City of Elm, New Mexico").resolve("papers")).doesNotExist();
  }

  @Test
  void papersThatWereMadeAreOpenedAndGrowOld() throws IOException {
    String place = browser.place("NM");
    String papers = place + "/papers";
    var page =
        browser.send(papers, papers, "paper", "comparison", "format", "docx", "do", "make").page();
    Path made = folder.resolve("City of Elm, New Mexico").resolve("papers");
    assertThat(page.select(".note--done").text())
        .contains(made.resolve("2026-11-30").toAbsolutePath().toString());
    String link = page.select(".note--done li a").attr("href");
    Response file = browser.get(link);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).contains("comparison.docx");
    assertThat(browser.get(link + "x").status()).isEqualTo(404);
    assertThat(browser.get(place + "/papers/made/..%2f2026-11-30/x.docx").status())
        .isIn(400, 403, 404);
    assertThat(browser.get(papers).page().text())
        .contains("November 30, 2026")
        .doesNotContain("the record was changed after");
    try (var files = Files.list(made.resolve("2026-11-30"))) {
      for (Path one : files.toList()) {
        Files.setLastModifiedTime(one, FileTime.from(Instant.EPOCH));
      }
    }
    assertThat(browser.get(papers).page().text()).contains("the record was changed after");
    assertThat(browser.get(place).page().select(".box--next").text()).doesNotContain("make the");
  }

  /** The letter that is taken has what was typed above its button, and is found again. */
  @ParameterizedTest
  @CsvSource({"pdf, application/pdf", "docx, application/vnd.openxmlformats"})
  void theLetterIsSavedBeforeItIsTaken(String format, String type) throws IOException {
    String place = browser.place("NM");
    String rule = place + "/rule/0/3";
    browser.send(rule, rule, "status", "missing");
    String page = place + "/request";
    Response letter =
        browser.send(
            page, page, "documents.records-request.requester", "Ana Example", "then", format);
    assertThat(letter.status()).isEqualTo(303);
    assertThat(file()).contains("requester: Ana Example");
    assertThat(browser.follow(letter).header("Content-Type")).startsWith(type);
    assertThat(browser.follow(letter).bytes())
        .isEqualTo(browser.get(place + "/papers/file/records-request/en/" + format).bytes());
    var links = browser.get(place + "/papers").page().select("#before ~ ul a");
    assertThat(links.eachAttr("href")).containsExactly(letter.header("Location"));
    assertThat(links.text()).isEqualTo("elm-city-nm-records-request." + format);
    // It asks for what papers are made from: they are still to be made, whatever the place is
    // called.
    assertThat(browser.get(place).page().select(".box--next").text()).contains("make the papers");
    String before = file();
    Files.writeString(browser.file(place), before.replace("name: Elm\n", "name: Elmwood\n"));
    assertThat(file()).contains("Elmwood");
    assertThat(browser.get(place).page().select(".box--next").text()).contains("make the papers");
    Files.writeString(browser.file(place), before);
    assertThat(browser.get(place).page().select(".tasks").text())
        .contains("Last made on November 30, 2026.");
  }

  /** A day that was noted in one language is read in the other; other steps are as written. */
  @Test
  void whatThisProgramNotedIsInTheReadersLanguage() throws IOException {
    String place = browser.place("NM");
    String page = place + "/request";
    var form = browser.get(page).page().expectFirst("form:has(#by)");
    browser.post(page, Browsing.encoded(form, Browsing.fields("do", "follow-up")));
    Files.writeString(
        browser.file(place), file().replace("  follow-up:\n", "  follow-up:\n    - what: Call\n"));
    var steps = browser.get(page + "?lang=es").page().select("main ul:not(.measure) li");
    assertThat(steps.eachText())
        .containsExactly(
            "Call · Corregir o quitar: Call",
            "Insistir con la solicitud de registros: a más tardar el 28 de diciembre de 2026 ·"
                + " Corregir o quitar: Insistir con la solicitud de registros");
  }

  /** A letter that can't be put there is not lost with what was typed for it. */
  @Test
  void aLetterThatCannotBeKeptIsSaid() throws IOException {
    String place = browser.place("NM");
    Files.writeString(browser.file(place).resolveSibling("papers"), "no folder");
    String page = place + "/request";
    Response answer =
        browser.send(page, page, "documents.records-request.to", "Clerk", "then", "pdf");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.page().select(".kept li").eachText()).containsExactly("Clerk");
    assertThat(file()).contains("to: Clerk");
    Files.delete(browser.file(place).resolveSibling("papers"));
    assertThat(browser.send(answer, page).header("Location")).endsWith("records-request.pdf");
  }

  /** How sure a first answer is, and in the reader's language what the measure is called. */
  @Test
  void whatTheLawDataSayIsToldAsSureAsItIs() throws IOException {
    for (String state : List.of("TX", "AZ", "CO")) {
      String place = browser.place(state);
      var law = Browsing.CITIES.law().profile(state).orElseThrow().publicRecords().orElseThrow();
      String hint = browser.get(place + "/request").page().select("form .hint").text();
      assertThat(hint.toLowerCase(java.util.Locale.ROOT))
          .contains(
              law.firstResponse().toLowerCase(java.util.Locale.ROOT)
                  + ". "
                  + law.firstResponseConfidence().words().replace("unverified", "not verified"));
    }
  }

  /** Every measure that a place of any state goes by has its word. */
  @Test
  void everyMeasureHasAWordInSpanish() throws IOException {
    browser.cookie += "; desk-language=es";
    var law = Browsing.CITIES.law();
    Map<String, String> places = new TreeMap<>();
    law.states()
        .forEach(
            (state, stateName) -> {
              for (Kind kind : Kind.values()) {
                if (law.profile(state).orElseThrow().has(kind)) {
                  String name = kind == Kind.STATE || kind == Kind.DISTRICT ? stateName : "Elm";
                  var place = law.jurisdiction(name, kind, state).build();
                  places.put(law.instrument(place).text(), state + "/" + kind.key() + "/" + name);
                }
              }
            });
    assertThat(places).containsKeys("ordinance", "order", "act");
    for (var measure : places.entrySet()) {
      String[] made = measure.getValue().split("/");
      String place = browser.place(made[0], "kind", made[1], "name", made[2]);
      assertThat(browser.get(place + "/papers").page().expectFirst(".papers small").text())
          .endsWith("(" + measure.getKey() + ")");
    }
  }

  /** Who makes the same papers again need not tick them again. */
  @Test
  void whatWasTickedLastIsTickedAgain() throws IOException {
    String place = browser.place("NM");
    String papers = place + "/papers";
    var form = browser.get(papers + "?for=public").page();
    String sent =
        Browsing.encoded(
            form.expectFirst("form[action=\"" + papers + "\"]"),
            Browsing.fields("paper", "comment", "format", "pdf", "language", "es", "do", "make"));
    browser.post(papers, sent + "&paper=glossary");
    var again = browser.get(papers + "?for=public").page();
    assertThat(again.select("[name=paper][checked]").eachAttr("value"))
        .containsExactly("comment", "glossary");
    assertThat(again.select("[name=format][checked]").eachAttr("value")).containsExactly("pdf");
    assertThat(again.select("[name=language][checked]").attr("value")).isEqualTo("es");
    assertThat(again.select("iframe").attr("src")).endsWith("/comment/es");
    // Other papers have ticks of their own, and a broken note of them is none.
    assertThat(browser.get(papers).page().select("[name=paper][checked]").eachAttr("value"))
        .containsExactly("ordinance");
    Files.write(browser.file(place).resolveSibling(".papers-ticked"), new byte[] {(byte) 0xff});
    assertThat(
            browser
                .get(papers + "?for=public")
                .page()
                .select("[name=paper][checked]")
                .eachAttr("value"))
        .containsExactly("handout");
  }
}
