package freedomcities.desk.folder;

import freedomcities.render.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was ticked when papers of a place were made last, so that it need not be ticked again. Safe
 * for several threads.
 */
public final class Ticks {
  private static final int LONGEST_FILE = 10_000;

  private final Path file;

  Ticks(Path folder) {
    file = folder.resolve(".papers-ticked");
  }

  /**
   * What was ticked, by the name of its boxes; empty where nothing was, or nothing that can be
   * read.
   */
  public Map<String, List<String>> all() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    try {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < LONGEST_FILE) {
        for (String line : Files.readString(file).split("\n")) {
          List<String> words = Arrays.asList(line.strip().split(" "));
          all.put(words.getFirst(), List.copyOf(words.subList(1, words.size())));
        }
      }
    } catch (IOException e) {
      // As if nothing had been ticked: it is a help and no record.
    }
    return all;
  }

  /**
   * Keeps what was ticked now; what other boxes had stays.
   *
   * @param ticks names of boxes to the keys of those that were ticked
   * @throws IOException if it can't be written
   */
  public synchronized void put(Map<String, List<String>> ticks) throws IOException {
    Map<String, List<String>> all = all();
    all.putAll(ticks);
    String text =
        all.entrySet().stream()
            .map(one -> one.getKey() + " " + String.join(" ", one.getValue()) + "\n")
            .collect(Collectors.joining());
    try (WholeFiles whole = new WholeFiles(true)) {
      whole.add(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
      whole.commit();
    }
  }
}
