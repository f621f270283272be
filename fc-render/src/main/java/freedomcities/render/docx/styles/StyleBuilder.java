package freedomcities.render.docx.styles;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTabStop;
import org.docx4j.wml.Color;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTabJc;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import org.jspecify.annotations.Nullable;

/**
 * One style in the making, in the words a typographer uses; lengths in twentieths of a point, sizes
 * in half points.
 *
 * <pre>
 * StyleSketch.paragraph("Recital", "Recital").basedOn("BodyText").firstLine(720).offered(12)
 * </pre>
 */
public final class StyleBuilder {
  private static final ObjectFactory F = Context.getWmlObjectFactory();

  private final Style style;

  private StyleBuilder(String type, String id, String name) {
    style = F.createStyle();
    style.setType(type);
    style.setStyleId(id);
    Style.Name styleName = F.createStyleName();
    styleName.setVal(name);
    style.setName(styleName);
  }

  private StyleBuilder(Style style) {
    this.style = style;
  }

  /** The styles there are, to be changed. */
  public static List<StyleBuilder> all(Styles styles) {
    return styles.getStyle().stream().map(StyleBuilder::new).toList();
  }

  String id() {
    return style.getStyleId();
  }

  public static StyleBuilder paragraph(String id, String name) {
    return new StyleBuilder("paragraph", id, name);
  }

  static StyleBuilder character(String id, String name) {
    return new StyleBuilder("character", id, name);
  }

  static StyleBuilder table(String id, String name) {
    return new StyleBuilder("table", id, name);
  }

  static StyleBuilder list(String id, String name) {
    return new StyleBuilder("numbering", id, name);
  }

  public Style made() {
    return style;
  }

  StyleBuilder isDefault() {
    style.setDefault(true);
    return this;
  }

  /** Not one of Word's own. */
  public StyleBuilder own() {
    style.setCustomStyle(true);
    return this;
  }

  public StyleBuilder basedOn(String id) {
    Style.BasedOn base = F.createStyleBasedOn();
    base.setVal(id);
    style.setBasedOn(base);
    return this;
  }

  /** The style of a paragraph begun with Enter after one of this style. */
  StyleBuilder next(String id) {
    Style.Next next = F.createStyleNext();
    next.setVal(id);
    style.setNext(next);
    return this;
  }

  /** Shown in the style gallery, at this place. */
  StyleBuilder offered(int place) {
    Style.UiPriority priority = F.createStyleUiPriority();
    priority.setVal(BigInteger.valueOf(place));
    style.setUiPriority(priority);
    style.setQFormat(on());
    return this;
  }

  /** Kept out of the way until a document uses it. */
  StyleBuilder inTheBackground() {
    Style.UiPriority priority = F.createStyleUiPriority();
    priority.setVal(BigInteger.valueOf(99));
    style.setUiPriority(priority);
    style.setSemiHidden(on());
    style.setUnhideWhenUsed(on());
    return this;
  }

  StyleBuilder keepNext() {
    return paragraph(p -> p.setKeepNext(on()));
  }

  StyleBuilder keepLines() {
    return paragraph(p -> p.setKeepLines(on()));
  }

  public StyleBuilder noLineNumbers() {
    return paragraph(p -> p.setSuppressLineNumbers(on()));
  }

  public StyleBuilder spacing(int before, int after) {
    return paragraph(
        p -> {
          PPrBase.Spacing spacing = spacingOf(p);
          spacing.setBefore(BigInteger.valueOf(before));
          spacing.setAfter(BigInteger.valueOf(after));
        });
  }

  /** Line spacing in 240ths of a line. */
  StyleBuilder line(int line) {
    return paragraph(
        p -> {
          spacingOf(p).setLine(BigInteger.valueOf(line));
          spacingOf(p).setLineRule(STLineSpacingRule.AUTO);
        });
  }

  StyleBuilder exactLine(int height) {
    return paragraph(
        p -> {
          spacingOf(p).setLine(BigInteger.valueOf(height));
          spacingOf(p).setLineRule(STLineSpacingRule.EXACT);
        });
  }

  StyleBuilder indent(int left, int right) {
    return paragraph(
        p -> {
          indentOf(p).setLeft(BigInteger.valueOf(left));
          indentOf(p).setRight(BigInteger.valueOf(right));
        });
  }

  StyleBuilder firstLine(int by) {
    return paragraph(p -> indentOf(p).setFirstLine(BigInteger.valueOf(by)));
  }

  StyleBuilder hanging(int by) {
    return paragraph(p -> indentOf(p).setHanging(BigInteger.valueOf(by)));
  }

  StyleBuilder aligned(JcEnumeration how) {
    return paragraph(
        p -> {
          Jc jc = F.createJc();
          jc.setVal(how);
          p.setJc(jc);
        });
  }

  StyleBuilder outline(int level) {
    return paragraph(
        p -> {
          PPrBase.OutlineLvl outline = F.createPPrBaseOutlineLvl();
          outline.setVal(BigInteger.valueOf(level));
          p.setOutlineLvl(outline);
        });
  }

  /** Numbered by a level of a list; list 0 takes an inherited number away. */
  StyleBuilder numbered(int list, int level) {
    return paragraph(
        p -> {
          PPrBase.NumPr num = F.createPPrBaseNumPr();
          PPrBase.NumPr.Ilvl ilvl = F.createPPrBaseNumPrIlvl();
          ilvl.setVal(BigInteger.valueOf(level));
          num.setIlvl(ilvl);
          PPrBase.NumPr.NumId id = F.createPPrBaseNumPrNumId();
          id.setVal(BigInteger.valueOf(list));
          num.setNumId(id);
          p.setNumPr(num);
        });
  }

  public StyleBuilder rightTab(int position) {
    return paragraph(
        p -> {
          CTTabStop stop = F.createCTTabStop();
          stop.setVal(STTabJc.RIGHT);
          stop.setPos(BigInteger.valueOf(position));
          p.setTabs(F.createTabs());
          p.getTabs().getTab().add(stop);
        });
  }

  public StyleBuilder rule(boolean above) {
    return paragraph(
        p -> {
          PPrBase.PBdr borders = F.createPPrBasePBdr();
          if (above) {
            borders.setTop(border(4, 6, "808080"));
          } else {
            borders.setBottom(border(4, 4, "808080"));
          }
          p.setPBdr(borders);
        });
  }

  StyleBuilder bold() {
    return run(
        r -> {
          r.setB(on());
          r.setBCs(on());
        });
  }

  StyleBuilder italic() {
    return run(
        r -> {
          r.setI(on());
          r.setICs(on());
        });
  }

  public StyleBuilder size(int halfPoints) {
    return run(r -> size(r, halfPoints));
  }

  public static void size(RPr r, int halfPoints) {
    HpsMeasure size = F.createHpsMeasure();
    size.setVal(BigInteger.valueOf(halfPoints));
    r.setSz(size);
    r.setSzCs(size);
  }

  /** Type and the space above and below larger, where the style sets its own. */
  public StyleBuilder scaled(double factor) {
    if (style.getRPr() != null) {
      scale(style.getRPr(), factor);
    }
    if (style.getPPr() != null && style.getPPr().getSpacing() != null) {
      PPrBase.Spacing spacing = style.getPPr().getSpacing();
      spacing.setBefore(scaled(spacing.getBefore(), factor));
      spacing.setAfter(scaled(spacing.getAfter(), factor));
    }
    return this;
  }

  public static void scale(RPr r, double factor) {
    if (r.getSz() != null) {
      size(r, (int) Math.round(r.getSz().getVal().intValue() * factor));
    }
  }

  private static @Nullable BigInteger scaled(@Nullable BigInteger length, double factor) {
    return length == null ? null : BigInteger.valueOf(Math.round(length.intValue() * factor));
  }

  public StyleBuilder color(String rgb) {
    return run(
        r -> {
          Color color = F.createColor();
          color.setVal(rgb);
          r.setColor(color);
        });
  }

  StyleBuilder underlined() {
    return run(
        r -> {
          U u = F.createU();
          u.setVal(UnderlineEnumeration.SINGLE);
          r.setU(u);
        });
  }

  StyleBuilder struck() {
    return run(r -> r.setStrike(on()));
  }

  StyleBuilder font(String name) {
    return run(r -> r.setRFonts(fonts(name)));
  }

  static RFonts fonts(String name) {
    RFonts fonts = F.createRFonts();
    fonts.setAscii(name);
    fonts.setHAnsi(name);
    fonts.setEastAsia(name);
    fonts.setCs(name);
    return fonts;
  }

  static BooleanDefaultTrue on() {
    return F.createBooleanDefaultTrue();
  }

  static CTBorder border(int eighths, int space, String rgb) {
    CTBorder border = F.createCTBorder();
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(eighths));
    border.setSpace(BigInteger.valueOf(space));
    border.setColor(rgb);
    return border;
  }

  private StyleBuilder paragraph(Consumer<PPr> change) {
    if (style.getPPr() == null) {
      style.setPPr(F.createPPr());
    }
    change.accept(style.getPPr());
    return this;
  }

  private StyleBuilder run(Consumer<RPr> change) {
    if (style.getRPr() == null) {
      style.setRPr(F.createRPr());
    }
    change.accept(style.getRPr());
    return this;
  }

  private static PPrBase.Spacing spacingOf(PPr p) {
    if (p.getSpacing() == null) {
      p.setSpacing(F.createPPrBaseSpacing());
    }
    return p.getSpacing();
  }

  private static PPrBase.Ind indentOf(PPr p) {
    if (p.getInd() == null) {
      p.setInd(F.createPPrBaseInd());
    }
    return p.getInd();
  }
}
