package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the check of characters can fail. */
class AlphabetTest {
  @Test
  void aCharacterThatAWronglyWrittenEscapeMakesIsFound() {
    assertThat(Alphabet.strange("as of November\uA020, 2026")).containsExactly("U+A020");
    assertThat(Alphabet.strange("as of November\u00A020, 2026, § 7 “judge’s”")).isEmpty();
  }
}
