package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Words that a record marks to be struck: all of them are struck, or it is told which isn't and
 * why.
 */
class MarkedWordsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final List<String> LACKED =
      List.of("every-individual", "unrelated-purpose", "citizenship");

  private static Proposal proposal(Optional<Way> way, Passage... passages) {
    RuleRecord record =
        new RuleRecord(Optional.empty(), Optional.empty(), List.of(passages), List.of(), way);
    GapReport report =
        new GapCheck(RULES)
            .check(
                new PresentPolicy(
                    List.of(new AgencyPolicy("Police", Optional.empty(), Map.of("5", record)))),
                true);
    return new Proposals(RULES, placeholder -> "City")
        .of(
            RULES.rule("5").orElseThrow(),
            report.finding("5").orElseThrow().agencies().getFirst(),
            true)
        .orElseThrow();
  }

  private static Passage passage(
      String source, String text, List<String> has, List<String> lacks, Strike... strikes) {
    return Passage.of(source, Instrument.MANUAL, text)
        .has(has.toArray(String[]::new))
        .lacks(lacks.toArray(String[]::new))
        .strike(strikes)
        .build();
  }

  private static Strike strike(String words, String insert, String element) {
    return Strike.of(words, element).inserting(insert);
  }

  /**
   * A volunteer marked two sentences for one element; the second stayed, and was said to be gone.
   */
  @Test
  void asManyWordsAsAreMarkedForOneElementAreStruck() {
    Proposal proposal =
        proposal(
            Optional.empty(),
            passage(
                "Policy 428.4",
                "Officers shall not ask a person about immigration or citizenship status. During a"
                    + " lawful stop an officer may ask where it would be useful. No further"
                    + " question is needed, unless there is reasonable suspicion. Status is not"
                    + " recorded.",
                List.of("inquiry", "citizenship", "every-individual"),
                List.of("unrelated-purpose"),
                strike(
                    "During a lawful stop an officer may ask where it would be useful.",
                    "",
                    "unrelated-purpose"),
                strike(", unless there is reasonable suspicion", "", "unrelated-purpose")));
    assertThat(proposal.way()).isEqualTo(Way.AMEND);
    assertThat(proposal.amendment().orElseThrow().text())
        .startsWith(
            "Officers shall not ask a person about immigration or citizenship status. No further"
                + " question is needed. Status is not recorded.");
    assertThat(proposal.reason()).doesNotContain("Marked in");
  }

  @Test
  void marksThatMeetAreStruckTogether() {
    assertThat(
            text(
                "a b c d e f",
                strike("b c d", "", "citizenship"),
                strike("c d e", "", "citizenship")))
        .isEqualTo("a f");
    assertThat(
            text(
                "a b c d e f",
                strike("b c d e", "", "citizenship"),
                strike("c", "", "citizenship")))
        .isEqualTo("a f");
    assertThat(
            text(
                "a b c d e f",
                strike("b c d", "x", "citizenship"),
                strike("c d", "", "citizenship")))
        .isEqualTo("a x e f");
  }

  @Test
  void aMarkAcrossWordsThatGiveWayToOthersIsTold() {
    Proposal proposal =
        proposal(
            Optional.of(Way.AMEND),
            passage(
                "Manual 1",
                "one two three four five",
                List.of("inquiry"),
                LACKED,
                strike("two three", "other", "citizenship"),
                strike("three four", "", "citizenship")));
    assertThat(proposal.amendment().orElseThrow().text()).startsWith("one other four five");
    assertThat(proposal.reason())
        .endsWith(
            "Marked in Manual 1, and not struck by themselves, since other marked words across them"
                + " give way to words of the record: “three four”.");
  }

  @Test
  void whatIsReplacedAsAWholeIsToldWithItsMarks() {
    Passage marked =
        passage(
            "Manual 1",
            "one two three",
            List.of("inquiry"),
            LACKED,
            strike("two", "", "citizenship"));
    assertThat(proposal(Optional.empty(), marked))
        .satisfies(
            added -> {
              assertThat(added.way()).isEqualTo(Way.MODEL);
              assertThat(added.superseded()).as("the model's words are added").isEmpty();
              assertThat(added.struck()).hasSize(1);
            });
    Proposal proposal = proposal(Optional.of(Way.REPLACE), marked);
    assertThat(proposal.way()).isEqualTo(Way.REPLACE);
    assertThat(proposal.superseded()).hasSize(1);
    assertThat(proposal.reason())
        .endsWith(
            "Marked in Manual 1, and not struck by themselves, since the passage is replaced as a"
                + " whole: “two”.");
  }

  /**
   * What stays beside the passage that is amended, or beside the model's words, stays without them.
   */
  @Test
  void marksInPassagesThatStayAreStruckThereToo() {
    Passage base =
        passage(
            "Manual 1",
            "one two three",
            List.of("inquiry", "citizenship", "every-individual"),
            List.of("unrelated-purpose", "eligibility"));
    Passage other =
        passage(
            "Manual 2",
            "four five six",
            List.of(),
            List.of("unrelated-purpose"),
            strike("five", "", "unrelated-purpose"));
    Passage bad =
        Passage.of("Order 3", Instrument.ORDER, "Ask all.").contradicts("inquiry").build();
    assertThat(proposal(Optional.empty(), base, other).struck())
        .extracting(Amendment::text)
        .containsExactly("four six");
    assertThat(proposal(Optional.empty(), bad, other).struck())
        .extracting(Amendment::text)
        .containsExactly("four six");
  }

  @Test
  void whereTheWholeRuleIsInWritingTheyAreStruckAllTheSame() {
    List<String> all =
        RULES.rule("5").orElseThrow().elements().stream().map(element -> element.id()).toList();
    Proposal proposal =
        proposal(
            Optional.empty(),
            passage("Manual 1", "whole", all, List.of()),
            passage(
                "Manual 2",
                "four five six",
                List.of(),
                List.of("citizenship"),
                strike("five", "", "citizenship")));
    assertThat(proposal.struck()).extracting(Amendment::text).containsExactly("four six");
    assertThat(proposal.amendment()).isEmpty();
    assertThat(proposal.superseded()).isEmpty();
  }

  @Test
  void marksAreFoundAcrossTheEndsOfLinesAndParagraphsStayApart() {
    assertThat(
            text(
                "Ask nobody\nunless it is\nuseful.",
                strike("unless it is useful", "", "citizenship")))
        .isEqualTo("Ask nobody.");
    assertThat(text("First.\n\nAsk all. Second.\n\nThird.", strike("Ask all.", "", "citizenship")))
        .isEqualTo("First.\nSecond.\nThird.");
    assertThat(text("First.\n\nAsk all.\n\nThird.", strike("Ask all.", "", "citizenship")))
        .isEqualTo("First.\nThird.");
    assertThat(text("First.\n\nAsk all.", strike("Ask all.", "", "citizenship")))
        .isEqualTo("First.");
  }

  /** The text of a passage with these marks struck, before sentences are added. */
  private static String text(String text, Strike... strikes) {
    return StruckPassage.of(passage("Manual 1", text, List.of(), LACKED, strikes)).text();
  }

  /** Marks anywhere, as many as there may be, whatever the way: none is dropped without a word. */
  @Property
  void noMarkIsDroppedWithoutAWord(
      @ForAll("marks") List<List<Integer>> marks,
      @ForAll("ways") Optional<Way> way,
      @ForAll boolean most) {
    List<String> words = Stream.iterate(0, n -> n + 1).limit(12).map(n -> "w" + n + "w").toList();
    List<Strike> strikes = new ArrayList<>();
    for (List<Integer> mark : marks) {
      int from = Math.min(mark.get(0), mark.get(1));
      int to = Math.max(mark.get(0), mark.get(1)) + 1;
      strikes.add(
          strike(
              String.join(" ", words.subList(from, to)),
              mark.get(2) == 0 ? "other" : "",
              LACKED.get(mark.get(2) % LACKED.size())));
    }
    List<String> has = most ? List.of("inquiry", "eligibility") : List.of("inquiry");
    Proposal proposal =
        proposal(
            way,
            passage(
                "Manual 1", String.join(" ", words), has, LACKED, strikes.toArray(Strike[]::new)));
    List<Amendment> amended =
        Stream.concat(proposal.amendment().stream(), proposal.struck().stream()).toList();
    for (Strike strike : strikes) {
      boolean struck =
          amended.stream()
              .anyMatch(
                  amendment ->
                      Stream.of(strike.words().split(" "))
                          .noneMatch(word -> amendment.text().contains(word)));
      boolean told = proposal.reason().contains("“" + strike.words() + "”");
      assertThat(struck || told).as(strike + " in " + amended + ": " + proposal.reason()).isTrue();
    }
    for (Amendment amendment : amended) {
      List<String> unmarked =
          words.stream()
              .filter(
                  word ->
                      strikes.stream()
                          .noneMatch(strike -> List.of(strike.words().split(" ")).contains(word)))
              .toList();
      assertThat(unmarked).allMatch(amendment.text()::contains);
    }
  }

  @Provide
  Arbitrary<List<List<Integer>>> marks() {
    return Arbitraries.integers().between(0, 11).list().ofSize(3).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<Optional<Way>> ways() {
    return Arbitraries.of(
        Optional.empty(), Optional.of(Way.AMEND), Optional.of(Way.MODEL), Optional.of(Way.REPLACE));
  }
}
