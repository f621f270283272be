package freedomcities.render.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.Examples;
import freedomcities.render.Trees;
import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the tree says, the file says, in words that the schema allows. */
class AknRoundTripTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 300)
  void everyTreeIsValidAndReadsBack(@ForAll("documents") Document document) {
    for (String kind : List.of("ordinance", "resolution", "comparison")) {
      check(written(named(document, "sample-" + kind)), named(document, "sample-" + kind));
    }
  }

  @Property(tries = 150)
  void everyAmendmentIsValidAndReadsBack(@ForAll("documents") Document random) {
    Block.Paragraph instruction =
        new Block.Paragraph(Block.Paragraph.Style.BODY, text("is amended to read:"));
    Block.Paragraph caption = new Block.Paragraph(Block.Paragraph.Style.LEAD, text("Chapter 2"));
    Block.Section target =
        new Block.Section("target", new Block.Num("§ 2.15.020."), text("Old"), random.blocks());
    Block.Section next =
        new Block.Section("next", new Block.Num("§ 2.15.030."), text("New"), List.of());
    Document document =
        named(
            new Document(
                random.metadata(),
                List.of(
                    new Block.Section(
                        "amending",
                        Block.Num.AUTOMATIC,
                        text("Amended"),
                        List.of(instruction, caption, target, next)))),
            "sample-ordinance");
    String file = written(document);
    check(file, document);
    assertThat(file)
        .contains("<mod eId=\"amending__mod_1\">", "~sec_2.15.020\"", "~sec_2.15.030\"");
  }

  @ParameterizedTest
  @MethodSource("freedomcities.render.Examples#all")
  void everyExampleIsValidAndReadsBack(Examples.Example example) {
    Document document = example.document();
    String file = example.written("akn");
    check(file, document);
    String root = AknReader.parsed(file).getElementsByTagName("*").item(0).getLocalName();
    assertThat(root)
        .isEqualTo(
            switch (example.kind().key()) {
              case "ordinance" -> "bill";
              case "resolution", "directive" -> "statement";
              default -> "doc";
            });
  }

  private static void check(String file, Document document) {
    assertThat(AknSchema.faults(file)).isEmpty();
    assertThat(ids(file)).doesNotHaveDuplicates();
    Document read = AknReader.read(file);
    assertThat(Said.lines(read)).isEqualTo(Said.lines(document));
    assertThat(Linearisation.of(read)).isEqualTo(Linearisation.of(document));
    assertThat(written(read)).isEqualTo(file);
  }

  private static List<String> ids(String file) {
    return Pattern.compile(" eId=\"([^\"]*)\"")
        .matcher(file)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void theSchemaRefusesWhatIsWrong() {
    String file = written(named(Trees.document(3, 6), "sample-ordinance"));
    assertThat(AknSchema.faults(file)).isEmpty();
    assertThat(AknSchema.faults(file.replace("<FRBRcountry value=\"us\"/>", ""))).isNotEmpty();
    assertThat(AknSchema.faults(file.replace("</body>", "<p></p></body>"))).isNotEmpty();
    assertThat(AknSchema.faults(file.replace("<body>", "<body><sektion></sektion>"))).isNotEmpty();
    assertThat(
            AknSchema.faults(
                "<!DOCTYPE akomaNtoso SYSTEM \"file:///etc/hostname\">"
                    + file.substring(file.indexOf("<akomaNtoso"))))
        .isNotEmpty();
  }

  @Test
  void idsDoNotDependOnNumbers() {
    Block first = new Block.Section("purpose", Block.Num.AUTOMATIC, text("Purpose"), List.of());
    Block second =
        new Block.Section(
            "terms",
            Block.Num.AUTOMATIC,
            text("Terms"),
            List.of(
                new Block.ItemList(
                    Block.Marker.ALPHA,
                    List.of(new Block.Item("", Block.Num.AUTOMATIC, List.of())))));
    Metadata data = Trees.document(1, 0).metadata();
    String alone = written(new Document(data, List.of(second)));
    String after = written(new Document(data, List.of(first, second)));
    assertThat(List.of(alone, after))
        .allMatch(
            file ->
                file.contains("<section eId=\"terms\">")
                    && file.contains("<blockList eId=\"terms__list_1\"")
                    && file.contains("<item eId=\"terms__item_1\""));
  }

  @Test
  void charactersThatXmlHasNotAreNamed() {
    Document document =
        new Document(
            Trees.document(1, 0).metadata(),
            List.of(new Block.Paragraph(Block.Paragraph.Style.BODY, text("a\u0001b"))));
    assertThatThrownBy(() -> written(document))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("U+0001");
  }

  private static List<Inline> text(String words) {
    return List.of(new Inline.Text(words));
  }

  private static Document named(Document document, String identifier) {
    Metadata m = document.metadata();
    return new Document(m.but().identifier(identifier).build(), document.blocks());
  }

  private static String written(Document document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new AknRenderer().render(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
