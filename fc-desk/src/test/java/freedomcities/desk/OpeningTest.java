package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that somebody sent becomes a place, byte for byte; what is none is told and not kept. */
class OpeningTest extends AtTheDesk {
  private static final String BOUNDARY = "----WebKitFormBoundaryq7x";
  private static final String TOWN =
      """
      # from a friend
      format: 1
      jurisdiction: {name: Oak Bend, kind: city, state: NM}
      documents: {date: 2026-11-30}
      """;
  private static final String PLACE = "City of Oak Bend, New Mexico";

  private Response send(String fileName, byte[] bytes) throws IOException {
    String token = browser.get("/open").page().select("input[name=token]").attr("value");
    return sendParts(
        part("name=\"token\"", token)
            + part("name=\"town\"; filename=\"" + fileName + "\"", latin(bytes))
            + "--"
            + BOUNDARY
            + "--\r\n");
  }

  /** Bytes as letters of one byte each, which the request is written in. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String part(String disposition, String body) {
    return "--%s\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        .formatted(BOUNDARY, disposition, body);
  }

  private Response sendParts(String body) throws IOException {
    return browser.ask(
        "POST",
        "/open",
        Map.of(
            "Origin",
            "http://" + browser.host,
            "Content-Type",
            "multipart/form-data; boundary=" + BOUNDARY),
        body.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Response send(String yaml) throws IOException {
    return send("town.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> places() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory)
          .map(one -> one.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void isCopiedByteForByte() throws IOException {
    String town = TOWN.replace("\n", "\r\n") + "# ñ …\r\n";
    Response answer = send(town);
    assertThat(answer.status()).isEqualTo(303);
    assertThat(browser.follow(answer).page().select("[role=status]").text())
        .contains("copied into your places");
    assertThat(Files.readString(folder.resolve(PLACE).resolve("town.yaml"))).isEqualTo(town);
  }

  /** What a place gives to send is what another desk opens. */
  @Test
  void whatWasSavedToSendIsWhatIsOpened() throws IOException {
    send(TOWN);
    Response file = browser.get("/place/City%20of%20Oak%20Bend%2C%20New%20Mexico/town-file");
    assertThat(file.body()).isEqualTo(TOWN);
    assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"City_of_Oak");
    assertThat(browser.follow(send("x", file.bytes())).body())
        .contains("among your places already");
    assertThat(places()).containsExactly(PLACE);
  }

  @Test
  void anotherOfTheSameNameGoesBesideIt() throws IOException {
    send(TOWN);
    Response second = send(TOWN.replace("friend", "stranger"));
    assertThat(browser.follow(second).body()).contains("nothing of yours was changed");
    assertThat(places()).containsExactly(PLACE, PLACE + " 2");
    assertThat(Files.readString(folder.resolve(PLACE).resolve("town.yaml"))).isEqualTo(TOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no town at all",
        "format: 1\njurisdiction: [",
        "%PDF-1.7\n%äöü",
        "PK\u0003\u0004\u0000\u0000",
        "format: 1\nx: &a [*a, *a]\n",
        "format: 1\njurisdiction: !!javax.script.ScriptEngineManager {}\n"
      })
  void whatIsNoTownFileIsToldAndNotKept(String text) throws IOException {
    Response answer = send(text);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors li")).isNotEmpty();
    assertThat(answer.body()).doesNotContain("Exception");
    assertThat(places()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAndFilesThatAreTooLongAreNotKept() throws IOException {
    assertThat(send("town.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 'a'}).status())
        .isEqualTo(422);
    assertThat(send(TOWN + "#".repeat(2 << 20)).status()).isEqualTo(422);
    assertThat(send(TOWN + "#".repeat(5 << 20)).status()).isEqualTo(413);
    assertThat(places()).isEmpty();
  }

  /** A file's name is no path, and no part of a page. */
  @ParameterizedTest
  @ValueSource(
      strings = {"../../evil.yaml", "/etc/passwd", "C:\\\\x.yaml", "<script>x</script>.yaml"})
  void whatItWasCalledIsNobodysBusiness(String name) throws IOException {
    assertThat(send(name, TOWN.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(303);
    assertThat(places()).containsExactly(PLACE);
    assertThat(send(name, "bad".getBytes(StandardCharsets.UTF_8)).body())
        .doesNotContain("<script>x");
  }

  @Test
  void isTakenFromOurOwnFormsOnly() throws IOException {
    String town = part("name=\"town\"; filename=\"t\"", TOWN);
    String end = "--" + BOUNDARY + "--\r\n";
    assertThat(sendParts(town + end).status()).isEqualTo(403);
    assertThat(sendParts(part("name=\"token\"", "x") + town + end).status()).isEqualTo(403);
    assertThat(places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "--" + BOUNDARY,
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nx",
        "--" + BOUNDARY + "\r\n\r\nx\r\n--" + BOUNDARY + "--\r\n",
        "--" + BOUNDARY + "\r\nContent-Disposition: form-data\r\n\r\nx\r\n--" + BOUNDARY + "--\r\n"
      })
  void partsThatAreNotWholeAreRefused(String body) throws IOException {
    Response answer = sendParts(body);
    assertThat(answer.status()).isIn(400, 403);
    assertThat(answer.body()).doesNotContain("Exception");
  }

  @Test
  void tooManyPartsAreRefused() throws IOException {
    assertThat(sendParts(part("name=\"a\"", "").repeat(60) + "--" + BOUNDARY + "--\r\n").status())
        .isEqualTo(413);
    assertThat(sendParts(part("name=\"a\"; x=\"" + "y".repeat(100_000) + "\"", "")).status())
        .isIn(400, 413);
  }

  /** A file that is the same but for its own place's changes is another one. */
  @Test
  void openedAgainAfterAChangeItIsAnotherPlace() throws IOException {
    send(TOWN);
    String place = "/place/City%20of%20Oak%20Bend%2C%20New%20Mexico";
    browser.send(place + "/details", place + "/details", Map.of("documents.meeting.where", "R"));
    assertThat(send(TOWN).header("Location")).endsWith("opened=beside");
  }

  /** A name with letters that no folder has is no sign of another place. */
  @Test
  void aNameThatNoFolderCanHaveIsStillNew() throws IOException {
    String town = TOWN.replace("Oak Bend", "Oak/Bend");
    assertThat(send(town).header("Location")).endsWith("opened=new");
    assertThat(send(town + "# other\n").header("Location")).endsWith("opened=beside");
  }

  /** A file of another program is called what it is. */
  @ParameterizedTest
  @CsvSource({
    "'PK\3\4..word/document.xml', This is a Word file.",
    "'\u00d0\u00cf\u0011\u00e0\0\0', This is a Word file.",
    "{\\rtf1}, This is a Word file.",
    "'PK\3\4..town.yaml', This is a packed file",
    "%PDF-1.7, This is a PDF.",
    "'a\0b', This is not the file of a place",
    "'\u00ff\u00d8', This is not the file of a place"
  })
  void aFileOfAnotherProgramIsCalledWhatItIs(String letters, String said) throws IOException {
    var page = send("town.yaml", letters.getBytes(StandardCharsets.ISO_8859_1)).page();
    assertThat(page.select(".errors li").eachText()).singleElement().asString().startsWith(said);
    assertThat(page.select(".errors [lang], .errors[lang]")).isEmpty();
    assertThat(page.select(".errors a").attr("href")).isEqualTo("#town");
    assertThat(places()).isEmpty();
  }

  /** Places of one name are told apart by their folders, and when they were saved. */
  @Test
  void placesOfOneNameAreToldApart() throws IOException {
    send(TOWN);
    assertThat(browser.get("/").page().text()).doesNotContain("in the folder");
    send(TOWN.replace("friend", "stranger"));
    browser.place("NM");
    var rows = browser.get("/").page().select(".places li");
    assertThat(rows).hasSize(3);
    assertThat(rows.eachText().stream().filter(row -> row.contains("in the folder")))
        .hasSize(2)
        .anyMatch(row -> row.contains("in the folder “" + PLACE + "”, saved "))
        .anyMatch(row -> row.contains("in the folder “" + PLACE + " 2”, saved "));
    assertThat(rows.select("a.button").eachText()).doesNotHaveDuplicates();
  }
}
