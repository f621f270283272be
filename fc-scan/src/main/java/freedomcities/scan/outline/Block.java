package freedomcities.scan.outline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A heading, paragraph or item of a manual.
 *
 * @param kind what it is
 * @param mark of an item, as it is written: {@code (a)}; empty for all else
 * @param text without its mark and without traces of print
 * @param start where it begins in the text of the source, its mark included
 * @param end where it ends
 * @param leadIn the index of the block that leads in the list which it is an item of; -1 if it is
 *     none, or nothing leads in
 * @param citation how it is cited
 * @param sentences in order
 */
public record Block(
    Kind kind,
    String mark,
    String text,
    int start,
    int end,
    int leadIn,
    Citation citation,
    List<Sentence> sentences) {
  /** Keeps a copy of its list. */
  public Block {
    requireNonNull(kind, "kind");
    requireNonNull(mark, "mark");
    requireNonNull(text, "text");
    requireNonNull(citation, "citation");
    sentences = List.copyOf(requireNonNull(sentences, "sentences"));
  }

  /** What a block is. */
  public enum Kind {
    /** The heading of a section. */
    HEADING,
    /** A paragraph. */
    PARAGRAPH,
    /** An item of a list, or a numbered paragraph. */
    ITEM,
    /** A paragraph in a cell of a table. */
    CELL,
    /** A line of a table of contents. */
    CONTENTS,
    /** A footnote. */
    NOTE
  }
}
