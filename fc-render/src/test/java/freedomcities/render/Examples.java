package freedomcities.render;

import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every document of every example, as the front door drafts and writes it. */
public final class Examples {
  private static final FreedomCities CITIES = FreedomCities.standard();

  private Examples() {}

  /** One document of one example. */
  public record Example(Path file, DocumentKind kind, DraftSettings settings) {
    public Document document() {
      return draft().document();
    }

    /** The file in one of the formats of text. */
    public String written(String format) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        CITIES.write(draft(), format, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toString(StandardCharsets.UTF_8);
    }

    private Draft draft() {
      try {
        Town town = CITIES.read(file);
        return CITIES.draft(town, kind, settings);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return file.getFileName() + " " + kind.key() + (settings.finished() ? " final" : "") + " " + settings.scope()
          .getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
  }

  public static List<Example> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "towns"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().flatMap(file -> DocumentKind.all()
          .stream().flatMap(kind -> Stream.of(new Example(file, kind, DraftSettings.STANDARD), new Example(file, kind,
              new DraftSettings(new Scope.All(), true, false)))))
          .toList();
    }
  }
}
