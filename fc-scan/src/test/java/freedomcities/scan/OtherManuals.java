package freedomcities.scan;

import freedomcities.scan.Piece.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a fictional manual as Word file, web page, text and Markdown. */
final class OtherManuals {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STYLES =
      "<w:styles xmlns:w=\""
          + W
          + "\"><w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl"
          + " w:val=\"0\"/></w:pPr></w:style><w:style w:styleId=\"H2\"><w:name w:val=\"heading"
          + " 2\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style></w:styles>";

  private OtherManuals() {}

  static byte[] docx(List<Piece> pieces) {
    StringBuilder body = new StringBuilder();
    for (Piece piece : pieces) {
      String style =
          switch (piece.kind()) {
            case CHAPTER -> "<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>";
            case HEADING -> "<w:pPr><w:pStyle w:val=\"H2\"/></w:pPr>";
            case ITEM -> "<w:pPr><w:ind w:left=\"" + 360 * piece.depth() + "\"/></w:pPr>";
            case PARAGRAPH -> "";
          };
      body.append("<w:p>").append(style).append("<w:r><w:t xml:space=\"preserve\">");
      body.append(piece.printed()).append("</w:t></w:r></w:p>");
    }
    return docx(body.toString(), Map.of("word/styles.xml", STYLES));
  }

  /** A Word file of paragraphs as Word writes them, and other parts. */
  static byte[] docx(String body, Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        part(zip, part.getKey(), part.getValue().replace("xmlns:w=\"\"", "xmlns:w=\"" + W + "\""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  static byte[] html(List<Piece> pieces) {
    StringBuilder out = new StringBuilder("<!doctype html><html><body><nav>Home</nav>\n");
    for (Piece piece : pieces) {
      String tag =
          switch (piece.kind()) {
            case CHAPTER -> "h1";
            case HEADING -> "h2";
            case ITEM, PARAGRAPH -> "p";
          };
      out.append('<').append(tag).append('>').append(piece.printed());
      out.append("</").append(tag).append(">\n");
    }
    return (out + "</body></html>").getBytes(StandardCharsets.UTF_8);
  }

  static byte[] markdown(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      String before =
          switch (piece.kind()) {
            case CHAPTER -> "# ";
            case HEADING -> "## ";
            case ITEM, PARAGRAPH -> "";
          };
      out.append(before).append(wrapped(piece.printed(), before.isEmpty() ? 70 : 999, ""));
      out.append("\n\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] text(List<Piece> pieces, int width, int linesOfPage) {
    StringBuilder out = new StringBuilder();
    int page = 1;
    int line = 0;
    for (Piece piece : pieces) {
      String indent = " ".repeat(4 * piece.depth());
      for (String words : (wrapped(piece.printed(), width, indent) + "\n\n").split("\n", -1)) {
        if (line == 0) {
          out.append("Sampleton Police Department                  Page ")
              .append(page)
              .append("\n\n");
        }
        out.append(words).append('\n');
        if (++line == linesOfPage) {
          out.append('\f');
          line = 0;
          page++;
        }
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String wrapped(String words, int width, String indent) {
    StringBuilder out = new StringBuilder(indent);
    int column = indent.length();
    for (String word : words.split(" ")) {
      if (column > indent.length() && column + word.length() + 1 > width) {
        out.append('\n').append(indent);
        column = indent.length();
      }
      out.append(column == indent.length() ? "" : " ").append(word);
      column += word.length() + 1;
    }
    return out.toString();
  }

  static boolean isHeading(Piece piece) {
    return piece.kind() == Kind.CHAPTER || piece.kind() == Kind.HEADING;
  }
}
