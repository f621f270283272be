package freedomcities.render;

import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Scope;
import freedomcities.towns.Town;
import freedomcities.tree.Document;
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

  /** One document of one example, drawn one way. */
  public record Example(Path file, DocumentKind kind, DraftSettings settings) {
    public Town town() {
      try {
        return CITIES.read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    public Draft draft() {
      return draft(CITIES);
    }

    /** The draft, made by another door than the one that all share. */
    public Draft draft(FreedomCities door) {
      return door.draft(town(), kind, settings);
    }

    public Document document() {
      return draft().document();
    }

    /** The file in one of the formats of text. */
    public String written(String format) {
      return new String(bytes(draft(), format), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return file.getFileName()
          + " "
          + kind.key()
          + " "
          + settings.language()
          + " "
          + settings.scope().getClass().getSimpleName().toLowerCase(Locale.ROOT)
          + (settings.finished() ? " final" : "");
    }
  }

  /** The town files. */
  public static List<Path> towns() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples", "towns"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  /** Each kind of document of each town. */
  public static List<Example> all() throws IOException {
    return towns().stream()
        .flatMap(
            town ->
                DocumentKind.all().stream()
                    .flatMap(
                        kind -> settings(kind).map(settings -> new Example(town, kind, settings))))
        .filter(example -> !silent(example))
        .toList();
  }

  /**
   * Each kind of document of the example that has every status: between them, every style of words
   * that any document has.
   */
  public static List<Example> everyStyle() throws IOException {
    return all().stream().filter(example -> example.file().endsWith("sampleton-az.yaml")).toList();
  }

  /**
   * Where nobody answered anything there is nothing to report back, and a state's acts have notices
   * of the legislature's own.
   */
  private static boolean silent(Example example) {
    boolean mayLack =
        example.kind().equals(DocumentKind.REPORT)
            || example.kind().purpose() == DocumentKind.Purpose.NOTICE;
    return mayLack
        && CITIES.refusal(example.town(), example.kind(), example.settings()).isPresent();
  }

  /** An instrument for the gaps and for all rules; what is drawn for meetings in each language. */
  private static Stream<DraftSettings> settings(DocumentKind kind) {
    return kind.translated()
        ? CITIES.languages().stream().map(DraftSettings.STANDARD::in)
        : Stream.of(
            DraftSettings.STANDARD, DraftSettings.STANDARD.withScope(new Scope.All()).with("1373"));
  }

  /** One document of the example that has every status. */
  public static Example sampleton(DocumentKind kind) {
    return new Example(town("sampleton-az"), kind, DraftSettings.STANDARD);
  }

  /** The file of an example. */
  public static Path town(String name) {
    return Path.of("..", "examples", "towns", name + ".yaml");
  }

  /** The formats that write the tree; {@code csv} writes the findings instead. */
  public static List<String> formats() {
    return CITIES.formats().stream().filter(format -> !format.equals("csv")).toList();
  }

  /** A draft in a format. */
  public static byte[] bytes(Draft draft, String format) {
    return CITIES.bytes(draft, format);
  }
}
