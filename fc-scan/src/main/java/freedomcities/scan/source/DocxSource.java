package freedomcities.scan.source;

import java.util.Map;

/** Reads a Word file: paragraphs as they are shown, with their numbers; notes at the end. */
final class DocxSource {
  private DocxSource() {}

  static ManualSource read(byte[] bytes, String sha256, Refusal refusal, Limits limits) {
    Deadline deadline = new Deadline(limits.time());
    SourceBuilder source = new SourceBuilder(refusal, limits);
    try {
      Map<String, byte[]> parts = PackedParts.of(bytes, refusal, limits);
      WordStyles styles = WordStyles.read(parts, refusal, deadline);
      WordNumbers numbers = WordNumbers.read(parts, refusal, deadline);
      for (String part :
          new String[] {PackedParts.DOCUMENT, PackedParts.FOOTNOTES, PackedParts.ENDNOTES}) {
        byte[] content = parts.get(part);
        if (content != null) {
          boolean notes = !part.equals(PackedParts.DOCUMENT);
          WordXml.read(
              content, part, refusal, deadline, new WordText(source, styles, numbers, notes));
        }
      }
    } catch (Deadline.PassedException e) {
      throw refusal.because(
          "reading takes longer than " + limits.time().toSeconds() + " seconds", Refusal.SPLIT);
    }
    ManualSource read = source.build(sha256, Format.DOCX);
    if (read.lines().isEmpty()) {
      throw refusal.because(
          "the file has no text",
          "if its pages are pictures, ask the agency for the file that they were made from");
    }
    return read;
  }
}
