package freedomcities.templates.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The templates that come with this library, to begin one's own from.
 *
 * <pre>
 * for (String name : ShippedTemplates.names()) {
 *   Files.write(folder.resolve(name), ShippedTemplates.bytes(name));
 * }
 * </pre>
 *
 * @since 0.1
 */
public final class ShippedTemplates {
  /** In a folder whose name is no package's, so that module boundaries do not close it. */
  private static final String FOLDER = "/freedomcities-templates/";
  private static final List<String> NAMES = List.of("code.ftl", "comment-card.ftl", "comment.ftl", "comparison.ftl",
      "directive.ftl", "forms.ftl", "glossary.ftl", "handout.ftl", "hearing-notice.ftl", "icons.properties", "lib.ftl",
      "matrix.ftl", "notices.ftl", "ordinance.ftl", "packet.ftl", "provisions.ftl", "publication-summary.ftl",
      "records-request.ftl", "report.ftl", "resolution.ftl", "staff-report.ftl", "standing.ftl", "words/en.yaml",
      "words/es.yaml",
      "worksheet.ftl");

  private ShippedTemplates() {}

  /** Every file, by its name, in the order of the alphabet. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * A file's bytes, in UTF-8.
   *
   * @throws IllegalArgumentException if it is none of {@link #names()}
   */
  public static byte[] bytes(String name) {
    return read(name).orElseThrow(() -> new IllegalArgumentException("no template " + name + " is shipped"));
  }

  static Optional<byte[]> read(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
