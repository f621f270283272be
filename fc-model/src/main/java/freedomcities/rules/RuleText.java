package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The operative words of a rule, parsed once into words and slots.
 *
 * @param segments in their order; joined, with each placeholder as written, they are the text
 */
public record RuleText(List<Segment> segments) {
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*\\]");

  /** Keeps copies of its lists. */
  public RuleText {
    segments = List.copyOf(requireNonNull(segments, "segments"));
  }

  /** A stretch of a rule's text. */
  public sealed interface Segment {}

  /**
   * Words that stand in every place alike.
   *
   * @param text with the spaces around a slot beside it
   */
  public record Words(String text) implements Segment {
    /** It is needed. */
    public Words {
      requireNonNull(text, "text");
    }
  }

  /**
   * A placeholder to be filled.
   *
   * @param placeholder which of the rule set's stands here
   */
  public record Slot(Placeholder placeholder) implements Segment {
    /** It is needed. */
    public Slot {
      requireNonNull(placeholder, "placeholder");
    }
  }

  /** Parses a text once; a bracket that is none of the placeholders stays among the words. */
  static RuleText parse(String text, List<Placeholder> placeholders) {
    List<Segment> segments = new ArrayList<>();
    int words = 0;
    for (int i = 0; i < text.length(); ) {
      Placeholder here = placeholderAt(text, i, placeholders);
      if (here == null) {
        i++;
        continue;
      }
      if (words < i) {
        segments.add(new Words(text.substring(words, i)));
      }
      segments.add(new Slot(here));
      i += here.asWritten().length();
      words = i;
    }
    if (words < text.length()) {
      segments.add(new Words(text.substring(words)));
    }
    return new RuleText(segments);
  }

  private static @Nullable Placeholder placeholderAt(
      String text, int at, List<Placeholder> placeholders) {
    for (Placeholder placeholder : placeholders) {
      if (!placeholder.asWritten().isEmpty() && text.startsWith(placeholder.asWritten(), at)) {
        return placeholder;
      }
    }
    return null;
  }

  /** What looks like a placeholder among the words. */
  List<String> unknownBrackets() {
    return segments.stream()
        .filter(Words.class::isInstance)
        .flatMap(words -> BRACKET.matcher(((Words) words).text()).results())
        .map(MatchResult::group)
        .toList();
  }

  /**
   * {@return the text with every slot filled}
   *
   * @param values what stands in place of each placeholder; asked once for each slot
   */
  public String filled(Function<Placeholder, String> values) {
    requireNonNull(values, "values");
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      switch (segment) {
        case Words words -> out.append(words.text());
        case Slot slot -> out.append(values.apply(slot.placeholder()));
      }
    }
    return out.toString();
  }

  /** {@return the text as the model prints it, placeholders unfilled} */
  public String asWritten() {
    return filled(Placeholder::asWritten);
  }
}
