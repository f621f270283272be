package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.styles.StyleId;
import java.math.BigInteger;
import java.util.Map;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/**
 * Makes a style of ours say itself how it spaces, indents and aligns, which it would take from its
 * base otherwise: on a letterhead its base is the town's. Font, size and colour it goes on taking
 * from there.
 */
final class IndependentStyle {
  private static final ObjectFactory F = Context.getWmlObjectFactory();
  private static final int SINGLE = 240;

  private IndependentStyle() {}

  /**
   * @param our styles by id, among them what this one was made to be based on
   */
  static void of(Style style, Map<String, Style> our) {
    PPr properties = style.getPPr() == null ? F.createPPr() : style.getPPr();
    style.setPPr(properties);
    properties.setSpacing(spacing(style, properties, our));
    properties.setInd(indent(properties));
    // Lines across the page may be justified where the town's are; words in cells, headings and
    // signatures never.
    if (properties.getJc() == null && !running(style, our)) {
      properties.setJc(F.createJc());
      properties.getJc().setVal(JcEnumeration.LEFT);
    }
    if (properties.getContextualSpacing() == null) {
      BooleanDefaultTrue off = F.createBooleanDefaultTrue();
      off.setVal(false);
      properties.setContextualSpacing(off);
    }
  }

  private static PPrBase.Spacing spacing(Style style, PPr properties, Map<String, Style> our) {
    PPrBase.Spacing spacing =
        properties.getSpacing() == null ? F.createPPrBaseSpacing() : properties.getSpacing();
    for (Style at = our.get(LetterheadStyles.base(style));
        at != null;
        at = our.get(LetterheadStyles.base(at))) {
      PPrBase.Spacing above = at.getPPr() == null ? null : at.getPPr().getSpacing();
      if (above != null) {
        spacing.setBefore(first(spacing.getBefore(), above.getBefore()));
        spacing.setAfter(first(spacing.getAfter(), above.getAfter()));
        if (spacing.getLine() == null) {
          spacing.setLine(above.getLine());
          spacing.setLineRule(above.getLineRule());
        }
      }
    }
    spacing.setBefore(first(spacing.getBefore(), BigInteger.ZERO));
    spacing.setAfter(first(spacing.getAfter(), BigInteger.ZERO));
    if (spacing.getLine() == null) {
      spacing.setLine(BigInteger.valueOf(SINGLE));
      spacing.setLineRule(STLineSpacingRule.AUTO);
    }
    return spacing;
  }

  private static PPrBase.Ind indent(PPr properties) {
    PPrBase.Ind indent = properties.getInd() == null ? F.createPPrBaseInd() : properties.getInd();
    indent.setLeft(first(indent.getLeft(), BigInteger.ZERO));
    indent.setRight(first(indent.getRight(), BigInteger.ZERO));
    if (indent.getHanging() == null) {
      indent.setFirstLine(first(indent.getFirstLine(), BigInteger.ZERO));
    }
    return indent;
  }

  private static boolean running(Style style, Map<String, Style> our) {
    for (Style at = style; at != null; at = our.get(LetterheadStyles.base(at))) {
      if (at.getStyleId().equals(StyleId.BODY)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable BigInteger first(@Nullable BigInteger one, @Nullable BigInteger other) {
    return one == null ? other : one;
  }
}
