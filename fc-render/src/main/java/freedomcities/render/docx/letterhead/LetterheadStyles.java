package freedomcities.render.docx.letterhead;

import freedomcities.render.docx.letterhead.reading.LetterheadFileReader;
import freedomcities.render.docx.styles.BaseStyles;
import freedomcities.render.docx.styles.StyleBuilder;
import freedomcities.render.docx.styles.StyleId;
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
import java.util.stream.Stream;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.DocDefaults;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The town's styles, and ours beside them for what the town has no style for. A style of theirs
 * that we know by name is used as it is, but for its number: sections, subsections and items count
 * as documents refer to them.
 */
final class LetterheadStyles {
  /** What Word takes for type of which no style says the size, in half points. */
  private static final int USUAL_SIZE = 20;

  private static final ObjectFactory F = Context.getWmlObjectFactory();

  private final Styles theirs;
  private final Map<String, Style> their;
  private final Map<String, Style> our = new LinkedHashMap<>();
  private final Set<String> added = new TreeSet<>();
  private final Set<String> unnumbered = new TreeSet<>();

  /**
   * @param theirs are changed
   */
  LetterheadStyles(@Nullable Styles theirs, Printing printing, int textWidth) {
    this.theirs = theirs == null ? F.createStyles() : theirs;
    this.their = byId(this.theirs);
    Styles ours = BaseStyles.all(printing);
    double factor = printing.textSize() / Printing.USUAL.textSize();
    runningLines(textWidth).forEach(line -> ours.getStyle().add(line.scaled(factor).made()));
    our.putAll(byId(ours));
    defaults(ours.getDocDefaults());
    if (printing.large()) {
      enlarge(printing.textSize() * 2);
    }
  }

  /** Our own lines in the town's heads and feet. */
  private static List<StyleBuilder> runningLines(int textWidth) {
    return List.of(
        line(StyleId.RUNNING_HEAD, "Running Head", textWidth).rule(false).spacing(60, 160),
        line(StyleId.RUNNING_FOOT, "Running Foot", textWidth).rule(true).spacing(0, 0));
  }

  private static StyleBuilder line(String id, String name, int textWidth) {
    return StyleBuilder.paragraph(id, name)
        .own()
        .basedOn(StyleId.NORMAL)
        .noLineNumbers()
        .rightTab(textWidth)
        .size(18)
        .color(StyleId.SOFT);
  }

  private static Map<String, Style> byId(Styles styles) {
    return styles.getStyle().stream()
        .collect(
            Collectors.toMap(
                Style::getStyleId, style -> style, (one, other) -> one, LinkedHashMap::new));
  }

  /** Whether documents use a style of the town. */
  boolean isOurs(Style style) {
    return our.containsKey(style.getStyleId());
  }

  Collection<Style> theirs() {
    return their.values();
  }

  /** Theirs and ours, where these lists of theirs stay. */
  Styles merged(LetterheadLists lists) {
    Set<String> names =
        their.values().stream().map(LetterheadStyles::name).collect(Collectors.toSet());
    their.values().stream()
        .filter(style -> !isOurs(style))
        .forEach(style -> count(style, lists.numbers()));
    our.forEach(
        (id, style) -> {
          Style same = their.get(id);
          if (same == null) {
            add(style, names);
            same = style;
          }
          number(same, style, lists.markup().last());
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
    their.values().stream()
        .map(Style::getRPr)
        .filter(Objects::nonNull)
        .forEach(run -> run.setLang(null));
    RPr run = defaults.getRPrDefault().getRPr();
    run.setLang(F.createCTLanguage());
    run.getLang().setVal(BaseStyles.LANGUAGE);
  }

  /** As much as running text needs to reach the size of large print. */
  private void enlarge(double halfPoints) {
    RPr run = theirs.getDocDefaults().getRPrDefault().getRPr();
    if (run.getSz() == null) {
      StyleBuilder.size(run, USUAL_SIZE);
    }
    double usual = run.getSz().getVal().doubleValue();
    for (Style style = their.get(their.containsKey(StyleId.BODY) ? StyleId.BODY : StyleId.NORMAL);
        style != null;
        style = their.get(base(style))) {
      if (style.getRPr() != null && style.getRPr().getSz() != null) {
        usual = style.getRPr().getSz().getVal().doubleValue();
        break;
      }
    }
    double factor = halfPoints / usual;
    if (factor > 1) {
      StyleBuilder.scale(run, factor);
      StyleBuilder.all(theirs).forEach(style -> style.scaled(factor));
    }
  }

  /** Lists that there are not: Word doesn't count in them either. */
  private static void count(Style style, Set<BigInteger> lists) {
    if (LetterheadLists.list(style).filter(list -> !lists.contains(list)).isPresent()) {
      style.getPPr().setNumPr(null);
    }
  }

  private void add(Style style, Set<String> names) {
    boolean hasDefault =
        their.values().stream()
            .anyMatch(one -> one.isDefault() && one.getType().equals(style.getType()));
    if (hasDefault && style.isDefault()) {
      style.setDefault(false);
    }
    Style base = their.get(base(style));
    if (base != null && style.getType().equals("paragraph")) {
      IndependentStyle.of(style, our);
    }
    if (!names.add(name(style))) {
      style.getName().setVal(style.getName().getVal() + " (draft)");
    }
    if (style.getSemiHidden() == null && !style.isDefault()) {
      added.add(style.getName().getVal());
    }
    theirs.getStyle().add(style);
  }

  /** The place in our lists that our style has; none if it has none. */
  private void number(Style style, Style ours, int after) {
    PPrBase.NumPr wanted = ours.getPPr() == null ? null : ours.getPPr().getNumPr();
    BigInteger list = wanted == null ? BigInteger.ZERO : wanted.getNumId().getVal();
    int level =
        wanted == null || wanted.getIlvl() == null ? 0 : wanted.getIlvl().getVal().intValue();
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
    // Word's own list styles leave it to their lists how far they stand in.
    if (list.signum() != 0 && style.getPPr().getInd() == null) {
      style.getPPr().setInd(ours.getPPr().getInd());
    }
  }

  private boolean numbers(Style style) {
    for (Style at = style; at != null; at = their.get(base(at))) {
      if (at.getPPr() != null
          && at.getPPr().getNumPr() != null
          && at.getPPr().getNumPr().getNumId() != null) {
        return LetterheadLists.list(at).isPresent();
      }
    }
    return false;
  }

  static String base(Style style) {
    return style.getBasedOn() == null ? "" : style.getBasedOn().getVal();
  }

  private static String name(Style style) {
    return style.getName() == null ? "" : style.getName().getVal().toLowerCase(Locale.ROOT);
  }

  /** The ids of our styles by what towns call them. */
  static Map<String, String> known() {
    return Stream.concat(
            BaseStyles.all(Printing.USUAL).getStyle().stream(),
            runningLines(BaseStyles.TEXT_WIDTH).stream().map(StyleBuilder::made))
        .collect(
            Collectors.toMap(
                style -> LetterheadFileReader.key(style.getType(), style.getName().getVal()),
                Style::getStyleId));
  }
}
