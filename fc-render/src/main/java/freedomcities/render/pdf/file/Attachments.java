package freedomcities.render.pdf.file;

import freedomcities.render.deflate.Deflation;
import freedomcities.render.pdf.structure.StructureTree;
import freedomcities.tree.Attachment;
import freedomcities.tree.Metadata;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Attached files, as PDF/A-3 wants them: named, described, and said to be what the document was
 * made from.
 */
final class Attachments {
  private static final PdfName AF = new PdfName("AF"),
      RELATIONSHIP = new PdfName("AFRelationship"),
      SOURCE = new PdfName("Source");

  private Attachments() {}

  static void into(PdfWriter writer, Metadata metadata, List<Attachment> attachments)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    PdfString date = new PdfString(PdfFile.date(metadata));
    PdfArray files = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary about = new PdfDictionary();
      about.put(PdfName.MODDATE, date);
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.text().getBytes(StandardCharsets.UTF_8),
              attachment.mediaType(),
              about,
              Deflation.LEVEL);
      file.put(PdfName.UF, StructureTree.words(attachment.name()));
      file.put(PdfName.DESC, StructureTree.words(attachment.description()));
      file.put(RELATIONSHIP, SOURCE);
      writer.addFileAttachment(attachment.name(), file);
      files.add(file.getReference());
    }
    writer.getExtraCatalog().put(AF, files);
  }
}
