package freedomcities.scan.source;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Reads a file of any format, by what is in it rather than by its name. Immutable, for many
 * threads.
 *
 * @param limits how much of a file is read
 */
public record SourceReader(Limits limits) {
  /** It is needed. */
  public SourceReader {
    requireNonNull(limits, "limits");
  }

  /**
   * Makes PDFBox look for no fonts of the machine, for all of the process: reading begins sooner,
   * and whoever draws PDFs with PDFBox in the same process would draw them with one font.
   */
  public static void leaveMachineFontsAlone() {
    MachineFonts.leaveAlone();
  }

  /**
   * Reads a file.
   *
   * @param name for messages, and to tell Markdown from text
   * @param bytes all of it
   * @param progress is told of each page
   * @return its text, lines and pages, and what could not be read of them
   * @throws freedomcities.problems.InputException if nothing of it can be read: with what to do
   */
  public ManualSource read(String name, byte[] bytes, ReadingProgress progress) {
    Refusal refusal = new Refusal(name);
    if (bytes.length > limits.bytes()) {
      throw refusal.because(
          "the file is larger than " + (limits.bytes() >> 20) + " MiB", Refusal.SPLIT);
    }
    if (bytes.length == 0) {
      throw refusal.because("the file is empty", "give the manual as PDF, Word, HTML or text");
    }
    String sha256 = sha256(bytes);
    if (find(bytes, "%PDF-", 1024) >= 0) {
      return PdfSource.read(bytes, sha256, refusal, limits, progress);
    }
    if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
      throw refusal.because(
          "the file is locked with a password, or of the old format of Word 97 (.doc)",
          "open it in Word or LibreOffice and save it without a password as .docx");
    }
    if (begins(bytes, 'P', 'K', 3, 4)) {
      return DocxSource.read(bytes, sha256, refusal, limits);
    }
    if (begins(bytes, '{', '\\', 'r', 't', 'f')) {
      throw refusal.because(
          "the file is Rich Text (.rtf)", "open it in Word or LibreOffice and save it as .docx");
    }
    if (isPicture(bytes)) {
      throw refusal.because(
          "the file is a picture, without text",
          "ask the agency for the file that it was made from, or have its letters recognised"
              + " (OCR)");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (isHtml(bytes, lower)) {
      return HtmlSource.read(bytes, sha256, refusal, limits);
    }
    String text = TextBytes.decode(bytes, refusal);
    return lower.endsWith(".md") || lower.endsWith(".markdown")
        ? MarkdownSource.read(text, sha256, refusal, limits)
        : TextSource.read(text, sha256, refusal, limits, progress);
  }

  private static boolean isPicture(byte[] bytes) {
    return begins(bytes, 0xff, 0xd8, 0xff)
        || begins(bytes, 0x89, 'P', 'N', 'G')
        || begins(bytes, 'I', 'I', 42, 0)
        || begins(bytes, 'M', 'M', 0, 42)
        || begins(bytes, 'G', 'I', 'F', '8');
  }

  private static boolean isHtml(byte[] bytes, String name) {
    return name.endsWith(".html")
        || name.endsWith(".htm")
        || name.endsWith(".xhtml")
        || find(bytes, "<!doctype html", 512) >= 0
        || find(bytes, "<html", 1024) >= 0;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int find(byte[] bytes, String words, int within) {
    return new String(bytes, 0, Math.min(within, bytes.length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT)
        .indexOf(words.toLowerCase(Locale.ROOT));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
