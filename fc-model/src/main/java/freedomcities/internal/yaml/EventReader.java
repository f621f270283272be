package freedomcities.internal.yaml;

import freedomcities.problems.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds nodes from the parser's events, which come before any object, type or alias is made. */
final class EventReader {
  /** Deeper than any file of ours; keeps what goes down into a file from overflowing. */
  static final int MAX_DEPTH = 40;

  private final String file;
  private final JsonSource source;
  private final Parser parser;
  private final ProblemList problems;

  EventReader(String file, String text, ProblemList problems) {
    this.file = file;
    this.source = JsonSource.of(text);
    this.parser = new ParserImpl(new StreamReader(source.text()), new LoaderOptions());
    this.problems = problems;
  }

  /** The one document of the file; empty if there is none or it can't be parsed. */
  Optional<Node> document() {
    try {
      next();
      if (!parser.checkEvent(Event.ID.DocumentStart)) {
        problems.add(new Location(file, 0, 0), "the file is empty", "");
        return Optional.empty();
      }
      next();
      Node root = node(next(), 0);
      if (!root.isGiven()) {
        problems.add(new Location(file, 0, 0), "the file is empty", "");
        return Optional.empty();
      }
      next();
      if (parser.checkEvent(Event.ID.DocumentStart)
          && parser.peekEvent() instanceof DocumentStartEvent second) {
        problems.add(at(second), "a second document begins here", "write one document per file");
      }
      return Optional.of(root);
    } catch (EndedException e) {
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      SyntaxWords.add(file, source.text(), e, problems);
    } catch (YAMLException | NumberFormatException | IndexOutOfBoundsException e) {
      // The parser has a few ways to fail without saying where.
      problems.add(
          new Location(file, 0, 0), "not readable as YAML", "check quotes, colons and indentation");
    }
    return Optional.empty();
  }

  private Event next() {
    return parser.getEvent();
  }

  private Node node(Event event, int depth) {
    Location at = at(event);
    if (event instanceof AliasEvent alias) {
      problems.add(
          at,
          "an alias (*" + alias.getAnchor() + ")",
          "write the value out, or put the text in quotes");
      return new Node.Refused(at);
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      problems.add(
          at, "an anchor (&" + node.getAnchor() + ")", "leave it out, or put the text in quotes");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, at);
      case SequenceStartEvent sequence -> {
        tag(sequence.getTag(), at);
        yield depth == MAX_DEPTH ? tooDeep(at) : sequence(at, depth);
      }
      case MappingStartEvent mapping -> {
        tag(mapping.getTag(), at);
        yield depth == MAX_DEPTH ? tooDeep(at) : mapping(at, depth);
      }
      default ->
          throw new IllegalStateException("the parser gave " + event + " where a value stands");
    };
  }

  private Node scalar(ScalarEvent scalar, Location at) {
    tag(scalar.getTag(), at);
    Characters.checkEscaped(at, escaped(scalar) ? scalar.getValue() : "", problems);
    boolean nothing = scalar.isPlain() && source.isNothing(scalar.getValue());
    return new Node.Text(at, nothing ? "" : scalar.getValue(), !nothing, folded(scalar));
  }

  /**
   * Between double quotation marks a line end can be written as such, and a literal block keeps its
   * own.
   */
  private static boolean folded(ScalarEvent scalar) {
    return scalar.getScalarStyle() != ScalarStyle.LITERAL && !escaped(scalar);
  }

  private static boolean escaped(ScalarEvent scalar) {
    return scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
  }

  private Node sequence(Location at, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Node.Sequence(at, items);
  }

  private Node mapping(Location at, int depth) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
      Location keyAt = at(event);
      Node key = node(event, depth + 1);
      Node value = node(next(), depth + 1);
      if (!(key instanceof Node.Text text)) {
        if (!(key instanceof Node.Refused)) {
          problems.add(keyAt, "a key that is no text", "write a word before the colon");
        }
      } else if (OddSpaces.begin(text.text())) {
        problems.add(keyAt, OddSpaces.found(text.text()), OddSpaces.REMEDY);
        // What stands below it is somewhere else than it seems to be; no word on it would help.
        throw new EndedException();
      } else if (text.text().equals("<<")) {
        problems.add(keyAt, "a merge key (<<)", "write the keys out");
      } else {
        Location first = seen.putIfAbsent(text.text(), keyAt);
        if (first != null) {
          problems.add(
              keyAt,
              "the key " + Quoted.of(text.text()) + " stands twice",
              "the first is in line " + first.line());
        } else {
          entries.add(new Node.Entry(keyAt, text.text(), value));
        }
      }
    }
    return new Node.Mapping(at, entries);
  }

  /** Ends the reading: the parser takes quadratic time for what is nested without end. */
  private Node tooDeep(Location at) {
    problems.add(at, "nested deeper than " + MAX_DEPTH + " levels", "write it flatter");
    throw new EndedException();
  }

  /** Carries nothing; the problem has been told. */
  private static final class EndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndedException() {
      super(null, null, false, false);
    }
  }

  private void tag(@Nullable String tag, Location at) {
    if (tag != null) {
      problems.add(
          at,
          "a tag (" + tag.replace("tag:yaml.org,2002:", "!!") + ")",
          "leave it out, or put the text in quotes");
    }
  }

  private Location at(Event event) {
    return source.given(SyntaxWords.at(file, event.getStartMark()));
  }
}
