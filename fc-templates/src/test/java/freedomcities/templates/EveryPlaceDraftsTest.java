package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.gaps.GapCheck;
import freedomcities.law.Approval;
import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of every kind of place in every state, for a town with a rule of every status.
 * Which kinds a state has is pinned by the test of the law data.
 */
class EveryPlaceDraftsTest {
  private static final RuleSet RULES = RuleSet.standard();
  private static final Law LAW = Law.standard();
  private static final Drafter DRAFTER = new Drafter(RULES, LAW);
  private static final TownReader READER = new TownReader(RULES, LAW);

  /** A case that the glossary cites may bear the name of a state. */
  private static final Pattern CASES = Pattern.compile("\\p{L}+ v\\.[ \\u00a0]\\p{L}+");

  /**
   * In a comparison the law is told in bulleted lists; federal cases there are named after other
   * states.
   */
  private static final String BULLET = "•";

  /** One document of one place. */
  record Case(String state, Kind kind, DocumentKind document, boolean all) {
    Town town() {
      String stateName = LAW.profile(state).orElseThrow().name();
      String name = kind.level() == Kind.Level.STATE ? stateName : "Sampleton";
      return READER.read(
          state,
          """
          jurisdiction: {name: "%s", kind: %s, state: %s}
          policy:
            - agency: Patrol Division
              as-of: 2026-10-02
              rules: {1: missing, 2: {status: in-writing, citation: "Manual, section 2"}, 5: conflicting,
                      4: {status: in-practice, answers: [{who: Chief, position: supports, words: We do., promise: An order}]},
                      6: partial, 7: missing, 9: {status: in-writing}}
          """
              .formatted(name, kind.key(), state));
    }

    Draft draft() {
      Town town = town();
      Scope scope = all ? new Scope.All() : new Scope.Gaps();
      return DRAFTER.draft(
          town,
          new GapCheck(RULES).check(town.policy(), town.manuals()),
          document,
          all
              ? DraftSettings.STANDARD.withScope(scope).with("1373")
              : DraftSettings.STANDARD.withScope(scope));
    }

    @Override
    public String toString() {
      return state + " " + kind.words() + " " + document.key() + (all ? ", all rules" : "");
    }
  }

  static Stream<Case> cases() {
    return LAW.states().keySet().stream()
        .flatMap(
            state ->
                Arrays.stream(Kind.values())
                    .filter(kind -> LAW.profile(state).orElseThrow().has(kind))
                    .flatMap(
                        kind ->
                            Stream.concat(
                                DocumentKind.all().stream()
                                    .filter(
                                        document ->
                                            document.purpose() != DocumentKind.Purpose.NOTICE
                                                || kind.level() != Kind.Level.STATE)
                                    .filter(document -> isInEnglish(state, document))
                                    .map(document -> new Case(state, kind, document, false)),
                                Stream.of(new Case(state, kind, DocumentKind.ORDINANCE, true))
                                    .filter(last -> isInEnglish(state, last.document())))));
  }

  /** Of what is adopted, issued or published nothing is drawn where that is in Spanish. */
  private static boolean isInEnglish(String state, DocumentKind document) {
    return LAW.profile(state).orElseThrow().language().isEmpty()
        || !InTheLanguageOfThePlaceTest.REFUSED.contains(document);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyKindOfPlaceGetsItsDocuments(Case given) {
    Draft draft = given.draft();
    List<String> lines = Linearisation.of(draft.document());
    String text = String.join("\n", lines);
    assertThat(text).doesNotContain(Leftovers.IN_A_DRAFT).doesNotContain("the State of the");
    namesNoOtherState(given.state(), lines);
    sectionsNumberWithoutHoles(given, lines);
    namesItsKind(given, draft, text);
    callsItselfByItsTerm(draft, text);
    if (given.document().equals(DocumentKind.ORDINANCE)) {
      opensWithItsClause(draft, lines);
    }
    assertThat(
            Alphabet.strange(
                text
                    + "\n"
                    + String.join(
                        "\n",
                        inlines(draft, Inline.Note.class).stream()
                            .map(Inline.Note::text)
                            .toList())))
        .isEmpty();
  }

  private static void namesNoOtherState(String state, List<String> lines) {
    String own = LAW.profile(state).orElseThrow().name();
    String text =
        String.join("\n", lines.stream().filter(line -> !line.startsWith(BULLET)).toList());
    assertThat(text).containsIgnoringCase(own);
    String ours = CASES.matcher(text).replaceAll("");
    List<String> others =
        LAW.states().values().stream()
            .filter(other -> !own.contains(other))
            .filter(other -> Pattern.compile("(?i)\\b" + other + "\\b").matcher(ours).find())
            .toList();
    assertThat(others).isEmpty();
  }

  /** A summary that is published twice tells them twice. */
  private static void sectionsNumberWithoutHoles(Case given, List<String> lines) {
    List<Integer> numbers =
        lines.stream()
            .filter(line -> line.matches("Section \\d+\\. .*"))
            .map(line -> Integer.valueOf(line.split("[ .]")[1]))
            .toList();
    int times =
        given.document().equals(DocumentKind.PUBLICATION_SUMMARY)
            ? (int) numbers.stream().filter(number -> number == 1).count()
            : 1;
    assertThat(numbers)
        .isEqualTo(
            IntStream.range(0, times)
                .boxed()
                .flatMap(time -> IntStream.rangeClosed(1, numbers.size() / times).boxed())
                .toList());
  }

  /** A Commonwealth has no State agency, a Parish no County official. */
  private static void callsItselfByItsTerm(Draft draft, String text) {
    String own = draft.town().jurisdiction().term();
    List<String> others =
        Stream.of(
                "State",
                "Commonwealth",
                "District",
                "County",
                "City",
                "Town",
                "Village",
                "Parish",
                "Borough",
                "Township",
                "Municipality")
            .filter(term -> !own.endsWith(term))
            .filter(
                term ->
                    Pattern.compile("\\b" + term + " (?:official|agenc|facilit)")
                        .matcher(text)
                        .find())
            .toList();
    assertThat(others).isEmpty();
  }

  /** An instrument is called what this place calls it, throughout. */
  private static void namesItsKind(Case given, Draft draft, String text) {
    String own = LAW.instrument(draft.town().jurisdiction()).text();
    if (given.document().equals(DocumentKind.ORDINANCE)) {
      assertThat(text).contains("this " + own).contains("This " + own);
      List<String> others =
          Stream.of("ordinance", "act", "by-law", "local law", "order", "resolution")
              .filter(other -> !other.equals(own))
              .filter(other -> Pattern.compile("(?i)\\bthis " + other + "\\b").matcher(text).find())
              .toList();
      assertThat(others).isEmpty();
      assertThat(draft.document().metadata().type()).isEqualToIgnoringCase(own);
      isHeadedAndExecutedAs(own, draft, text);
    }
    if (given.document().equals(DocumentKind.RESOLUTION)) {
      // Where the place legislates by resolution, the one that supports it has a name of its own.
      String type = draft.document().metadata().type();
      assertThat(type).isNotEqualToIgnoringCase(own);
      assertThat(text).doesNotContain("Section 3. " + type + "\n", "bring a " + type + " ");
      assertThat(text.contains("Resolution of Support No.")).isEqualTo(own.equals("resolution"));
    }
  }

  private static void isHeadedAndExecutedAs(String instrument, Draft draft, String text) {
    Jurisdiction place = draft.town().jurisdiction();
    boolean state = place.kind().level() == Kind.Level.STATE;
    boolean townMeeting = place.governingBody().contains("Town Meeting");
    boolean article = LAW.enactingClause(place).text().startsWith("To see if ");
    String heading =
        article
            ? "Article ____"
            : state
                ? "Bill No. ____"
                : switch (instrument) {
                  case "ordinance" -> "Ordinance No. ____";
                  case "order" -> "Order No. ____";
                  case "resolution" -> "Resolution No. ____";
                  case "local law" -> "Local Law No. ____ of the year ____";
                  default -> throw new AssertionError(instrument);
                };
    assertThat(text.lines().skip(1).findFirst()).contains(heading);
    List<String> signatures =
        inlines(draft, Inline.FillIn.class).stream()
            .filter(blank -> blank.kind() == Inline.FillIn.Kind.SIGNATURE)
            .map(Inline.FillIn::prompt)
            .toList();
    List<String> approving =
        LAW
            .approval(place)
            .filter(known -> known.only().isEmpty() && known.act() != Approval.Act.REVIEW)
            .map(Approval::officer)
            .filter(title -> !title.isEmpty() && !title.equals(place.officers().presiding()))
            .map(title -> "signature of the " + title)
            .stream()
            .toList();
    if (place.kind() == Kind.DISTRICT) {
      assertThat(signatures)
          .containsExactly(
              "signature of the " + place.officers().presiding(), approving.getFirst());
    } else if (state) {
      assertThat(signatures).isEmpty();
      assertThat(text).doesNotContain("Attest", "Approved as to form", "Passed and adopted");
    } else if (townMeeting) {
      assertThat(signatures).containsExactly("signature of the " + place.officers().clerk());
    } else {
      assertThat(signatures)
          .containsExactlyElementsOf(
              Stream.of(
                      Stream.of(
                          "signature of the " + place.officers().presiding(),
                          "signature of the " + place.officers().clerk()),
                      approving.stream(),
                      Stream.of("signature of the " + place.officers().attorney()))
                  .flatMap(some -> some)
                  .toList());
    }
    assertThat(text.contains("WHEREAS")).isEqualTo(!state && !article);
    if (!List.of("ordinance", "act").contains(instrument)) {
      assertThat(inlines(draft, Inline.Note.class))
          .anySatisfy(
              note ->
                  assertThat(note.text())
                      .contains("legislates by " + instrument, ground(LAW.instrument(place))));
    }
  }

  private static void opensWithItsClause(Draft draft, List<String> lines) {
    Jurisdiction place = draft.town().jurisdiction();
    Fact clause = LAW.enactingClause(place);
    // Where the act is named in the clause, a comma ends it.
    boolean named = LAW.citationClause(place).isPresent();
    String opening =
        Linearisation.normalise(named ? clause.text().replaceFirst(":$", ",") : clause.text());
    assertThat(lines)
        .filteredOn(line -> named ? line.startsWith(opening + " That this") : line.equals(opening))
        .hasSize(1);
    List<Inline.Note> notes =
        inlines(draft, Inline.Note.class).stream()
            .filter(note -> Linearisation.plain(note.about()).equals(opening))
            .toList();
    if (clause.confidence() == Confidence.VERIFIED) {
      assertThat(notes).isEmpty();
    } else {
      assertThat(notes)
          .singleElement()
          .satisfies(
              note ->
                  assertThat(Linearisation.normalise(note.text()))
                      .contains(
                          sure(clause),
                          "as of "
                              + Linearisation.normalise(
                                  EnglishPhrases.date(LocalDate.parse(clause.asOf()))),
                          Linearisation.normalise(EnglishPhrases.datesInWords(ground(clause)))));
      assertThat(draft.completeness().unverified()).contains(clause);
    }
  }

  /** Where words were read stands in the data, and the citation is told; else what to look up. */
  private static String ground(Fact fact) {
    if (!fact.source().matches("(?s)(?:read|verified|own search)\\b.*")) {
      return fact.source().replaceFirst("[.]$", "");
    }
    return fact.citation().equals("none found") ? sure(fact) : fact.citation();
  }

  /**
   * How sure a fact is, in the words that its source has too: "verified in use" of "verified in
   * use, citation not checked".
   */
  private static String sure(Fact fact) {
    return fact.confidence().words().split(",", 2)[0];
  }

  private static <I extends Inline> List<I> inlines(Draft draft, Class<I> type) {
    List<I> found = new ArrayList<>();
    for (Block block : draft.document().blocks()) {
      for (Inline inline : Walk.inlines(block)) {
        if (type.isInstance(inline)) {
          found.add(type.cast(inline));
        }
      }
    }
    return found;
  }
}
