package freedomcities.scan.source;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Which fonts of a file are bold, by what they are called or say of themselves. */
final class BoldFonts {
  private static final float HEAVY = 600;

  private final Map<PDFont, Boolean> known = new IdentityHashMap<>();

  boolean isBold(PDFont font) {
    return known.computeIfAbsent(font, BoldFonts::asks);
  }

  private static boolean asks(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY);
  }
}
