package freedomcities.templates.completeness;

import static java.util.Objects.requireNonNull;

import freedomcities.problems.Location;
import java.util.Optional;

/** What settles an open point of a draft, and where that stands. */
public sealed interface Remedy {

  /** {@return it in words for a list: {@code documents.ordinance.number (sampleton-az.yaml:96)}} */
  String words();

  /**
   * A key of the town file.
   *
   * @param key {@code documents.ordinance.number}, {@code policy[0].rules.6}
   * @param at where the key stands or, if it isn't there, the nearest one above it, under which it
   *     would be written; empty if the town wasn't read from a file
   * @param present whether the key stands in the file
   */
  record TownKey(String key, Optional<Location> at, boolean present) implements Remedy {
    /** All are needed. */
    public TownKey {
      requireNonNull(key, "key");
      requireNonNull(at, "at");
    }

    @Override
    public String words() {
      return key + at.map(place -> " (" + line(place) + ")").orElse("");
    }

    private static String line(Location place) {
      return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }
  }

  /**
   * An entry of the law data: correct it in a folder of law data of yours.
   *
   * @param file {@code states/az.yaml}, or its path in that folder
   * @param id unique in the data: {@code az/enacting-clause}
   */
  record LawEntry(String file, String id) implements Remedy {
    /** All are needed. */
    public LawEntry {
      requireNonNull(file, "file");
      requireNonNull(id, "id");
    }

    @Override
    public String words() {
      return "law data: " + id + " in " + file;
    }
  }

  /**
   * A template, in a folder of templates of yours.
   *
   * @param file its name in such a folder: {@code ordinance.ftl}
   */
  record Template(String file) implements Remedy {
    /** It is needed. */
    public Template {
      requireNonNull(file, "file");
    }

    @Override
    public String words() {
      return "template: " + file;
    }
  }

  /** Which rules are drawn. */
  record Rules() implements Remedy {
    @Override
    public String words() {
      return "the rules that are drawn";
    }
  }

  /** A pen, when the instrument is executed. */
  record Pen() implements Remedy {
    @Override
    public String words() {
      return "a pen";
    }
  }
}
