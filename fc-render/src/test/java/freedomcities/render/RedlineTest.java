package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.redline.Redline;
import freedomcities.render.docx.DocxLint;
import freedomcities.render.docx.DocxRevisions;
import freedomcities.render.docx.DocxText;
import freedomcities.render.pdf.PdfText;
import freedomcities.tree.Block;
import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Rewrite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Leaving out what was added gives the earlier words, leaving out what was removed the later; in
 * the tree and in Word.
 */
class RedlineTest {
  private static final FreedomCities CITIES = FreedomCities.standard();

  /** Two drafts of a document. */
  record Drafts(Document earlier, Document later) {}

  @Property(tries = 400)
  void leavingOutOneSideGivesTheOther(@ForAll("drafts") Drafts drafts) {
    Document marked = Redline.of(drafts.earlier(), drafts.later());
    assertThat(words(left(marked, Inline.Ins.class))).isEqualTo(words(drafts.earlier()));
    assertThat(words(left(marked, Inline.Del.class))).isEqualTo(words(drafts.later()));
  }

  /** With numbers and references, which are those of the later. */
  @Property(tries = 200)
  void whatIsNotRemovedIsTheLaterWithItsNumbers(@ForAll("drafts") Drafts drafts) {
    Document marked = Redline.of(drafts.earlier(), drafts.later());
    assertThat(Linearisation.of(left(marked, Inline.Del.class)))
        .isEqualTo(Linearisation.of(left(drafts.later(), Inline.Del.class)));
  }

  @Property(tries = 200)
  void ofTheSameThereIsNoChange(@ForAll("plain") Document document) {
    assertThat(Redline.of(document, document).blocks()).isEqualTo(document.blocks());
  }

  @Property(tries = 150)
  void wordAcceptsToTheLaterAndRejectsToTheEarlier(@ForAll("drafts") Drafts drafts) {
    Document marked = Redline.of(drafts.earlier(), drafts.later());
    byte[] docx = bytes(marked, "docx");
    assertThat(DocxLint.faults(docx)).isEmpty();
    assertThat(DocxText.lines(docx)).isEqualTo(Linearisation.of(marked));
    assertThat(drawingsAside(DocxRevisions.accepted(docx)))
        .isEqualTo(DocxRevisions.accepted(bytes(drafts.later(), "docx")));
    assertThat(flat(DocxRevisions.rejected(docx))).isEqualTo(flat(words(drafts.earlier())));
  }

  @Property(tries = 60)
  void everyFormatTellsTheChanges(@ForAll("drafts") Drafts drafts) {
    Document marked = Redline.of(drafts.earlier(), drafts.later());
    byte[] pdf = bytes(marked, "pdf");
    assertThat(PdfText.lines(pdf)).isEqualTo(PdfText.expected(marked));
  }

  /** A drawing that is new is told in words: no mark can be put on it. */
  private static List<String> drawingsAside(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("\\s*\\[figure: .*?\\.\\]", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static byte[] bytes(Document document, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CITIES.write(document, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Without the changes of one kind, those of the other as words. */
  private static Document left(Document document, Class<? extends Inline.Revision> without) {
    return new Document(
        document.metadata(),
        document.blocks().stream()
            .map(
                block ->
                    Rewrite.inlines(
                        block,
                        inline -> {
                          if (!(inline instanceof Inline.Revision change)) {
                            return List.of(inline);
                          }
                          return without.isInstance(change) ? List.of() : change.content();
                        }))
            .toList());
  }

  /**
   * What a document says without its numbers, which are always the later's: neither labels nor
   * contents.
   */
  private static List<String> words(Document document) {
    List<Block> blocks =
        document.blocks().stream()
            .map(
                block ->
                    Rewrite.inlines(
                        block,
                        inline ->
                            inline instanceof Inline.Ref ref
                                ? List.of(new Inline.Text("→"))
                                : List.of(inline)))
            .toList();
    return numberless(Linearisation.of(new Document(document.metadata(), blocks)));
  }

  private static List<String> numberless(List<String> lines) {
    return lines.stream()
        .map(
            line ->
                line.replaceAll(
                    "^((\\([a-z0-9]+\\)|•|Section [0-9]+\\.|426\\.3\\.1|Sec\\. 4-2\\.)( |$))+", ""))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String flat(List<String> lines) {
    return String.join(" ", numberless(lines))
        .replaceAll("[\\s→_]", "")
        .replaceAll("\\[figure:.*?\\.\\]", "");
  }

  @Provide
  Arbitrary<Document> plain() {
    return Trees.documents()
        .map(RedlineTest::plain)
        .filter(
            document -> !hasContents(document) && !numberedSignatures(document.blocks(), false));
  }

  @Provide
  Arbitrary<Drafts> drafts() {
    return Combinators.combine(plain(), Arbitraries.longs())
        .as((earlier, seed) -> new Drafts(earlier, new Edits(new Random(seed)).of(earlier)));
  }

  /**
   * A number has a line of its own before signatures; beside the words that tell of new ones it has
   * none.
   */
  private static boolean numberedSignatures(List<Block> blocks, boolean item) {
    return blocks.stream()
        .anyMatch(
            block ->
                switch (block) {
                  case Block.Signatures signatures -> item;
                  case Block.ItemList list ->
                      list.items().stream()
                          .anyMatch(one -> numberedSignatures(one.content(), true));
                  case Block.Quotation quotation -> numberedSignatures(quotation.content(), item);
                  case Block.InLanguage scope -> numberedSignatures(scope.content(), item);
                  case Block.Section section -> numberedSignatures(section.content(), false);
                  case Block.Table table ->
                      Stream.of(table.head(), table.body())
                          .flatMap(List::stream)
                          .flatMap(row -> row.cells().stream())
                          .anyMatch(cell -> numberedSignatures(cell.content(), false));
                  case Block.Grid grid ->
                      grid.rows().stream()
                          .flatMap(List::stream)
                          .anyMatch(cell -> numberedSignatures(cell, false));
                  default -> false;
                });
  }

  /** Its lines are those of the later, whatever is left out. */
  private static boolean hasContents(Document document) {
    return document.blocks().toString().contains("Contents[");
  }

  /** Without changes and references of its own, and numbered the usual way. */
  private static Document plain(Document document) {
    List<Block> blocks =
        document.blocks().stream()
            .map(block -> Rewrite.inlines(block, RedlineTest::plain))
            .toList();
    Metadata of = document.metadata();
    return new Document(of.but().conventions(Conventions.USUAL).build(), blocks);
  }

  private static List<Inline> plain(Inline inline) {
    return switch (inline) {
      case Inline.Revision change -> change.content();
      case Inline.Ref ref -> List.of(new Inline.Text("somewhere"));
      default -> List.of(inline);
    };
  }

  /** What people do to a draft: cut, add, move, reword. */
  private static final class Edits {
    private final Random random;
    private int sections;

    Edits(Random random) {
      this.random = random;
    }

    Document of(Document document) {
      List<Block> blocks = new ArrayList<>(document.blocks());
      for (int edit = random.nextInt(4); edit >= 0; edit--) {
        int at = random.nextInt(blocks.size() + 1);
        switch (random.nextInt(4)) {
          case 0 ->
              blocks.add(
                  at,
                  random.nextBoolean()
                      ? new Block.Paragraph(
                          Block.Paragraph.Style.BODY, List.of(new Inline.Text("A new sentence.")))
                      : new Block.Section(
                          "new-" + ++sections,
                          Block.Num.AUTOMATIC,
                          List.of(new Inline.Text("New")),
                          List.of()));
          case 1 -> {
            if (at < blocks.size()) {
              blocks.remove(at);
            }
          }
          case 2 -> Collections.rotate(blocks, at);
          default -> blocks.replaceAll(this::reworded);
        }
      }
      return new Document(document.metadata(), blocks);
    }

    private Block reworded(Block block) {
      return Rewrite.inlines(
          block,
          inline ->
              inline instanceof Inline.Text text && random.nextInt(4) == 0
                  ? List.of(
                      new Inline.Text(random.nextBoolean() ? text.text() + " too" : "other words"))
                  : List.of(inline));
    }
  }
}
