package freedomcities.render.docx.styles;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.Styles;

/**
 * Makes the styles of a document those of a sheet that is handed out: no serifs, a title read from
 * afar, text close together.
 */
final class HandoutStyles {
  /** Metric twin of Liberation Sans, which the PDF embeds. */
  static final String FONT = "Arial";

  private HandoutStyles() {}

  /**
   * {@code size} is that of running text, in half points; what is larger is so by some points, so
   * that headings stay on their lines.
   */
  static void restyle(Styles styles, int size) {
    Map<String, StyleBuilder> byId =
        StyleBuilder.all(styles).stream()
            .collect(Collectors.toMap(StyleBuilder::id, Function.identity()));
    Function<String, StyleBuilder> style = id -> Objects.requireNonNull(byId.get(id), id);
    styles.getDocDefaults().getRPrDefault().getRPr().setRFonts(StyleBuilder.fonts(FONT));
    StyleBuilder.size(styles.getDocDefaults().getRPrDefault().getRPr(), size);
    style.apply(StyleId.BODY).spacing(0, 80).line(247).keepLines();
    style.apply(StyleId.DOCKET).aligned(JcEnumeration.LEFT).bold().size(size + 4);
    style.apply(StyleId.TITLE).aligned(JcEnumeration.LEFT).spacing(60, 120).size(size + 26);
    style.apply(StyleId.heading(1)).spacing(220, 90).size(size + 8).rule(true);
    style.apply(StyleId.heading(2)).spacing(80, 20).size(size);
    style.apply(StyleId.LEAD).spacing(40, 40);
    style.apply(StyleId.CALLOUT).size(size + 6).spacing(0, 80);
    style.apply(StyleId.TABLE_TEXT).size(size).spacing(70, 70);
    style.apply(StyleId.IMPRINT).size(size - 2);
    style.apply(StyleId.CAPTION).spacing(60, 60);
    style.apply(StyleId.FIGURE).spacing(60, 0);
    style.apply(StyleId.HEADER).size(size - 2);
    style.apply(StyleId.FOOTER).size(size - 2);
    for (int depth = 1; depth <= StyleId.DEEPEST; depth++) {
      style
          .apply(StyleId.continued(depth))
          .spacing(0, 50)
          .indent(StyleId.indent(depth) - StyleId.FIRST_INDENT, 0);
      style.apply(StyleId.bullet(depth)).spacing(0, 50);
    }
  }
}
