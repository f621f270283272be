package freedomcities.templates.source;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

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

  /** What a template may be called: no name leads out of the folder. */
  private static final Pattern NAME =
      Pattern.compile("(words/)?[a-z][a-z0-9-]*+\\.(ftl|yaml|properties)");

  private ShippedTemplates() {}

  /**
   * {@return the name of every file, in the order of the alphabet: {@code ordinance.ftl}, {@code
   * words/en.yaml}} The jar or the folder that holds them is looked through.
   *
   * @throws UncheckedIOException if it can't be read
   * @throws IllegalStateException if its address is none that can be opened
   */
  public static List<String> names() {
    URL one =
        Objects.requireNonNull(
            ShippedTemplates.class.getResource(FOLDER + "lib.ftl"),
            "templates are not on the class path");
    try {
      if (one.openConnection() instanceof JarURLConnection jar) {
        try (JarFile file = new JarFile(Path.of(jar.getJarFileURL().toURI()).toFile())) {
          return sorted(
              file.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.startsWith(FOLDER.substring(1)))
                  .map(name -> name.substring(FOLDER.length() - 1)));
        }
      }
      Path folder =
          Objects.requireNonNull(Path.of(one.toURI()).getParent(), "the folder of the templates");
      try (Stream<Path> files = Files.walk(folder)) {
        return sorted(files.map(file -> folder.relativize(file).toString().replace('\\', '/')));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the templates are at no readable place: " + one, e);
    }
  }

  private static List<String> sorted(Stream<String> names) {
    return names.filter(name -> NAME.matcher(name).matches()).sorted().toList();
  }

  /**
   * {@return a file's bytes, in UTF-8}
   *
   * @param name relative, with slashes
   * @throws IllegalArgumentException if it is none of {@link #names()}
   */
  public static byte[] bytes(String name) {
    requireNonNull(name, "name");
    return read(name)
        .orElseThrow(() -> new IllegalArgumentException("no template " + name + " is shipped"));
  }

  /**
   * {@return a file's bytes; empty if none of this name is shipped}
   *
   * @param name any; one that would lead out of the folder finds nothing
   */
  public static Optional<byte[]> read(String name) {
    requireNonNull(name, "name");
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
