package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.folder.DeskFolder;
import freedomcities.desk.pages.Pages;
import freedomcities.desk.pages.Words;
import freedomcities.desk.screens.Screens;
import freedomcities.desk.screens.Site;
import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake of ours is told to who started the desk, on one line, and to no page. */
class FaultsTest {
  private static final Clock BROKEN =
      new Clock() {
        @Override
        public ZoneId getZone() {
          throw new IllegalStateException("first\nsecond", new IllegalArgumentException("cause"));
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return Instant.EPOCH;
        }
      };

  @TempDir Path folder;

  @Test
  void isOneLineWithItsTrace() throws IOException {
    DeskFolder places = new DeskFolder(Browsing.CITIES, folder);
    String name = places.create("Elm", DeskFolder.example()).name();
    Site site = new Site(Browsing.CITIES, places, new Pages(), new Words(), "9.9", BROKEN);
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Screens screens = new Screens(site, new PrintStream(told, true, StandardCharsets.UTF_8));
    Answer page =
        screens.answer(
            new Request(
                false,
                List.of("place", name),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                "en",
                "token"));
    assertThat(page.status()).isEqualTo(500);
    assertThat(new String(page.body(), StandardCharsets.UTF_8))
        .contains("The desk made a mistake")
        .doesNotContain("Exception", "second", "freedomcities.");
    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("freedom-cities desk 9.9, a fault of the program at GET /place/Elm: ")
        .contains("IllegalStateException: first | second | at freedomcities.desk.FaultsTest")
        .contains("| Caused by: java.lang.IllegalArgumentException: cause |");
  }
}
