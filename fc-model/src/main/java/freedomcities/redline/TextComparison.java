package freedomcities.redline;

import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Compares what stands within two lines, word by word. */
record TextComparison(ChangeMarker marker) {
  /** The later text with its changes; all of both where little is alike. */
  List<Inline> compared(List<Inline> before, List<Inline> after) {
    ComparableText letters = new ComparableText(before, after);
    String was = letters.of(before);
    String is = letters.of(after);
    if (Linearisation.normalise(was).equals(Linearisation.normalise(is))) {
      return after;
    }
    Comparison comparison = Comparison.of(was, is);
    return comparison.worthMarking()
        ? marked(comparison, letters, before, after)
        : replaced(before, after);
  }

  private List<Inline> replaced(List<Inline> before, List<Inline> after) {
    List<Inline> out = new ArrayList<>(marker.removed(before));
    out.addAll(marker.added(after));
    return out;
  }

  private List<Inline> marked(
      Comparison comparison, ComparableText letters, List<Inline> before, List<Inline> after) {
    List<Inline> out = new ArrayList<>();
    int was = 0;
    int is = 0;
    for (Change change : comparison.changes()) {
      int length = change.words().length();
      switch (change) {
        case Change.Same same -> {
          out.addAll(letters.cut(after, is, is + length));
          was += length;
          is += length;
        }
        case Change.Removed removed -> {
          out.addAll(marker.removed(letters.cut(before, was, was + length)));
          was += length;
        }
        case Change.Added added -> {
          out.addAll(marker.added(letters.cut(after, is, is + length)));
          is += length;
        }
      }
    }
    return out;
  }
}
