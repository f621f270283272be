package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.styles.PageSetup;
import freedomcities.tree.Printing;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.SectPr;
import org.jspecify.annotations.Nullable;

/**
 * The page of a town's letterhead.
 *
 * @param beforeNumbers markup of a section that stands after size and margins: paper trays, borders
 * @param beforeEnd markup that stands last
 */
record LetterheadPage(PageSetup setup, String beforeNumbers, String beforeEnd) {
  static LetterheadPage of(SectPr section) {
    PageSetup ours = PageSetup.of(Printing.USUAL);
    SectPr.PgSz size = section.getPgSz();
    SectPr.PgMar margins = section.getPgMar();
    int width = size == null ? ours.width() : LetterheadPackage.number(size.getW(), ours.width());
    int height =
        size == null ? ours.height() : LetterheadPackage.number(size.getH(), ours.height());
    PageSetup setup =
        margins == null
            ? new PageSetup(
                width,
                height,
                ours.top(),
                ours.right(),
                ours.bottom(),
                ours.left(),
                ours.head(),
                ours.foot(),
                0)
            : new PageSetup(
                width,
                height,
                LetterheadPackage.number(margins.getTop(), ours.top()),
                LetterheadPackage.number(margins.getRight(), ours.right()),
                LetterheadPackage.number(margins.getBottom(), ours.bottom()),
                LetterheadPackage.number(margins.getLeft(), ours.left()),
                LetterheadPackage.number(margins.getHeader(), ours.head()),
                LetterheadPackage.number(margins.getFooter(), ours.foot()),
                LetterheadPackage.number(margins.getGutter(), 0));
    String furniture =
        (section.getPaperSrc() == null
                ? ""
                : LetterheadPackage.fragment("paperSrc", section.getPaperSrc()))
            + (section.getPgBorders() == null
                ? ""
                : LetterheadPackage.fragment("pgBorders", section.getPgBorders()));
    return new LetterheadPage(setup, furniture, on(section.getTitlePg()) ? "<w:titlePg/>" : "");
  }

  private static boolean on(@Nullable BooleanDefaultTrue value) {
    return value != null && value.isVal();
  }
}
