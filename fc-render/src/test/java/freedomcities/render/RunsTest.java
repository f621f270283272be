package freedomcities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The yardstick itself finds what is missing, added, out of order or run together. */
class RunsTest {
  @Test
  void wholePiecesMakeALine() {
    assertThat(Runs.difference(List.of("a b", "c", "---", "d"), List.of("a b c", "d"))).isEmpty();
  }

  @Test
  void everyFaultIsFound() {
    assertThat(
            List.of(
                Runs.difference(List.of("a"), List.of("a", "b")),
                Runs.difference(List.of("a", "b"), List.of("a")),
                Runs.difference(List.of("b", "a"), List.of("a", "b")),
                Runs.difference(List.of("a b"), List.of("a", "b")),
                Runs.difference(List.of("ab"), List.of("a b")),
                Runs.difference(List.of("a", "x", "b"), List.of("a b"))))
        .doesNotContain("");
  }
}
