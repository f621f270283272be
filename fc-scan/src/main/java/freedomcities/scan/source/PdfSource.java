package freedomcities.scan.source;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.scan.source.SourcePage.State;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with PDFBox, which never sees a file that {@link PackedStreams} takes for a bomb. */
final class PdfSource {
  private PdfSource() {}

  static ManualSource read(
      byte[] bytes, String sha256, Refusal refusal, Limits limits, ReadingProgress progress) {
    Deadline deadline = new Deadline(limits.time());
    PackedStreams.check(bytes, limits, refusal, deadline);
    MachineFonts.keepListOutOfHome();
    SourceBuilder source = new SourceBuilder(refusal, limits);
    try (PDDocument document =
        Loader.loadPDF(
            new WatchedBytes(bytes, deadline),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw SourceBuilder.tooManyPages(refusal, limits, pages);
      }
      PdfPages reader = new PdfPages(source, deadline, progress, refusal.file(), pages);
      reader.writeText(document, Writer.nullWriter());
      reader.emptyUntil(pages + 1);
    } catch (InvalidPasswordException e) {
      throw refusal.because(
          "the file is locked with a password",
          "open it with the password and print it to a new PDF, or ask the agency for one without");
    } catch (Deadline.PassedException e) {
      throw refusal.because(
          "reading takes longer than " + limits.time().toSeconds() + " seconds", Refusal.SPLIT);
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw refusal.damaged();
    }
    return told(source.build(sha256, Format.PDF), refusal);
  }

  /** With what could not be read of its pages; refused if that is all of them. */
  private static ManualSource told(ManualSource source, Refusal refusal) {
    List<Problem> messages = new ArrayList<>();
    List<SourcePage> pages = source.pages();
    if (pages.isEmpty()) {
      throw refusal.because("the file has no pages", Refusal.SAVE_ANEW);
    }
    for (State state : List.of(State.NO_TEXT, State.NO_LETTERS, State.DAMAGED)) {
      List<Integer> those =
          pages.stream()
              .filter(page -> page.state() == state)
              .map(SourcePage::number)
              .collect(Collectors.toList());
      if (!those.isEmpty()) {
        messages.add(refusal.told(found(state, those), remedy(state)));
      }
    }
    if (source.lines().isEmpty()) {
      throw messages.isEmpty()
          ? refusal.because("no page has anything on it", Refusal.SAVE_ANEW)
          : new InputException(messages);
    }
    return source.with(messages);
  }

  private static String found(State state, List<Integer> pages) {
    String which = (pages.size() == 1 ? "page " : "pages ") + PageRanges.of(pages);
    boolean one = pages.size() == 1;
    return switch (state) {
      case NO_TEXT -> which + (one ? " is a picture" : " are pictures") + " without text";
      case NO_LETTERS -> which + ": the fonts don't say which letters their signs are";
      default -> which + (one ? " is" : " are") + " damaged";
    };
  }

  private static String remedy(State state) {
    return switch (state) {
      case NO_TEXT, NO_LETTERS ->
          "ask the agency for the file that it was made from, or have its letters recognised (OCR)";
      default -> "read them by eye, or " + Refusal.SAVE_ANEW;
    };
  }
}
