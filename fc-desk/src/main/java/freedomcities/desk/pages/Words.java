package freedomcities.desk.pages;

import freedomcities.wording.Wording;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The desk's own words, in each of its languages. Immutable, safe for several threads. */
public final class Words {
  /** The language that is shown where none is asked for. */
  public static final String ENGLISH = "en";

  private final Wording english;
  private final Map<String, Wording> byLanguage = new LinkedHashMap<>();

  /** Reads them. */
  public Words() {
    english = WordingReader.original("words/en.yaml", bytes("en"));
    byLanguage.put(ENGLISH, english);
    byLanguage.put("es", WordingReader.translation("words/es.yaml", bytes("es"), english));
  }

  /** Languages to their words, English first. */
  public Map<String, Wording> all() {
    return Map.copyOf(byLanguage);
  }

  /** The words of a language; English where there are none. */
  public Wording in(String language) {
    return byLanguage.getOrDefault(language, english);
  }

  /** Whether there are words of a language. */
  public boolean has(String language) {
    return byLanguage.containsKey(language);
  }

  private static byte[] bytes(String language) {
    try (InputStream in = Words.class.getResourceAsStream("words/" + language + ".yaml")) {
      if (in == null) {
        throw new IllegalStateException("no words in " + language);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
