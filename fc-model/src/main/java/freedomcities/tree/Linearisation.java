package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a tree, a line per paragraph: numbers resolved, changes worded, notes left out. Every
 * format is read back to this text, so it is the yardstick by which a renderer is complete.
 *
 * <pre>
 * Section 2. Definitions
 * (a) “Facility” means …
 * The [removed: officer] [added: official] shall …
 * Ordinance No. ____
 * </pre>
 *
 * White space, no-break spaces included, is one space; a blank is {@value #BLANK}, followed by its
 * prompt in parentheses if the prompt is printed.
 */
public final class Linearisation {
  /** What stands for a blank of any width. */
  public static final String BLANK = "____";

  /** What stands for an empty and a ticked box. */
  public static final String BOX = "☐", TICKED_BOX = "☑";

  private final Numbers numbers;
  private final List<String> lines = new ArrayList<>();

  private Linearisation(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * {@return the lines of a document, none of them empty}
   *
   * @param document in which every reference has its target
   * @throws IllegalArgumentException if two sections, items or headings share an id, or a reference
   *     has no target
   */
  public static List<String> of(Document document) {
    requireNonNull(document, "document");
    Linearisation out = new Linearisation(Numbers.of(document));
    out.blocks(document.blocks(), document.blocks());
    return List.copyOf(out.lines);
  }

  /**
   * {@return the words of a text outside any document, white space made even} References keep their
   * id.
   *
   * @param text a line, or the words of a block
   */
  public static String plain(List<Inline> text) {
    requireNonNull(text, "text");
    return normalise(words(text, null));
  }

  /**
   * {@return the words of a text of a document, its references written out, white space made even}
   *
   * @param text a line, or the words of a block
   * @param numbers of the document in which the text stands
   * @throws IllegalArgumentException if nothing in the document has what a reference leads to
   */
  public static String plain(List<Inline> text, Numbers numbers) {
    requireNonNull(text, "text");
    requireNonNull(numbers, "numbers");
    return normalise(words(text, numbers));
  }

  /**
   * {@return a text as the linearisation compares it: each run of white space, no-break spaces
   * included, made one space, trimmed}
   *
   * @param text of one line or more; the line ends become spaces
   */
  public static String normalise(String text) {
    requireNonNull(text, "text");
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007') {
        space = true;
      } else {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /**
   * How inserted words are worded for those who do not see the mark.
   *
   * @param words the words put in, with the blanks around them
   * @return {@code [added: words]}, with those blanks outside
   */
  public static String added(String words) {
    requireNonNull(words, "words");
    return bracketed("added", words);
  }

  /**
   * How deleted words are worded for those who do not see the mark.
   *
   * @param words the words taken out, with the blanks around them
   * @return {@code [removed: words]}, with those blanks outside
   */
  public static String removed(String words) {
    requireNonNull(words, "words");
    return bracketed("removed", words);
  }

  /**
   * How any change is worded for those who do not see the mark.
   *
   * @param change whose verb is said
   * @param words the text of its content, with the blanks around it
   * @return {@code [moved from Section 4: words]}, with those blanks outside
   */
  public static String worded(Inline.Revision change, String words) {
    requireNonNull(words, "words");
    requireNonNull(change, "change");
    return bracketed(change.verb(), words);
  }

  /**
   * Words with what happened to them; the blanks around the words stand outside, so that the
   * sentence reads on.
   *
   * @param change {@code moved from Section 4}
   * @param words with the blanks around them
   * @return {@code [moved from Section 4: words]}
   */
  public static String bracketed(String change, String words) {
    requireNonNull(change, "change");
    requireNonNull(words, "words");
    String inner = words.strip();
    int from = words.indexOf(inner);
    return words.substring(0, from)
        + "["
        + change
        + ": "
        + inner
        + "]"
        + words.substring(from + inner.length());
  }

  private void blocks(List<Block> blocks, List<Block> whole) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Title title -> line(title.text());
        case Block.Heading heading -> line(heading.text());
        case Block.Paragraph paragraph -> line(paragraph.text());
        case Block.Recital recital -> line(recital.text());
        case Block.Formula formula -> line(formula.text());
        case Block.Section section -> {
          line(numbers.label(section) + " " + words(section.heading(), numbers));
          blocks(section.content(), whole);
        }
        case Block.ItemList list -> items(list, whole);
        case Block.Table table -> {
          line(table.caption());
          table.head().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), whole)));
          table.body().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), whole)));
        }
        case Block.Quotation quotation -> {
          blocks(quotation.content(), whole);
          line(quotation.citation());
        }
        case Block.Signatures signatures ->
            signatures
                .signatures()
                .forEach(
                    signature -> {
                      line(signature.lead());
                      line(List.of(signature.line()));
                      signature.below().forEach(this::line);
                    });
        case Block.Grid grid ->
            grid.rows().forEach(row -> row.forEach(cell -> blocks(cell, whole)));
        case Block.Figure figure -> {
          line("[figure: " + figure.alternativeText() + "]");
          line(figure.caption());
        }
        case Block.Contents contents -> {
          line(contents.heading());
          contentsLines(whole, contents.depth());
        }
        case Block.PageBreak pageBreak -> {}
        case Block.InLanguage scope -> blocks(scope.content(), whole);
      }
    }
  }

  private void items(Block.ItemList list, List<Block> whole) {
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String label = Numbers.label(list.marker(), item, i);
      int first = lines.size();
      blocks(item.content(), whole);
      if (lines.size() == first) {
        line(label);
      } else {
        lines.set(first, normalise(label + " " + lines.get(first)));
      }
    }
  }

  private void contentsLines(List<Block> whole, int depth) {
    for (Block block : whole) {
      switch (block) {
        case Block.Section section ->
            line(numbers.label(section) + " " + words(section.heading(), numbers));
        case Block.Heading heading when heading.level() <= depth -> line(heading.text());
        case Block.InLanguage scope -> contentsLines(scope.content(), depth);
        default -> {}
      }
    }
  }

  private void line(List<Inline> text) {
    line(words(text, numbers));
  }

  private void line(String text) {
    String normal = normalise(text);
    if (!normal.isEmpty()) {
      lines.add(normal);
    }
  }

  static String words(List<Inline> text, @org.jspecify.annotations.Nullable Numbers numbers) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : text) {
      switch (inline) {
        case Inline.Text t -> out.append(t.text());
        case Inline.LineBreak b -> out.append('\n');
        case Inline.Span span -> out.append(words(span.content(), numbers));
        case Inline.Filled filled -> out.append(filled.text());
        case Inline.FillIn blank ->
            out.append(BLANK).append(blank.promptShown() ? " (" + blank.prompt() + ")" : "");
        case Inline.Ins ins -> out.append(worded(ins, words(ins.content(), numbers)));
        case Inline.Del del -> out.append(worded(del, words(del.content(), numbers)));
        case Inline.Ref ref -> out.append(numbers == null ? ref.target() : numbers.reference(ref));
        case Inline.Link link -> out.append(words(link.text(), numbers));
        case Inline.Note note -> out.append(words(note.about(), numbers));
        case Inline.InLanguage scope -> out.append(words(scope.content(), numbers));
        case Inline.CheckBox box ->
            out.append(box.checked() ? TICKED_BOX : BOX).append(' ').append(box.label());
        case Inline.TextField field ->
            out.append(field.label())
                .append(field.label().isBlank() ? "" : " ")
                .append(field.value().isEmpty() ? BLANK : field.value());
      }
    }
    return out.toString();
  }
}
