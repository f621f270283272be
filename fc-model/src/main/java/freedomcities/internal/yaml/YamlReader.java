package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import freedomcities.problems.NamedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one YAML document as {@link Node}s. Aliases, anchors, tags, merge keys and further
 * documents are refused: a file of ours needs none of them, and each can make a file say something
 * else than it seems to.
 */
public final class YamlReader {
  /** Size limit of a file. */
  public static final int MAX_BYTES = 1 << 20;

  private YamlReader() {}

  /** Reads a file; empty if its problems leave nothing to go on with. */
  public static Optional<Node> read(Path file, ProblemList problems) throws IOException {
    try (InputStream in = NamedFile.open(file, "a file")) {
      return read(file.toString(), in.readNBytes(MAX_BYTES + 1), problems);
    }
  }

  /** Reads the bytes of a file. */
  public static Optional<Node> read(String file, byte[] bytes, ProblemList problems) {
    return YamlBytes.decode(file, bytes, problems).flatMap(text -> parse(file, text, problems));
  }

  /** Reads text. */
  public static Optional<Node> read(String file, String yaml, ProblemList problems) {
    if (yaml.length() > MAX_BYTES || yaml.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      problems.add(
          new Location(file, 0, 0),
          "the text is larger than " + MAX_BYTES / 1024 + " KiB",
          "split it");
      return Optional.empty();
    }
    return parse(file, yaml, problems);
  }

  private static Optional<Node> parse(String file, String yaml, ProblemList problems) {
    String text = yaml.startsWith("\ufeff") ? yaml.substring(1) : yaml;
    return new EventReader(file, Characters.check(file, text, problems), problems).document();
  }
}
