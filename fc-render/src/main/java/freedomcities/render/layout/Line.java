package freedomcities.render.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of text.
 *
 * @param baseline how far the baseline lies below the top of the strip
 */
public record Line(List<Mark> marks, float baseline) implements Ink {

  /** The same line with marks before its own, as a label before an item. */
  Line after(List<Mark> label) {
    List<Mark> all = new ArrayList<>(label.size() + marks.size());
    all.addAll(label);
    all.addAll(marks);
    return new Line(all, baseline);
  }
}
