package freedomcities.render.pdf.fonts;

import freedomcities.render.fonts.FontFamily;
import java.util.List;
import java.util.Optional;

/** The fonts at hand: what documents are set in, and what sheets are. */
public record FontSet(FontStack documents, FontStack sheets) {
  public static final FontSet SHIPPED =
      new FontSet(FontStack.LIBERATION_SERIF, FontStack.LIBERATION_SANS);

  /** With a text font of the caller's own, if there is one, and more fonts for what it lacks. */
  public static FontSet of(Optional<FontFamily> text, List<FontFamily> fallback) {
    List<TypeFamily> more = fallback.stream().map(TypeFamily::of).toList();
    Optional<FontStack> own = text.map(family -> new FontStack(List.of(TypeFamily.of(family))));
    return new FontSet(
        own.orElse(SHIPPED.documents()).and(more), own.orElse(SHIPPED.sheets()).and(more));
  }
}
