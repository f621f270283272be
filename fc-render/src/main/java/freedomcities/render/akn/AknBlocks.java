package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.List;
import java.util.Locale;

/** Writes blocks where blocks may stand. */
final class AknBlocks {
  private final AknXml xml;
  private final Ids ids;
  private final AknInlines inlines;
  private final AknHierarchy hierarchy;
  private final AknTables tables;
  private final AknContents contents;

  AknBlocks(Document document, AknXml xml, Ids ids) {
    Numbers numbers = Numbers.of(document);
    this.xml = xml;
    this.ids = ids;
    this.inlines = new AknInlines(xml, numbers);
    this.hierarchy = new AknHierarchy(xml, ids, numbers, inlines, this);
    this.tables = new AknTables(xml, ids, inlines, this);
    this.contents = new AknContents(document, xml, ids, numbers, inlines);
  }

  /** The writer of sections, for the body. */
  AknHierarchy hierarchy() {
    return hierarchy;
  }

  void preface(Block block) {
    if (block instanceof Block.Title title) {
      xml.block("longTitle");
      words(title.text());
      xml.close();
    } else {
      block(block);
    }
  }

  void preamble(List<Block> blocks) {
    boolean reciting = false;
    for (Block block : blocks) {
      if (reciting && !(block instanceof Block.Recital)) {
        xml.close();
        reciting = false;
      }
      switch (block) {
        case Block.Recital recital -> {
          if (!reciting) {
            xml.block("recitals", "eId", ids.next("recs"));
            reciting = true;
          }
          xml.block("recital", "eId", ids.next("rec"));
          words(recital.text());
          xml.close();
        }
        case Block.Formula formula -> {
          xml.block("formula", "name", "enacting");
          words(formula.text());
          xml.close();
        }
        default -> block(block);
      }
    }
    if (reciting) {
      xml.close();
    }
  }

  private void words(List<Inline> text) {
    xml.open("p");
    inlines.write(text);
    xml.close();
  }

  void block(Block block) {
    switch (block) {
      case Block.Title title -> line("title", title.text());
      case Block.Heading heading -> {
        xml.block(
            "block",
            "name",
            "heading",
            "eId",
            Ids.of(heading.id()),
            "fc:level",
            String.valueOf(heading.level()));
        inlines.write(heading.text());
        xml.close();
      }
      case Block.Paragraph paragraph -> {
        boolean body = paragraph.style() == Block.Paragraph.Style.BODY;
        xml.block("p", "class", body ? "" : paragraph.style().name().toLowerCase(Locale.ROOT));
        inlines.write(paragraph.text());
        xml.close();
      }
      case Block.Recital recital -> line("recital", recital.text());
      case Block.Formula formula -> line("formula", formula.text());
      case Block.Section section -> hierarchy.embedded(section);
      case Block.ItemList list -> list(list);
      case Block.Table table -> tables.table(table);
      case Block.Grid grid -> tables.grid(grid);
      case Block.Quotation quotation -> {
        container("quotation");
        quotation.content().forEach(this::block);
        line("citation", quotation.citation());
        xml.close();
      }
      case Block.Signatures signatures -> signatures(signatures);
      case Block.Figure figure -> {
        container("figure");
        line("figure", List.of(new Inline.Text("[figure: " + figure.alternativeText() + "]")));
        line("caption", figure.caption());
        xml.close();
      }
      case Block.Contents toc -> {
        xml.block("block", "name", "contents", "fc:level", String.valueOf(toc.depth()));
        inlines.write(toc.heading());
        xml.close();
        contents.contents(toc.depth());
      }
      case Block.PageBreak pageBreak -> xml.block("p", "class", "pageBreak").empty("eop").close();
      case Block.InLanguage scope -> {
        xml.block(
            "blockContainer",
            "class",
            "inLanguage",
            "xml:lang",
            scope.language(),
            "eId",
            ids.next("lang"));
        content(scope.content());
        xml.close();
      }
    }
  }

  /** Blocks where at least one must stand. */
  void content(List<Block> blocks) {
    blocks.forEach(this::block);
    if (blocks.isEmpty()) {
      nothing();
    }
  }

  /** What stands where a block must stand and the tree has none. */
  void nothing() {
    xml.block("p", "class", "nothing").close();
  }

  /**
   * Opens what the vocabulary has no element for; the attributes are those of {@link AknXml#open}.
   */
  void container(String noun) {
    container(noun, "");
  }

  void container(String noun, String weights) {
    xml.block("blockContainer", "class", noun, "eId", ids.next(noun), "fc:weights", weights);
  }

  private void line(String name, List<Inline> text) {
    xml.block("block", "name", name);
    inlines.write(text);
    xml.close();
  }

  private void list(Block.ItemList list) {
    String marker = list.marker().name().toLowerCase(Locale.ROOT);
    if (list.items().isEmpty()) {
      xml.block("p", "class", "emptyList", "fc:marker", marker).close();
      return;
    }
    xml.block("blockList", "eId", ids.next("list"), "fc:marker", marker);
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String id = item.id().isEmpty() ? ids.next("item") : Ids.of(item.id());
      xml.block("item", "eId", id, "fc:id", item.id());
      xml.block("num", "fc:literal", item.num().automatic() ? "" : "true")
          .text(Numbers.label(list.marker(), item, i))
          .close();
      ids.within(id, () -> content(item.content()));
      xml.close();
    }
    xml.close();
  }

  private void signatures(Block.Signatures signatures) {
    container("signatures");
    for (Block.Signature signature : signatures.signatures()) {
      container("signature");
      line("lead", signature.lead());
      xml.block("p").open("signature");
      inlines.fillIn(signature.line());
      xml.close().close();
      signature.below().forEach(line -> line("below", line));
      xml.close();
    }
    if (signatures.signatures().isEmpty()) {
      nothing();
    }
    xml.close();
  }
}
