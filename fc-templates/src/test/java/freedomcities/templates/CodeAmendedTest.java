package freedomcities.templates;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.policy.Instrument;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where an ordinance adds a rule to a section of the code, words there that contradict the rule or
 * are marked go in the ordinance as in the comparison, and no paper speaks as if the rule stood
 * alone.
 */
class CodeAmendedTest {
  private static final String CITY = "{name: Sampleton, kind: city, state: AZ}";
  private static final String BARRED =
      "The Board shall not receive a complaint against an officer.";

  private static final String PASSAGE =
      """
      8:
        passages:
          - source: City Code § 2-31(b)
            instrument: ordinance
            text: Anyone may file a complaint. %s
            has: [written-complaint]
            contradicts: [%s]
      """;

  private static final String SECTION =
      """
      code:
        - section: 2-31
          heading: Complaints
          text: |
            (a) The Board meets monthly.

            (b) Anyone may file a complaint. %s
          rules: [8]
      """;

  private static String named() {
    return PASSAGE.formatted(BARRED, "{element: oversight-body, words: " + BARRED + "}");
  }

  private static String drawn(DocumentKind kind, String rules, String rest) {
    return Examples.text(Examples.ofPolice(CITY, rules, rest), kind, "en");
  }

  @Test
  void wordsThatContradictGoInEveryPaper() {
    String code = SECTION.formatted(BARRED);
    assertThat(drawn(DocumentKind.ORDINANCE, named(), code))
        .contains(
            "(a) The Board meets monthly.\n",
            "(b) Anyone may file a complaint. [removed: " + BARRED + "]\n");
    assertThat(drawn(DocumentKind.COMPARISON, named(), code))
        .contains(
            "Anyone may file a complaint. [removed: " + BARRED + "]\n",
            "The draft ordinance strikes the same words in § 2-31, and adds the model’s words"
                + " there.")
        .doesNotContain("is to be decided");
    String told =
        "Strikes “"
            + BARRED
            + "” from the section’s present words, and adds to what stays of them.";
    assertThat(drawn(DocumentKind.STAFF_REPORT, named(), code)).contains(told);
    assertThat(drawn(DocumentKind.PUBLICATION_SUMMARY, named(), code)).contains(told);
  }

  /** The passage contradicts as it is quoted: it goes, and the rest of the section stays. */
  @Test
  void aPassageThatContradictsGoesWhole() {
    String rules = PASSAGE.formatted(BARRED, "oversight-body");
    String code = SECTION.formatted(BARRED);
    assertThat(drawn(DocumentKind.ORDINANCE, rules, code))
        .contains("(a) The Board meets monthly.\n")
        .contains("[removed: (b) Anyone may file a complaint. " + BARRED + "]");
    assertThat(drawn(DocumentKind.COMPARISON, rules, code))
        .contains("The draft ordinance strikes the same words in § 2-31");
  }

  /** Of a section that the file cites and does not give, the ordinance names the words. */
  @Test
  void aSectionThatIsNotGivenIsAmendedByItsWords() {
    String rule =
        """
        3:
          passages:
            - source: City Code § 21-9
              instrument: ordinance
              text: No agent of ICE or CBP has access to a nonpublic area, but on a court order or a subpoena.
              has: [interviews, ice, cbp]
              lacks: [facilities, court-order]
              strike: [{words: a nonpublic area, for: [facilities], insert: a facility}, {words: or a subpoena, for: [court-order]}]
        """;
    String code = "code: [{section: 21-9, heading: Access, rules: [3]}]\n";
    assertThat(drawn(DocumentKind.ORDINANCE, rule, code))
        .contains(
            "is amended by striking “a nonpublic area” and inserting “a facility” in its place, by"
                + " striking “or a subpoena”, and by adding the following:");
    assertThat(drawn(DocumentKind.COMPARISON, rule, code))
        .contains(
            "The draft ordinance strikes the same words in § 21-9, puts the same in their place,"
                + " and adds the model’s words there.")
        .doesNotContain("Added in the model’s words", "Added in words written for this draft");
    assertThat(drawn(DocumentKind.STAFF_REPORT, rule, code))
        .contains("Strikes “a nonpublic area” (for which it puts “a facility”) and “or a subpoena”")
        .doesNotContain("sets it out in full");
  }

  /** The section has other words than the record quotes of it. */
  @Test
  void whatTheSectionDoesNotHaveIsTold() {
    String code = SECTION.formatted("No complaint is taken against an officer.");
    assertThat(drawn(DocumentKind.COMPARISON, named(), code))
        .contains("whether it goes too is to be decided: “" + BARRED + "”.");
    assertThat(drawn(DocumentKind.STAFF_REPORT, named(), code))
        .contains(
            "Adds to the section’s present words, which stay, also those of them that conflict.");
    assertThat(notes(Examples.ofPolice(CITY, named(), code)))
        .anyMatch(
            note ->
                note.contains("not struck here, since the section does not have it once")
                    && note.contains(BARRED));
  }

  /** Of a conflict that is only declared nobody knows the words. */
  @ParameterizedTest
  @CsvSource({"City Code § 2-31, true", "City Code § 2-310, false"})
  void aSectionThatIsDeclaredToConflictIsToldToStay(String citation, boolean told) {
    String rule = "8: {status: conflicting, citation: " + citation + ", confidence: verified}\n";
    String code = SECTION.formatted(BARRED);
    for (DocumentKind kind :
        new DocumentKind[] {DocumentKind.STAFF_REPORT, DocumentKind.PUBLICATION_SUMMARY}) {
      assertThat(drawn(kind, rule, code).contains("which stay, also those of them that conflict."))
          .isEqualTo(told);
    }
    assertThat(
            notes(Examples.ofPolice(CITY, rule, code)).stream()
                .anyMatch(note -> note.startsWith("The record has this section as conflicting")))
        .isEqualTo(told);
  }

  private static List<String> notes(Town town) {
    return Examples.notes(town, DocumentKind.ORDINANCE);
  }

  /** A passage that another paper repeals or amends, and no section under code. */
  @ParameterizedTest
  @CsvSource({
    "oversight-body, repeal",
    "'{element: oversight-body, words: The Board shall not receive a complaint against an"
        + " officer.}', amend"
  })
  void whatTheOrdinanceLeavesAloneIsTold(String contradicts, String how) {
    assertThat(drawn(DocumentKind.COMPARISON, PASSAGE.formatted(BARRED, contradicts), ""))
        .contains("The draft ordinance does not " + how + " City Code § 2-31(b).");
  }

  /** Whatever is marked, the comparison and the ordinance strike the same of a section. */
  @Property(tries = 20)
  void comparisonAndOrdinanceStrikeTheSame(@ForAll long seed) {
    assertThat(struck(seed))
        .allSatisfy((source, both) -> assertThat(both.get(1)).as(source).isEqualTo(both.get(0)));
  }

  @Example
  void theGeneratorStrikesWords() {
    assertThat(
            Stream.iterate(1L, seed -> seed + 1)
                .limit(40)
                .flatMap(seed -> struck(seed).values().stream())
                .filter(both -> !both.getFirst().isEmpty()))
        .hasSizeGreaterThan(3);
  }

  /** By section, the words struck in the comparison and those struck in the ordinance. */
  private static Map<String, List<Set<String>>> struck(long seed) {
    String yaml = new AnyTownFile(new Random(seed)).yaml();
    Map<String, String> texts = new LinkedHashMap<>();
    read(yaml).policy().agencies().stream()
        .flatMap(agency -> agency.rules().values().stream())
        .flatMap(record -> record.passages().stream())
        .filter(passage -> passage.instrument() == Instrument.ORDINANCE)
        .forEach(passage -> texts.putIfAbsent(passage.source(), passage.text()));
    List<String> sources = List.copyOf(texts.keySet());
    String code =
        sources.stream().map(source -> section(source, sources, texts)).collect(joining());
    if (code.isEmpty()) {
      return Map.of();
    }
    Town town = read(yaml + "code:\n" + code);
    if (!Examples.kinds(town).contains(DocumentKind.ORDINANCE)) {
      return Map.of();
    }
    List<Block> comparison = Examples.draft(town, DocumentKind.COMPARISON).document().blocks();
    List<Block> ordinance = Examples.draft(town, DocumentKind.ORDINANCE).document().blocks();
    Map<String, List<Set<String>>> out = new LinkedHashMap<>();
    for (String source : texts.keySet()) {
      out.put(
          source,
          List.of(
              inComparison(comparison, source, texts.get(source)), inOrdinance(ordinance, source)));
    }
    return out;
  }

  /** Each rule goes into one of the sections, whichever it is quoted from. */
  private static String section(String source, List<String> all, Map<String, String> texts) {
    List<Integer> rules =
        IntStream.rangeClosed(1, 9)
            .filter(rule -> rule % all.size() == all.indexOf(source))
            .boxed()
            .toList();
    return """
      - section: "%s"
        heading: Files
        text: "(a) A list is kept. %s Done."
        rules: %s
    """
        .formatted(source.replace("Policy ", ""), texts.get(source), rules);
  }

  private static Town read(String yaml) {
    return new TownReader(Examples.RULES, Law.standard()).read("town.yaml", yaml);
  }

  /** Words struck one by one, or all of a passage that is repealed or replaced. */
  private static Set<String> inComparison(List<Block> blocks, String source, String text) {
    Set<String> out = new TreeSet<>();
    String before = "";
    for (Block block : blocks) {
      String said = plain(block);
      if (block instanceof Block.Quotation && before.contains(source + ", as amended")) {
        out.addAll(words(List.of(block)));
      } else if (said.contains("The passage quoted from " + source + " is to be repealed")
          || said.contains("The passage quoted from " + source + " is replaced as shown")
          || said.contains("Replace the passage quoted from " + source + ".")
          || said.contains(source + ", changed to the model text")) {
        out.addAll(List.of(text.split("[^\\p{L}]+")));
      }
      before = said;
    }
    return out;
  }

  private static String plain(Block block) {
    return Walk.textsOf(block).stream().map(Linearisation::plain).collect(joining(" "));
  }

  private static Set<String> inOrdinance(List<Block> blocks, String source) {
    Set<String> out = new TreeSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        if (section.id().equals("code-" + source.replace("Policy ", "").replace(".", "-"))) {
          out.addAll(words(section.content()));
        }
        out.addAll(inOrdinance(section.content(), source));
      }
    }
    return out;
  }

  private static List<String> words(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block -> Walk.inlines(block).stream())
        .filter(Inline.Del.class::isInstance)
        .map(Inline.Del.class::cast)
        .flatMap(del -> Stream.of(Linearisation.plain(del.content()).split("[^\\p{L}]+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
