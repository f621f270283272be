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
record TownPage(PageSetup setup, String beforeNumbers, String beforeEnd) {
  static TownPage of(SectPr section) {
    PageSetup ours = PageSetup.of(Printing.USUAL);
    SectPr.PgSz size = section.getPgSz();
    SectPr.PgMar margins = section.getPgMar();
    int width = size == null ? ours.width() : TownPackage.number(size.getW(), ours.width());
    int height = size == null ? ours.height() : TownPackage.number(size.getH(), ours.height());
    PageSetup setup = margins == null
        ? new PageSetup(width, height, ours.top(), ours.right(), ours.bottom(), ours.left(), ours.head(), ours.foot(),
            0)
        : new PageSetup(width, height, TownPackage.number(margins.getTop(), ours.top()),
            TownPackage.number(margins.getRight(), ours.right()), TownPackage.number(margins.getBottom(), ours
                .bottom()),
            TownPackage.number(margins.getLeft(), ours.left()), TownPackage.number(margins.getHeader(), ours.head()),
            TownPackage.number(margins.getFooter(), ours.foot()), TownPackage.number(margins.getGutter(), 0));
    String furniture = (section.getPaperSrc() == null ? "" : TownPackage.fragment("paperSrc", section.getPaperSrc()))
        + (section.getPgBorders() == null ? "" : TownPackage.fragment("pgBorders", section.getPgBorders()));
    return new TownPage(setup, furniture, on(section.getTitlePg()) ? "<w:titlePg/>" : "");
  }

  private static boolean on(@Nullable BooleanDefaultTrue value) {
    return value != null && value.isVal();
  }
}
