package freedomcities.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/**
 * What the same bytes cost at least: compressing what the ordinance's files hold, and nothing else.
 */
public class FloorsBenchmark extends Warm {
  private List<byte[]> word = List.of();
  private final List<byte[]> pages = new ArrayList<>();
  private final List<byte[]> all = new ArrayList<>();

  @Setup
  public void unpack() throws IOException {
    word = Work.parts(Work.CITIES.bytes(Work.ORDINANCE, "docx"));
    try (PdfReader reader = new PdfReader(Work.CITIES.bytes(Work.ORDINANCE, "pdf"))) {
      for (int i = 1; i < reader.getXrefSize(); i++) {
        PdfObject object = reader.getPdfObject(i);
        if (object instanceof PRStream stream) {
          byte[] bytes = PdfReader.getStreamBytes(stream);
          boolean font = stream.get(new PdfName("Length1")) != null;
          all.add(bytes);
          if (!font) {
            pages.add(bytes);
          }
        }
      }
    }
  }

  /** The parts of the Word file into an archive. */
  @Benchmark
  public byte[] zipTheWordFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < word.size(); i++) {
        zip.putNextEntry(new ZipEntry("part" + i));
        zip.write(word.get(i));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Benchmark
  public int deflateThePages() {
    return deflate(pages);
  }

  @Benchmark
  public int deflateThePagesAndTheFonts() {
    return deflate(all);
  }

  private static int deflate(List<byte[]> streams) {
    byte[] out = new byte[1 << 16];
    int sum = 0;
    Deflater deflater = new Deflater();
    for (byte[] stream : streams) {
      deflater.reset();
      deflater.setInput(stream);
      deflater.finish();
      while (!deflater.finished()) {
        sum += deflater.deflate(out);
      }
    }
    deflater.end();
    return sum;
  }
}
