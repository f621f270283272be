package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a town file or is the name of a folder is text on every page. */
class EscapingTest {
  private static final String EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
  private static final List<String> PAGES =
      List.of(
          "",
          "/questions",
          "/request",
          "/stands",
          "/rule/0/5",
          "/rule/0/5/0",
          "/rule/0/5/0?gone=" + URLEncoder.encode(EVIL, StandardCharsets.UTF_8),
          "/rule/0/5/0/edit",
          "/rule/0/5/new",
          "/answers",
          "/answers/record",
          "/details",
          "/papers",
          "/papers?for=public",
          "/papers?for=chief",
          "/papers?for=us",
          "/file");

  @TempDir Path folder;

  private static String town() {
    String evil = "'" + EVIL.replace("'", "''") + "'";
    return """
    format: 1
    jurisdiction:
      {name: EVIL, kind: city, state: AZ, oversight-body: EVIL, id: x, style: EVIL, term: EVIL,
       governing-body: EVIL, agency: EVIL, officers: {presiding: EVIL, clerk: EVIL, attorney: EVIL, law-enforcement: EVIL}}
    policy:
      - agency: EVIL
        run-by: EVIL
        as-of: 2026-10-02
        rules:
          1: {status: in-writing, citation: EVIL}
          4: {status: in-practice, answers: [{who: EVIL, when: 2026-10-02, position: supports, words: EVIL, promise: EVIL}]}
          5:
            passages:
              - {source: EVIL, instrument: manual, text: EVIL, contradicts: [{element: inquiry, words: "alert(1)</script>"}]}
      - {agency: OTHER, as-of: 2026-10-02}
    documents:
      date: 2026-11-20
      prepared-by: EVIL
      meeting: {date: 2026-12-01, time: EVIL, where: EVIL, item: EVIL}
      follow-up: [{what: EVIL, who: EVIL}]
      records-request: {to: EVIL, address: EVIL, requester: EVIL, contact: EVIL, law: EVIL}
      ordinance: {number: EVIL, sponsor: EVIL}
    """
        .replace("EVIL", evil)
        .replace("OTHER", evil.replaceFirst("'", "'Other "));
  }

  @Test
  void everyKeyAndTheFoldersNameAreText() throws IOException {
    Path place = Files.createDirectory(folder.resolve("<script>alert(1)<.script>\"'&x"));
    Files.writeString(place.resolve("town.yaml"), town());
    try (Browsing browser = Browsing.in(folder)) {
      Document home = browser.get("/").page();
      harmless(home);
      String url = home.select(".places h2 a").attr("href");
      assertThat(url).startsWith("/place/%3Cscript");
      for (String language : List.of("en", "es")) {
        for (String path : PAGES) {
          Browsing.Response answer =
              browser.get(url + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
          assertThat(answer.status()).as(path).isEqualTo(200);
          harmless(answer.page());
          for (String part : answer.page().select("a[href*=/answers/record/]").eachAttr("href")) {
            harmless(browser.get(part).page());
          }
        }
      }
      Browsing.Response preview = browser.get(url + "/papers/preview/handout/en");
      assertThat(preview.header("Content-Security-Policy"))
          .startsWith("sandbox; default-src 'none'")
          .contains("frame-ancestors 'self'");
      harmlessDocument(preview.page());
      String name = browser.get(url + "/papers/file/handout/en/docx").header("Content-Disposition");
      assertThat(name)
          .matches("attachment; filename=\"[A-Za-z0-9._-]+\"; filename\\*=UTF-8''[^\"<>]+");
    }
  }

  private static void harmless(Document page) {
    harmlessDocument(page);
    assertThat(page.select("script").eachAttr("src")).containsExactly("/desk.js");
    assertThat(page.select("style, [style]")).isEmpty();
    assertThat(page.select("[src], link[href]"))
        .allMatch(e -> (e.attr("src") + e.attr("href")).startsWith("/"));
  }

  private static void harmlessDocument(Document page) {
    assertThat(page.select("img[src=x], script:not([src]), [onerror]")).isEmpty();
  }

  /** A page that shows what was asked for shows it as text, too. */
  @Test
  void whatIsAskedForIsText() throws IOException {
    try (Browsing browser = Browsing.in(folder)) {
      String evil = java.net.URLEncoder.encode(EVIL, StandardCharsets.UTF_8);
      for (String path :
          List.of("/" + evil.replace("%2F", ""), "/new?state=" + evil, "/?lang=" + evil)) {
        harmless(browser.get(path).page());
      }
    }
  }

  /** What was typed, too, where it is shown before it is kept, or was not. */
  @Test
  void whatWasTypedIsText() throws IOException {
    try (Browsing browser = Browsing.in(folder)) {
      String place = browser.place("AZ", "agency", "other", "agency-name", EVIL);
      String details = place + "/details";
      Browsing.Response old = browser.get(details);
      browser.send(details, details, "documents.link", "https://a.example/");
      String answers = place + "/answers";
      String card = place + "/rule/0/5/new";
      String questions = place + "/questions";
      String other =
          Browsing.encoded(
              browser.get(questions).page().expectFirst("form:has([name=agency-add])"),
              Browsing.fields("agency-add", EVIL));
      for (Browsing.Response page :
          List.of(
              browser.send(old, details, "documents.prepared-by", EVIL),
              browser.send(details, details, "documents.date", EVIL),
              browser.send(answers, answers, "meeting.who", EVIL, "rule-5.words", EVIL),
              browser.send(answers, answers, "meeting.who", EVIL, "meeting.date", EVIL),
              browser.send(card, card, "text", EVIL + "immi-\ngration", "source", EVIL),
              browser.send(
                  answers, answers, "meeting.who", "A", "rule-5.where", EVIL, "do", "check"),
              browser.post(questions, other),
              browser.send(questions, questions, "agency-add-run-by", EVIL),
              browser.send(
                  answers,
                  answers,
                  Browsing.fields(
                      "meeting.who",
                      "A",
                      "agency-other",
                      EVIL,
                      "rule-5.words",
                      "x",
                      "do",
                      "check")),
              browser.send("/new?state=AZ", "/new", "name", EVIL, "agency-name", EVIL))) {
        harmless(page.page());
        assertThat(page.page().text() + page.page().select("input, textarea").eachAttr("value"))
            .contains("onerror");
      }
    }
  }
}
