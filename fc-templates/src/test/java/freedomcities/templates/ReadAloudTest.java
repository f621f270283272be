package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.views.Speech;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a resident reads aloud, and what is handed out beside it, is true and can be said. */
class ReadAloudTest {
  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());

  /** The most words of a sentence, each name of a body, a place or an agency counted as one. */
  private static final int BREATH = 25;

  private static final String PLACE = "{name: Sampleton, kind: city, state: WA}";
  private static final String JAIL =
      """
        - agency: Two Rivers Jail
          run-by: the Two Rivers Jail Authority
          rules: {%s}
      """;

  private static String text(Town town, DocumentKind kind, String language) {
    return Examples.text(town, kind, language).replaceAll("[\\s\\u00a0]+", " ");
  }

  private static Town town(String police, String jail) {
    return Examples.ofPolice(PLACE, police, JAIL.formatted(jail));
  }

  /** What is read, sheet by sheet. */
  private static List<List<String>> read(Town town, String language) {
    List<List<String>> sheets = new ArrayList<>();
    for (Block block :
        Examples.draft(
                Law.standard(),
                town,
                DocumentKind.COMMENT,
                DraftSettings.STANDARD.in(language),
                TemplateSource.none())
            .document()
            .blocks()) {
      if (block instanceof Block.Heading) {
        sheets.add(new ArrayList<>());
      } else if (block instanceof Block.Paragraph paragraph
          && paragraph.style() == Block.Paragraph.Style.BODY
          && !sheets.isEmpty()) {
        sheets.getLast().add(Linearisation.plain(paragraph.text()));
      }
    }
    return sheets;
  }

  private static void canBeSaid(Town town, String language) {
    for (List<String> sheet : read(town, language)) {
      String said = String.join(" ", sheet);
      assertThat(said).doesNotContain("(", "§", ";").doesNotContainPattern("[.]{2}|[.,] ?[,]| [.]");
      Stream<String> names =
          Stream.concat(
              Stream.of(
                  town.jurisdiction().governingBody(),
                  town.jurisdiction().styleWithArticle(),
                  town.jurisdiction().style(),
                  town.jurisdiction().name()),
              town.policy().agencies().stream()
                  .flatMap(
                      agency ->
                          Stream.concat(Stream.of(agency.agency()), agency.runBy().stream())));
      String short_ = said.replace('\u00a0', ' ');
      for (String name : names.toList()) {
        short_ = short_.replace(name, "Name");
      }
      for (String sentence : short_.split("(?<=[.?!])[”]? (?=\\p{Lu}|“)")) {
        assertThat(Speech.count(sentence)).as(sentence).isLessThanOrEqualTo(BREATH);
      }
    }
  }

  static Stream<Town> examples() {
    return Examples.files().stream().map(file -> Examples.town(Law.standard(), file));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySentenceOfAnExampleCanBeSaidInOneBreath(Town town) {
    canBeSaid(town, "en");
    canBeSaid(town, "es");
  }

  @Property(tries = 40)
  void everySentenceCanBeSaidInOneBreath(@ForAll long seed, @ForAll boolean spanish) {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read("town.yaml", new AnyTownFile(new Random(seed)).yaml());
    canBeSaid(town, spanish ? "es" : "en");
  }

  /** What is against a rule, and who has it already, is told in one minute as in two. */
  @ParameterizedTest
  @CsvSource({"1, true", "3, true", "7, false"})
  void noTimeIsTooShortForWhatStandsWhere(int agencies, boolean byAgency) {
    StringBuilder more = new StringBuilder();
    for (int i = 1; i < agencies; i++) {
      more.append("  - {agency: Bureau %s, rules: {5: missing, 6: partial}}\n".formatted(i));
    }
    Town town =
        Examples.ofPolice(
            PLACE,
            "1: {status: in-writing, citation: Manual 1, confidence: verified}\n"
                + "2: {status: conflicting, citation: Manual 2, confidence: verified}\n"
                + "3: missing\n4: unknown",
            more.toString());
    for (List<String> sheet : read(town, "en").subList(0, 2)) {
      assertThat(String.join(" ", sheet))
          .containsPattern("(?i)one rule is in writing")
          .containsPattern("(?i)one rule conflicts with")
          .containsPattern("(?i)rules? (?:is|are) missing")
          .contains("We have not found out about");
    }
    assertThat(String.join(" ", read(town, "en").get(1)).contains("rules can repeat"))
        .isEqualTo(!byAgency);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 'The measure would not bind the Two Rivers Jail, run by the Two Rivers Jail Authority.'",
    "es, 'La medida no obligaría a Two Rivers Jail, a cargo de Two Rivers Jail Authority.'"
  })
  void whomOthersRunAMeasureIsNotSaidToBind(String language, String said) {
    for (DocumentKind kind : List.of(DocumentKind.HANDOUT, DocumentKind.COMMENT)) {
      assertThat(text(town("5: missing", "5: missing"), kind, language)).contains(said);
      assertThat(text(Examples.ofPolice(PLACE, "5: missing", ""), kind, language))
          .doesNotContain("not bind", "no obligaría");
    }
  }

  /** The order was read; only of the jail somebody told. */
  @Test
  void whatWasReadIsNotToldAsHearsayBesideWhatWas() {
    String order =
        "1: {passages: [{source: GO 7, instrument: order, text: Hold them., contradicts:"
            + " [judicial-warrant]}]}";
    assertThat(text(town(order, "1: conflicting"), DocumentKind.COMMENT, "en"))
        .contains(
            "At the Sampleton Police Department it conflicts with a policy. We are told that at the"
                + " Two Rivers Jail it conflicts with what is in force or done.")
        .doesNotContain("in the City of Sampleton", "That is what we were told");
  }

  @ParameterizedTest
  @CsvSource({
    "statute, a state law, Conflicts (state law)",
    "agreement, an agreement, Conflicts (agreement)",
    "ordinance, an ordinance, Conflicts (ordinance)",
    "court-order, a court order, Conflicts (court order)",
    "order, a policy, × Conflicts",
    "practice, what is done, Conflicts (what is done)"
  })
  void whatIsAgainstARuleIsCalledWhatItIs(String instrument, String said, String mark) {
    String rule =
        "5: {passages: [{source: Source 7, instrument: %s, text: Ask all., contradicts: [inquiry]}]}"
            .formatted(instrument);
    Town town = Examples.ofPolice(PLACE, rule, "");
    assertThat(text(town, DocumentKind.COMMENT, "en"))
        .contains("Today it conflicts with " + said + " in the City of Sampleton.");
    assertThat(text(town, DocumentKind.HANDOUT, "en")).contains(mark);
    assertThat(text(town, DocumentKind.HANDOUT, "en").contains("Conflicts ("))
        .isEqualTo(mark.contains("("));
  }

  /** A law was against it, and the department was told to be in conflict. */
  @Test
  void anAgencyIsNotBlamedForALaw() {
    String rule =
        "5: {passages: [{source: Code 1, instrument: statute, text: Ask all., contradicts:"
            + " [inquiry]}, {source: GO 7, instrument: order, text: No officer asks a victim., has:"
            + " [citizenship]}]}";
    assertThat(text(Examples.ofPolice(PLACE, rule, ""), DocumentKind.COMMENT, "en"))
        .contains("it conflicts with a state law", "The agency’s own policy has some of it.");
  }

  @Test
  void aLawThatIsCitedIsNotSaidToPutARuleInWriting() {
    String rule =
        "9: {status: in-writing, citation: Minn. Stat. § 626.8471, confidence: unverified}";
    assertThat(text(Examples.ofPolice(PLACE, rule, ""), DocumentKind.HANDOUT, "en"))
        .contains(
            "For rule 9 the record cites Minn. Stat. § 626.8471. Whether it says all of the rule is"
                + " still to be confirmed.")
        .doesNotContain("in writing according to");
  }

  @ParameterizedTest
  @CsvSource({
    "'3: in-practice', It is said to be done., ▲ In practice only (to confirm)",
    "'3: in-practice\n5: {status: in-practice, citation: Ride-along, confidence: verified}', 'It is"
        + " done, or said to be.', ▲ In practice only (to confirm)",
    "'5: {status: in-practice, citation: Ride-along, confidence: verified}', It is done., ▲ In"
        + " practice only"
  })
  void whatIsOnlySaidToBeDoneIsMarked(String rules, String means, String mark) {
    String handout = text(Examples.ofPolice(PLACE, rules, ""), DocumentKind.HANDOUT, "en");
    assertThat(handout).contains("In practice only: " + means, mark);
    assertThat(handout.contains("(to confirm)")).isEqualTo(mark.contains("(to confirm)"));
  }

  @Test
  void whatNobodyFoundOutIsAsked() {
    assertThat(text(Examples.ofPolice(PLACE, "5: missing", ""), DocumentKind.COMMENT, "en"))
        .contains(
            "We have not found out whether the City of Sampleton has it. Please tell us. If it is"
                + " not in writing yet, please put it there.");
  }

  /** "They" read as the agency that asks. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void aSentenceOfARuleSaysWhoDoesWhat(String language) {
    Wording words = LANGUAGES.wording(language);
    Pattern pronoun = Pattern.compile("(?<=[.] )(?:They|Ellos|Estos)\\b");
    Pattern officials = Pattern.compile("^Officials (?:do not ask|[^.]*) about [^.]*[.] ");
    for (String id : Examples.RULES.core().stream().map(rule -> rule.id()).toList()) {
      String plain = words.say("rules." + id + ".plain");
      assertThat(!pronoun.matcher(plain).find() || officials.matcher(plain).find())
          .as(plain)
          .isTrue();
    }
    assertThat(words.say("rules.1.plain"))
        .isEqualTo(
            language.equals("en")
                ? "When ICE or CBP asks, officials hold a person, or hold one longer, only if a"
                    + " judge has signed a warrant."
                : "Si ICE o CBP piden retener a una persona, o retenerla más tiempo, las"
                    + " autoridades solo lo hacen con una orden firmada por un juez.");
  }

  @Test
  void aNumberOfAnItemIsSaidWithoutItsBrackets() {
    Town town =
        Examples.ofPolice(PLACE, "5: missing", "documents: {meeting: {item: '11(b)(iv)'}}\n");
    assertThat(text(town, DocumentKind.COMMENT, "en")).contains("This is agenda item 11 b iv.");
    assertThat(text(town, DocumentKind.HANDOUT, "en")).doesNotContain("11 b");
  }
}
