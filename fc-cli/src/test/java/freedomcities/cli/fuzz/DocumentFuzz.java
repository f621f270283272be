package freedomcities.cli.fuzz;

import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.render.origin.Origin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document with its source; what is neither archive nor PDF is taken for the source in one, since
 * few changed bytes get past packing.
 */
public final class DocumentFuzz {
  private static final FreedomCities CITIES = FreedomCities.standard();

  private DocumentFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    boolean source = bytes.length > 0 && bytes[0] == '<';
    try {
      CITIES.redraw(Origin.read("document.docx", source ? holding(bytes) : bytes));
    } catch (InputException e) {
      Refusals.check(e);
    }
  }

  private static byte[] holding(byte[] source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("customXml/item1.xml"));
      zip.write(source);
    }
    return out.toByteArray();
  }
}
