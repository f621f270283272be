package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.templates.source.TemplateSource;
import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks a file up among one's own, then among the shipped ones. */
final class TemplateFileLoader implements TemplateLoader {
  /** A file, known by its name. */
  private record Found(String name, String shown, byte[] bytes) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Found found && found.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** A template's text goes into documents as it is, and none of these can stand there. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f]]");

  private final TemplateSource own;

  TemplateFileLoader(TemplateSource own) {
    this.own = own;
  }

  /** A file's text; empty if neither has it. */
  Optional<String> text(String name) throws IOException {
    Optional<Found> found = find(name);
    return found.isEmpty() ? Optional.empty() : Optional.of(decoded(found.get()));
  }

  private Optional<Found> find(String name) throws IOException {
    Optional<byte[]> mine = own.read(name);
    return mine.isPresent()
        ? Optional.of(new Found(name, own.shown(name), mine.get()))
        : TemplateSource.shipped().read(name).map(bytes -> new Found(name, name, bytes));
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    return find(name).orElse(null);
  }

  @Override
  public long getLastModified(Object source) {
    return -1;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(decoded((Found) source));
  }

  @Override
  public void closeTemplateSource(Object source) {}

  private static String decoded(Found found) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(found.bytes())).toString();
      CONTROL
          .matcher(text)
          .results()
          .findFirst()
          .ifPresent(
              control -> {
                String before = text.substring(0, control.start());
                int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
                int column = before.length() - before.lastIndexOf('\n');
                throw refused(
                    new Location(found.shown(), line, column),
                    String.format(
                        Locale.ROOT, "control character U+%04X", (int) control.group().charAt(0)),
                    "delete it");
              });
      return text;
    } catch (CharacterCodingException e) {
      throw refused(
          new Location(found.shown(), 0, 0), "it is not written in UTF-8", "save it as UTF-8");
    }
  }

  private static InputException refused(Location at, String found, String remedy) {
    return new InputException(List.of(new Problem(at, found, remedy)));
  }
}
