package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who doesn't: what other sites, names and forms try. */
class DoorTest extends AtTheDesk {

  @Test
  void whoStartedItIsLetIn() throws IOException {
    assertThat(browser.get("/").status()).isEqualTo(200);
    assertThat(browser.desk.address().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void aTokenOpensOnceAndTheCookieIsOursAlone() throws IOException {
    URI address = browser.desk.address();
    browser.cookie = "";
    assertThat(browser.get("/").status()).isEqualTo(403);
    String start = Browsing.path(address);
    Response first = browser.get(start);
    assertThat(first.status()).isEqualTo(303);
    assertThat(first.header("Set-Cookie")).endsWith("; Path=/; HttpOnly; SameSite=Strict");
    assertThat(browser.get(start).status()).isEqualTo(403);
    assertThat(browser.get("/start").status()).isEqualTo(403);
    assertThat(browser.get("/start?token=").status()).isEqualTo(403);
  }

  /** Session fixation: what somebody else put into the browser is no way in. */
  @Test
  void aCookieThatWasBroughtAlongIsNotTakenOver() throws IOException {
    String name = browser.cookie.split("=")[0];
    browser.cookie = name + "=known";
    assertThat(browser.get("/").status()).isEqualTo(403);
    URI address = browser.desk.address();
    assertThat(browser.get(Browsing.path(address)).header("Set-Cookie")).doesNotContain("known");
    assertThat(browser.get("/").status()).isEqualTo(403);
  }

  /** DNS rebinding: another name that leads here is not ours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:PORT",
        "127.evil.example:PORT",
        "127.0.0.1.evil.example:PORT",
        "evil.example",
        "127.0.0.1",
        "127.0.0.1:1",
        "[::1]:PORT",
        "127.0.0.1:PORT.evil.example",
        ""
      })
  void anotherNameIsRefused(String host) throws IOException {
    String port = browser.host.split(":")[1];
    assertThat(browser.get("/", Map.of("Host", host.replace("PORT", port))).status())
        .isEqualTo(421);
    assertThat(browser.get("/desk.css", Map.of("Host", host.replace("PORT", port))).status())
        .isEqualTo(421);
  }

  /** CSRF. */
  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "https://HOST", "http://HOST.evil.example"})
  void aFormOfAnotherPageIsRefused(String origin) throws IOException {
    String form = Browsing.encoded(browser.get("/").page().select("form").getFirst(), Map.of());
    assertThat(
            browser
                .ask(
                    "POST",
                    "/example",
                    Map.of("Origin", origin.replace("HOST", browser.host)),
                    form)
                .status())
        .isEqualTo(403);
    assertThat(browser.get("/", Map.of("Sec-Fetch-Site", "cross-site")).status()).isEqualTo(403);
    assertThat(browser.get("/", Map.of("Sec-Fetch-Site", "same-site")).status()).isEqualTo(403);
    try (var left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly(".desk");
    }
  }

  @Test
  void aFormWithoutOriginOrTokenIsRefused() throws IOException {
    String form = Browsing.encoded(browser.get("/").page().select("form").getFirst(), Map.of());
    assertThat(browser.ask("POST", "/example", Map.of(), form).status()).isEqualTo(403);
    assertThat(browser.post("/example", "token=wrong").status()).isEqualTo(403);
    assertThat(browser.post("/example", "").status()).isEqualTo(403);
    assertThat(
            browser.ask("POST", "/example", Map.of("Sec-Fetch-Site", "same-origin"), form).status())
        .isEqualTo(303);
    Map<String, String> json =
        Map.of("Origin", "http://" + browser.host, "Content-Type", "application/json");
    assertThat(browser.ask("POST", "/example", json, form).status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/place/..%2f..%2fetc",
        "/place/../../etc/passwd",
        "/place/%2e%2e",
        "/place/..%5c..",
        "/place/x%00y",
        "/place/x%0d%0aSet-Cookie:%20a=b",
        "/%2e%2e/desk.css",
        "/place/%ff%fe/papers",
        "/place/%zz"
      })
  void noPathLeadsOutside(String path) throws IOException {
    Response answer = browser.get(path);
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.headers()).doesNotContainKey("set-cookie");
  }

  @Test
  void whatIsTooLongOrNoFormOfOursIsRefused() throws IOException {
    assertThat(browser.post("/new", "a=" + "x".repeat(5 << 20)).status()).isEqualTo(413);
    assertThat(browser.post("/new", "a=&".repeat(6000)).status()).isEqualTo(413);
    assertThat(browser.ask("PUT", "/new", Map.of(), "").status()).isEqualTo(405);
    assertThat(browser.ask("OPTIONS", "/", Map.of(), "").headers())
        .doesNotContainKeys("access-control-allow-origin", "allow");
  }

  /** Clickjacking, scripts, what else a page may not do; said with every answer. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/desk.css", "/nowhere", "/start?token=x", "/new?state=AZ"})
  void eachAnswerIsStrict(String path) throws IOException {
    Response answer = browser.get(path);
    assertThat(answer.header("Content-Security-Policy"))
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "http:", "*");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
  }

  @Test
  void aSecondStartFindsTheDeskThatRuns() throws IOException {
    Optional<URI> again = Desk.running(folder);
    assertThat(again).isPresent();
    assertThat(again.get().getAuthority()).isEqualTo(browser.host);
    browser.cookie = "";
    assertThat(browser.get(Browsing.path(again.get())).status()).isEqualTo(303);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(".desk"))))
        .isEqualTo("rw-------");
    assertThat(browser.ask("POST", "/again", Map.of("X-Desk", "guessed"), "").status())
        .isEqualTo(403);
    browser.close();
    assertThat(Desk.running(folder)).isEmpty();
  }

  @Test
  void whatIsLeftOfAKilledDeskLeadsNowhere() throws IOException {
    browser.close();
    Files.writeString(folder.resolve(".desk"), "9 " + "x".repeat(43) + "\n");
    assertThat(Desk.running(folder)).isEmpty();
    Files.writeString(folder.resolve(".desk"), "80@evil.example/ x\n");
    assertThat(Desk.running(folder)).isEmpty();
  }

  /** A browser asks for the style sheet once it has read the page that asks for it. */
  @Test
  void theLastPageIsDressed() throws Exception {
    try (Browsing browser = Browsing.in(folder)) {
      var last = browser.send("/", "/close", java.util.Map.of());
      assertThat(last.body()).contains("The desk is closed", "/desk.css");
      assertThat(browser.get("/desk.css").status()).isEqualTo(200);
      browser.desk.awaitClosed();
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> browser.get("/"))
          .isInstanceOf(IOException.class);
    }
  }
}
