package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML file. Closed and immutable. */
public sealed interface Node {
  /** Where it begins. */
  Location at();

  /**
   * A scalar, as the text that was written: {@code NO}, {@code 010} and {@code 5.10} stay what they
   * are.
   *
   * @param given false for a key with nothing after it
   * @param folded whether the ends of lines were made spaces as it was read, so that an end that is
   *     left stands for an empty line
   */
  record Text(Location at, String text, boolean given, boolean folded) implements Node {
    /** A text whose lines end where they ended in the file. */
    public Text(Location at, String text, boolean given) {
      this(at, text, given, false);
    }
  }

  record Sequence(Location at, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys and values in the order of the file; keys are unique. */
  record Mapping(Location at, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** What stands at a key; empty if the key is not there or has nothing after it. */
    public Optional<Node> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().equals(key))
          .map(Entry::value)
          .filter(Node::isGiven)
          .findFirst();
    }

    /** One line of text in Unicode NFC; empty if not given. */
    public String line(String key) {
      return Normalizer.normalize(prose(key), Normalizer.Form.NFC);
    }

    /** Text letter for letter; empty if not given. */
    public String prose(String key) {
      return get(key).map(Node::words).orElse("");
    }

    /**
     * Text in which an empty line stands between paragraphs, however the file wrote it; empty if
     * not given.
     */
    public String paragraphs(String key) {
      boolean folded = get(key).orElse(this) instanceof Text text && text.folded();
      return folded ? prose(key).replace("\n", "\n\n") : prose(key);
    }

    /** A date; empty if not given or no date, which checking the shape has told. */
    public Optional<LocalDate> date(String key) {
      return get(key).map(Node::words).flatMap(Node::parseDate);
    }

    /** Whether a flag is given and says yes. */
    public boolean flag(String key) {
      return prose(key).equals("yes") || prose(key).equals("true");
    }

    /** A mapping; one without entries if not given. */
    public Mapping mapping(String key) {
      return get(key).orElse(this) instanceof Mapping mapping && mapping != this
          ? mapping
          : new Mapping(at, List.of());
    }

    /** The items of a sequence; none if not given. */
    public List<Node> items(String key) {
      return get(key).orElse(this) instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** The mappings in a sequence; none if not given. */
    public List<Mapping> mappings(String key) {
      return items(key).stream()
          .filter(Mapping.class::isInstance)
          .map(Mapping.class::cast)
          .toList();
    }

    /** The texts in a sequence, each one line in Unicode NFC; none if not given. */
    public List<String> lines(String key) {
      return items(key).stream()
          .map(item -> Normalizer.normalize(item.words(), Normalizer.Form.NFC))
          .toList();
    }
  }

  record Entry(Location at, String key, Node value) {}

  /** Stands for something refused, about which a problem has been told already. */
  record Refused(Location at) implements Node {}

  /** Whether anything stands here. */
  default boolean isGiven() {
    return !(this instanceof Text text) || text.given();
  }

  /** The words of a text; empty for anything else. */
  default String words() {
    return this instanceof Text text ? text.text() : "";
  }

  /** A day of the calendar, written as {@code 2026-11-20}. */
  static Optional<LocalDate> parseDate(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
