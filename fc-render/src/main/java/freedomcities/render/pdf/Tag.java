package freedomcities.render.pdf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree that a reader without eyes is given. Holds either words or further tags, never both.
 * Tags are numbered in reading order, parents before children; layout knows them by that number only.
 */
final class Tag {
  /** The standard structure types in use, named as PDF 1.7 writes them. */
  enum Role {
    DOCUMENT("Document"), DIV("Div"), BLOCK_QUOTE("BlockQuote"), P("P"), H1("H1"), H2("H2"), H3("H3"), H4("H4"), H5(
        "H5"), H6("H6"), L("L"), LI("LI"), LBL("Lbl"), LBODY("LBody"), TABLE("Table"), CAPTION("Caption"), THEAD(
            "THead"), TBODY("TBody"), TR("TR"), TH("TH"), TD(
                "TD"), FIGURE("Figure"), TOC(
                    "TOC"), TOCI("TOCI"), REFERENCE("Reference"), SPAN("Span"), LINK("Link"), FORM("Form");

    final String pdfName;

    Role(String pdfName) {
      this.pdfName = pdfName;
    }

    static Role heading(int level) {
      return valueOf("H" + Math.min(level, 6));
    }
  }

  /** Where a link leads. */
  sealed interface Target {
    record Web(URI address) implements Target {}

    record Inside(String id) implements Target {}
  }

  /** What a row or column a header cell names. */
  enum Scope {
    ROW("Row"), COLUMN("Column");

    final String pdfName;

    Scope(String pdfName) {
      this.pdfName = pdfName;
    }
  }

  final int number;
  final Role role;
  final @Nullable Tag parent;
  final List<Tag> kids = new ArrayList<>();

  @Nullable
  String alternative;
  @Nullable
  String actualText;
  @Nullable
  String language;
  @Nullable
  String listNumbering;
  @Nullable
  String decoration;
  @Nullable
  Scope scope;
  int columns = 1;
  @Nullable
  Target target;
  @Nullable
  Field field;

  /** Set for the spans that hold the plain words between tagged ones. */
  boolean filler;

  Tag(int number, Role role, @Nullable Tag parent) {
    this.number = number;
    this.role = role;
    this.parent = parent;
    if (parent != null) {
      parent.kids.add(this);
    }
  }

  /** The link that these words belong to, if any. */
  @Nullable
  Tag link() {
    for (Tag tag = this; tag != null && tag.role.compareTo(Role.REFERENCE) >= 0; tag = tag.parent) {
      if (tag.role == Role.LINK) {
        return tag;
      }
    }
    return null;
  }
}
