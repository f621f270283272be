package freedomcities.rules;

import java.util.List;
import java.util.function.Function;

/** The operative words of a rule, parsed once into words and slots. */
public record RuleText(List<Segment> segments) {
  public RuleText {
    segments = List.copyOf(segments);
  }

  /** A stretch of a rule's text. */
  public sealed interface Segment {}

  /** Words that stand in every place alike. */
  public record Words(String text) implements Segment {}

  /** A placeholder to be filled. */
  public record Slot(Placeholder placeholder) implements Segment {}

  /** The text with every slot filled. */
  public String filled(Function<Placeholder, String> values) {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments) {
      switch (segment) {
        case Words words -> out.append(words.text());
        case Slot slot -> out.append(values.apply(slot.placeholder()));
      }
    }
    return out.toString();
  }

  /** The text as the model prints it, placeholders unfilled. */
  public String asWritten() {
    return filled(Placeholder::asWritten);
  }
}
