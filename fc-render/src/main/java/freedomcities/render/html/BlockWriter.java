package freedomcities.render.html;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Drawing;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the blocks of a document. */
final class BlockWriter {
  /**
   * What the blocks stand in.
   *
   * @param depth how many headings stand above them
   * @param plain whether headings and sections there are none of the page's: in a quotation, in the
   *     head of a table
   */
  record Around(String language, int depth, boolean plain) {
    Around deeper() {
      return new Around(language, depth + 1, plain);
    }

    Around in(String other) {
      return new Around(other, depth, plain);
    }

    Around asPlain() {
      return new Around(language, depth, true);
    }
  }

  private static final int DEEPEST_HEADING = 6;

  private final Document document;
  private final Html html;
  private final Numbers numbers;
  private final Ids ids;
  private final InlineWriter inline;
  private int lastLevel;
  private int figures;

  BlockWriter(Document document, Html html, Numbers numbers, Ids ids, InlineWriter inline) {
    this.document = document;
    this.html = html;
    this.numbers = numbers;
    this.ids = ids;
    this.inline = inline;
  }

  /** The level of a heading: no level is left out on the way down, whatever the tree says. */
  int level(int wanted) {
    lastLevel = Math.min(Math.clamp(wanted, 1, DEEPEST_HEADING), lastLevel + 1);
    return lastLevel;
  }

  void blocks(List<Block> blocks, Around in) {
    for (Block block : blocks) {
      block(block, in);
    }
  }

  private void block(Block block, Around in) {
    switch (block) {
      case Block.Title title -> heading(1, "title", "", "", title.text(), in);
      case Block.Heading heading ->
          heading(in.depth() + heading.level(), "", ids.of(heading.id()), "", heading.text(), in);
      case Block.Section section -> {
        html.open(in.plain() ? "div" : "section", "id", ids.of(section.id())).line();
        heading(in.depth() + 1, "", "", numbers.label(section), section.heading(), in);
        blocks(section.content(), in.deeper());
        html.close().line();
      }
      case Block.Paragraph paragraph ->
          text(
              paragraph.text(),
              switch (paragraph.style()) {
                case BODY -> "";
                case DOCKET -> "docket";
                case IMPRINT -> "imprint";
                case LEAD -> "lead";
                case CALLOUT -> "callout";
              },
              in);
      case Block.Recital recital -> text(recital.text(), "recital", in);
      case Block.Formula formula -> text(formula.text(), "formula", in);
      case Block.ItemList list -> items(list, in);
      case Block.Table table -> new TableWriter(this, html, inline).table(table, in);
      case Block.Quotation quotation -> quotation(quotation, in);
      case Block.Signatures signatures -> signatures(signatures, in);
      case Block.Grid grid -> grid(grid, in);
      case Block.Figure figure -> figure(figure, in);
      case Block.Contents contents -> contents(contents, in);
      case Block.PageBreak pageBreak -> html.open("div", "class", "page-break").close().line();
      case Block.InLanguage scope -> {
        html.open(
                "div",
                "lang",
                scope.language(),
                "dir",
                LanguageAttributes.turned(scope.language(), in.language()))
            .line();
        blocks(scope.content(), in.in(scope.language()));
        html.close().line();
      }
    }
  }

  private void heading(
      int wanted, String kind, String id, String label, List<Inline> text, Around in) {
    Html.Part words =
        html.part(
            () -> {
              if (!label.isBlank()) {
                html.element("span", label, "class", "number").text(" ");
              }
              inline.write(text, in.language());
            });
    if (!words.said()) {
      if (!id.isEmpty()) {
        html.open("div", "id", id).close().line();
      }
    } else if (in.plain()) {
      html.open("p", "id", id, "class", "heading").part(words).close().line();
    } else {
      html.open("h" + level(wanted), "id", id, "class", kind).part(words).close().line();
    }
  }

  /** A paragraph, if there are words in it. */
  private void text(List<Inline> text, String kind, Around in) {
    Html.Part words = html.part(() -> inline.write(text, in.language()));
    if (words.said()) {
      html.open("p", "class", kind).part(words).close().line();
    }
  }

  /** The labels are words of the page: no style sheet counts them, and none can lose them. */
  private void items(Block.ItemList list, Around in) {
    if (list.items().isEmpty()) {
      return;
    }
    boolean ordered =
        switch (list.marker()) {
          case ALPHA, DECIMAL, ROMAN -> true;
          case BULLET, NONE -> false;
        };
    // Without the role, some readers take a list without marks of the browser's for none.
    html.open(
            ordered ? "ol" : "ul",
            "role",
            "list",
            "class",
            list.marker().name().toLowerCase(Locale.ROOT))
        .line();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String label = Numbers.label(list.marker(), item, i);
      html.open("li", "id", item.id().isEmpty() ? "" : ids.of(item.id()));
      if (!label.isBlank()) {
        html.element("span", label, "class", "marker").text(" ");
      }
      html.open("div").line();
      blocks(item.content(), in);
      html.close().close().line();
    }
    html.close().line();
  }

  private void quotation(Block.Quotation quotation, Around in) {
    html.open("figure", "class", "quotation").line().open("blockquote").line();
    blocks(quotation.content(), in.asPlain());
    html.close().line();
    Html.Part citation = html.part(() -> inline.write(quotation.citation(), in.language()));
    if (citation.said()) {
      html.open("figcaption").open("p").open("cite").part(citation).close().close().close().line();
    }
    html.close().line();
  }

  private void signatures(Block.Signatures signatures, Around in) {
    html.open("div", "class", "signatures").line();
    for (Block.Signature signature : signatures.signatures()) {
      html.open("div").line();
      text(signature.lead(), "", in);
      text(List.of(signature.line()), "line", in);
      for (List<Inline> below : signature.below()) {
        text(below, "", in);
      }
      html.close().line();
    }
    html.close().line();
  }

  private void grid(Block.Grid grid, Around in) {
    String shares =
        grid.columns().stream()
            .map(column -> Math.max(1, column.weight()) + "fr")
            .collect(Collectors.joining(" "));
    html.open("div", "class", "grid", "style", "--columns:" + shares).line();
    grid.rows()
        .forEach(
            row ->
                row.forEach(
                    cell -> {
                      html.open("div").line();
                      blocks(cell, in);
                      html.close().line();
                    }));
    html.close().line();
  }

  private void figure(Block.Figure figure, Around in) {
    Drawing drawing = figure.drawing();
    figures++;
    String title = ids.own("figure-" + figures);
    String words = ids.own("figure-" + figures + "-words");
    String width = number(drawing.width());
    String height = number(drawing.height());
    html.open("figure").line();
    html.open(
        "svg",
        "role",
        "img",
        "aria-labelledby",
        title + " " + words,
        "width",
        width + "pt",
        "height",
        height + "pt",
        "viewBox",
        "0 0 " + width + " " + height);
    html.element("title", "Figure", "id", title, "lang", LanguageAttributes.ours(in.language()));
    html.element("desc", figure.alternativeText(), "id", words);
    for (Drawing.Shape shape : drawing.shapes()) {
      boolean lined = shape.stroke() > 0;
      html.open(
              "path",
              "d",
              shape.path(),
              "fill",
              grey(shape.fill()),
              "stroke",
              lined ? "#000" : "",
              "stroke-width",
              lined ? number(shape.stroke()) : "")
          .close();
    }
    html.close().line();
    Html.Part caption = html.part(() -> inline.write(figure.caption(), in.language()));
    if (caption.said()) {
      html.open("figcaption").open("p").part(caption).close().close().line();
    }
    html.close().line();
  }

  private static String grey(double shade) {
    if (shade < 0) {
      return "none";
    }
    int level = (int) Math.round(Math.min(1, shade) * 255);
    return String.format(Locale.ROOT, "#%02x%02x%02x", level, level, level);
  }

  private static String number(double value) {
    String words = Double.toString(value);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }

  private void contents(Block.Contents contents, Around in) {
    Html.Part heading = html.part(() -> inline.write(contents.heading(), in.language()));
    Html.Part entries =
        html.part(
            () -> entries(document.blocks(), contents.depth(), document.metadata().language(), in));
    String name = heading.said() ? ids.own("contents") : "";
    html.open(
            in.plain() ? "div" : "nav",
            "class",
            "contents",
            "aria-labelledby",
            in.plain() ? "" : name,
            "aria-label",
            heading.said() || in.plain() ? "" : "Contents")
        .line();
    if (heading.said()) {
      html.open("p", "class", "heading", "id", name).part(heading).close().line();
    }
    if (entries.said()) {
      html.open("ul", "role", "list").line().part(entries).close().line();
    }
    html.close().line();
  }

  private void entries(List<Block> blocks, int depth, String language, Around in) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section ->
            entry(ids.of(section.id()), 1, numbers.label(section), section.heading(), language, in);
        case Block.Heading heading when heading.level() <= depth ->
            entry(ids.of(heading.id()), heading.level(), "", heading.text(), language, in);
        case Block.InLanguage scope -> entries(scope.content(), depth, scope.language(), in);
        default -> {}
      }
    }
  }

  private void entry(
      String id, int level, String label, List<Inline> text, String language, Around in) {
    Html.Part words =
        html.part(
            () -> {
              html.text(label.isEmpty() ? "" : label + " ");
              inline.repeat(text, language);
            });
    if (words.said()) {
      boolean same = language.equals(in.language());
      html.open(
          "li",
          "class",
          "level-" + level,
          "lang",
          same ? "" : language,
          "dir",
          LanguageAttributes.turned(language, in.language()));
      html.open("p").open("a", "href", Ids.link(id)).part(words).close().close().close().line();
    }
  }
}
