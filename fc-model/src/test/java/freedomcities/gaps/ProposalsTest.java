package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.Amendment.Brought;
import freedomcities.gaps.Amendment.Means;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProposalsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final Proposals PROPOSALS = new Proposals(RULES, ProposalsTest::fill);

  private static String fill(Placeholder placeholder) {
    return placeholder.key().equals("oversight-body") ? "the Review Board" : "City";
  }

  private static Rule rule(String id) {
    return RULES.rule(id).orElseThrow();
  }

  private static Optional<Proposal> proposal(String rule, boolean manualsCount, RuleRecord record) {
    PresentPolicy policy =
        new PresentPolicy(
            List.of(new AgencyPolicy("Police", Optional.empty(), Map.of(rule, record))));
    GapReport report = new GapCheck(RULES).check(policy, manualsCount);
    return PROPOSALS.of(
        rule(rule), report.finding(rule).orElseThrow().agencies().getFirst(), manualsCount);
  }

  private static RuleRecord record(Optional<Way> chosen, Passage... passages) {
    return new RuleRecord(Optional.empty(), Optional.empty(), List.of(passages), List.of(), chosen);
  }

  private static Passage manual(String text, String has, String contradicts) {
    return Passage.of("Manual 1", Instrument.MANUAL, text)
        .has(ids(has).toArray(String[]::new))
        .contradicts(ids(contradicts).toArray(String[]::new))
        .build();
  }

  private static List<String> ids(String ids) {
    return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
  }

  static Stream<Element> elements() {
    return RULES.rules().stream().flatMap(rule -> rule.elements().stream());
  }

  @ParameterizedTest
  @MethodSource("elements")
  void everyElementHasWordsThatBringItIn(Element element) {
    assertThat(element.modelWords()).isNotBlank();
    assertThat(element.amendment()).matches("[A-Z\\[].*\\.");
  }

  /**
   * Whatever a passage has and says: nothing of the agency's is lost, every element is there, and
   * its words can be found.
   */
  @Property
  void anAmendedPassageHasTheWholeRule(
      @ForAll("cases") Tuple.Tuple3<Rule, List<String>, String> at) {
    Rule rule = at.get1();
    List<String> has = at.get2();
    Passage passage =
        Passage.of("Manual", Instrument.MANUAL, at.get3()).has(has.toArray(String[]::new)).build();
    List<Element> needed =
        rule.elements().stream().filter(element -> !has.contains(element.id())).toList();

    Amendment amendment =
        new Amender(RULES, rule, ProposalsTest::fill).amend(passage, needed, false);

    assertThat(amendment.brought()).extracting(Brought::element).isEqualTo(needed);
    RuleRecord amended = record(Optional.empty(), amendment.amended());
    assertThat(Standing.of(rule, amended, true).status()).isEqualTo(Status.IN_WRITING);
    for (Brought brought : amendment.brought()) {
      assertThat(saidBy(brought, amendment.text()))
          .as(brought + " in " + amendment.text())
          .isTrue();
    }
    assertThat(isSubsequence(words(passage.text()), words(amendment.text()))).isTrue();
  }

  /** Between fewer shared words the model's would hardly stand where they belong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          permit ICE agents access.       | permit ICE or CBP agents access.
          shall permit ICE agents.        | shall permit ICE or CBP agents.
          ICE agents access to.           | ICE or CBP agents access to.
          permit ICE agents.              | ADDED
          ICE agents access.              | ADDED
          """)
  void theModelsWordsAreInsertedBetweenFourSharedOnes(String text, String amended) {
    Rule rule = rule("3");
    Passage passage = Passage.of("Manual, section 3", Instrument.MANUAL, text).build();
    List<Element> needed =
        rule.elements().stream().filter(element -> element.id().equals("cbp")).toList();
    Amendment amendment =
        new Amender(RULES, rule, ProposalsTest::fill).amend(passage, needed, false);
    if (amended.equals("ADDED")) {
      assertThat(amendment.brought()).extracting(Brought::means).containsExactly(Means.ADDED);
      assertThat(amendment.text()).startsWith(text);
    } else {
      assertThat(amendment.brought()).extracting(Brought::means).containsExactly(Means.INSERTED);
      assertThat(amendment.text()).isEqualTo(amended);
    }
  }

  private static boolean saidBy(Brought brought, String text) {
    String amendment = RULES.text(brought.element().amendment()).filled(ProposalsTest::fill);
    String inner =
        amendment.contains("{")
            ? amendment
                .substring(amendment.indexOf('{') + 1, amendment.indexOf('}'))
                .replaceFirst("^or ", "")
            : amendment;
    return switch (brought.means()) {
      case INSERTED ->
          text.contains(RULES.text(brought.element().modelWords()).filled(ProposalsTest::fill));
      case STRUCK, REWORDED -> false;
      case ADDED -> text.contains(inner) && text.contains(amendment.replaceFirst("\\{.*", ""));
    };
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s.]+")).filter(word -> !word.isEmpty()).toList();
  }

  private static boolean isSubsequence(List<String> some, List<String> all) {
    int found = 0;
    for (String word : all) {
      if (found < some.size() && some.get(found).equals(word)) {
        found++;
      }
    }
    return found == some.size();
  }

  /**
   * Words that the record marks are struck, others come in their place, and no other word changes.
   */
  @Property
  void whatTheRecordMarksIsStruckAndNothingElse(
      @ForAll("stretches") Tuple.Tuple3<List<String>, Integer, Integer> at,
      @ForAll("insertions") String insert) {
    List<String> words = at.get1();
    int from = Math.min(at.get2(), at.get3());
    int to = Math.max(at.get2(), at.get3());
    List<String> expected = new ArrayList<>(words);
    expected.subList(from, to).clear();
    expected.addAll(from, ids(insert));
    Passage passage =
        Passage.of("Manual", Instrument.MANUAL, String.join(" ", words))
            .lacks("cbp")
            .strike(Strike.of(String.join(" ", words.subList(from, to)), "cbp").inserting(insert))
            .build();

    Amendment amendment =
        new Amender(RULES, rule("1"), ProposalsTest::fill)
            .amend(passage, List.of(rule("1").elements().get(3)), false);

    assertThat(amendment.text()).isEqualTo(String.join(" ", expected));
    assertThat(amendment.brought())
        .extracting(Brought::means)
        .containsExactly(insert.isEmpty() ? Means.STRUCK : Means.REWORDED);
  }

  @Provide
  Arbitrary<Tuple.Tuple3<List<String>, Integer, Integer>> stretches() {
    Arbitrary<Integer> ends = Arbitraries.integers().between(0, 8);
    return Arbitraries.shuffle("no", "deputy", "holds", "a", "person", "unless", "asked", "to")
        .flatMap(
            words ->
                ends.tuple2()
                    .filter(two -> !two.get1().equals(two.get2()))
                    .map(two -> Tuple.of(words, two.get1(), two.get2())));
  }

  @Provide
  Arbitrary<String> insertions() {
    return Arbitraries.of("", "", "ordered", "bound by law");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a warrant, or a form, is needed. | , or a form | | a warrant, is needed.
          a warrant (or a form) is needed. | or a form | order | a warrant (order) is needed.
          It is needed, unless waived.     | , unless waived | | It is needed.
          It is needed unless waived.      | unless waived | , always | It is needed, always.
          Unless waived it is needed.      | Unless waived | | it is needed.
          """)
  void whatIsStruckLeavesNoSpacesBehind(String text, String words, String insert, String amended) {
    Passage passage =
        Passage.of("Manual", Instrument.MANUAL, text)
            .lacks("cbp")
            .strike(Strike.of(words, "cbp").inserting(insert == null ? "" : insert))
            .build();
    assertThat(
            new Amender(RULES, rule("1"), ProposalsTest::fill)
                .amend(passage, List.of(rule("1").elements().get(3)), false)
                .text())
        .isEqualTo(amended);
  }

  /** What would be added speaks of what stands there: it goes where it was said to be lacking. */
  @Test
  void thePassageThatWasSaidToLackIsAmended() {
    Passage most = manual("People are told.", "notice ice cbp", "");
    Passage other =
        Passage.of(
                "Manual 2", Instrument.MANUAL, "Agents wear jackets and badges when they come in.")
            .has("duty-jackets", "visible-badges")
            .lacks("at-all-times")
            .build();
    assertThat(
            proposal("4", true, record(Optional.empty(), most, other))
                .orElseThrow()
                .amendment()
                .orElseThrow()
                .passage())
        .isEqualTo(other);
  }

  @Test
  void whatContradictsNothingAndCouldStayIsNamed() {
    Passage whole =
        manual("All of it.", "before-detaining before-prolonging ice cbp judicial-warrant", "");
    Passage most = manual("Most of it.", "before-detaining ice judicial-warrant", "");
    Passage bad = manual("A hold is honored.", "", "before-prolonging");
    assertThat(proposal("1", true, record(Optional.empty(), whole, bad)).orElseThrow().reason())
        .endsWith(
            "What is quoted from Manual 1 contradicts nothing and has the whole rule; it can"
                + " stay.");
    assertThat(proposal("1", true, record(Optional.empty(), most, bad)).orElseThrow().reason())
        .endsWith(
            "What is quoted from Manual 1 contradicts nothing and has three of five elements; it"
                + " can stay.");
    assertThat(proposal("1", true, record(Optional.empty(), bad)).orElseThrow().reason())
        .endsWith("take its place.");
  }

  /** Negative control for the check of subsequences. */
  @Test
  void aWordLostIsFound() {
    assertThat(isSubsequence(List.of("a", "b"), List.of("b", "a"))).isFalse();
    assertThat(isSubsequence(List.of("a", "b"), List.of("a", "x", "b"))).isTrue();
  }

  /**
   * Texts are the model's with stretches left out, so that insertions fit often, or words that have
   * nothing to do with it.
   */
  @Provide
  Arbitrary<Tuple.Tuple3<Rule, List<String>, String>> cases() {
    return Arbitraries.of(RULES.rules())
        .flatMap(
            rule -> {
              List<String> model = List.of(rule.text().filled(ProposalsTest::fill).split(" "));
              Arbitrary<List<String>> has =
                  Arbitraries.of(rule.elements())
                      .map(Element::id)
                      .list()
                      .uniqueElements()
                      .ofMaxSize(rule.elements().size());
              Arbitrary<String> cut =
                  Arbitraries.integers()
                      .between(0, model.size())
                      .tuple2()
                      .map(
                          ends -> {
                            List<String> words = new ArrayList<>(model);
                            words
                                .subList(
                                    Math.min(ends.get1(), ends.get2()),
                                    Math.max(ends.get1(), ends.get2()))
                                .clear();
                            return String.join(" ", words);
                          });
              Arbitrary<String> other =
                  Arbitraries.of(
                          "Officers", "may", "based", "solely", "on", "race", "unless", "ICE", "a.")
                      .list()
                      .ofMaxSize(12)
                      .map(words -> String.join(" ", words));
              return has.flatMap(
                  ids ->
                      Arbitraries.oneOf(cut, cut, other)
                          .filter(text -> !text.isBlank())
                          .map(text -> Tuple.of(rule, ids, text)));
            });
  }

  /** {@code {+added+}} and {@code [-removed-]}: the smallest change that reads as a sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | before-detaining ice judicial-warrant | Officers shall require a judicial warrant prior to detaining an individual at the request of U.S. Immigration and Customs Enforcement (ICE). | Officers shall require a judicial warrant prior to detaining an individual {+or in any manner prolonging the detention of an individual +}at the request of U.S. Immigration and Customs Enforcement (ICE){+ or Customs and Border Protection (CBP)+}.
          9 | interrogate arrest detain other-action perceived race national-origin religion language immigration-status reliable-information specific-individual | No one is stopped based solely on race. | No one is stopped based solely on race.{+ Action is based on a trait even if the trait is only one ground among others.+}
          6 | custody-status home-address religion ethnicity race ice unrelated-purpose | ICE is told nothing | ICE is told nothing{+. This policy also bars the voluntary release to a federal immigration agency of an inmate’s release date, subject to any exception that it makes. This policy also covers release to U.S. Customs and Border Protection (CBP).+}
          5 | inquiry citizenship unrelated-purpose eligibility | Officers shall not ask a victim of a crime about the immigration or citizenship status, except as the law requires. | Officers shall not ask a victim of a crime about the immigration or citizenship status, except as the law requires.{+ This policy covers every individual.+}
          2 | detain detainer administrative-document ice cbp judicial-warrant | No one is held on a detainer or form of ICE or CBP. A judge’s warrant is served. | No one is held on a detainer or form of ICE or CBP. A judge’s warrant is served.{+ This policy also bars the arrest or the transport of an individual solely on the basis of a document that this policy covers.+}
          7 | surveillance agencies-and-officials any-degree persons-and-groups perceived religion ethnicity race national-origin immigration-status | No surveillance, unless approved. | No surveillance, unless approved.{+ An exception that this policy makes applies only where the surveillance is based on a reliable and specific description of a suspect and adheres to appropriate constitutional standards.+}
          8 | any-person any-violation written-complaint investigation | Complaints are investigated. | Complaints are investigated.{+ The complaint may be filed with the Review Board.+}
          """)
  void amendsBySmallChanges(String id, String has, String text, String marked) {
    Proposal proposal =
        proposal(id, true, record(Optional.empty(), manual(text, has, ""))).orElseThrow();
    assertThat(proposal.way()).isEqualTo(Way.AMEND);
    StringBuilder out = new StringBuilder();
    for (Change change : Comparison.of(text, proposal.amendment().orElseThrow().text()).changes()) {
      out.append(
          switch (change) {
            case Change.Same same -> same.words();
            case Change.Added added -> "{+" + added.words() + "+}";
            case Change.Removed removed -> "[-" + removed.words() + "-]";
          });
    }
    assertThat(out.toString()).isEqualTo(marked);
  }

  /**
   * An exception of the model's beside a wider one of the agency's would narrow nothing, so a
   * sentence narrows it.
   */
  @Test
  void aWideExceptionIsNarrowedAndNotJoinedByAnother() {
    String text =
        "Officers shall not inquire into the immigration or citizenship status of an individual, or"
            + " where required by state or federal law to verify eligibility for a benefit,"
            + " service, or license conditioned on verification of certain status.";
    String has = "inquiry citizenship every-individual eligibility";
    assertThat(
            proposal("5", true, record(Optional.empty(), manual(text, has, "")))
                .orElseThrow()
                .amendment()
                .orElseThrow()
                .brought())
        .extracting(Brought::means)
        .containsExactly(Means.ADDED);
  }

  @Test
  void whatTheDrafterChoosesIsTakenAndSaid() {
    String has = "before-detaining before-prolonging ice judicial-warrant";
    Passage passage = manual("A judicial warrant is required.", has, "");
    for (Way way : Way.values()) {
      Proposal proposal = proposal("1", true, record(Optional.of(way), passage)).orElseThrow();
      assertThat(proposal.way()).isEqualTo(way);
      assertThat(proposal.suggested()).isEqualTo(Way.AMEND);
      assertThat(proposal.chosen()).isEqualTo(way != Way.AMEND);
      assertThat(proposal.reason().contains("Another way was chosen for this place: "))
          .isEqualTo(proposal.chosen());
      assertThat(proposal.amendment().isPresent()).isEqualTo(way == Way.AMEND);
    }
  }

  @Test
  void anAmendmentBesideAContradictionRepealsThat() {
    Passage good =
        manual(
            "A judicial warrant is required to detain.",
            "before-detaining ice judicial-warrant",
            "");
    Passage bad = manual("A hold is honored.", "cbp", "before-prolonging");
    Proposal suggested = proposal("1", true, record(Optional.empty(), good, bad)).orElseThrow();
    assertThat(suggested.way()).isEqualTo(Way.REPLACE);
    assertThat(suggested.superseded()).containsExactly(bad);
    Proposal chosen = proposal("1", true, record(Optional.of(Way.AMEND), good, bad)).orElseThrow();
    assertThat(chosen.superseded()).containsExactly(bad);
    assertThat(chosen.amendment().orElseThrow().passage()).isEqualTo(good);
    assertThat(chosen.amendment().orElseThrow().brought())
        .extracting(brought -> brought.element().id())
        .containsExactly("before-prolonging", "cbp");
  }

  @Test
  void whatAnotherPassageHasIsNotAddedTwice() {
    Passage most =
        manual(
            "A judicial warrant is required to detain or to prolong.",
            "before-detaining before-prolonging judicial-warrant",
            "");
    Passage rest = Passage.of("Order 2", Instrument.ORDER, "This goes for ICE.").has("ice").build();
    Passage practice =
        Passage.of("Training", Instrument.PRACTICE, "And for CBP.").has("cbp").build();
    Proposal proposal =
        proposal("1", true, record(Optional.empty(), rest, most, practice)).orElseThrow();
    assertThat(proposal.amendment().orElseThrow().passage()).isEqualTo(most);
    assertThat(proposal.amendment().orElseThrow().brought())
        .extracting(brought -> brought.element().id())
        .containsExactly("cbp");
  }

  @ParameterizedTest
  @CsvSource({
    "IN_WRITING,",
    "UNKNOWN,",
    "MISSING,MODEL",
    "IN_PRACTICE,MODEL",
    "PARTIAL,MODEL",
    "CONFLICTING,MODEL"
  })
  void aDeclaredStatusHasAProposalToo(Status declared, Way way) {
    RuleRecord record = RuleRecord.of(declared);
    assertThat(proposal("1", true, record).map(Proposal::way)).isEqualTo(Optional.ofNullable(way));
    proposal("1", true, record).ifPresent(proposal -> assertThat(proposal.reason()).endsWith("."));
  }

  @Test
  void aManualThatDoesNotCountIsSaidNotTo() {
    Passage whole =
        manual("All of it.", "before-detaining before-prolonging ice cbp judicial-warrant", "");
    assertThat(proposal("1", true, record(Optional.empty(), whole))).isEmpty();
    Proposal proposal = proposal("1", false, record(Optional.empty(), whole)).orElseThrow();
    assertThat(proposal.way()).isEqualTo(Way.MODEL);
    assertThat(proposal.reason()).contains("does not count here as in writing");
    Passage most =
        manual("Most of it.", "before-detaining before-prolonging ice judicial-warrant", "");
    assertThat(proposal("1", false, record(Optional.empty(), most)).orElseThrow().reason())
        .endsWith(
            "As amended it would still stand in a manual or order, which does not count here as in"
                + " writing.");
  }
}
