package freedomcities.render.pdf.fonts;

import freedomcities.render.layout.Face;
import freedomcities.render.layout.FontMetrics;
import freedomcities.render.layout.Fonts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.BaseFont;

/**
 * What a document is set in: a family, and families that have the characters it lacks. Each
 * character is taken from the first family that has it. Shipped are Liberation Serif and Sans, the
 * metric twins of the Times New Roman and Arial that the Word files name.
 */
public final class FontStack implements Fonts {
  public static final FontStack
      LIBERATION_SERIF = new FontStack(List.of(TypeFamily.liberation("Serif"))),
      LIBERATION_SANS = new FontStack(List.of(TypeFamily.liberation("Sans")));

  /** Words that stand side by side in one font. */
  public record Run(EmbeddedFace face, String words) {}

  private final List<TypeFamily> families;

  FontStack(List<TypeFamily> families) {
    this.families = List.copyOf(families);
  }

  /** The same, and families after those there are. */
  FontStack and(List<TypeFamily> more) {
    List<TypeFamily> all = new ArrayList<>(families);
    all.addAll(more);
    return new FontStack(all);
  }

  @Override
  public FontMetrics metrics(Face face) {
    FontMetrics first = families.getFirst().metrics(face);
    return families.size() == 1
        ? first
        : new Together(families.stream().map(one -> one.metrics(face)).toList());
  }

  @Override
  public String names() {
    return families.stream().map(TypeFamily::name).collect(Collectors.joining(", "));
  }

  /** The words of a line, cut where the font changes. */
  public List<Run> runs(String words, Face face) {
    if (families.size() == 1) {
      return List.of(new Run(families.getFirst().embedded(face), words));
    }
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.length(); ) {
      int next = i + Character.charCount(words.codePointAt(i));
      if (next == words.length()
          || family(words.codePointAt(next), face) != family(words.codePointAt(from), face)) {
        runs.add(
            new Run(
                family(words.codePointAt(from), face).embedded(face), words.substring(from, next)));
        from = next;
      }
      i = next;
    }
    return runs;
  }

  private TypeFamily family(int c, Face face) {
    return families.stream()
        .filter(one -> one.metrics(face).advance(c) >= 0)
        .findFirst()
        .orElse(families.getFirst());
  }

  /** The upright face of the first family with every glyph, for words that are yet to be typed. */
  public BaseFont forTyping() {
    return families.getFirst().forTyping();
  }

  /** Whether a character could be typed in a form. */
  public boolean typed(int c) {
    return families.getFirst().metrics(Face.REGULAR).advance(c) >= 0;
  }

  /** The metrics of several fonts; the first says how tall lines are. */
  private record Together(List<FontMetrics> all) implements FontMetrics {
    @Override
    public int advance(int codePoint) {
      for (FontMetrics one : all) {
        int advance = one.advance(codePoint);
        if (advance >= 0) {
          return advance;
        }
      }
      return -1;
    }

    /** Letters of different fonts have nothing to do with each other. */
    @Override
    public int kern(int left, int right) {
      for (FontMetrics one : all) {
        boolean hasLeft = one.advance(left) >= 0;
        if (hasLeft || one.advance(right) >= 0) {
          return hasLeft && one.advance(right) >= 0 ? one.kern(left, right) : 0;
        }
      }
      return 0;
    }

    @Override
    public int ascent() {
      return all.getFirst().ascent();
    }

    @Override
    public int descent() {
      return all.getFirst().descent();
    }
  }
}
