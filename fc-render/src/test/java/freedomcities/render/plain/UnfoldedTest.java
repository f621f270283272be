package freedomcities.render.plain;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.Trees;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table told row by row says all that it says as a table. */
class UnfoldedTest {
  @Provide
  Arbitrary<Document> documents() {
    return Trees.documents();
  }

  @Property(tries = 300)
  void unfoldingLosesNoWord(@ForAll("documents") Document document) {
    String unfolded =
        " "
            + String.join(" ", Linearisation.of(Unfolded.of(document, (table, alone) -> false)))
            + " ";
    for (String line : Linearisation.of(document)) {
      List<String> words = Arrays.asList(line.split(" "));
      assertThat(words)
          .allMatch(
              word -> unfolded.contains(" " + word + " ") || unfolded.contains(" " + word + ": "));
    }
  }

  @Property(tries = 300)
  void withEveryTableKeptNothingChanges(@ForAll("documents") Document document) {
    assertThat(Unfolded.of(document, (table, alone) -> true)).isEqualTo(document);
  }
}
