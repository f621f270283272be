package freedomcities.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MetadataTest {
  private static Metadata.Builder metadata() {
    return Metadata.of("sampleton-city-az-act", "An Act", LocalDate.of(2026, 11, 20))
        .type("Act")
        .place("City of Sampleton");
  }

  private static Arguments refused(String told, UnaryOperator<Metadata.Builder> change) {
    return Arguments.of(told, change);
  }

  static List<Arguments> nonsense() {
    return List.of(
        refused("identifier is blank", some -> some.identifier(" ")),
        refused("identifier can't name a file", some -> some.identifier("../act")),
        refused("identifier can't name a file", some -> some.identifier("a\\b")),
        refused("title is blank", some -> some.title("")),
        refused("type is blank", some -> some.type("")),
        refused("place is blank", some -> some.place("\t")),
        refused("no tag of BCP 47: english_US", some -> some.language("english_US")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nonsense")
  void nonsenseIsRefused(String told, UnaryOperator<Metadata.Builder> change) {
    assertThatThrownBy(() -> change.apply(metadata()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }

  @Test
  void whatIsNotGivenHasItsDefault() {
    Metadata made = metadata().stage(null).author(" ").build();
    assertThat(made.stage()).isEmpty();
    assertThat(made.author()).isEmpty();
    assertThat(made.subject()).isEmpty();
    assertThat(made.language()).isEqualTo("en-US");
    assertThat(made.conventions()).isEqualTo(Conventions.USUAL);
    assertThat(made.printing()).isEqualTo(Printing.USUAL);
    assertThat(made.runningHead()).containsExactly("Act", "City of Sampleton");
  }

  @Test
  void butChangesWhatItIsToldAndNothingElse() {
    Metadata made =
        metadata().stage("Draft").author("Neighbors").subject("x").keywords(List.of("k")).build();
    assertThat(made.but().build()).isEqualTo(made);
    assertThat(made.but().stage(null).build().stage()).isEmpty();
    assertThat(made.but().language("es").build().keywords()).containsExactly("k");
  }
}
