package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a place is what its papers will say, and papers are found where they lie. */
class PlaceAndPapersTest {
  @TempDir Path folder;
  private Browsing browser;

  @BeforeEach
  void open() throws IOException {
    browser = Browsing.in(folder);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Response send(String page, String action, String... namesAndValues) throws IOException {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return browser.send(browser.get(page).page(), action, fields);
  }

  private String place(String state, String... more) throws IOException {
    String[] all = new String[more.length + 4];
    System.arraycopy(more, 0, all, 4, more.length);
    all[0] = "kind";
    all[1] = "city";
    all[2] = "name";
    all[3] = "Elm";
    Response made = send("/new?state=" + state, "/new", all);
    assertThat(made.status()).isEqualTo(303);
    return made.header("Location");
  }

  private String file() throws IOException {
    return Files.readString(folder.resolve("City of Elm, New Mexico").resolve("town.yaml"));
  }

  /** Without script nothing chooses the circle; a name that was typed is meant all the same. */
  @ParameterizedTest
  @CsvSource({"usual, none", "unknown, unknown", "other, named"})
  void aNameThatWasTypedIsMeant(String agency, String body) throws IOException {
    String place =
        place(
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
    send(place + "/questions", place + "/questions", "agency", "usual", "body", "none");
    assertThat(file()).doesNotContain("Elm Public Safety", "Elm Board");
  }

  @Test
  void titlesOfOfficersAreShownAndChanged() throws IOException {
    String place = place("NM");
    String page = place + "/questions";
    assertThat(browser.get(page).page().select("aside dl").text()).contains("Manager", "Mayor");
    send(page, page, "manager", "Town Administrator");
    assertThat(file()).contains("manager: Town Administrator").doesNotContain("presiding");
    assertThat(browser.get(page).page().select("aside dl").text()).contains("Town Administrator");
    send(page, page, "manager", "");
    assertThat(file()).doesNotContain("officers");
    // The usual titles of another kind come with it.
    send(page, page, "kind", "county");
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
    String place = place(state);
    var law = Browsing.CITIES.law();
    List<String> rules =
        Browsing.CITIES.rules().core().stream().map(freedomcities.rules.Rule::id).toList();
    var jurisdiction = law.jurisdiction("Elm", freedomcities.places.Kind.CITY, state).build();
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
    Response read = send(place, place);
    assertThat(browser.follow(read).page().select("#law details dl")).hasSize(told);
  }

  @Test
  void theOverviewIsReachedFromEveryStep() throws IOException {
    String place = place("NM");
    var page = browser.get(place + "/details").page();
    assertThat(page.select(".steps a").get(0).attr("href")).isEqualTo(place);
    assertThat(page.select(".bar .where a").attr("href")).isEqualTo(place);
  }

  /** Each key that a paper waits for has its field, or no link. */
  @Test
  void whatIsNotReadyIsAskedFor() throws IOException {
    String place = place("NM");
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
    String place = place("NM");
    String page = place + "/details";
    assertThat(
            send(page, page, "documents.notice.office", "Room 2, weekdays 8 to 5")
                .header("Location"))
        .isNotEmpty();
    assertThat(file()).contains("office: \"Room 2, weekdays 8 to 5\"");
    assertThat(browser.get(place + "/papers/preview/hearing-notice/en").body())
        .contains("Room 2, weekdays 8 to 5");
  }

  @Test
  void lookingAtAPaperKeepsWhatIsTicked() throws IOException {
    String place = place("NM");
    String papers = place + "/papers";
    var page = send(papers, papers, "paper", "comparison", "look", "staff-report").page();
    assertThat(page.select("[name=paper][checked]").eachAttr("value"))
        .containsExactly("comparison");
    assertThat(page.select("iframe").attr("src")).contains("/preview/staff-report/");
    assertThat(folder.resolve("City of Elm, New Mexico").resolve("papers")).doesNotExist();
  }

  @Test
  void papersThatWereMadeAreOpenedAndGrowOld() throws IOException {
    String place = place("NM");
    String papers = place + "/papers";
    var page = send(papers, papers, "paper", "comparison", "format", "docx", "do", "make").page();
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

  /** The letter that is taken has what was typed above its button. */
  @Test
  void theLetterIsSavedBeforeItIsTaken() throws IOException {
    String place = place("NM");
    String page = place + "/request";
    Response letter =
        send(page, page, "documents.records-request.requester", "Ana Example", "then", "pdf");
    assertThat(letter.header("Location")).endsWith("/papers/file/records-request/en/pdf");
    assertThat(file()).contains("requester: Ana Example");
    assertThat(browser.follow(letter).header("Content-Type")).isEqualTo("application/pdf");
  }
}
