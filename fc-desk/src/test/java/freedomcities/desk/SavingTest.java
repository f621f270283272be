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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages write, when they write, and what they never write over. */
class SavingTest extends AtTheDesk {
  private static final String PLACE = "/place/Harlan%20Creek%2C%20New%20Mexico";

  private Path file;

  @BeforeEach
  void open() throws IOException {
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
    assertThat(town().documents().meeting().where()).isEqualTo("Room 1");
  }

  @Test
  void aDayThatIsOnlyWorkedOutIsNotWritten() throws IOException {
    String before = Files.readString(file).replace("documents: {date: 2026-11-30}\n", "");
    Files.writeString(file, before);
    assertThat(details(Map.of("documents.meeting.where", "Room 1")).status()).isEqualTo(303);
    assertThat(Files.readString(file))
        .isEqualTo(before + "documents:\n  meeting:\n    where: Room 1\n");
  }

  /** What somebody else answered meanwhile is not taken back by a circle that was left alone. */
  @Test
  void onlyWhatWasChangedInTheQuestionsIsPutOnTop() throws IOException {
    String page = PLACE + "/questions";
    var old = browser.get(page).page();
    browser.send(
        page,
        page,
        Map.of(
            "body",
            "named",
            "body-name",
            "the Board",
            "agency",
            "other",
            "agency-name",
            "Guards",
            "clerk",
            "Scribe"));
    Response late = browser.send(old, page, Map.of("manager", "Administrator"));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select(".kept li").eachText()).containsExactly("Administrator");
    assertThat(browser.send(late.page(), page, Map.of()).status()).isEqualTo(303);
    assertThat(town().jurisdiction().officers().manager()).isEqualTo("Administrator");
    assertThat(town().jurisdiction().officers().clerk()).isEqualTo("Scribe");
    assertThat(town().jurisdiction().oversightBody()).isEqualTo("the Board");
    assertThat(town().jurisdiction().agency()).isEqualTo("Guards");
  }

  /** What no question asks about, and what was left alone, stays as it is written. */
  @Test
  void theQuestionsLeaveWhatTheyDoNotAskAbout() throws IOException {
    String before =
        Files.readString(file)
            .replace(
                "  state: NM\n",
                "  state: NM\n"
                    + "  style: Village of Old Harlan\n"
                    + "  agency: Harlan Creek Police Department\n");
    Files.writeString(file, before);
    String page = PLACE + "/questions";
    assertThat(browser.send(page, page, "manager", "Administrator").status()).isEqualTo(303);
    assertThat(Files.readString(file)).startsWith(before.substring(0, before.indexOf("policy:")));
    // A style is that of one name.
    browser.send(page, page, "name", "Old Harlan");
    assertThat(Files.readString(file)).doesNotContain("style:");
  }

  /** What can't be locked can't be written. */
  private void cannotBeWritten() throws IOException {
    Files.deleteIfExists(file.resolveSibling(".town.lock"));
    Files.createDirectory(file.resolveSibling(".town.lock"));
  }

  private void canBeWritten() throws IOException {
    Files.delete(file.resolveSibling(".town.lock"));
  }

  @Test
  void triedAgainItIsStillTheVersionThatWasSeen() throws IOException {
    var old = browser.get(PLACE + "/details").page();
    details(Map.of("documents.meeting.where", "Room 1"));
    cannotBeWritten();
    Response late = browser.send(old, PLACE + "/details", Map.of("documents.link", "https://a.b/"));
    assertThat(late.status()).isEqualTo(500);
    canBeWritten();
    assertThat(browser.send(late.page(), PLACE + "/details", Map.of()).status()).isEqualTo(409);
    assertThat(town().documents().link()).isEmpty();
  }

  @Test
  void anotherLanguageSavesNothing() throws IOException {
    String before = Files.readString(file);
    cannotBeWritten();
    Response failed = details(Map.of("documents.meeting.where", "Room 1"));
    canBeWritten();
    Response spanish = browser.send(failed, PLACE + "/details?lang=es");
    assertThat(spanish.page().select("html").attr("lang")).isEqualTo("es");
    assertThat(spanish.page().select(".kept li").eachText()).contains("Room 1");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(browser.send(spanish, PLACE + "/details").status()).isEqualTo(303);
    assertThat(town().documents().meeting().where()).isEqualTo("Room 1");
  }

  /** Nobody takes back what they have not seen. */
  @Test
  void anOldUndoTakesNothingBack() throws IOException {
    details(Map.of("documents.meeting.where", "Room 1"));
    var old = browser.get(PLACE + "/details").page();
    details(Map.of("documents.meeting.where", "Room 2"));
    String after = Files.readString(file);
    Response late = browser.send(old, PLACE + "/undo", Map.of());
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.page().select("main form, .kept")).isEmpty();
    assertThat(late.page().select("h1").text()).isEqualTo("Nothing was taken back");
    assertThat(late.page().select("main a.button").attr("href")).isEqualTo(PLACE);
    assertThat(Files.readString(file)).isEqualTo(after);
    // A page that is asked for by its address, as another language is, leads to the place.
    assertThat(browser.get(PLACE + "/undo").header("Location")).isEqualTo(PLACE);
    Response spanish = browser.get(late.page().select("nav a[hreflang=es]").attr("href"));
    assertThat(browser.follow(spanish).page().select("html").attr("lang")).isEqualTo("es");
    assertThat(Files.readString(file)).isEqualTo(after);
  }

  @Test
  void anUndoThatCannotBeWrittenSaysSo() throws IOException {
    details(Map.of("documents.meeting.where", "Room 1"));
    String after = Files.readString(file);
    var page = browser.get(PLACE).page();
    cannotBeWritten();
    Response failed = browser.send(page, PLACE + "/undo", Map.of());
    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.page().select("main form, .kept")).isEmpty();
    assertThat(failed.page().select("h1").text()).isEqualTo("Nothing was taken back");
    assertThat(Files.readString(file)).isEqualTo(after);
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

  /** Two pages make papers at a time: each knows what the other made. */
  @Test
  void papersMadeAtATimeAreAllKnownAsOurs() throws Exception {
    var place =
        new freedomcities.desk.folder.DeskFolder(Browsing.CITIES, folder)
            .place("Harlan Creek, New Mexico")
            .orElseThrow();
    var day = java.time.LocalDate.of(2026, 11, 30);
    for (String words : new String[] {"first", "second"}) {
      try (var pool = java.util.concurrent.Executors.newFixedThreadPool(8)) {
        for (int i = 0; i < 24; i++) {
          String name = "paper" + i + ".docx";
          pool.submit(() -> place.papers().write(day, Map.of(name, words.getBytes())));
        }
      }
    }
    assertThat(place.papers().all().get("2026-11-30")).hasSize(24);
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
