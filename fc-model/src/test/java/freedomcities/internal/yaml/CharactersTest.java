package freedomcities.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters no file may hold, to the last one of each range, and where they are told. */
class CharactersTest {

  private static List<Problem> told(String text) {
    ProblemList problems = new ProblemList();
    Characters.check("town.yaml", text, problems);
    try {
      problems.throwIfAny();
      return List.of();
    } catch (InputException e) {
      return e.problems();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 0xb, 0xc, 0xe, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029})
  void controlCharactersAreRefused(int c) {
    assertThat(told("a" + Character.toString(c)))
        .containsExactly(
            new Problem(
                new Location("town.yaml", 1, 2),
                String.format("control character U+%04X", c),
                "delete it"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202a, 0x202b, 0x202e, 0x2066, 0x2069})
  void directionCharactersAreRefused(int c) {
    assertThat(told(Character.toString(c)))
        .extracting(Problem::found)
        .containsExactly(String.format("direction character U+%04X", c));
  }

  @ParameterizedTest
  @ValueSource(ints = {0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff})
  void brokenCharactersAreRefused(int c) {
    assertThat(told(String.valueOf((char) c)))
        .extracting(Problem::found)
        .containsExactly(String.format("broken character U+%04X", c));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        9, 0xa, 0xd, 0x20, 0x7e, 0xa0, 0x2027, 0x202f, 0x2065, 0x206a, 0xd7ff, 0xe000, 0xfffd,
        0x10000, 0x1f600
      })
  void theirNeighboursAreNot(int c) {
    assertThat(told(Character.toString(c))).isEmpty();
  }

  /** Lines end with LF, CR and CR LF; a character beyond the first plane is one column. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          a\\nb#,            2, 2
          a\\rb#,            2, 2
          a\\r\\nb#,         2, 2
          a\\r\\n\\r\\n#,    3, 1
          a\\n\\r#,          3, 1
          \\r#,              2, 1
          x\\uD83D\\uDE00y#, 1, 4
          """)
  void areToldWhereTheyStand(String text, int line, int column) {
    String real =
        text.replace("\\n", "\n")
            .replace("\\r", "\r")
            .replace("\\uD83D\\uDE00", "\uD83D\uDE00")
            .replace('#', '\u0001');
    assertThat(told(real))
        .extracting(Problem::location)
        .containsExactly(new Location("town.yaml", line, column));
  }

  /** Enough of them are told one by one; the others are counted. */
  @Test
  void manyAreCounted() {
    assertThat(told("\u0001".repeat(20))).hasSize(20);
    List<Problem> more = told("\u0001".repeat(20) + "a\u0001\u0001");
    assertThat(more).hasSize(21);
    assertThat(more.getLast())
        .isEqualTo(
            new Problem(
                new Location("town.yaml", 1, 24),
                "2 more such characters above",
                "delete them all"));
  }

  @Test
  void readingGoesOnWithAStandIn() {
    ProblemList problems = new ProblemList();
    assertThat(Characters.check("town.yaml", "a\u0000b\u0001c", problems))
        .isEqualTo("a\ufffdb\ufffdc");
    String good = "nothing wrong";
    assertThat(Characters.check("town.yaml", good, problems)).isSameAs(good);
  }
}
