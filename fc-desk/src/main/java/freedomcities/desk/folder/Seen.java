package freedomcities.desk.folder;

import freedomcities.render.WholeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** What a person has read of a place's state law, so that it is put before them once. */
public final class Seen {
  private final Path file;

  /** That of a place. */
  public Seen(PlaceFile place) {
    file = place.folder().resolve(".state-law-read");
  }

  /**
   * Whether all of these were read.
   *
   * @throws IOException if that can't be looked up
   */
  public boolean has(List<String> notices) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.readAllLines(file).containsAll(notices);
  }

  /**
   * Keeps that they were.
   *
   * @throws IOException if it can't be written
   */
  public void add(List<String> notices) throws IOException {
    try (WholeFiles whole = new WholeFiles(true)) {
      whole.add(
          file,
          out -> out.write((String.join("\n", notices) + "\n").getBytes(StandardCharsets.UTF_8)));
      whole.commit();
    }
  }
}
