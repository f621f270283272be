package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages write, when they write, and what they never write over. */
class SavingTest {
  private static final String PLACE = "/place/Harlan%20Creek%2C%20New%20Mexico";

  @TempDir Path folder;
  private Browsing browser;
  private Path file;

  @BeforeEach
  void open() throws IOException {
    browser = Browsing.in(folder);
    Path place = Files.createDirectory(folder.resolve("Harlan Creek, New Mexico"));
    file =
        Files.writeString(
            place.resolve("town.yaml"),
            """
            # ours
            format: 1
            jurisdiction:
              name: Harlan Creek   # bare
              kind: city
              state: NM
            policy:
              - agency: Harlan Creek Police Department
                as-of: 2026-11-30
            documents: {date: 2026-11-30}
            """);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private Town town() throws IOException {
    return Browsing.CITIES.read(file);
  }

  private Response details(Map<String, String> fields) throws IOException {
    return browser.send(PLACE + "/details", PLACE + "/details", fields);
  }

  @Test
  void commentsOrderAndModeStay() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    String before = Files.readString(file);
    assertThat(details(Map.of("documents.meeting.where", "Room 1")).status()).isEqualTo(303);
    assertThat(Files.readString(file))
        .isEqualTo(before.replace("11-30}", "11-30, meeting: {where: Room 1}}"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void oneStepBackAndForthAgain() throws IOException {
    String before = Files.readString(file);
    details(Map.of("documents.meeting.where", "Room 1"));
    String after = Files.readString(file);
    assertThat(browser.get(PLACE).body()).contains("Undo: meeting and dates", "Saved ");
    browser.send(PLACE, PLACE + "/undo", Map.of());
    assertThat(Files.readString(file)).isEqualTo(before);
    browser.send(PLACE, PLACE + "/undo", Map.of());
    assertThat(Files.readString(file)).isEqualTo(after);
  }

  /** Two tabs, another desk on the folder, an editor: all the same to the file. */
  @Test
  void whatChangedMeanwhileIsNotWrittenOver() throws IOException {
    var old = browser.get(PLACE + "/details").page();
    details(Map.of("documents.meeting.where", "Room 1"));
    String other = Files.readString(file);
    Response late =
        browser.send(old, PLACE + "/details", Map.of("documents.meeting.time", "7:00 p.m."));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("7:00 p.m.");
    assertThat(Files.readString(file)).isEqualTo(other);
    // What was typed is put on top by one button; the form is that of the older page.
    Response put = browser.send(late.page(), PLACE + "/details", Map.of());
    assertThat(put.status()).isEqualTo(303);
    assertThat(town().documents().meeting().time()).isEqualTo("7:00 p.m.");
  }

  @Test
  void twoDesksOnOneFolder() throws IOException {
    try (Browsing second = Browsing.in(folder)) {
      var page = browser.get(PLACE + "/details").page();
      assertThat(
              second
                  .send(
                      PLACE + "/details",
                      PLACE + "/details",
                      Map.of("documents.link", "https://a.example/"))
                  .status())
          .isEqualTo(303);
      assertThat(
              browser
                  .send(page, PLACE + "/details", Map.of("documents.prepared-by", "We"))
                  .status())
          .isEqualTo(409);
      assertThat(town().documents().link()).isEqualTo("https://a.example/");
    }
  }

  @Test
  void whatIsNoGoodIsNotWritten() throws IOException {
    String before = Files.readString(file);
    Response answer =
        details(Map.of("documents.date", "2026-31-12", "documents.meeting.where", "R"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.page().select(".errors").text()).contains("2026-31-12");
    assertThat(answer.page().select("#meeting-where").attr("value")).isEqualTo("R");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void aFileThatCannotBeReadIsLeftAlone() throws IOException {
    Files.writeString(file, "format: 1\njurisdiction: [\n");
    Response answer = browser.get(PLACE + "/details");
    assertThat(answer.body()).contains("be read");
    assertThat(browser.get("/").status()).isEqualTo(200);
    assertThat(Files.readString(file)).isEqualTo("format: 1\njurisdiction: [\n");
  }

  @Test
  void aFolderThatIsGoneIsSaidInOneSentence() throws IOException {
    var page = browser.get(PLACE + "/details").page();
    Files.move(file.getParent(), folder.resolve("moved"));
    Response late =
        browser.send(page, PLACE + "/details", Map.of("documents.meeting.where", "Room 1"));
    assertThat(late.status()).isEqualTo(404);
    assertThat(late.page().select(".lead")).hasSize(1);
    assertThat(late.page().select(".kept li").eachText()).contains("Room 1");
    assertThat(browser.get("/place/moved").status()).isEqualTo(200);
    // Back where it was, what was typed is sent again by one button.
    Files.move(folder.resolve("moved"), file.getParent());
    assertThat(browser.send(late.page(), PLACE + "/details", Map.of()).status()).isEqualTo(303);
    assertThat(town().documents().meeting().where()).isEqualTo("Room 1");
  }

  /** An empty list would say that all is lost. */
  @Test
  void wherePlacesAreIsNoEmptyListWhileItIsGone() throws IOException {
    var page = browser.get("/new?state=NM").page();
    Path away = folder.resolveSibling("away");
    Files.move(folder, away);
    try {
      for (String path : new String[] {"/", PLACE, "/new?state=NM"}) {
        Response answer = browser.get(path);
        if (!path.startsWith("/new")) {
          assertThat(answer.status()).as(path).isEqualTo(500);
          assertThat(answer.page().select("h1").text()).isEqualTo("The folder can’t be read");
        }
      }
      Response made =
          browser.send(page, "/new", Map.of("kind", "city", "name", "Oak Bend", "agency", "usual"));
      assertThat(made.status()).isEqualTo(500);
      assertThat(made.page().select(".kept li").eachText()).containsExactly("Oak Bend");
      assertThat(folder).doesNotExist();
    } finally {
      Files.move(away, folder);
    }
    assertThat(browser.get(PLACE).status()).isEqualTo(200);
  }

  /** A process that is killed leaves what it had not moved into place; that is swept later. */
  @Test
  void halfWrittenFilesAreNeverTakenForTheTown() throws IOException {
    Files.writeString(
        file.resolveSibling(".freedom-cities-00000000-0000-0000-0000-000000000000.part"), "form");
    assertThat(details(Map.of("documents.meeting.where", "Room 1")).status()).isEqualTo(303);
    assertThat(town().documents().meeting().where()).isEqualTo("Room 1");
  }

  @Test
  void papersThatWereChangedStay() throws IOException {
    Map<String, String> handout = Map.of("paper", "handout", "group", "public", "format", "docx");
    String papers = PLACE + "/papers";
    Response made = browser.send(papers + "?for=public", papers, handout);
    assertThat(made.status()).isEqualTo(200);
    Path day = file.resolveSibling("papers").resolve("2026-11-30");
    Path paper = day.resolve("harlan-creek-city-nm-handout.docx");
    assertThat(paper).exists();
    browser.send(papers + "?for=public", papers, handout);
    assertThat(names(day)).containsExactlyInAnyOrder(paper.getFileName().toString(), ".made");
    Files.writeString(paper, "changed in Word");
    browser.send(papers + "?for=public", papers, handout);
    assertThat(Files.readString(paper)).isEqualTo("changed in Word");
    assertThat(names(day)).contains("harlan-creek-city-nm-handout-2.docx");
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(one -> one.getFileName().toString()).toList().stream();
    }
  }

  @Test
  void answersOfAMeetingAreCheckedThenKept() throws IOException {
    String before = Files.readString(file);
    Response check =
        browser.send(
            PLACE + "/answers",
            PLACE + "/answers",
            Map.of(
                "meeting.who", "Chief of Police",
                "rule-4.in-place", "yes",
                "rule-4.in-writing", "no",
                "rule-4.position", "supports",
                "rule-4.words", "It is not written anywhere.",
                "do", "check"));
    assertThat(check.status()).isEqualTo(200);
    assertThat(check.body()).contains("In practice only");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(browser.send(check.page(), PLACE + "/answers", Map.of("do", "keep")).status())
        .isEqualTo(303);
    assertThat(town().policy().agencies().getFirst().rule("4").answers()).hasSize(1);
    Response wrong =
        browser.send(
            PLACE + "/answers",
            PLACE + "/answers",
            Map.of("rule-4.words", "No box.", "do", "check"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().select(".errors a").eachAttr("href")).containsExactly("#meeting.who");
  }
}
