package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.rules.RuleSet;
import freedomcities.rules.Shelf;
import freedomcities.rules.Shelf.SubjectNames;
import freedomcities.templates.source.ShippedTemplates;
import freedomcities.templates.source.TemplateSource;
import freedomcities.wording.Wording;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that handouts, worksheets and letters are drawn in. Each is a file of strings,
 * {@code words/es.yaml}, with those of the shelf of the rule set over it; one in a folder of
 * templates takes the place of the shipped one, or adds a language, and then may say what the shelf
 * says. Read when first asked for.
 */
public final class Languages {
  public static final String ENGLISH = "en";

  private static final List<String> SHIPPED = List.of(ENGLISH, "es");
  private static final String ENDING = ".yaml";
  private static final String ENGLISH_FILE = "words/" + ENGLISH + ENDING;

  /** What can be a language, and so the name of a file. */
  private static final Pattern TAG = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private final TemplateSource own;
  private final RuleSet rules;
  private final Map<String, Wording> known = new ConcurrentHashMap<>();

  public Languages(TemplateSource own, RuleSet rules) {
    this.own = own;
    this.rules = rules;
  }

  /** All languages there are words for, of the documents and of the shelf; English first. */
  public List<String> all() {
    try {
      return Stream.concat(
              SHIPPED.stream()
                  .filter(
                      language ->
                          language.equals(ENGLISH) || rules.shelf().words().containsKey(language)),
              own.languages().stream())
          .distinct()
          .toList();
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
      return (language.equals(ENGLISH) ? english(mine) : translation(language, name, mine))
          .withKeysFilled();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of those who say the same, a folder of templates comes first, the shelf next. */
  private Wording english(Optional<byte[]> mine) {
    Wording neutral = ShippedEnglish.WORDS.with(neutral());
    Wording subject = rules.shelf().words(ENGLISH).map(neutral::with).orElse(neutral);
    return mine.map(yaml -> subject.with(WordingReader.original(own.shown(ENGLISH_FILE), yaml)))
        .orElse(subject);
  }

  /** Read once: every translation is held against it. */
  private static final class ShippedEnglish {
    static final Wording WORDS =
        WordingReader.original(ENGLISH_FILE, shipped(ENGLISH_FILE).orElseThrow());
  }

  private Wording translation(String language, String name, Optional<byte[]> mine)
      throws IOException {
    Optional<Wording> shelf = rules.shelf().words(language);
    if (mine.isPresent()) {
      Wording all =
          WordingReader.translation(
              own.shown(name),
              mine.get(),
              english(own.read(ENGLISH_FILE)),
              shelf.map(Wording::keys).orElse(Set.of()));
      return shelf.map(words -> all.with(words).with(all)).orElse(all);
    }
    Wording shipped =
        shipped(name)
            .filter(yaml -> shelf.isPresent())
            .map(yaml -> WordingReader.translation(name, yaml, ShippedEnglish.WORDS))
            .orElseThrow(() -> noWords(language));
    return shipped.with(shelf.orElseThrow());
  }

  private InputException noWords(String language) {
    return new InputException(
        List.of(
            new Problem(
                new Location("settings.language", 0, 0),
                "there are no words in \"" + language + "\"" + ofTheShelf(language),
                "there are " + String.join(", ", all()))));
  }

  private String ofTheShelf(String language) {
    return SHIPPED.contains(language) ? " on the shelf of “" + rules.title() + "”" : "";
  }

  /** What is said of a subject whose shelf has no words of its own. */
  private Map<String, String> neutral() {
    Shelf shelf = rules.shelf();
    SubjectNames named = shelf.named();
    return Map.of(
        "subject.brief",
        named.subject(),
        "subject.full",
        named.properties(),
        "subject.words",
        named.properties(),
        "subject.keywords",
        String.join(", ", named.keywords()),
        "source",
        rules.attribution());
  }

  private static Optional<byte[]> shipped(String name) {
    return ShippedTemplates.read(name);
  }
}
