package freedomcities.render.attachments;

import freedomcities.problems.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The files that a PDF names as its source. */
final class PdfFiles {
  private static final PdfName AF = new PdfName("AF"),
      RELATIONSHIP = new PdfName("AFRelationship"),
      SOURCE = new PdfName("Source");

  private final String name;

  PdfFiles(String name) {
    this.name = name;
  }

  List<byte[]> read(byte[] document) {
    try (PdfReader reader = new PdfReader(document)) {
      if (reader.isEncrypted()) {
        throw locked();
      }
      return sources(reader.getCatalog() == null ? null : reader.getCatalog().getAsArray(AF));
    } catch (BadPasswordException locked) {
      throw locked();
    } catch (NoClassDefFoundError cipher) {
      // Ciphers are a library of their own, which OpenPDF asks for only then.
      throw locked();
    } catch (InputException told) {
      throw told;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      // Whatever a broken file makes the library do, the reader of the message can do one thing
      // about it.
      throw AttachedFiles.refused(name, "the PDF is damaged", AttachedFiles.SAVE_ANEW);
    }
  }

  private InputException locked() {
    return AttachedFiles.refused(
        name, "the PDF is encrypted or locked with a password", "save it without one");
  }

  private List<byte[]> sources(@Nullable PdfArray files) throws IOException {
    List<byte[]> sources = new ArrayList<>();
    for (int i = 0; files != null && i < Math.min(files.size(), AttachedFiles.MOST_FILES); i++) {
      PdfDictionary file = files.getAsDict(i);
      PdfDictionary embedded =
          file == null || !SOURCE.equals(file.getAsName(RELATIONSHIP))
              ? null
              : file.getAsDict(PdfName.EF);
      PdfObject stream = embedded == null ? null : PdfReader.getPdfObject(embedded.get(PdfName.F));
      if (stream instanceof PRStream content) {
        sources.add(bytes(content));
      }
    }
    return List.copyOf(sources);
  }

  /** Unpacked here and not by the library, which would unpack any size of it. */
  private byte[] bytes(PRStream stream) throws IOException {
    byte[] packed = PdfReader.getStreamBytesRaw(stream);
    PdfObject filter = PdfReader.getPdfObject(stream.get(PdfName.FILTER));
    PdfObject only =
        filter instanceof PdfArray several && several.size() == 1
            ? several.getPdfObject(0)
            : filter;
    if (only != null && !PdfName.FLATEDECODE.equals(only)) {
      throw AttachedFiles.refused(
          name,
          "its attached file is packed in a way that is not read here",
          AttachedFiles.SAVE_ANEW);
    }
    InputStream plain = new ByteArrayInputStream(packed);
    try (InputStream in = only == null ? plain : new InflaterInputStream(plain)) {
      byte[] bytes = in.readNBytes(AttachedFiles.LARGEST + 1);
      if (bytes.length > AttachedFiles.LARGEST) {
        throw AttachedFiles.refused(
            name,
            "its attached file unpacks to more than a town file can need",
            "give the document as it was drawn");
      }
      return bytes;
    }
  }
}
