package freedomcities.cli;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.DeskProcess.Answer;
import freedomcities.render.FreedomCities;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The desk when it is killed while it saves, when the disk is full, when its folder is read-only or
 * gone: nothing that was saved is lost, what was typed is still there, and one page says it in one
 * sentence. Each is a process of its own.
 */
class DeskFaultsIT {
  private static final String PLACE = "/place/Oak%20Bend";
  private static final String DETAILS = PLACE + "/details";
  private static final String WHERE = "documents.meeting.where";
  private static final int KILLS = 3;
  private static final int LONG_FILE = 400_000;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() throws IOException {
    file = Files.createDirectory(folder.resolve("Oak Bend")).resolve("town.yaml");
    town(0);
  }

  /** With so many letters of comment: a longer file takes longer to write. */
  private void town(int letters) throws IOException {
    Files.writeString(
        file,
        """
        format: 1
        jurisdiction: {name: Oak Bend, kind: city, state: NM}
        documents: {date: 2026-11-30, meeting: {where: Room 0}}
        """
            + ("# " + "x".repeat(97) + "\n").repeat(letters / 100));
  }

  private String where(Path of) throws IOException {
    return FreedomCities.standard().read(of).documents().meeting().where();
  }

  private static Map<String, String> room(String where) {
    return Map.of("documents.date", "2026-11-30", WHERE, where);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(one).toString(), Files.readString(one));
      }
    }
    files.remove(".desk");
    files.remove("Oak Bend/.town.lock");
    return files;
  }

  /** What was answered as saved is there, whole; at most the save that was under way is not. */
  @Test
  void isKilledWhileItSaves() throws Exception {
    town(LONG_FILE);
    int saved = 0;
    int unfinished = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      AtomicInteger last = new AtomicInteger(saved);
      try (DeskProcess desk = DeskProcess.start(folder)) {
        // What the kill before has left is no place, and in nobody's way.
        assertThat(desk.get("/").body()).containsOnlyOnce("class=\"places\"").contains("Oak Bend");
        CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> save(desk, last));
        while (last.get() < saved + 1 && !saving.isDone()) {
          Thread.onSpinWait();
        }
        while (isWritten().isEmpty() && !saving.isDone()) {
          Thread.onSpinWait();
        }
        desk.kill();
        saving.join();
      }
      int there = Integer.parseInt(where(file).substring("Room ".length()));
      assertThat(there).as("kill " + kill).isBetween(last.get(), last.get() + 1);
      assertThat(Files.size(file)).isGreaterThan(LONG_FILE / 2);
      Path before = file.resolveSibling("town.yaml.before");
      assertThat(where(before)).isIn("Room " + there, "Room " + (there - 1));
      unfinished += isWritten().size();
      isWritten().forEach(one -> assertThat(one.toFile().delete()).isTrue());
      saved = there;
    }
    assertThat(unfinished).as("files that a kill cut off").isPositive();
    try (DeskProcess desk = DeskProcess.start(folder)) {
      assertThat(desk.post(DETAILS, desk.hidden(DETAILS), room("Room 1")).status()).isEqualTo(303);
    }
  }

  /** What is being written, or was when the desk was killed. */
  private List<Path> isWritten() throws IOException {
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(file.getParent(), "*.part")) {
      return StreamSupport.stream(parts.spliterator(), false).toList();
    }
  }

  /** One change after another, until nobody answers. */
  private static void save(DeskProcess desk, AtomicInteger last) {
    try {
      while (true) {
        int next = last.get() + 1;
        Map<String, String> hidden = desk.hidden(DETAILS);
        if (desk.post(DETAILS, hidden, room("Room " + next)).status() != 303) {
          throw new AssertionError("not saved");
        }
        last.set(next);
      }
    } catch (IOException | StringIndexOutOfBoundsException killed) {
      // As it should be.
    }
  }

  /**
   * The shell's limit on the size of a file stands in for a disk that fills up, as in {@link
   * FaultsIT}.
   */
  @Test
  void theDiskIsFull() throws Exception {
    town(60_000);
    Map<String, String> before = files();
    try (DeskProcess desk =
        DeskProcess.start(folder, "bash", "-c", "ulimit -f 40 && exec \"$@\"", "bash")) {
      cannotSave(desk);
      Answer papers =
          desk.post(
              PLACE + "/papers",
              desk.hidden(PLACE + "/papers"),
              Map.of("group", "public", "paper", "handout", "format", "pdf"));
      assertThat(papers.status()).isEqualTo(500);
      assertThat(papers.title()).isEqualTo("This couldn’t be saved");
      assertThat(files()).isEqualTo(before);
    }
    saves();
  }

  @Test
  void theFolderIsReadOnly() throws Exception {
    Map<String, String> before = files();
    List<Path> folders = List.of(file.getParent(), folder);
    folders.forEach(one -> assertThat(one.toFile().setWritable(false)).isTrue());
    try (DeskProcess desk = DeskProcess.start(folder, asAnybody())) {
      cannotSave(desk);
      Answer made =
          desk.post("/new", desk.hidden("/"), Map.of("state", "NM", "kind", "city", "name", "Elm"));
      assertThat(made.status()).isEqualTo(500);
      assertThat(made.body()).contains("<li>Elm</li>");
      assertThat(files()).isEqualTo(before);
    } finally {
      folders.forEach(one -> assertThat(one.toFile().setWritable(true)).isTrue());
    }
    saves();
  }

  /** Root may write anywhere unless it gives that up. */
  private static String[] asAnybody() {
    return System.getProperty("user.name").equals("root")
        ? new String[] {"setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"}
        : new String[0];
  }

  @Test
  void theFolderIsGone() throws Exception {
    Path away = folder.resolveSibling(folder.getFileName() + "-away");
    try (DeskProcess desk = DeskProcess.start(folder)) {
      Map<String, String> hidden = desk.hidden(DETAILS);
      Files.move(folder, away);
      try {
        Answer answer = desk.post(DETAILS, hidden, room("Room 9"));
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.title()).isEqualTo("The folder can’t be read");
        assertThat(answer.body()).contains("<li>Room 9</li>");
      } finally {
        Files.move(away, folder);
      }
      assertThat(desk.post(DETAILS, hidden, room("Room 9")).status()).isEqualTo(303);
    }
    assertThat(where(file)).isEqualTo("Room 9");
  }

  private void cannotSave(DeskProcess desk) throws IOException {
    Answer answer = desk.post(DETAILS, desk.hidden(DETAILS), room("Room 9"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.title()).isEqualTo("This couldn’t be saved");
    assertThat(answer.body()).contains("<li>Room 9</li>").doesNotContain("Exception");
    assertThat(where(file)).isEqualTo("Room 0");
  }

  /** The same form at a desk that nothing hinders: that it failed was not its fault. */
  private void saves() throws IOException {
    try (DeskProcess desk = DeskProcess.start(folder)) {
      assertThat(desk.post(DETAILS, desk.hidden(DETAILS), room("Room 9")).status()).isEqualTo(303);
    }
    assertThat(where(file)).isEqualTo("Room 9");
  }
}
