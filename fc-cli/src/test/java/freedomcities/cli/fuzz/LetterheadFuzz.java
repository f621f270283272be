package freedomcities.cli.fuzz;

import freedomcities.problems.InputException;
import freedomcities.render.Letterhead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A letterhead; what is no archive is taken for the styles of one, since few changed bytes get past
 * an archive's checksums.
 */
public final class LetterheadFuzz {
  private LetterheadFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    boolean archive = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    try {
      Letterhead.read("letterhead.docx", archive ? bytes : withStyles(bytes)).messages();
    } catch (InputException e) {
      Refusals.check(e);
    }
  }

  private static byte[] withStyles(byte[] styles) throws IOException {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\""
            + office
            + "%s\" Target=\"%s\"/></Relationships>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
              + " Extension=\"rels\""
              + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
              + " PartName=\"/word/document.xml\" ContentType=\""
              + word
              + "document.main+xml\"/>"
              + "<Override PartName=\"/word/styles.xml\" ContentType=\""
              + word
              + "styles+xml\"/></Types>");
      part(zip, "_rels/.rels", String.format(relationships, "officeDocument", "word/document.xml"));
      part(
          zip,
          "word/_rels/document.xml.rels",
          String.format(relationships, "styles", "styles.xml"));
      part(
          zip,
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body><w:p/></w:body></w:document>");
      zip.putNextEntry(new ZipEntry("word/styles.xml"));
      zip.write(styles);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
