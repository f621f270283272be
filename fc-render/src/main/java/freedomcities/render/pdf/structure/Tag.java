package freedomcities.render.pdf.structure;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree that a reader without eyes is given. Holds either words or
 * further tags, never both. Tags are numbered in reading order, parents before children; layout
 * knows them by that number only.
 */
public final class Tag {
  /** The standard structure types in use, named as PDF 1.7 writes them. */
  public enum Role {
    DOCUMENT("Document"),
    DIV("Div"),
    BLOCK_QUOTE("BlockQuote"),
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    L("L"),
    LI("LI"),
    LBL("Lbl"),
    LBODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    THEAD("THead"),
    TBODY("TBody"),
    TR("TR"),
    TH("TH"),
    TD("TD"),
    FIGURE("Figure"),
    TOC("TOC"),
    TOCI("TOCI"),
    REFERENCE("Reference"),
    SPAN("Span"),
    LINK("Link"),
    FORM("Form");

    final String pdfName;

    Role(String pdfName) {
      this.pdfName = pdfName;
    }

    public static Role heading(int level) {
      return valueOf("H" + Math.min(level, 6));
    }
  }

  /** Where a link leads. */
  public sealed interface Target {
    record Web(URI address) implements Target {}

    record Inside(String id) implements Target {}
  }

  /** What a row or column a header cell names. */
  public enum Scope {
    ROW("Row"),
    COLUMN("Column");

    final String pdfName;

    Scope(String pdfName) {
      this.pdfName = pdfName;
    }
  }

  public final int number;
  final Role role;
  final @Nullable public Tag parent;
  public final List<Tag> kids = new ArrayList<>();

  @Nullable public String alternative;
  @Nullable public String actualText;
  @Nullable public String language;
  @Nullable public String listNumbering;
  @Nullable public String decoration;
  @Nullable public Scope scope;
  public int columns = 1;
  @Nullable public Target target;
  @Nullable public FormField field;

  /** Set for the spans that hold the plain words between tagged ones. */
  public boolean filler;

  public Tag(int number, Role role, @Nullable Tag parent) {
    this.number = number;
    this.role = role;
    this.parent = parent;
    if (parent != null) {
      parent.kids.add(this);
    }
  }

  /** The link that these words belong to, if any. */
  @Nullable
  public Tag link() {
    for (Tag tag = this; tag != null && tag.role.compareTo(Role.REFERENCE) >= 0; tag = tag.parent) {
      if (tag.role == Role.LINK) {
        return tag;
      }
    }
    return null;
  }
}
