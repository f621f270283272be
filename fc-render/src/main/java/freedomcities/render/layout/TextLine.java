package freedomcities.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param baseline how far the baseline lies below the top of the strip
 */
public record TextLine(List<Mark> marks, float baseline) implements StripContent {

  /** The same line with marks before its own, as a label before an item. */
  TextLine after(List<Mark> label) {
    List<Mark> all = new ArrayList<>(label.size() + marks.size());
    all.addAll(label);
    all.addAll(marks);
    return new TextLine(all, baseline);
  }
}
