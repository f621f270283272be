package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.FreedomCities;
import freedomcities.rules.Requirement;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSetReader;
import freedomcities.templates.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that a link leads to is there, in each language, and says who it is. */
class ScreensTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyLinkLeadsToAPage(String language) throws IOException {
    try (Browsing browser = Browsing.in(folder)) {
      Set<String> seen = new HashSet<>();
      browser.post("/example", token(browser.get("/").page()));
      Deque<String> todo = new ArrayDeque<>(List.of("/"));
      while (!todo.isEmpty()) {
        String path = todo.pop();
        boolean file = path.contains("/papers/file/") || path.endsWith("/town-file");
        if (!seen.add(path) || file || path.contains("/preview/")) {
          continue;
        }
        Browsing.Response answer = browser.get(path, Map.of("Accept-Language", language));
        assertThat(answer.status()).as(path).isEqualTo(200);
        Document page = answer.page();
        assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
        assertThat(page.select("h1")).as(path).hasSize(1);
        assertThat(page.title()).isNotBlank();
        labelled(path, page);
        for (Element link : page.select("a[href]")) {
          String to = link.attr("href");
          String target = to.replaceFirst(".*#", "");
          if (to.startsWith("#")) {
            assertThat(page.getElementById(target)).as(path + " " + to).isNotNull();
          } else if (!to.contains("lang=")) {
            todo.add(to.replaceFirst("#.*", ""));
          }
        }
      }
      assertThat(seen).hasSizeGreaterThan(35);
    }
  }

  private static String token(Document page) {
    return "token=" + page.select("input[name=token]").attr("value");
  }

  private static void labelled(String path, Document page) {
    for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
      boolean named =
          field.parent() != null && field.parent().is("label")
              || !page.select("label[for=\"" + field.id() + "\"]").isEmpty();
      assertThat(named).as(path + " " + field).isTrue();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).as(path).doesNotHaveDuplicates();
    for (Element form : page.select("form[method=post]")) {
      assertThat(form.select("input[name=token]")).as(path).hasSize(1);
    }
  }

  /** Each part of each rule is a statement in the reader's language, with four answers or five. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyPartIsAskedInPlainWords(String language) throws IOException {
    try (Browsing browser = Browsing.in(folder)) {
      browser.cookie += "; desk-language=" + language;
      String place = browser.post("/example", token(browser.get("/").page())).header("Location");
      for (Rule rule : Browsing.CITIES.rules().core()) {
        String card = place + "/rule/0/" + rule.id() + "/new";
        Document page =
            browser
                .send(card, card, Map.of("text", "Words of a policy.", "source", "Manual 1"))
                .page();
        Elements parts = page.select("fieldset[id^=e-]");
        if (page.select(".lead").text().contains("ICE")) {
          assertThat(page.select("dl.facts dt").eachText()).contains("ICE", "CBP");
        }
        assertThat(parts).hasSameSizeAs(rule.elements());
        for (int i = 0; i < parts.size(); i++) {
          Requirement.Element element = rule.elements().get(i);
          String said =
              Browsing.CITIES
                  .wording(language)
                  .say("rules." + rule.id() + ".parts." + element.id());
          assertThat(parts.get(i).select("legend").text()).endsWith(said);
          assertThat(parts.get(i).select("legend [lang]")).isEmpty();
          assertThat(parts.get(i).select("input[type=radio]"))
              .hasSize(element.kind() == Requirement.Element.Kind.EXCEPTION ? 5 : 4);
        }
      }
    }
  }

  /** A shelf without plain words, or without Spanish: its own words, and marked as English. */
  @Test
  void aShelfOfOthersIsAskedInItsOwnWords() throws IOException {
    String rules = Files.readString(Path.of("../examples/rules/library-rules/rules.yaml"));
    FreedomCities own =
        FreedomCities.builder().rules(RuleSetReader.read("rules.yaml", rules)).build();
    try (Browsing browser = Browsing.of(own, folder)) {
      Browsing.Response made =
          browser.send(
              "/new?state=NM", "/new", Map.of("kind", "city", "name", "Elm", "agency", "usual"));
      String card = made.header("Location") + "/rule/0/r1/new";
      Browsing.Response page =
          browser.send(card + "?lang=es", card, Map.of("text", "Words.", "source", "Manual 1"));
      assertThat(page.page().select("legend [lang=en]").eachText())
          .containsExactly(
              "Ends the record of who had an item.", "Ends the record when the item comes back.");
    }
  }

  /** A kind of document that is added has a name at the desk, and is for somebody. */
  @Test
  void everyKindOfPaperIsForSomebody() throws IOException {
    try (Browsing browser = Browsing.in(folder)) {
      String place = browser.post("/example", token(browser.get("/").page())).header("Location");
      Set<String> shown = new HashSet<>();
      for (String group : List.of("council", "chief", "public", "us")) {
        shown.addAll(
            browser
                .get(place + "/papers?for=" + group)
                .page()
                .select("input[name=paper]")
                .eachAttr("value"));
      }
      assertThat(shown).isSubsetOf(DocumentKind.all().stream().map(DocumentKind::key).toList());
      assertThat(shown).hasSizeGreaterThan(12);
    }
  }
}
