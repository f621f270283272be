package freedomcities.tree;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Inline.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The walk beside one that looks into every component of every record: a component that it forgets
 * is found out.
 */
class WalkTest {
  private static final Document SAMPLE = SampleDocument.whole();

  /**
   * Fails when a new block or inline is in no sample, so that no other test here passes by not
   * having met it.
   */
  @Test
  void theSampleHasEveryNode() {
    assertThat(
            everything(SAMPLE.blocks(), node -> node instanceof Block || node instanceof Inline)
                .stream()
                .map(Object::getClass)
                .collect(Collectors.toSet()))
        .isEqualTo(
            Stream.concat(nodes(Block.class), nodes(Inline.class)).collect(Collectors.toSet()));
  }

  /** Nor by having met it empty. */
  @Test
  void theSampleHasWordsOrBlocksInEveryNodeThatMayHaveThem() {
    Set<Class<?>> filled =
        everything(SAMPLE.blocks(), node -> node instanceof Block || node instanceof Inline)
            .stream()
            .filter(
                node ->
                    components(node).stream()
                        .noneMatch(part -> part instanceof List<?> list && list.isEmpty()))
            .map(Object::getClass)
            .collect(Collectors.toSet());
    assertThat(filled)
        .isEqualTo(
            Stream.concat(nodes(Block.class), nodes(Inline.class)).collect(Collectors.toSet()));
  }

  @Test
  void blocksComeInReadingOrderEachBeforeThoseWithin() {
    assertSame(Walk.blocks(SAMPLE), everything(SAMPLE.blocks(), Block.class::isInstance));
    assertSame(Walk.blocks(SAMPLE.blocks()), everything(SAMPLE.blocks(), Block.class::isInstance));
  }

  @Test
  void inlinesComeInReadingOrderEachBeforeThoseWithin() {
    assertSame(Walk.inlines(SAMPLE), everything(SAMPLE.blocks(), Inline.class::isInstance));
    for (Block block : SAMPLE.blocks()) {
      assertSame(Walk.inlines(block), everything(List.of(block), Inline.class::isInstance));
    }
    for (Block block : Walk.blocks(SAMPLE)) {
      for (List<Inline> text : Walk.textsOf(block)) {
        assertSame(Walk.inlines(text), everything(text, Inline.class::isInstance));
      }
    }
  }

  @Test
  void childrenAreThoseDirectlyWithin() {
    for (Block block : Walk.blocks(SAMPLE)) {
      assertSame(Walk.childrenOf(block), outermost(block, Block.class::isInstance));
    }
    for (Inline inline : Walk.inlines(SAMPLE)) {
      assertSame(Walk.childrenOf(inline), outermost(inline, Inline.class::isInstance));
    }
  }

  /** A block's own words and those of the blocks within it are all its words. */
  @Test
  void aBlocksOwnTextsAreTheRest() {
    for (Block block : Walk.blocks(SAMPLE)) {
      List<Object> own =
          outermost(block, node -> node instanceof Block || node instanceof Inline).stream()
              .filter(Inline.class::isInstance)
              .collect(Collectors.toList());
      assertSame(Walk.textsOf(block).stream().flatMap(List::stream).toList(), own);
    }
  }

  @Test
  void ofASignatureTheLeadComesBeforeTheLine() {
    Inline.FillIn line =
        new Inline.FillIn("signed", "signature", Inline.FillIn.Kind.SIGNATURE, false);
    Block block =
        new Block.Signatures(
            List.of(
                new Block.Signature(
                    List.of(new Text("Attest:")),
                    line,
                    List.of(List.of(new Text("Clerk")), List.of(new Text("Date"))))));
    assertThat(Walk.inlines(block))
        .containsExactly(new Text("Attest:"), line, new Text("Clerk"), new Text("Date"));
    assertThat(Walk.textsOf(block)).hasSize(4);
  }

  /** The same objects, not only like ones. */
  private static void assertSame(List<?> walked, List<?> expected) {
    assertThat(walked).hasSameSizeAs(expected);
    for (int i = 0; i < walked.size(); i++) {
      assertThat(walked.get(i)).isSameAs(expected.get(i));
    }
  }

  /** The records that a sealed interface stands for. */
  private static Stream<Class<?>> nodes(Class<?> sealed) {
    return sealed.isSealed()
        ? Stream.of(sealed.getPermittedSubclasses()).flatMap(WalkTest::nodes)
        : Stream.of(sealed);
  }

  private static List<Object> everything(Object within, Predicate<Object> wanted) {
    List<Object> found = new ArrayList<>();
    for (Object part : components(within)) {
      if (wanted.test(part)) {
        found.add(part);
      }
      found.addAll(everything(part, wanted));
    }
    return found;
  }

  private static List<Object> outermost(Object within, Predicate<Object> wanted) {
    List<Object> found = new ArrayList<>();
    for (Object part : components(within)) {
      if (wanted.test(part)) {
        found.add(part);
      } else {
        found.addAll(outermost(part, wanted));
      }
    }
    return found;
  }

  /** The elements of a list or the components of a record, in order; nothing of anything else. */
  private static List<Object> components(Object of) {
    if (of instanceof List<?> list) {
      return List.copyOf(list);
    }
    List<Object> values = new ArrayList<>();
    if (of instanceof Record) {
      for (RecordComponent component : of.getClass().getRecordComponents()) {
        try {
          Object value = component.getAccessor().invoke(of);
          if (value != null) {
            values.add(value);
          }
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    return values;
  }
}
