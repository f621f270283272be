package freedomcities.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Markdown looks like, and that words stay words. */
class MarkdownRendererTest {
  private static final String HEAD = "*Draft · Ordinance · City of Sampleton*\n\n";

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(inlines));
  }

  private static Document document(Block... blocks) {
    return new Document(Trees.document(1, 0).metadata(), List.of(blocks));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# no heading",
        "- no item",
        "+ no item",
        "1. no item",
        "2) no item",
        "    no code",
        "> no quote",
        "***",
        "---",
        "===",
        "```",
        "~~~",
        "<b>no tag</b>",
        "<!-- no comment -->",
        "&amp; &#35;",
        "*no* **stress**",
        "_no_ __stress__",
        "`no code`",
        "[no](link)",
        "[no]: link",
        "![no](image)",
        "<https://example.org>",
        "| no | table |",
        ":-- | --:",
        "a\\",
        "\\# b",
        "${7*7}",
        "[County/City/State]",
        "a # b #",
        "~~no~~",
        "\\|",
        "]]>",
        "!",
        "[x] no task",
        "--",
        "=",
        "1234567890. no",
        "$x$",
        "\u00a0 no\u00a0"
      })
  void wordsAreNeverMarkup(String words) {
    Block table =
        new Block.Table(
            text(words),
            List.of(new Block.Column(1)),
            List.of(),
            List.of(
                new Block.Row(
                    List.of(
                        new Block.Cell(1, false, List.of(paragraph(new Inline.Text(words))))))));
    Document document =
        document(
            paragraph(new Inline.Text(words)),
            new Block.Heading(1, "h", text(words)),
            paragraph(new Inline.Text("a"), new Inline.LineBreak(), new Inline.Text(words)),
            new Block.ItemList(
                Block.Marker.NONE,
                List.of(
                    new Block.Item(
                        "", Block.Num.AUTOMATIC, List.of(paragraph(new Inline.Text(words)))))),
            table,
            paragraph(new Inline.Span(Inline.Span.Role.STRONG, text(words)), new Inline.Ref("h")));
    List<String> pieces = MarkdownFile.pieces(MarkdownFile.written(document));
    String plain = Linearisation.normalise(words);
    assertThat(pieces)
        .containsExactly(
            "Draft · Ordinance · City of Sampleton",
            plain,
            plain,
            "a",
            plain,
            plain,
            plain,
            plain,
            Linearisation.normalise(words + plain));
  }

  @Test
  void rolesAndLinksAreMarkup() {
    Block block =
        paragraph(
            new Inline.Span(Inline.Span.Role.LEAD_WORD, text("WHEREAS")),
            new Inline.Text(", the "),
            new Inline.Span(Inline.Span.Role.EMPHASIS, text("city ")),
            new Inline.Link(URI.create("https://example.org/?a=1&copy=2"), text("guide")));
    String file = MarkdownFile.written(document(block));
    assertThat(file)
        .isEqualTo(HEAD + "**WHEREAS**, the *city* [guide](<https://example.org/?a=1\\&copy=2>)\n");
    Node paragraph = MarkdownFile.parsed(file).getLastChild();
    assertThat(paragraph).isInstanceOf(Paragraph.class);
    assertThat(Stream.iterate(paragraph.getFirstChild(), node -> node != null, Node::getNext))
        .hasAtLeastOneElementOfType(StrongEmphasis.class)
        .hasAtLeastOneElementOfType(Emphasis.class);
    assertThat(((Link) paragraph.getLastChild()).getDestination())
        .isEqualTo("https://example.org/?a=1&copy=2");
  }

  @Test
  void sectionsAreHeadingsAndLabelsAreWords() {
    Block list =
        new Block.ItemList(
            Block.Marker.ALPHA,
            List.of(
                new Block.Item("", Block.Num.AUTOMATIC, List.of(paragraph(new Inline.Text("one")))),
                new Block.Item(
                    "", Block.Num.AUTOMATIC, List.of(paragraph(new Inline.Text("two"))))));
    assertThat(
            MarkdownFile.written(
                    document(
                        new Block.Title(text("AN ORDINANCE")),
                        new Block.Section(
                            "s", Block.Num.AUTOMATIC, text("Purpose"), List.of(list))))
                .substring(HEAD.length()))
        .matches("# AN ORDINANCE\n\n## \\S+ ?1\\S* Purpose\n\n- \\(a\\) one\n- \\(b\\) two\n");
  }
}
