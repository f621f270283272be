package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.templates.source.ShippedTemplates;
import freedomcities.templates.source.TemplateSource;
import freedomcities.wording.Wording;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that handouts, worksheets and letters are drawn in. Each is a file of strings,
 * {@code words/es.yaml}; one in a folder of templates takes the place of the shipped one, or adds a
 * language. Read when first asked for.
 */
public final class Languages {
  public static final String ENGLISH = "en";

  private static final List<String> SHIPPED = List.of(ENGLISH, "es");
  private static final String ENDING = ".yaml";

  /** What can be a language, and so the name of a file. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private final TemplateSource own;
  private final Map<String, Wording> known = new ConcurrentHashMap<>();

  public Languages(TemplateSource own) {
    this.own = own;
  }

  /** All languages there are words for, English first. */
  public List<String> all() {
    try {
      return Stream.concat(SHIPPED.stream(), own.languages().stream()).distinct().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a language.
   *
   * @throws InputException if there are none, or with every problem in them
   */
  public Wording wording(String language) {
    Wording wording = known.get(language);
    if (wording == null) {
      wording = read(language);
      known.put(language, wording);
    }
    return wording;
  }

  private Wording read(String language) {
    String name = "words/" + language + ENDING;
    try {
      Optional<byte[]> mine = TAG.matcher(language).matches() ? own.read(name) : Optional.empty();
      byte[] yaml =
          mine.or(() -> shipped(name))
              .orElseThrow(
                  () ->
                      new InputException(
                          List.of(
                              new Problem(
                                  new Location("--lang", 0, 0),
                                  "there are no words in \"" + language + "\"",
                                  "there are " + String.join(", ", all())))));
      String shown = mine.isPresent() ? own.shown(name) : name;
      return language.equals(ENGLISH)
          ? WordingReader.original(shown, yaml)
          : WordingReader.translation(shown, yaml, wording(ENGLISH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> shipped(String name) {
    return ShippedTemplates.read(name);
  }
}
