package freedomcities.scan.source;

import freedomcities.scan.source.SourceLine.Place;
import freedomcities.scan.source.SourcePage.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Goes through the pages of a PDF and hands the lines of each to a source. A page that can't be
 * read is told; the others are read all the same.
 */
final class PdfPages extends PDFTextStripper {
  private static final int BETWEEN_LOOKS = 256;

  private final SourceBuilder source;
  private final Deadline deadline;
  private final ReadingProgress progress;
  private final String file;
  private final int pages;
  private final BoldFonts boldFonts = new BoldFonts();
  private int number, operators;
  private State state = State.READ;

  PdfPages(
      SourceBuilder source, Deadline deadline, ReadingProgress progress, String file, int pages) {
    this.source = source;
    this.deadline = deadline;
    this.progress = progress;
    this.file = file;
    this.pages = pages;
    setSuppressDuplicateOverlappingText(true);
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    // PDFBox passes over pages without contents.
    emptyUntil(getCurrentPageNo());
    number++;
    state = State.READ;
    int before = source.letters();
    try {
      super.processPage(page);
    } catch (Deadline.PassedException | freedomcities.problems.InputException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      state = State.DAMAGED;
    }
    if (state == State.READ && source.letters() == before) {
      state = isPicture(page) ? State.NO_TEXT : State.EMPTY;
    }
    source.page(new SourcePage(number, state, width(page), page.getCropBox().getHeight()));
    progress.read(file, number, pages);
  }

  /** Adds the pages before one that have not been seen: they have nothing on them. */
  void emptyUntil(int next) {
    while (number < next - 1) {
      number++;
      source.page(new SourcePage(number, State.EMPTY, 0, 0));
      progress.read(file, number, pages);
    }
  }

  private static float width(PDPage page) {
    return page.getRotation() % 180 == 0
        ? page.getCropBox().getWidth()
        : page.getCropBox().getHeight();
  }

  /** Whether something is drawn: a page without text and pictures has nothing to read. */
  private static boolean isPicture(PDPage page) {
    try {
      PDResources resources = page.getResources();
      if (resources == null) {
        return false;
      }
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name) || resources.getXObject(name) != null) {
          return true;
        }
      }
      return false;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return true;
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % BETWEEN_LOOKS == 0) {
      deadline.check();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    if (++operators % BETWEEN_LOOKS == 0) {
      deadline.check();
    }
    super.processTextPosition(sign);
  }

  /** Instead of writing text: what was gathered becomes lines. */
  @Override
  protected void writePage() {
    List<TextPosition> signs = new ArrayList<>();
    getCharactersByArticle().forEach(signs::addAll);
    Map<Float, Integer> turns = new HashMap<>();
    signs.forEach(sign -> turns.merge(sign.getDir(), 1, Integer::sum));
    List<Float> directions =
        turns.entrySet().stream()
            .sorted(Map.Entry.<Float, Integer>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    // What stands upright first: a watermark or a note in the margin comes after it.
    for (float direction : directions) {
      lines(signs, direction);
    }
  }

  private void lines(List<TextPosition> signs, float direction) {
    FragmentBuilder fragments = new FragmentBuilder(boldFonts);
    float width = 0;
    for (TextPosition sign : signs) {
      if (sign.getDir() == direction) {
        fragments.add(sign);
        width = direction % 180 == 0 ? sign.getPageWidth() : sign.getPageHeight();
      }
    }
    List<Fragment> drawn = fragments.fragments();
    if (fragments.isUnreadable()) {
      state = State.NO_LETTERS;
      return;
    }
    ReadingOrder.lines(drawn, width).forEach(this::line);
  }

  private void line(List<Fragment> line) {
    StringBuilder text = new StringBuilder();
    int gap = 0;
    boolean bold = true;
    float size = 0;
    int longest = 0;
    for (Fragment fragment : line) {
      if (!text.isEmpty()) {
        text.append(' ');
        gap = gap == 0 ? text.length() : gap;
      }
      text.append(fragment.text());
      bold &= fragment.bold();
      if (fragment.text().length() > longest) {
        longest = fragment.text().length();
        size = fragment.size();
      }
    }
    Fragment first = line.getFirst();
    float after = line.size() > 1 ? line.get(1).left() : first.left();
    source.line(
        text.toString(),
        gap,
        number,
        new Place(first.left(), after, line.getLast().right(), first.base(), size),
        bold);
  }
}
