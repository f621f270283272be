package freedomcities.templates.completeness;

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
    @Override
    public String words() {
      return key + at.map(place -> " (" + line(place) + ")").orElse("");
    }

    private static String line(Location place) {
      return place.line() == 0 ? place.file() : place.file() + ":" + place.line();
    }
  }

  /**
   * An entry of the law data: correct it in a folder given with {@code --law}.
   *
   * @param file {@code states/az.yaml}, or its path in that folder
   * @param id unique in the data: {@code az/enacting-clause}
   */
  record LawEntry(String file, String id) implements Remedy {
    @Override
    public String words() {
      return "--law DIR: " + id + " in " + file;
    }
  }

  /**
   * A template, in a folder given with {@code --templates}.
   *
   * @param file its name in such a folder: {@code ordinance.ftl}
   */
  record Template(String file) implements Remedy {
    @Override
    public String words() {
      return "--templates DIR: " + file;
    }
  }

  /** Which rules are drawn: {@code --rules}. */
  record Rules() implements Remedy {
    @Override
    public String words() {
      return "--rules";
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
