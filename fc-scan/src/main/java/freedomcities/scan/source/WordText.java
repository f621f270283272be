package freedomcities.scan.source;

import freedomcities.scan.source.SourceLine.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Takes the text of a Word file up, paragraph by paragraph. A paragraph within another (a text box)
 * comes before the one that holds it. What was struck in tracked changes is no text of the manual.
 */
final class WordText implements WordXml.Handler {
  private static final Set<String> GONE =
      Set.of(
          "del", "moveFrom", "instrText", "delText", "pPrChange", "rPrChange", "numberingChange");
  private static final float TWENTIETH = 20;

  /** A paragraph as far as it has been read. */
  private static final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private String style = "", list = "";
    private int outline = -1, listLevel = -1;
    private float indent;
    private boolean allBold = true, anyLetters, runBold, inRun, runSaysBold, runHidden, runRaised;
    private boolean inProperties, markGone, contents;
  }

  private final SourceBuilder source;
  private final WordStyles styles;
  private final WordNumbers numbers;
  private final boolean notes;
  private final WordFields fields = new WordFields();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int gone, cells, contents, text, instruction;
  private String note = "";

  /** What stands in paragraphs whose ends were struck: they are one with the next. */
  private String joined = "";

  WordText(SourceBuilder source, WordStyles styles, WordNumbers numbers, boolean notes) {
    this.source = source;
    this.styles = styles;
    this.numbers = numbers;
    this.notes = notes;
  }

  /** What Word writes twice, for older programs. */
  @Override
  public boolean passOver(String name) {
    return name.equals("Fallback");
  }

  @Override
  public void open(String name, WordXml.Attributes attributes) {
    if (GONE.contains(name)) {
      gone++;
      Paragraph paragraph = open.peek();
      if (name.equals("del") && paragraph != null && paragraph.inProperties) {
        paragraph.markGone = true;
      }
    }
    switch (name) {
      case "p" -> open.push(new Paragraph());
      case "tc" -> cells++;
      case "t" -> text++;
      case "fldChar" -> fields.mark(attributes.get("fldCharType"));
      case "instrText" -> instruction++;
      case "footnote", "endnote" -> note = attributes.get("id");
      case "docPartGallery" ->
          contents += attributes.get("val").equals("Table of Contents") ? 1 : 0;
      default -> {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
          within(paragraph, name, attributes);
        }
      }
    }
  }

  private void within(Paragraph paragraph, String name, WordXml.Attributes attributes) {
    if (gone > 0) {
      return;
    }
    switch (name) {
      case "pPr" -> paragraph.inProperties = true;
      case "pStyle" -> paragraph.style = attributes.get("val");
      case "numId" -> paragraph.list = attributes.get("val");
      case "ilvl" -> paragraph.listLevel = WordStyles.number(attributes.get("val"), 0);
      case "outlineLvl" -> paragraph.outline = WordStyles.number(attributes.get("val"), -1);
      case "ind" -> {
        String left = attributes.get("left");
        paragraph.indent =
            WordStyles.number(left.isEmpty() ? attributes.get("start") : left, 0) / TWENTIETH;
      }
      case "r" -> {
        paragraph.inRun = true;
        paragraph.runBold = false;
        paragraph.runHidden = false;
        paragraph.runSaysBold = false;
        paragraph.runRaised = false;
      }
      case "vanish" -> paragraph.runHidden = paragraph.inRun && attributes.on();
      case "vertAlign" ->
          paragraph.runRaised = paragraph.inRun && attributes.get("val").equals("superscript");
      case "b" -> {
        paragraph.runBold = paragraph.inRun && attributes.on();
        paragraph.runSaysBold = paragraph.inRun;
      }
      case "tab" -> put(paragraph, paragraph.inRun ? "\t" : "");
      case "br", "cr" -> put(paragraph, " ");
      case "noBreakHyphen" -> put(paragraph, "-");
      case "softHyphen" -> put(paragraph, "\u00ad");
      default -> {}
    }
  }

  private void put(Paragraph paragraph, String words) {
    if (gone == 0 && !paragraph.runHidden) {
      paragraph.words.append(words);
    }
  }

  @Override
  public void text(String words) {
    if (instruction > 0) {
      fields.instruction(words);
      return;
    }
    Paragraph paragraph = open.peek();
    if (text > 0 && paragraph != null && gone == 0 && !paragraph.runHidden) {
      paragraph.contents |= fields.isContents();
      paragraph.words.append(paragraph.runRaised ? RaisedDigits.of(words) : words);
      if (!words.isBlank()) {
        paragraph.anyLetters = true;
        paragraph.allBold &=
            paragraph.runSaysBold ? paragraph.runBold : styles.isBold(paragraph.style);
      }
    }
  }

  @Override
  public void close(String name) {
    if (GONE.contains(name)) {
      gone--;
    }
    switch (name) {
      case "t" -> text--;
      case "instrText" -> instruction--;
      case "pPr" -> {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
          paragraph.inProperties = false;
        }
      }
      case "tc" -> cells--;
      case "sdt" -> contents = 0;
      case "r" -> {
        Paragraph paragraph = open.peek();
        if (paragraph != null) {
          paragraph.inRun = false;
        }
      }
      case "p" -> {
        if (!open.isEmpty()) {
          end(open.pop());
        }
      }
      default -> {}
    }
  }

  private void end(Paragraph paragraph) {
    if (paragraph.markGone) {
      joined += paragraph.words;
      return;
    }
    String words = (joined + paragraph.words).strip();
    joined = "";
    String list = paragraph.list.isEmpty() ? styles.list(paragraph.style) : paragraph.list;
    int listLevel =
        paragraph.listLevel >= 0 ? paragraph.listLevel : styles.listLevel(paragraph.style);
    // Word counts empty paragraphs, too.
    String number = list.isEmpty() ? "" : numbers.next(list, listLevel);
    if (words.isEmpty()) {
      return;
    }
    String shown = number.isEmpty() ? words : number + "\t" + words;
    int tab = shown.indexOf('\t');
    int level =
        paragraph.outline >= 0 && paragraph.outline < 9
            ? paragraph.outline + 1
            : styles.headingLevel(paragraph.style);
    if (notes) {
      source.paragraph(Kind.NOTE, "[" + note + "] " + plain(words), 0, 0, 0, false);
      return;
    }
    Kind kind = kind(paragraph, level, !number.isEmpty());
    source.paragraph(
        kind,
        plain(shown),
        tab < 0 ? 0 : tab + 1,
        kind == Kind.HEADING ? level : 0,
        Math.max(paragraph.indent, list.isEmpty() ? 0 : listLevel * 18f),
        paragraph.anyLetters && paragraph.allBold);
  }

  private static String plain(String words) {
    return words.replace('\t', ' ').replace('\n', ' ');
  }

  private Kind kind(Paragraph paragraph, int level, boolean numbered) {
    if (contents > 0 || paragraph.contents || styles.isContents(paragraph.style)) {
      return Kind.CONTENTS;
    }
    if (level > 0) {
      return Kind.HEADING;
    }
    return cells > 0 ? Kind.CELL : numbered ? Kind.ITEM : Kind.PARAGRAPH;
  }
}
