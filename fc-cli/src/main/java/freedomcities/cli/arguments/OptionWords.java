package freedomcities.cli.arguments;

import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The words that options take, for completion and for messages. Made when asked for, so that a
 * start pays nothing.
 */
public final class OptionWords {
  private static final String WITH_RULE = "--with-";

  private OptionWords() {}

  public static final class Formats implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return StandardFreedomCities.cities().formats().iterator();
    }
  }

  public static final class Languages implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return StandardFreedomCities.cities().languages().iterator();
    }
  }

  /** Ids of the shipped rules that are drawn on request. */
  public static final class OptionalRules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return StandardFreedomCities.cities().rules().optionalRules().stream()
          .map(Rule::id)
          .iterator();
    }
  }

  public static final class Scopes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("gaps", "all").iterator();
    }
  }

  public static final class States implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Law.standard().states().keySet().iterator();
    }
  }

  public static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Kind.values())
          .filter(kind -> kind != Kind.CENSUS_AREA)
          .map(Kind::key)
          .iterator();
    }
  }

  public static final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("bash", "zsh", "fish").iterator();
    }
  }

  public static final class Export implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return List.of("export").iterator();
    }
  }

  public static final class Statuses implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Status.values()).map(Status::key).iterator();
    }
  }

  /**
   * The arguments with {@code --with-RULE} written as {@code --with=RULE}, whatever rules there
   * are: which there are is known only when the rules are read.
   */
  public static String[] spelledOut(String... args) {
    List<String> out = new ArrayList<>();
    for (String arg : args) {
      boolean brief = arg.startsWith(WITH_RULE) && !out.contains("--");
      out.add(brief ? "--with=" + arg.substring(WITH_RULE.length()) : arg);
    }
    return out.toArray(String[]::new);
  }

  public static List<String> of(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    return list;
  }

  /** {@code --documents: there is no document "leaflet"; there are ordinance, act, …} */
  public static String unknown(String before, String word, List<String> known) {
    return before
        + " \""
        + word
        + "\""
        + DidYouMean.question(word, known)
        + "; there are "
        + String.join(", ", known);
  }
}
