package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.NextStep;
import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownBuilder;
import freedomcities.towns.TownReader;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the place and its agencies can change is amended, repealed or withdrawn; an agreement ends
 * as it provides; other law, the charter and orders of courts are stated and never struck.
 */
class ByInstrumentTest {
  private static final String SOURCE = "Paper 17, section 4";
  private static final String WORDS = "Officers shall ask each person about immigration status.";

  private static Town town(List<Instrument> instruments) {
    TownBuilder town =
        new TownReader(RuleSet.standard(), Law.standard())
            .town("Sampleton", Kind.CITY, "AZ")
            .agency("Sampleton Police Department", LocalDate.of(2026, 10, 2));
    for (int i = 0; i < instruments.size(); i++) {
      town.passage(
          "5", Passage.of(source(i), instruments.get(i), WORDS).contradicts("inquiry").build());
    }
    return town.build();
  }

  private static String source(int number) {
    return SOURCE + "(" + (char) ('a' + number) + ")";
  }

  private static String words(Town town, DocumentKind kind) {
    return String.join("\n", Linearisation.of(Examples.draft(town, kind).document()));
  }

  /** The paragraphs of a document that name a source and say something of it. */
  private static boolean says(String document, String source, String what) {
    return document.lines().anyMatch(line -> line.contains(source) && line.contains(what));
  }

  private static boolean strikes(Town town) {
    return Examples.draft(town, DocumentKind.COMPARISON).document().blocks().stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .anyMatch(Inline.Revision.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource
  void eachInstrumentHasItsStep(Instrument instrument) {
    Town town = town(List.of(instrument));
    boolean ours = instrument.changeable();
    boolean agreement = instrument == Instrument.AGREEMENT;
    String source = source(0);
    String ordinance = words(town, DocumentKind.ORDINANCE);
    assertThat(says(ordinance, source, "differs from what this ordinance requires"))
        .isEqualTo(ours);
    assertThat(says(ordinance, source, "provides otherwise than this ordinance requires"))
        .isEqualTo(agreement);
    assertThat(says(ordinance, source, "applies in particular"))
        .isEqualTo(ours && instrument.writing() && !instrument.law());
    assertThat(says(ordinance, source, "shall not, as far as it is a party, renew or extend"))
        .isEqualTo(agreement);
    assertThat(ordinance.contains(source)).isEqualTo(!instrument.binding());

    String comparison = words(town, DocumentKind.COMPARISON);
    // A practice is told, and has no text to strike.
    assertThat(strikes(town)).isEqualTo(ours && instrument.writing());
    assertThat(says(comparison, source, "is an agreement. It is not amended here"))
        .isEqualTo(agreement);
    assertThat(says(comparison, source, "cannot be changed here")).isEqualTo(instrument.binding());
    assertThat(comparison).doesNotContain(source + " is repealed");

    GapReport report = new GapCheck(RuleSet.standard()).check(town.policy(), true);
    assertThat(report.findings().get(4).status()).isEqualTo(Status.CONFLICTING);
    assertThat(report.findings().get(4).nextStep())
        .isEqualTo(
            instrument == Instrument.PRACTICE
                ? NextStep.ADOPT
                : ours ? NextStep.REPLACE : NextStep.TAKE_TO_COUNSEL);
  }

  /** Whatever stands side by side, no change touches the words of what nobody here can change. */
  @Property(tries = 60)
  void noInstrumentButOursIsAmended(@ForAll("mixes") List<Instrument> instruments) {
    Town town = town(instruments);
    String comparison = words(town, DocumentKind.COMPARISON);
    String ordinance = words(town, DocumentKind.ORDINANCE);
    for (int i = 0; i < instruments.size(); i++) {
      String source = source(i);
      if (!instruments.get(i).changeable()) {
        assertThat(says(comparison, source, "is to be repealed")).isFalse();
        assertThat(says(comparison, source, "is to be withdrawn")).isFalse();
        assertThat(says(comparison, source, "Replace ")).isFalse();
        assertThat(says(ordinance, source, "applies in particular")).isFalse();
      }
      if (instruments.get(i).binding()) {
        assertThat(ordinance).doesNotContain(source);
      }
    }
    assertThat(strikes(town))
        .isEqualTo(instruments.stream().anyMatch(one -> one.changeable() && one.writing()));
  }

  @Provide
  static Arbitrary<List<Instrument>> mixes() {
    return Arbitraries.of(Instrument.values()).list().ofMinSize(1).ofMaxSize(5);
  }

  /** The state's law of the readings' town was struck, and the city's rule put in its place. */
  @Test
  void aStatuteIsNotRepealedByACity() {
    Town town = town(List.of(Instrument.STATUTE, Instrument.MANUAL));
    String comparison = words(town, DocumentKind.COMPARISON);
    assertThat(says(comparison, source(0), "(statute) is not a policy of the agency")).isTrue();
    assertThat(says(comparison, source(1), "Replace ")).isTrue();
  }
}
