package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * While code moves from room to room no word of any document of any kind of place in any state may
 * change, nor of its notes. To be taken away once the subject is data.
 */
class PinnedDraftsTest {
  private static final Path PINS = Path.of("src/test/resources/freedomcities/pinned-drafts.txt");

  @Test
  void everyWordAndNoteIsWhatItWas() throws Exception {
    Map<String, MessageDigest> digests = new TreeMap<>();
    for (EveryPlaceDraftsTest.Case given : EveryPlaceDraftsTest.cases().toList()) {
      Draft draft = given.draft();
      String words =
          given
              + "\n"
              + String.join("\n", Linearisation.of(draft.document()))
              + "\n"
              + draft.document().blocks().stream()
                  .flatMap(block -> Walk.inlines(block).stream())
                  .filter(Inline.Note.class::isInstance)
                  .map(inline -> ((Inline.Note) inline).text())
                  .collect(Collectors.joining("\n"));
      String place = given.state() + " " + given.kind().key();
      if (!digests.containsKey(place)) {
        digests.put(place, MessageDigest.getInstance("SHA-256"));
      }
      digests.get(place).update(words.getBytes(StandardCharsets.UTF_8));
    }
    compare(
        digests.entrySet().stream()
            .map(
                entry ->
                    entry.getKey()
                        + " "
                        + HexFormat.of().formatHex(entry.getValue().digest()).substring(0, 16)
                        + "\n")
            .collect(Collectors.joining()));
  }

  private static void compare(String actual) throws IOException {
    boolean same = Files.exists(PINS) && Files.readString(PINS).equals(actual);
    if ("write".equals(System.getProperty("goldens")) && !same) {
      Files.writeString(PINS, actual);
      fail("wrote " + PINS + "; read it, then run without -Dgoldens=write");
    }
    assertThat(PINS).exists();
    assertThat(actual).isEqualTo(Files.readString(PINS));
  }
}
