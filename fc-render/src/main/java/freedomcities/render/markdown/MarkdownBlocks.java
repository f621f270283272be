package freedomcities.render.markdown;

import freedomcities.render.plain.Opening;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of an unfolded document; each block gives its own, a blank line between. */
final class MarkdownBlocks {
  private static final int DEEPEST_HEADING = 6;

  private final Document document;
  private final Numbers numbers;

  MarkdownBlocks(Document document) {
    this.document = document;
    this.numbers = Numbers.of(document);
  }

  List<String> lines() {
    Stream<List<String>> head =
        Opening.of(document).stream().map(line -> paragraph("*" + Escapes.words(line) + "*"));
    return apart(Stream.concat(head, each(document.blocks(), 2)));
  }

  /** {@code level} is that of the heading of a section that stands here. */
  private List<String> blocks(List<Block> blocks, int level) {
    return apart(each(blocks, level));
  }

  private Stream<List<String>> each(List<Block> blocks, int level) {
    return blocks.stream().map(block -> block(block, level));
  }

  private List<String> block(Block block, int level) {
    return switch (block) {
      case Block.Title title -> heading(1, Line.of(title.text(), numbers));
      case Block.Heading heading -> heading(heading.level() + 1, Line.of(heading.text(), numbers));
      case Block.Paragraph paragraph -> text(paragraph.text());
      case Block.Recital recital -> text(recital.text());
      case Block.Formula formula -> text(formula.text());
      case Block.Section section ->
          apart(
              Stream.of(
                  heading(level, sectionLine(section)), blocks(section.content(), level + 1)));
      case Block.ItemList list -> items(list, level);
      case Block.Table table ->
          apart(Stream.of(text(table.caption()), PipeTable.lines(table, numbers)));
      case Block.Quotation quotation ->
          apart(Stream.of(blocks(quotation.content(), level), text(quotation.citation()))).stream()
              .map(line -> line.isEmpty() ? ">" : "> " + line)
              .toList();
      case Block.Signatures signatures ->
          apart(signatures.signatures().stream().map(this::signature));
      case Block.Grid grid ->
          apart(grid.rows().stream().flatMap(row -> row.stream().map(cell -> blocks(cell, level))));
      case Block.Figure figure ->
          apart(
              Stream.of(
                  paragraph(Escapes.words("[figure: " + figure.alternativeText() + "]")),
                  text(figure.caption())));
      case Block.Contents contents ->
          apart(
              Stream.of(
                  text(contents.heading()),
                  contentsLines(document.blocks(), contents.depth()).toList()));
      case Block.PageBreak pageBreak -> List.of();
      case Block.InLanguage scope -> blocks(scope.content(), level);
    };
  }

  private String sectionLine(Block.Section section) {
    return Escapes.words(numbers.label(section)) + " " + Line.of(section.heading(), numbers);
  }

  private static List<String> heading(int level, String words) {
    String line = words.replace('\n', ' ').strip();
    return line.isEmpty()
        ? List.of()
        : List.of("#".repeat(Math.min(DEEPEST_HEADING, level)) + " " + line);
  }

  private List<String> text(List<Inline> text) {
    return paragraph(Line.of(text, numbers));
  }

  /** A backslash at its end keeps a line from running on into the next. */
  private static List<String> paragraph(String words) {
    List<String> lines = words.lines().map(Escapes::line).filter(line -> !line.isEmpty()).toList();
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(lines.get(i) + (i < lines.size() - 1 ? "\\" : ""));
    }
    return out;
  }

  /**
   * Markdown has no labels but its own, so a list is one of hyphens and its labels are words; stars
   * are left to the bullets of the tree.
   */
  private List<String> items(Block.ItemList list, int level) {
    List<List<String>> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String label = Linearisation.normalise(Numbers.label(list.marker(), item, i));
      boolean bullet = list.marker() == Block.Marker.BULLET && item.num().automatic();
      List<String> lines = blocks(item.content(), level);
      if (!lines.isEmpty() && bullet) {
        items.add(marked("* ", lines));
      } else if (!lines.isEmpty() && !label.isEmpty()) {
        items.add(marked("- ", labelled(label, item.content(), lines, level)));
      } else if (!lines.isEmpty()) {
        items.add(marked("- ", lines));
      } else if (!label.isEmpty()) {
        items.add(marked("- ", paragraph(Escapes.words(label))));
      }
    }
    boolean tight = items.stream().allMatch(lines -> lines.size() == 1);
    return tight ? items.stream().flatMap(List::stream).toList() : apart(items.stream());
  }

  private List<String> labelled(String label, List<Block> content, List<String> lines, int level) {
    if (content.getFirst() instanceof Block.Paragraph paragraph) {
      List<Inline> first =
          Stream.concat(Stream.<Inline>of(new Inline.Text(label + " ")), paragraph.text().stream())
              .toList();
      return apart(Stream.of(text(first), blocks(content.subList(1, content.size()), level)));
    }
    return apart(Stream.of(paragraph(Escapes.words(label)), lines));
  }

  private static List<String> marked(String mark, List<String> lines) {
    List<String> out = new ArrayList<>();
    for (String line : lines) {
      out.add(out.isEmpty() ? mark + line : line.isEmpty() ? "" : "  " + line);
    }
    return out;
  }

  private List<String> signature(Block.Signature signature) {
    return paragraph(
        Stream.concat(
                Stream.of(signature.lead(), List.<Inline>of(signature.line())),
                signature.below().stream())
            .map(line -> Line.of(line, numbers))
            .collect(Collectors.joining("\n")));
  }

  private Stream<String> contentsLines(List<Block> blocks, int depth) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Section section -> contentsLine(sectionLine(section));
                  case Block.Heading heading when heading.level() <= depth ->
                      contentsLine(Line.of(heading.text(), numbers));
                  case Block.InLanguage scope -> contentsLines(scope.content(), depth);
                  default -> Stream.empty();
                });
  }

  private static Stream<String> contentsLine(String words) {
    String line = Escapes.line(words.replace('\n', ' '));
    return line.isEmpty() ? Stream.empty() : Stream.of("- " + line);
  }

  private static List<String> apart(Stream<List<String>> blocks) {
    List<String> out = new ArrayList<>();
    blocks
        .filter(lines -> !lines.isEmpty())
        .forEach(
            lines -> {
              if (!out.isEmpty()) {
                out.add("");
              }
              out.addAll(lines);
            });
    return out;
  }
}
