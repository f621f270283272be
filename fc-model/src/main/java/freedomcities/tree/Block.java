package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on lines of its own. Closed: a new noun makes every renderer fail to compile until it
 * is handled.
 */
public sealed interface Block {

  /**
   * The document's title; one per document.
   *
   * @param text the words that stand at the head of the first page
   */
  record Title(List<Inline> text) implements Block {
    /** Keeps copies of its lists. */
    public Title {
      text = List.copyOf(requireNonNull(text, "text"));
    }
  }

  /**
   * A heading of a document that is not law, level 1 to 3.
   *
   * @param level 1 to 3, 1 for the greatest
   * @param id unique in the document; references name it
   * @param text the words of the heading
   */
  record Heading(int level, String id, List<Inline> text) implements Block {
    /**
     * Keeps copies of its lists.
     *
     * @throws IllegalArgumentException if the level is not 1 to 3
     */
    public Heading {
      requireNonNull(id, "id");
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("heading level " + level + ", not 1 to 3");
      }
      text = List.copyOf(requireNonNull(text, "text"));
    }
  }

  /**
   * Running text.
   *
   * @param style what it is
   * @param text its words; a line break stays within the paragraph
   */
  record Paragraph(Style style, List<Inline> text) implements Block {
    /** Keeps copies of its lists. */
    public Paragraph {
      requireNonNull(style, "style");
      text = List.copyOf(requireNonNull(text, "text"));
    }

    /** What a paragraph is, not how it looks. */
    public enum Style {
      /** What is none of the others. */
      BODY,
      /** The place, number and sponsor at the head of an instrument; centred. */
      DOCKET,
      /** Small print: who prepared it, the source of the model, that counsel should review it. */
      IMPRINT,
      /** Stands directly before a block and is kept with it: a label, a lead-in. */
      LEAD,
      /** What is to be seen first, from further away than the rest. */
      CALLOUT
    }
  }

  /**
   * One recital ("WHEREAS, …; and").
   *
   * @param text with its lead word and what stands at its end
   */
  record Recital(List<Inline> text) implements Block {
    /** Keeps copies of its lists. */
    public Recital {
      text = List.copyOf(requireNonNull(text, "text"));
    }
  }

  /**
   * The enacting, ordaining or resolving clause.
   *
   * @param text with its lead words
   */
  record Formula(List<Inline> text) implements Block {
    /** Keeps copies of its lists. */
    public Formula {
      text = List.copyOf(requireNonNull(text, "text"));
    }
  }

  /**
   * A numbered, captioned section of law.
   *
   * @param id unique in the document; references name it
   * @param num counted through the document, or literal
   * @param heading the caption, without the number
   * @param content what stands under the caption
   */
  record Section(String id, Num num, List<Inline> heading, List<Block> content) implements Block {
    /** Keeps copies of its lists. */
    public Section {
      requireNonNull(id, "id");
      requireNonNull(num, "num");
      heading = List.copyOf(requireNonNull(heading, "heading"));
      content = List.copyOf(requireNonNull(content, "content"));
    }
  }

  /**
   * A list; items may hold paragraphs and lists.
   *
   * @param marker how its items are told apart, where their numbers are counted
   * @param items in their order
   */
  record ItemList(Marker marker, List<Item> items) implements Block {
    /** Keeps copies of its lists. */
    public ItemList {
      requireNonNull(marker, "marker");
      items = List.copyOf(requireNonNull(items, "items"));
    }
  }

  /**
   * An item of a list.
   *
   * @param id unique in the document; may be empty if nothing refers to it
   * @param num counted within the list, or literal
   * @param content what stands behind the number
   */
  record Item(String id, Num num, List<Block> content) {
    /** Keeps copies of its lists. */
    public Item {
      requireNonNull(id, "id");
      requireNonNull(num, "num");
      content = List.copyOf(requireNonNull(content, "content"));
    }
  }

  /** How the items of a list are told apart. */
  enum Marker {
    /** {@code (a)}, {@code (b)}. */
    ALPHA,
    /** {@code (1)}, {@code (2)}. */
    DECIMAL,
    /** {@code (i)}, {@code (ii)}. */
    ROMAN,
    /** {@code •}. */
    BULLET,
    /** By nothing. */
    NONE
  }

  /**
   * A data table.
   *
   * @param caption may be empty
   * @param columns from left to right; their weights share out the width
   * @param head rows that repeat on each page; may be empty
   * @param body all other rows
   */
  record Table(List<Inline> caption, List<Column> columns, List<Row> head, List<Row> body)
      implements Block {
    /**
     * Keeps copies of its lists.
     *
     * @throws IllegalArgumentException if there is no column, or a row has not as many as the table
     */
    public Table {
      caption = List.copyOf(requireNonNull(caption, "caption"));
      columns = List.copyOf(requireNonNull(columns, "columns"));
      head = List.copyOf(requireNonNull(head, "head"));
      body = List.copyOf(requireNonNull(body, "body"));
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("a table without columns");
      }
      for (Row row : java.util.stream.Stream.concat(head.stream(), body.stream()).toList()) {
        int width = row.cells().stream().mapToInt(Cell::columnSpan).sum();
        if (width != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + width + " columns in a table of " + columns.size());
        }
      }
    }
  }

  /**
   * A column of a table or grid.
   *
   * @param weight its share of the width, beside the weights of the others
   */
  record Column(int weight) {}

  /**
   * A row of a table; its cells span as many columns as the table has.
   *
   * @param cells from left to right
   */
  record Row(List<Cell> cells) {
    /** Keeps copies of its lists. */
    public Row {
      cells = List.copyOf(requireNonNull(cells, "cells"));
    }
  }

  /**
   * A cell of a table.
   *
   * @param columnSpan how many columns it is wide, from 1
   * @param rowHeader whether it names its row
   * @param content what stands in it; may be empty
   */
  record Cell(int columnSpan, boolean rowHeader, List<Block> content) {
    /** Keeps copies of its lists. */
    public Cell {
      content = List.copyOf(requireNonNull(content, "content"));
    }
  }

  /**
   * Law or policy quoted as it stands: set off, never renumbered.
   *
   * @param content the words quoted
   * @param citation where they stand; may be empty
   */
  record Quotation(List<Block> content, List<Inline> citation) implements Block {
    /** Keeps copies of its lists. */
    public Quotation {
      content = List.copyOf(requireNonNull(content, "content"));
      citation = List.copyOf(requireNonNull(citation, "citation"));
    }
  }

  /**
   * Signature, attest and approval lines; two to a row where they fit, never split over pages.
   *
   * @param signatures in the order of signing
   */
  record Signatures(List<Signature> signatures) implements Block {
    /** Keeps copies of its lists. */
    public Signatures {
      signatures = List.copyOf(requireNonNull(signatures, "signatures"));
    }
  }

  /**
   * One place to sign.
   *
   * @param lead what stands above the line ("Attest:"), may be empty
   * @param line the blank to sign on
   * @param below lines under it: name, office, date
   */
  record Signature(List<Inline> lead, Inline.FillIn line, List<List<Inline>> below) {
    /** Keeps copies of its lists. */
    public Signature {
      requireNonNull(line, "line");
      requireNonNull(below, "below");
      lead = List.copyOf(requireNonNull(lead, "lead"));
      below = below.stream().<List<Inline>>map(List::copyOf).toList();
    }
  }

  /**
   * Blocks side by side; an arrangement only, read cell by cell, row by row. Each row has as many
   * cells as columns.
   *
   * @param columns from left to right; their weights share out the width
   * @param rows each a list of cells, each cell a list of blocks
   */
  record Grid(List<Column> columns, List<List<List<Block>>> rows) implements Block {
    /**
     * Keeps copies of its lists.
     *
     * @throws IllegalArgumentException if a row has not as many cells as there are columns
     */
    public Grid {
      requireNonNull(rows, "rows");
      columns = List.copyOf(requireNonNull(columns, "columns"));
      rows =
          rows.stream()
              .<List<List<Block>>>map(row -> row.stream().<List<Block>>map(List::copyOf).toList())
              .toList();
      for (List<List<Block>> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.size() + " cells in a grid of " + columns.size());
        }
      }
    }
  }

  /**
   * A drawing with words for those who do not see it.
   *
   * @param alternativeText those words; not blank
   * @param drawing what is seen
   * @param caption may be empty
   */
  record Figure(String alternativeText, Drawing drawing, List<Inline> caption) implements Block {
    /**
     * Keeps copies of its lists.
     *
     * @throws IllegalArgumentException if there is no alternative text
     */
    public Figure {
      requireNonNull(alternativeText, "alternativeText");
      requireNonNull(drawing, "drawing");
      if (alternativeText.isBlank()) {
        throw new IllegalArgumentException("a figure without alternative text");
      }
      caption = List.copyOf(requireNonNull(caption, "caption"));
    }
  }

  /**
   * A table of contents made from sections, and from headings down to a level.
   *
   * @param heading what stands above it; may be empty
   * @param depth the last level of heading that is in it, 1 to 3; sections always are
   */
  record Contents(List<Inline> heading, int depth) implements Block {
    /** Keeps copies of its lists. */
    public Contents {
      heading = List.copyOf(requireNonNull(heading, "heading"));
    }
  }

  /** What follows starts on a new page. */
  record PageBreak() implements Block {}

  /**
   * Blocks in another language.
   *
   * @param language BCP 47, {@code es-US}
   * @param content the blocks
   */
  record InLanguage(String language, List<Block> content) implements Block {
    /** Keeps copies of its lists. */
    public InLanguage {
      requireNonNull(language, "language");
      content = List.copyOf(requireNonNull(content, "content"));
    }
  }

  /**
   * The number of a section or item: counted, or literal as in quoted law.
   *
   * @param literal as it is printed, {@code 6-27.}; null if it is counted by position
   */
  record Num(@Nullable String literal) {
    /** Counted by position. */
    public static final Num AUTOMATIC = new Num(null);

    /** {@return whether it is counted by position} */
    public boolean automatic() {
      return literal == null;
    }
  }
}
