package freedomcities.render.pdf.fonts;

import freedomcities.render.layout.FontTables;
import freedomcities.render.layout.TrueTypeMetrics;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A TrueType face as files embed it (ISO 32000-1, 9.7 and 9.9): a subset whose glyphs are asked for
 * by their own numbers. So that files share what is costly, the subset and its compression, each
 * has the usual characters, whether it shows all of them or not. OpenPDF's own embedding does that
 * work anew for each file. Serves many threads.
 */
public final class EmbeddedFace {
  /** What a document is likely to show; a subset has more only where a file shows more. */
  private static final String USUAL =
      " \u00a0abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;()/-§–—‘’“”";

  /** Subsets that are kept, with what few files show beside the usual. */
  private static final int KEPT = 12;

  /** Six letters say that a font is a subset; which ones says nothing. */
  private static final String SUBSET = "NNNNNN+";

  private static final int SYMBOLIC = 4;
  private static final int ENTRIES = 100;

  /** What stands in a file of a subset. */
  private record Subset(byte[] file, int length, String widths, byte[] characters) {}

  private final TrueTypeMetrics metrics;
  private final FontTables font;
  private final PdfName name;
  private final BitSet usual = new BitSet();
  private final Map<BitSet, Subset> subsets =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Subset> eldest) {
          return size() > KEPT;
        }
      };

  EmbeddedFace(byte[] file, TrueTypeMetrics metrics) {
    this.metrics = metrics;
    font = new FontTables(ByteBuffer.wrap(file));
    name = new PdfName(SUBSET + postScriptName(font.content("name")));
    USUAL.chars().filter(c -> metrics.glyph(c) != 0).forEach(usual::set);
  }

  /** The number of a character's glyph. */
  int glyph(char c) {
    return metrics.glyph(c);
  }

  /** The characters that every subset has. */
  BitSet usual() {
    return (BitSet) usual.clone();
  }

  /** Writes the font of a file that shows some characters beside the usual. */
  void write(PdfWriter writer, PdfIndirectReference reference, BitSet characters)
      throws IOException {
    Subset subset = subset(characters);
    PdfStream file = Flate.stream(subset.file());
    file.put(new PdfName("Length1"), new PdfNumber(subset.length()));
    PdfDictionary descendant = new PdfDictionary(PdfName.FONT);
    descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
    descendant.put(PdfName.BASEFONT, name);
    PdfDictionary system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    descendant.put(PdfName.CIDSYSTEMINFO, system);
    descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
    descendant.put(PdfName.W, new PdfLiteral(subset.widths()));
    descendant.put(PdfName.FONTDESCRIPTOR, added(writer, descriptor(added(writer, file))));
    PdfDictionary composite = new PdfDictionary(PdfName.FONT);
    composite.put(PdfName.SUBTYPE, PdfName.TYPE0);
    composite.put(PdfName.BASEFONT, name);
    composite.put(PdfName.ENCODING, new PdfName("Identity-H"));
    composite.put(PdfName.DESCENDANTFONTS, new PdfArray(added(writer, descendant)));
    composite.put(PdfName.TOUNICODE, added(writer, Flate.stream(subset.characters())));
    writer.addToBody(composite, reference);
  }

  private static PdfIndirectReference added(PdfWriter writer, PdfObject object) throws IOException {
    return writer.addToBody(object).getIndirectReference();
  }

  private PdfDictionary descriptor(PdfIndirectReference file) {
    ByteBuffer head = font.content("head");
    ByteBuffer windows = font.content("OS/2");
    float thousandth = (head.getShort(18) & 0xffff) / 1000f;
    boolean tellsCapitals = windows.getShort(0) >= 2 && windows.remaining() >= 90;
    PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, name);
    descriptor.put(PdfName.FLAGS, new PdfNumber(SYMBOLIC));
    descriptor.put(
        PdfName.FONTBBOX,
        new PdfArray(
            new float[] {
              Math.round(head.getShort(36) / thousandth),
              Math.round(head.getShort(38) / thousandth),
              Math.round(head.getShort(40) / thousandth),
              Math.round(head.getShort(42) / thousandth)
            }));
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(font.content("post").getInt(4) / 65536f));
    descriptor.put(PdfName.ASCENT, new PdfNumber(Math.round(windows.getShort(68) / thousandth)));
    descriptor.put(PdfName.DESCENT, new PdfNumber(Math.round(windows.getShort(70) / thousandth)));
    descriptor.put(
        PdfName.CAPHEIGHT,
        new PdfNumber(
            Math.round(
                (tellsCapitals ? windows.getShort(88) : windows.getShort(68)) / thousandth)));
    // The thickness of a stem stands in no table; this is what most writers put here.
    descriptor.put(PdfName.STEMV, new PdfNumber(80));
    descriptor.put(new PdfName("FontFile2"), file);
    return descriptor;
  }

  private Subset subset(BitSet characters) {
    synchronized (subsets) {
      Subset known = subsets.get(characters);
      if (known != null) {
        return known;
      }
    }
    Subset made = made(characters);
    synchronized (subsets) {
      subsets.put((BitSet) characters.clone(), made);
    }
    return made;
  }

  private Subset made(BitSet characters) {
    SortedMap<Integer, Integer> shown = new TreeMap<>();
    // Where a font has one glyph for two characters, it tells the first.
    characters.stream().forEach(c -> shown.putIfAbsent(metrics.glyph(c), c));
    BitSet glyphs = new BitSet();
    shown.keySet().forEach(glyphs::set);
    byte[] file = TrueTypeSubset.of(font, glyphs);
    return new Subset(
        Flate.deflated(file), file.length, widths(glyphs), Flate.deflated(characters(shown)));
  }

  /** {@code [3[250 333]11[333]]}: from glyph 3 on. */
  private String widths(BitSet glyphs) {
    StringBuilder out = new StringBuilder("[");
    for (int glyph = glyphs.nextSetBit(0); glyph >= 0; glyph = glyphs.nextSetBit(glyph + 1)) {
      boolean first = glyph == 0 || !glyphs.get(glyph - 1);
      out.append(first ? glyph + "[" : " ")
          .append(metrics.width(glyph))
          .append(glyphs.get(glyph + 1) ? "" : "]");
    }
    return out.append(']').toString();
  }

  /**
   * The character of each glyph, so that words can be searched, copied and read aloud (ISO 32000-1,
   * 9.10.3).
   */
  private static byte[] characters(SortedMap<Integer, Integer> shown) {
    StringBuilder out =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    int left = shown.size();
    int inBlock = 0;
    for (Map.Entry<Integer, Integer> one : shown.entrySet()) {
      if (inBlock == 0) {
        inBlock = Math.min(ENTRIES, left);
        out.append(inBlock).append(" beginbfchar\n");
      }
      out.append(String.format(Locale.ROOT, "<%04X> <%04X>\n", one.getKey(), one.getValue()));
      left--;
      if (--inBlock == 0) {
        out.append("endbfchar\n");
      }
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString()
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** {@code LiberationSerif-Bold}, the sixth of the names that a font has. */
  private static String postScriptName(ByteBuffer names) {
    int words = names.getShort(4) & 0xffff;
    for (int i = 0; i < (names.getShort(2) & 0xffff); i++) {
      int entry = 6 + 12 * i;
      if (names.getShort(entry + 6) == 6) {
        byte[] letters = new byte[names.getShort(entry + 8) & 0xffff];
        names.get(words + (names.getShort(entry + 10) & 0xffff), letters);
        boolean macintosh = names.getShort(entry) == 1;
        return new String(
            letters, macintosh ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
      }
    }
    return "Font";
  }
}
