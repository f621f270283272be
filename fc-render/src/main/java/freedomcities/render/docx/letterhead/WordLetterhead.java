package freedomcities.render.docx.letterhead;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.docx.letterhead.reading.LetterheadFile;
import freedomcities.render.docx.letterhead.reading.LetterheadFileReader;
import freedomcities.render.docx.letterhead.reading.PageKind;
import freedomcities.render.docx.styles.BasePackage;
import freedomcities.render.docx.styles.PageSetup;
import freedomcities.render.docx.styles.PresentLists;
import freedomcities.render.docx.styles.StyleId;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Design;
import freedomcities.tree.Printing.Imposition;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/**
 * A town's own letterhead, ready for documents: its styles with ours beside them, its page, its
 * heads and feet, its lists. Immutable. docx4j reads it, once, here; documents are written with it
 * as they are without it.
 */
public final class WordLetterhead {
  /** Two inches: our tables have no use for less. */
  private static final int NARROWEST_TEXT = 2880;

  private final LetterheadFile file;
  private final LetterheadPage page;
  private final LetterheadLists lists;
  private final BasePackage usual;
  private final BasePackage large;
  private final List<Problem> messages;

  private WordLetterhead(LetterheadFile file) throws Docx4JException, IOException {
    this.file = file;
    LetterheadPackage town = LetterheadPackage.load(file);
    page = LetterheadPage.of(town.section());
    if (page.setup().textWidth() < NARROWEST_TEXT) {
      throw new InputException(
          List.of(
              told(
                  file.name(),
                  "its page leaves "
                      + page.setup().textWidth() / 20
                      + " points between the margins for text",
                  "documents need " + NARROWEST_TEXT / 20)));
    }
    LetterheadStyles styles =
        new LetterheadStyles(town.styles(), Printing.USUAL, page.setup().textWidth());
    lists =
        LetterheadLists.of(
            town.numbering(),
            styles.theirs(),
            styles::isOurs,
            file.lists().stream().map(BigInteger::new).toList());
    usual = LetterheadBasePackage.of(file, town.settings(), styles.merged(lists));
    // What is merged is changed: once more from the file.
    large =
        LetterheadBasePackage.of(
            file,
            town.settings(),
            new LetterheadStyles(
                    LetterheadPackage.load(file).styles(),
                    Printing.USUAL.large(true),
                    page.setup().textWidth())
                .merged(lists));
    messages = new ArrayList<>(file.messages());
    tell(
        "styles added that it lacks: ",
        styles.added(),
        "documents look better with the town's own");
    tell(
        "styles that number themselves do so no more: ",
        styles.unnumbered(),
        "documents number their own sections");
  }

  private void tell(String what, Set<String> styles, String remedy) {
    if (!styles.isEmpty()) {
      messages.add(told(file.name(), what + String.join(", ", styles), remedy));
    }
  }

  private static Problem told(String name, String found, String remedy) {
    return new Problem(new Location(name, 0, 0), found, remedy);
  }

  /**
   * Reads a Word file.
   *
   * @param name what it is called in messages
   * @throws InputException if it can't be used
   */
  public static WordLetterhead read(String name, byte[] docx) {
    try {
      return new WordLetterhead(taken(name, docx));
    } catch (InputException told) {
      throw told;
    } catch (Docx4JException | IOException | RuntimeException | StackOverflowError broken) {
      // Whatever a broken file makes the library do, the reader of the message can do one thing
      // about it.
      throw new InputException(
          List.of(told(name, "the file is damaged", "open it in Word and save it anew")));
    }
  }

  /** What of a file is a letterhead's, before docx4j sees it. */
  static LetterheadFile taken(String name, byte[] docx) {
    return LetterheadFileReader.read(
        name, docx, LetterheadStyles.known(), Set.of(StyleId.RUNNING_HEAD, StyleId.RUNNING_FOOT));
  }

  /** What of the file was left out, and what was added. */
  public List<Problem> messages() {
    return List.copyOf(messages);
  }

  /**
   * Whether a document goes on it: sheets that are handed out, and pages that are half a sheet,
   * have a page of their own.
   */
  public boolean serves(Printing printing) {
    return printing.design() == Design.DOCUMENT && printing.imposition() == Imposition.NONE;
  }

  public BasePackage base(Printing printing) {
    return printing.large() ? large : usual;
  }

  public PageSetup page(Printing printing) {
    return page.setup().bound(PageSetup.twips(printing.leftMargin() - printing.margin()));
  }

  /** Markup of the section after size and margins. */
  public String beforeNumbers() {
    return page.beforeNumbers();
  }

  /** Markup of the section that stands last. */
  public String beforeEnd() {
    return page.beforeEnd();
  }

  public PresentLists lists() {
    return lists.markup();
  }

  /** Which kinds of pages there are. */
  public Set<PageKind> pages() {
    return new TreeSet<>(file.pages());
  }

  /** The parts of its heads. */
  public Map<PageKind, String> heads() {
    return file.heads();
  }

  /** The parts of its feet. */
  public Map<PageKind, String> feet() {
    return file.feet();
  }
}
