package freedomcities.internal.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Files of other programs that are given for a text file, known by how they begin. */
record ForeignFile(String begins, String within, String what, String remedy) {
  private static final String PLAIN =
      "open it and choose Save As, Plain Text, in UTF-8, or write the file in a text editor";
  private static final String WRITE = "write the file in a text editor";
  private static final int ZIP_NAMES = 1 << 20;

  /** The first that fits; all of them begin with bytes below 128, or as Latin-1 shows them. */
  private static final List<ForeignFile> KNOWN =
      List.of(
          new ForeignFile("PK\3\4", "word/", "a Word file (.docx)", PLAIN),
          new ForeignFile("PK\3\4", "opendocument.text", "an OpenDocument file (.odt)", PLAIN),
          new ForeignFile(
              "PK\3\4",
              "xl/",
              "a spreadsheet (.xlsx)",
              "save it as CSV in UTF-8, and draft its rows with a batch"),
          new ForeignFile("PK\3\4", "", "a ZIP archive", "take the file out of it"),
          new ForeignFile("{\\rtf", "", "a rich text file (.rtf)", PLAIN),
          new ForeignFile("\u00d0\u00cf\u0011\u00e0", "", "an old Word file (.doc)", PLAIN),
          new ForeignFile("%PDF", "", "a PDF", WRITE),
          new ForeignFile("<!DOCTYPE html", "", "a web page", WRITE),
          new ForeignFile("<html", "", "a web page", WRITE),
          new ForeignFile("\u0089PNG", "", "a picture", WRITE),
          new ForeignFile("\u00ff\u00d8\u00ff", "", "a picture", WRITE),
          new ForeignFile("\u001f\u008b", "", "a compressed file (.gz)", "unpack it"));

  /** What a file is, if it is one of these; empty for text. */
  static Optional<ForeignFile> of(byte[] bytes) {
    String text =
        new String(bytes, 0, Math.min(bytes.length, ZIP_NAMES), StandardCharsets.ISO_8859_1);
    String mark = "\u00ef\u00bb\u00bf";
    int from = text.startsWith(mark) ? mark.length() : 0;
    return KNOWN.stream()
        .filter(
            known ->
                text.regionMatches(true, from, known.begins, 0, known.begins.length())
                    && text.contains(known.within))
        .findFirst();
  }
}
