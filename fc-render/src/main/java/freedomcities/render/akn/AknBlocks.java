package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes blocks. Sections are hierarchy, all else is not; where the vocabulary wants hierarchy only, what is not stands in an
 * {@code hcontainer} named {@code text}, and where it wants blocks only, a section stands in an {@code embeddedStructure}.
 */
final class AknBlocks {
  private final Document document;
  private final Numbers numbers;
  private final Xml xml;
  private final AknInlines inlines;
  private final Map<String, Integer> counts = new HashMap<>();
  /** The id of the section or item around, from which ids are made for what has none. */
  private String around = "body";

  AknBlocks(Document document, Xml xml) {
    this.document = document;
    this.numbers = Numbers.of(document);
    this.xml = xml;
    this.inlines = new AknInlines(xml, numbers);
  }

  static boolean holdsSections(Block block) {
    return block instanceof Block.Section
        || block instanceof Block.InLanguage scope && scope.content().stream().anyMatch(
            AknBlocks::holdsSections);
  }

  void preface(Block block) {
    around = "preface";
    if (block instanceof Block.Title title) {
      xml.block("longTitle").open("p");
      inlines.write(title.text());
      xml.close().close();
    } else {
      block(block);
    }
  }

  void preamble(List<Block> blocks) {
    around = "preamble";
    boolean reciting = false;
    for (Block block : blocks) {
      if (reciting && !(block instanceof Block.Recital)) {
        xml.close();
        reciting = false;
      }
      switch (block) {
        case Block.Recital recital -> {
          if (!reciting) {
            xml.block("recitals", "eId", next("recs"));
            reciting = true;
          }
          xml.block("recital", "eId", next("rec")).open("p");
          inlines.write(recital.text());
          xml.close().close();
        }
        case Block.Formula formula -> {
          xml.block("formula", "name", "enacting").open("p");
          inlines.write(formula.text());
          xml.close().close();
        }
        default -> block(block);
      }
    }
    if (reciting) {
      xml.close();
    }
  }

  void closing(List<Block> blocks) {
    around = "conclusions";
    blocks.forEach(this::block);
  }

  /** Where sections and blocks may stand side by side. */
  void mixed(List<Block> blocks) {
    around = "body";
    if (blocks.isEmpty()) {
      nothing();
    }
    for (Block block : blocks) {
      if (holdsSections(block)) {
        hierarchy(List.of(block));
      } else {
        block(block);
      }
    }
  }

  /** Where only hierarchy may stand. */
  void hierarchy(List<Block> blocks) {
    List<Block> text = new ArrayList<>();
    if (blocks.isEmpty()) {
      xml.block("hcontainer", "name", "text").open("content").close().close();
    }
    for (Block block : blocks) {
      if (holdsSections(block)) {
        text(text);
        if (block instanceof Block.Section section) {
          section(section);
        } else if (block instanceof Block.InLanguage scope) {
          xml.block("hcontainer", "name", "inLanguage", "xml:lang", scope.language());
          hierarchy(scope.content());
          xml.close();
        }
      } else {
        text.add(block);
      }
    }
    text(text);
  }

  private void text(List<Block> blocks) {
    if (!blocks.isEmpty()) {
      xml.block("hcontainer", "name", "text", "eId", next("text")).block("content");
      blocks.forEach(this::block);
      xml.close().close();
      blocks.clear();
    }
  }

  private void section(Block.Section section) {
    String before = around;
    around = AknDocument.eId(section.id());
    xml.block("section", "eId", around);
    num(section.num(), numbers.label(section));
    xml.open("heading");
    inlines.write(section.heading());
    xml.close();
    if (section.content().stream().noneMatch(AknBlocks::holdsSections)) {
      xml.block("content");
      section.content().forEach(this::block);
      xml.close();
    } else {
      List<Block> intro = section.content().stream().takeWhile(block -> !holdsSections(block)).toList();
      if (!intro.isEmpty()) {
        xml.block("intro");
        intro.forEach(this::block);
        xml.close();
      }
      hierarchy(section.content().subList(intro.size(), section.content().size()));
    }
    xml.close();
    around = before;
  }

  private void num(Block.Num num, String label) {
    xml.block("num", "fc:literal", num.automatic() ? "" : "true").text(label).close();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Title title -> line("title", "", "", title.text());
      case Block.Heading heading ->
        line("heading", AknDocument.eId(heading.id()), String.valueOf(heading.level()), heading
            .text());
      case Block.Paragraph paragraph -> {
        xml.block("p", "class", paragraph.style() == Block.Paragraph.Style.BODY
            ? ""
            : paragraph.style().name().toLowerCase(Locale.ROOT));
        inlines.write(paragraph.text());
        xml.close();
      }
      case Block.Recital recital -> line("recital", "", "", recital.text());
      case Block.Formula formula -> line("formula", "", "", formula.text());
      case Block.Section section -> {
        xml.block("p").open("embeddedStructure");
        section(section);
        xml.close().close();
      }
      case Block.ItemList list -> list(list);
      case Block.Table table -> table(table);
      case Block.Quotation quotation -> {
        container("quotation", "");
        quotation.content().forEach(this::block);
        line("citation", "", "", quotation.citation());
        xml.close();
      }
      case Block.Signatures signatures -> {
        container("signatures", "");
        signatures.signatures().forEach(this::signature);
        if (signatures.signatures().isEmpty()) {
          nothing();
        }
        xml.close();
      }
      case Block.Grid grid -> {
        container("grid", weights(grid.columns()));
        for (List<List<Block>> row : grid.rows()) {
          container("row", "");
          for (List<Block> cell : row) {
            container("cell", "");
            content(cell);
            xml.close();
          }
          xml.close();
        }
        if (grid.rows().isEmpty()) {
          nothing();
        }
        xml.close();
      }
      case Block.Figure figure -> {
        container("figure", "");
        line("figure", "", "", List.of(new Inline.Text("[figure: " + figure.alternativeText() + "]")));
        line("caption", "", "", figure.caption());
        xml.close();
      }
      case Block.Contents contents -> {
        line("contents", "", String.valueOf(contents.depth()), contents.heading());
        List<Entry> entries = new ArrayList<>();
        entries(document.blocks(), contents.depth(), entries);
        if (!entries.isEmpty()) {
          xml.block("toc", "eId", next("toc"));
          for (Entry entry : entries) {
            xml.block("tocItem", "href", "#" + AknDocument.eId(entry.id()), "level", String.valueOf(entry.level()))
                .text(
                    entry.label());
            inlines.write(entry.text());
            xml.close();
          }
          xml.close();
        }
      }
      case Block.PageBreak pageBreak -> xml.block("p", "class", "pageBreak").open("eop").close().close();
      case Block.InLanguage scope -> {
        xml.block("blockContainer", "class", "inLanguage", "xml:lang", scope.language(), "eId", next("lang"));
        content(scope.content());
        xml.close();
      }
    }
  }

  private void container(String noun, String weights) {
    xml.block("blockContainer", "class", noun, "eId", next(noun), "fc:weights", weights);
  }

  private void line(String name, String id, String level, List<Inline> text) {
    xml.block("block", "name", name, "eId", id, "fc:level", level);
    inlines.write(text);
    xml.close();
  }

  /** Where a block must stand and the tree has none. */
  private void nothing() {
    xml.empty("p", "class", "nothing");
  }

  private void content(List<Block> blocks) {
    blocks.forEach(this::block);
    if (blocks.isEmpty()) {
      nothing();
    }
  }

  private void list(Block.ItemList list) {
    String marker = list.marker().name().toLowerCase(Locale.ROOT);
    if (list.items().isEmpty()) {
      xml.empty("p", "class", "emptyList", "fc:marker", marker);
      return;
    }
    xml.block("blockList", "eId", next("list"), "fc:marker", marker);
    for (int i = 0; i < list.items().size(); i++) {
      Block.Item item = list.items().get(i);
      String before = around;
      String own = item.id().isEmpty() ? next("item") : AknDocument.eId(item.id());
      around = own;
      xml.block("item", "eId", own, "fc:id", item.id());
      num(item.num(), Numbers.label(list.marker(), item, i));
      content(item.content());
      xml.close();
      around = before;
    }
    xml.close();
  }

  private void table(Block.Table table) {
    String weights = weights(table.columns());
    if (table.head().isEmpty() && table.body().isEmpty()) {
      xml.block("p", "class", "emptyTable", "fc:weights", weights);
      inlines.write(table.caption());
      xml.close();
      return;
    }
    xml.block("table", "eId", next("table"), "fc:weights", weights).block("caption");
    inlines.write(table.caption());
    xml.close();
    table.head().forEach(row -> row(row, true));
    table.body().forEach(row -> row(row, false));
    xml.close();
  }

  private void row(Block.Row row, boolean head) {
    xml.block("tr", "class", head ? "head" : "");
    for (Block.Cell cell : row.cells()) {
      xml.block(head || cell.rowHeader() ? "th" : "td", "colspan", cell.columnSpan() > 1
          ? String.valueOf(cell.columnSpan())
          : "", "fc:rowHeader", cell.rowHeader() ? "true" : "");
      content(cell.content());
      xml.close();
    }
    xml.close();
  }

  private static String weights(List<Block.Column> columns) {
    return columns.stream().map(column -> String.valueOf(column.weight())).collect(Collectors.joining(" "));
  }

  private void signature(Block.Signature signature) {
    container("signature", "");
    line("lead", "", "", signature.lead());
    xml.block("p").open("signature");
    inlines.fillIn(signature.line());
    xml.close().close();
    signature.below().forEach(line -> line("below", "", "", line));
    xml.close();
  }

  /** An id for what the tree gives none: the next of its kind within the section or item around it. */
  private String next(String kind) {
    String stem = around + "__" + kind + "_";
    return stem + counts.merge(stem, 1, Integer::sum);
  }

  private record Entry(String id, int level, String label, List<Inline> text) {}

  private void entries(List<Block> blocks, int depth, List<Entry> out) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section ->
          out.add(new Entry(section.id(), 1, numbers.label(section) + " ", section.heading()));
        case Block.Heading heading when heading.level() <= depth -> out.add(new Entry(heading.id(), heading.level(), "",
            heading.text()));
        case Block.InLanguage scope -> entries(scope.content(), depth, out);
        default -> {}
      }
    }
  }
}
