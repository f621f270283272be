package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Approval;
import freedomcities.law.Approval.Act;
import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.templates.completeness.Completeness.ShownFact;
import freedomcities.towns.Town;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who approves an ordinance has a line where the law has it so for every such place, or where the
 * town file says so; else a note tells what is known, or that nothing is.
 */
class ApprovalTest {
  private static final Law LAW = Law.standard();
  private static final Drafter DRAFTER = new Drafter(Examples.RULES, LAW);
  private static final String RETURNED = "Returned or vetoed: ____";

  record Pair(String state, Kind kind) {
    Town town(String officers) {
      return Examples.ofPolice(
          "{name: Sampleton, kind: %s, state: %s%s}".formatted(kind.key(), state, officers),
          "1: missing",
          "");
    }

    @Override
    public String toString() {
      return state + " " + kind.words();
    }
  }

  static Stream<Pair> local() {
    return LAW.states().keySet().stream()
        .flatMap(
            state ->
                Arrays.stream(Kind.values())
                    .filter(kind -> kind.level() != Kind.Level.STATE)
                    .filter(kind -> kind != Kind.MUNICIPIO)
                    .filter(kind -> LAW.profile(state).orElseThrow().has(kind))
                    .map(kind -> new Pair(state, kind)));
  }

  @ParameterizedTest
  @MethodSource("local")
  void isDrawnAsTheLawOfThePlaceHasIt(Pair pair) {
    Town town = pair.town("");
    Jurisdiction place = town.jurisdiction();
    Draft draft = draft(town);
    List<String> lines = lines(draft);
    List<String> notes = notes(draft);
    Optional<Approval> known = LAW.approval(place).filter(one -> one.act() != Act.REVIEW);
    if (place.townMeeting()) {
      assertThat(lines).doesNotContain("Approved:", RETURNED);
      assertThat(notes).isEmpty();
      return;
    }
    assertThat(notes).hasSize(1);
    assertThat(notes.getFirst())
        .contains(known.map(one -> one.fact().id()).orElse("The law data don’t say"));
    boolean everywhere = known.filter(one -> one.only().isEmpty()).isPresent();
    boolean approves = everywhere && known.orElseThrow().act() != Act.SIGN;
    assertThat(lines.contains("Approved:")).isEqualTo(approves);
    assertThat(lines.contains(RETURNED))
        .isEqualTo(approves && known.orElseThrow().act() == Act.APPROVE_OR_VETO);
    known
        .filter(one -> !everywhere)
        .ifPresent(one -> assertThat(notes.getFirst()).contains("only for " + one.only()));
    if (approves) {
      String officer = known.orElseThrow().officer();
      assertThat(lines.subList(lines.indexOf("Approved:"), lines.size())).contains(officer);
      assertThat(lines.stream().filter(officer::equals)).hasSize(1);
      assertThat(
              draft.completeness().facts().stream()
                  .filter(shown -> shown.what() == ShownFact.What.APPROVAL)
                  .map(ShownFact::toConfirm))
          .containsExactly(known.orElseThrow().fact().confidence() != Confidence.VERIFIED);
    }
  }

  /** The file's word settles it, and nobody is asked again. */
  @ParameterizedTest
  @CsvSource({
    "WA, city, Mayor, Mayor, true",
    "OH, city, Mayor, Mayor, true",
    "IL, county, County Executive, County Executive, true",
    "NM, city, Mayor, Mayor, false",
    "PA, borough, none, '', false",
    "AZ, city, none, '', false"
  })
  void isWhomTheTownFileNames(
      String state, String kind, String given, String officer, boolean returns) {
    Town town =
        new Pair(state, Kind.byKey(kind).orElseThrow())
            .town(", officers: {approving: " + given + "}");
    Draft draft = draft(town);
    List<String> lines = lines(draft);
    assertThat(lines.contains("Approved:")).isEqualTo(!officer.isEmpty());
    assertThat(lines.contains(RETURNED)).isEqualTo(returns);
    if (officer.isEmpty()) {
      assertThat(notes(draft)).isEmpty();
    } else {
      assertThat(lines.subList(lines.indexOf("Approved:"), lines.size())).contains(officer);
    }
    assertThat(
            draft.completeness().facts().stream()
                .filter(shown -> shown.what() == ShownFact.What.APPROVAL)
                .filter(ShownFact::toConfirm))
        .isEmpty();
  }

  private static Draft draft(Town town) {
    return DRAFTER.draft(
        town,
        new GapCheck(Examples.RULES).check(town.policy(), town.manuals()),
        DocumentKind.ORDINANCE,
        DraftSettings.STANDARD);
  }

  private static List<String> lines(Draft draft) {
    return Linearisation.of(draft.document()).stream().map(String::strip).toList();
  }

  private static List<String> notes(Draft draft) {
    return Walk.inlines(draft.document()).stream()
        .filter(Inline.Note.class::isInstance)
        .map(inline -> ((Inline.Note) inline).text())
        .filter(note -> note.contains("/approval/") || note.contains("an officer approves"))
        .toList();
  }
}
