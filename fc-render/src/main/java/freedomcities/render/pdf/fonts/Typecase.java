package freedomcities.render.pdf.fonts;

import freedomcities.render.fonts.FontFamily;
import java.util.List;
import java.util.Optional;

/** The fonts at hand: what documents are set in, and what sheets are. */
public record Typecase(Typefaces documents, Typefaces sheets) {
  public static final Typecase SHIPPED = new Typecase(Typefaces.LIBERATION_SERIF, Typefaces.LIBERATION_SANS);

  /** With a text font of the caller's own, if there is one, and more fonts for what it lacks. */
  public static Typecase of(Optional<FontFamily> text, List<FontFamily> fallback) {
    List<TypeFamily> more = fallback.stream().map(TypeFamily::of).toList();
    Optional<Typefaces> own = text.map(family -> new Typefaces(List.of(TypeFamily.of(family))));
    return new Typecase(own.orElse(SHIPPED.documents()).and(more), own.orElse(SHIPPED.sheets()).and(more));
  }
}
