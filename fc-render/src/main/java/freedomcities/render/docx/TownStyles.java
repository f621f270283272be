package freedomcities.render.docx;

import freedomcities.render.docx.letterhead.TownFileReader;
import freedomcities.tree.Printing;
import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The town's styles, and ours beside them for what the town has no style for. A style of theirs that we know by name is used as it is, but for
 * its number: sections, subsections and items count as documents refer to them.
 */
final class TownStyles {
  /** What Word takes for type of which no style says the size, in half points. */
  private static final int USUAL_SIZE = 20;

  private static final ObjectFactory F = Context.getWmlObjectFactory();

  private final Styles theirs;
  private final Map<String, Style> their;
  private final Map<String, Style> our = new LinkedHashMap<>();
  private final Set<String> added = new TreeSet<>();
  private final Set<String> unnumbered = new TreeSet<>();

  /** @param theirs are changed */
  TownStyles(@Nullable Styles theirs, Printing printing, int textWidth) {
    this.theirs = theirs == null ? F.createStyles() : theirs;
    this.their = byId(this.theirs);
    Styles ours = BaseStyles.all(printing);
    double factor = printing.textSize() / Printing.USUAL.textSize();
    for (StyleSketch line : List.of(line(StyleId.RUNNING_HEAD, "Running Head", textWidth).rule(false).spacing(60, 160),
        line(StyleId.RUNNING_FOOT, "Running Foot", textWidth).rule(true).spacing(0, 0))) {
      ours.getStyle().add(line.scaled(factor).made());
    }
    our.putAll(byId(ours));
    defaults(ours.getDocDefaults());
    if (printing.large()) {
      enlarge(printing.textSize() * 2);
    }
  }

  private static StyleSketch line(String id, String name, int textWidth) {
    return StyleSketch.paragraph(id, name).own().basedOn(StyleId.NORMAL).noLineNumbers().rightTab(textWidth).size(18)
        .color(StyleId.SOFT);
  }

  private static Map<String, Style> byId(Styles styles) {
    return styles.getStyle().stream().collect(Collectors.toMap(Style::getStyleId, style -> style, (one, other) -> one,
        LinkedHashMap::new));
  }

  /** Whether documents use a style of the town. */
  boolean isOurs(Style style) {
    return our.containsKey(style.getStyleId());
  }

  Collection<Style> theirs() {
    return their.values();
  }

  /** Theirs and ours, where these lists of theirs stay. */
  Styles merged(TownLists lists) {
    Set<String> names = their.values().stream().map(TownStyles::name).collect(Collectors.toSet());
    their.values().stream().filter(style -> !isOurs(style)).forEach(style -> count(style, lists.numbers()));
    our.forEach((id, style) -> {
      Style same = their.get(id);
      if (same == null) {
        add(style, names);
        same = style;
      }
      number(same, style, lists.last());
    });
    return theirs;
  }

  /** The names of our styles that the town hasn't, those apart that no list of styles shows. */
  Set<String> added() {
    return added;
  }

  /** The names of styles that numbered themselves. */
  Set<String> unnumbered() {
    return unnumbered;
  }

  private void defaults(DocDefaults ours) {
    if (theirs.getDocDefaults() == null) {
      theirs.setDocDefaults(their.isEmpty() ? ours : F.createDocDefaults());
    }
    DocDefaults defaults = theirs.getDocDefaults();
    if (defaults.getRPrDefault() == null) {
      defaults.setRPrDefault(F.createDocDefaultsRPrDefault());
    }
    if (defaults.getRPrDefault().getRPr() == null) {
      defaults.getRPrDefault().setRPr(F.createRPr());
    }
    // A document says itself in what language it is.
    their.values().stream().map(Style::getRPr).filter(Objects::nonNull).forEach(run -> run.setLang(null));
    RPr run = defaults.getRPrDefault().getRPr();
    run.setLang(F.createCTLanguage());
    run.getLang().setVal(BaseStyles.LANGUAGE);
  }

  /** As much as running text needs to reach the size of large print. */
  private void enlarge(double halfPoints) {
    RPr run = theirs.getDocDefaults().getRPrDefault().getRPr();
    if (run.getSz() == null) {
      StyleSketch.size(run, USUAL_SIZE);
    }
    double usual = run.getSz().getVal().doubleValue();
    for (Style style = their
        .get(their.containsKey(StyleId.BODY) ? StyleId.BODY : StyleId.NORMAL); style != null; style = their
            .get(base(style))) {
      if (style.getRPr() != null && style.getRPr().getSz() != null) {
        usual = style.getRPr().getSz().getVal().doubleValue();
        break;
      }
    }
    double factor = halfPoints / usual;
    if (factor > 1) {
      StyleSketch.scale(run, factor);
      StyleSketch.all(theirs).forEach(style -> style.scaled(factor));
    }
  }

  /** Lists that there are not: Word doesn't count in them either. */
  private static void count(Style style, Set<BigInteger> lists) {
    if (TownLists.list(style).filter(list -> !lists.contains(list)).isPresent()) {
      style.getPPr().setNumPr(null);
    }
  }

  private void add(Style style, Set<String> names) {
    boolean hasDefault = their.values().stream().anyMatch(one -> one.isDefault() && one.getType().equals(style
        .getType()));
    if (hasDefault && style.isDefault()) {
      style.setDefault(false);
    }
    Style base = their.get(base(style));
    if (base != null && style.getType().equals("paragraph")) {
      settle(style);
    }
    if (!names.add(name(style))) {
      style.getName().setVal(style.getName().getVal() + " (draft)");
    }
    if (style.getSemiHidden() == null && !style.isDefault()) {
      added.add(style.getName().getVal());
    }
    theirs.getStyle().add(style);
  }

  /** Says all that ours takes from its base: theirs may space or indent otherwise. */
  private void settle(Style style) {
    PPr properties = style.getPPr() == null ? F.createPPr() : style.getPPr();
    style.setPPr(properties);
    PPrBase.Spacing spacing = properties.getSpacing() == null ? F.createPPrBaseSpacing() : properties.getSpacing();
    PPrBase.Ind indent = properties.getInd() == null ? F.createPPrBaseInd() : properties.getInd();
    for (Style at = our.get(base(style)); at != null; at = our.get(base(at))) {
      PPr above = at.getPPr();
      if (above != null && above.getSpacing() != null) {
        spacing.setBefore(first(spacing.getBefore(), above.getSpacing().getBefore()));
        spacing.setAfter(first(spacing.getAfter(), above.getSpacing().getAfter()));
        if (spacing.getLine() == null) {
          spacing.setLine(above.getSpacing().getLine());
          spacing.setLineRule(above.getSpacing().getLineRule());
        }
      }
    }
    spacing.setBefore(first(spacing.getBefore(), BigInteger.ZERO));
    spacing.setAfter(first(spacing.getAfter(), BigInteger.ZERO));
    if (spacing.getLine() == null) {
      spacing.setLine(BigInteger.valueOf(240));
      spacing.setLineRule(STLineSpacingRule.AUTO);
    }
    indent.setLeft(first(indent.getLeft(), BigInteger.ZERO));
    indent.setRight(first(indent.getRight(), BigInteger.ZERO));
    if (indent.getHanging() == null) {
      indent.setFirstLine(first(indent.getFirstLine(), BigInteger.ZERO));
    }
    properties.setSpacing(spacing);
    properties.setInd(indent);
    // Lines across the page may be justified where the town's are; words in cells, headings and signatures never.
    if (properties.getJc() == null && !running(style)) {
      properties.setJc(F.createJc());
      properties.getJc().setVal(JcEnumeration.LEFT);
    }
    if (properties.getContextualSpacing() == null) {
      properties.setContextualSpacing(off());
    }
  }

  private boolean running(Style style) {
    for (Style at = style; at != null; at = our.get(base(at))) {
      if (at.getStyleId().equals(StyleId.BODY)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable BigInteger first(@Nullable BigInteger one, @Nullable BigInteger other) {
    return one == null ? other : one;
  }

  private static BooleanDefaultTrue off() {
    BooleanDefaultTrue off = F.createBooleanDefaultTrue();
    off.setVal(false);
    return off;
  }

  /** The place in our lists that our style has; none if it has none. */
  private void number(Style style, Style ours, int after) {
    PPrBase.NumPr wanted = ours.getPPr() == null ? null : ours.getPPr().getNumPr();
    BigInteger list = wanted == null ? BigInteger.ZERO : wanted.getNumId().getVal();
    int level = wanted == null || wanted.getIlvl() == null ? 0 : wanted.getIlvl().getVal().intValue();
    boolean numbers = style != ours && numbers(style);
    if (wanted == null && !numbers) {
      return;
    }
    if (list.signum() == 0 && numbers) {
      unnumbered.add(style.getName().getVal());
    }
    if (style.getPPr() == null) {
      style.setPPr(F.createPPr());
    }
    PPrBase.NumPr number = F.createPPrBaseNumPr();
    number.setIlvl(F.createPPrBaseNumPrIlvl());
    number.getIlvl().setVal(BigInteger.valueOf(level));
    number.setNumId(F.createPPrBaseNumPrNumId());
    number.getNumId().setVal(list.signum() == 0 ? list : list.add(BigInteger.valueOf(after)));
    style.getPPr().setNumPr(number);
  }

  private boolean numbers(Style style) {
    for (Style at = style; at != null; at = their.get(base(at))) {
      if (at.getPPr() != null && at.getPPr().getNumPr() != null && at.getPPr().getNumPr().getNumId() != null) {
        return TownLists.list(at).isPresent();
      }
    }
    return false;
  }

  private static String base(Style style) {
    return style.getBasedOn() == null ? "" : style.getBasedOn().getVal();
  }

  private static String name(Style style) {
    return style.getName() == null ? "" : style.getName().getVal().toLowerCase(Locale.ROOT);
  }

  /** The ids of our styles by what towns call them. */
  static Map<String, String> known() {
    return BaseStyles.all(Printing.USUAL).getStyle().stream().collect(Collectors.toMap(style -> TownFileReader.key(style
        .getType(), style.getName().getVal()), Style::getStyleId));
  }
}
