package freedomcities.policy;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleSetReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {
  private static final Rule WARRANT = RuleSet.standard().rule("1").orElseThrow();

  /** A rule of "act, and either (narrow and checked) or none". */
  private static final Rule JOINED =
      RuleSetReader.read(
              "joined.yaml",
              """
              id: joined
              version: "1"
              title: Joined
              attribution: nobody
              groups: [{id: g, title: G}]
              rules:
                - id: r
                  title: R
                  caption: R
                  topic: r
                  group: g
                  text: No one shall.
                  explanation: Nothing.
                  requires:
                    - {id: act, kind: act, what: w, has: h, lacks: l, contradicts: c}
                    - any:
                        - all:
                            - {id: narrow, kind: exception, what: w, has: h, lacks: l, contradicts: c}
                            - {id: checked, kind: exception, what: w, has: h, lacks: l, contradicts: c}
                        - {id: none, kind: exception, what: w, has: h, lacks: l, contradicts: c}
              """)
          .rules()
          .getFirst();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          act none           | IN_WRITING | -
          act narrow checked | IN_WRITING | -
          act                | PARTIAL    | narrow checked
          act checked        | PARTIAL    | narrow
          none               | PARTIAL    | act
          narrow             | PARTIAL    | act checked
          """)
  void respectsAndAndOr(String has, Status status, String lacks) {
    Standing standing = Standing.of(JOINED, record(passage(Instrument.ORDINANCE, has, "")), true);
    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.lacks()).extracting(Element::id).isEqualTo(words(lacks));
  }

  @ParameterizedTest
  @CsvSource({
    "MANUAL,true,IN_WRITING",
    "MANUAL,false,IN_PRACTICE",
    "ORDER,false,IN_PRACTICE",
    "ORDINANCE,false,IN_WRITING",
    "PRACTICE,true,IN_PRACTICE",
    "AGREEMENT,false,IN_WRITING"
  })
  void asksWhatIsWriting(Instrument instrument, boolean manualsCount, Status status) {
    Passage all =
        passage(instrument, "before-detaining before-prolonging ice cbp judicial-warrant", "");
    assertThat(Standing.of(WARRANT, record(all), manualsCount).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void takesADeclaredStatusWhereThereAreNoPassages(Status declared) {
    RuleRecord record = RuleRecord.of(declared);
    assertThat(Standing.of(WARRANT, record, true).status()).isEqualTo(declared);
  }

  @Test
  void isUnknownWhereNobodyAsked() {
    assertThat(Standing.of(WARRANT, RuleRecord.UNKNOWN, true).status()).isEqualTo(Status.UNKNOWN);
  }

  @Property
  void growsWithAFurtherPassageUnlessThatContradicts(
      @ForAll("passages") List<Passage> passages,
      @ForAll("passage") Passage further,
      @ForAll boolean manualsCount) {
    Assume.that(further.contradicts().isEmpty() && !passages.isEmpty());
    List<Passage> more = new ArrayList<>(passages);
    more.add(further);
    Status before = Standing.of(WARRANT, record(passages), manualsCount).status();
    assertThat(Standing.of(WARRANT, record(more), manualsCount).status())
        .isGreaterThanOrEqualTo(before);
  }

  @Property
  void isConflictingExactlyIfAPassageContradicts(@ForAll("passages") List<Passage> passages) {
    Assume.that(!passages.isEmpty());
    Standing standing = Standing.of(WARRANT, record(passages), true);
    assertThat(standing.status() == Status.CONFLICTING)
        .isEqualTo(passages.stream().anyMatch(passage -> !passage.contradicts().isEmpty()));
  }

  /**
   * Where every element is needed, each is had, practised, lacking or contradicted, and lacking
   * means neither.
   */
  @Property
  void accountsForEveryElement(
      @ForAll("passages") List<Passage> passages, @ForAll boolean manualsCount) {
    Assume.that(!passages.isEmpty());
    Standing standing = Standing.of(WARRANT, record(passages), manualsCount);
    List<Element> found = new ArrayList<>(standing.has());
    found.addAll(standing.inPractice());
    assertThat(found).doesNotHaveDuplicates().noneMatch(standing.lacks()::contains);
    found.addAll(standing.lacks());
    found.addAll(standing.contradicts());
    assertThat(found).containsAll(WARRANT.elements());
  }

  @Provide
  Arbitrary<List<Passage>> passages() {
    return passage().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Passage> passage() {
    Arbitrary<List<String>> ids =
        Arbitraries.of(WARRANT.elements()).map(Element::id).list().uniqueElements().ofMaxSize(5);
    Arbitrary<List<String>> contradicted =
        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(1, ids));
    return Combinators.combine(Arbitraries.of(Instrument.class), ids, contradicted)
        .as(
            (instrument, has, contradicts) ->
                Passage.of("s", instrument, "t")
                    .has(
                        has.stream().filter(id -> !contradicts.contains(id)).toArray(String[]::new))
                    .contradicts(contradicts.toArray(String[]::new))
                    .build());
  }

  private static Passage passage(Instrument instrument, String has, String contradicts) {
    return Passage.of("s", instrument, "t")
        .has(words(has).toArray(String[]::new))
        .contradicts(words(contradicts).toArray(String[]::new))
        .build();
  }

  private static RuleRecord record(Passage passage) {
    return record(List.of(passage));
  }

  private static RuleRecord record(List<Passage> passages) {
    return RuleRecord.of(passages);
  }

  private static List<String> words(String ids) {
    return ids == null || ids.isEmpty() ? List.of() : List.of(ids.split(" "));
  }
}
