package freedomcities.render.akn;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes a document: what it is, and its parts in the order of the tree. */
final class AknDocument {
  private final Document document;
  private final AknXml xml = new AknXml();
  private final Ids ids = new Ids();

  AknDocument(Document document) {
    this.document = document;
  }

  /** What of the vocabulary a document is. */
  private enum Root {
    BILL("bill", "body"),
    STATEMENT("statement", "mainBody"),
    DOC("doc", "mainBody");

    private final String element;
    private final String body;

    Root(String element, String body) {
      this.element = element;
      this.body = body;
    }

    static Root of(String kind) {
      return switch (kind) {
        case "ordinance", "act" -> BILL;
        case "resolution", "directive" -> STATEMENT;
        default -> DOC;
      };
    }
  }

  String written() {
    String kind = AknMeta.kind(document.metadata());
    Root root = Root.of(kind);
    xml.open("akomaNtoso", "xmlns", AknXml.AKN, "xmlns:fc", AknXml.OURS);
    xml.block(root.element, "name", kind, "contains", "originalVersion");
    new AknMeta(document, xml).write(root.element);
    parts(root);
    return xml.close().close().written();
  }

  private void parts(Root root) {
    List<Block> all = document.blocks();
    AknBlocks blocks = new AknBlocks(document, xml, ids);
    int opening = root == Root.DOC ? 0 : opening(all);
    int head =
        (int)
            all.stream()
                .takeWhile(block -> root == Root.DOC ? isHead(block) : !isPreamble(block))
                .count();
    int preface = root == Root.DOC ? head : Math.min(head, opening);
    int preamble = Math.max(preface, opening);
    int end = root == Root.DOC ? all.size() : closing(all, preamble);
    part("preface", all.subList(0, preface), part -> part.forEach(blocks::preface));
    part("preamble", all.subList(preface, preamble), blocks::preamble);
    body(root, all.subList(preamble, end), blocks);
    part("conclusions", all.subList(end, all.size()), part -> part.forEach(blocks::block));
  }

  private void part(String name, List<Block> content, Consumer<List<Block>> writer) {
    if (!content.isEmpty()) {
      ids.part(name);
      xml.block(name);
      writer.accept(content);
      xml.close();
    }
  }

  private void body(Root root, List<Block> content, AknBlocks blocks) {
    ids.part("body");
    xml.block(root.body);
    if (root == Root.BILL) {
      blocks.hierarchy().hierarchy(content);
    } else if (content.isEmpty()) {
      blocks.nothing();
    } else {
      blocks.hierarchy().mixed(content);
    }
    xml.close();
  }

  /**
   * Where the provisions begin: at the first section, or after the last recital or formula where
   * there is none.
   */
  private static int opening(List<Block> all) {
    return IntStream.range(0, all.size())
        .filter(i -> AknHierarchy.holdsSections(all.get(i)))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(0, all.size())
                    .filter(i -> isPreamble(all.get(i)))
                    .map(i -> i + 1)
                    .max()
                    .orElse(0));
  }

  /**
   * Where the provisions end: after the last section, or at the first place to sign where there is
   * none.
   */
  private static int closing(List<Block> all, int from) {
    return IntStream.range(from, all.size())
        .filter(i -> AknHierarchy.holdsSections(all.get(i)))
        .map(i -> i + 1)
        .max()
        .orElseGet(
            () ->
                IntStream.range(from, all.size())
                    .filter(i -> all.get(i) instanceof Block.Signatures)
                    .findFirst()
                    .orElse(all.size()));
  }

  private static boolean isPreamble(Block block) {
    return block instanceof Block.Recital || block instanceof Block.Formula;
  }

  private static boolean isHead(Block block) {
    return block instanceof Block.Title
        || block instanceof Block.Paragraph paragraph
            && paragraph.style() == Block.Paragraph.Style.DOCKET;
  }
}
