package freedomcities.benchmarks;

import com.deepoove.poi.XWPFTemplate;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Other programs at the same words. The Word peers fill a template that is as long as the
 * ordinance, with the place's name in each paragraph that has it; the PDF peers set the ordinance's
 * paragraphs in the same fonts, without structure (OpenPDF) or with it (openhtmltopdf in its PDF/UA
 * mode).
 */
public class PeersBenchmark extends Warm {
  private static final Map<String, String> VALUES = Map.of("place", "Sampleton");

  private byte[] dollars = {};
  private byte[] braces = {};
  private byte[] regular = {};
  private List<String> paragraphs = List.of();
  private String html = "";
  private @Nullable IXDocReport report;

  @Setup
  public void prepare() throws Exception {
    paragraphs = Work.paragraphs();
    dollars = template("${place}");
    braces = template("{{place}}");
    regular = font("LiberationSerif-Regular.ttf");
    html = html();
    report =
        XDocReportRegistry.getRegistry()
            .loadReport(new ByteArrayInputStream(dollars), TemplateEngineKind.Freemarker);
  }

  private byte[] template(String variable) throws Exception {
    WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
    MainDocumentPart main = word.getMainDocumentPart();
    paragraphs.forEach(words -> main.addParagraphOfText(words.replace("Sampleton", variable)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.save(out);
    return out.toByteArray();
  }

  private String html() {
    StringBuilder out =
        new StringBuilder(
            "<html lang=\"en\"><head><title>Ordinance</title><meta name=\"description\""
                + " content=\"An"
                + " ordinance\"/><style>body{font-family:serif;font-size:12pt}</style></head><body>");
    for (String words : paragraphs) {
      out.append("<p>").append(words.replace("&", "&amp;").replace("<", "&lt;")).append("</p>");
    }
    return out.append("</body></html>").toString();
  }

  private static byte[] font(String name) throws IOException {
    try (InputStream in = PeersBenchmark.class.getResourceAsStream("/liberation/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no font " + name);
      }
      return in.readAllBytes();
    }
  }

  @Benchmark
  public byte[] docx4jVariables() throws Exception {
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(dollars));
    word.getMainDocumentPart().variableReplace(VALUES);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    word.save(out);
    return out.toByteArray();
  }

  @Benchmark
  public byte[] xdocreport() throws Exception {
    IXDocReport report = Objects.requireNonNull(this.report);
    IContext context = report.createContext();
    context.put("place", "Sampleton");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.process(context, out);
    return out.toByteArray();
  }

  @Benchmark
  public byte[] poiTl() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFTemplate template =
        XWPFTemplate.compile(new ByteArrayInputStream(braces)).render(VALUES)) {
      template.write(out);
    }
    return out.toByteArray();
  }

  @Benchmark
  public byte[] openPdfUntagged() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Document document = new Document()) {
      PdfWriter.getInstance(document, out);
      document.open();
      Font font =
          new Font(
              BaseFont.createFont(
                  "LiberationSerif-Regular.ttf",
                  BaseFont.IDENTITY_H,
                  BaseFont.EMBEDDED,
                  true,
                  regular,
                  null),
              12);
      for (String words : paragraphs) {
        document.add(new Paragraph(words, font));
      }
    }
    return out.toByteArray();
  }

  @Benchmark
  public byte[] openHtmlToPdfUa() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .usePdfUaAccessibility(true)
        .useFont(() -> new ByteArrayInputStream(regular), "serif")
        .withHtmlContent(html, null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }
}
