package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Linearisation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an instrument says that conflicts: passages that contradict a rule, each once, and no other.
 */
class ConflictsNamedTest {
  private static final Path READINGS = Path.of("src/test/resources/freedomcities/readings");

  /** The instruments of a place, by what they are called here. */
  enum Instrument {
    ORDINANCE(DocumentKind.ORDINANCE),
    RESOLUTION(DocumentKind.RESOLUTION),
    DIRECTIVE(DocumentKind.DIRECTIVE);

    private final DocumentKind kind;

    Instrument(DocumentKind kind) {
      this.kind = kind;
    }
  }

  private static String text(Town town, DocumentKind kind) {
    return String.join("\n", Linearisation.of(Examples.draft(town, kind).document()));
  }

  /** A manual that protects was named among what differs, and declared void. */
  @ParameterizedTest
  @EnumSource
  void aPassageThatContradictsNothingIsNotNamed(Instrument instrument) {
    Town town = Examples.town(Law.standard(), READINGS.resolve("los-alisos-ca.yaml"));
    assertThat(text(town, instrument.kind))
        .contains("Administrative Regulation 9-2")
        .doesNotContain("Policy 415.4");
  }

  @Test
  void theWordsAreThese() {
    Town town = Examples.town(Law.standard(), READINGS.resolve("los-alisos-ca.yaml"));
    assertThat(text(town, DocumentKind.ORDINANCE))
        .contains(
            "a policy that applies to the Los Alisos Police Department differs from what this"
                + " ordinance requires on inquiries into immigration or citizenship status"
                + " (Administrative Regulation 9-2); and",
            "This applies in particular to what conflicts in the following: Administrative"
                + " Regulation 9-2.");
    assertThat(text(town, DocumentKind.RESOLUTION))
        .contains(
            "differs from what this resolution supports on inquiries into immigration or"
                + " citizenship status (Administrative Regulation 9-2); and");
    assertThat(text(town, DocumentKind.DIRECTIVE))
        .contains(
            "Supersedes\nAdministrative Regulation 9-2, to the extent that it conflicts with this"
                + " order\nAmends\nLos Alisos Police Department Policy Manual, Policy 415.6\n");
  }

  /** The recital said that no policy was found on rules on which the section set out has words. */
  @Test
  void whatTheCodeHasWordsOnIsNotSaidToBeUnfound() {
    Town town = Examples.town(Law.standard(), READINGS.resolve("ashford-mills-pa.yaml"));
    String ordinance = text(town, DocumentKind.ORDINANCE);
    assertThat(ordinance)
        .contains("AMENDING SECTION 41-7")
        .contains("was found on arrest, detention");
    assertThat(ordinance.substring(0, ordinance.indexOf("intends to set")))
        .doesNotContain("inquiries into", "personal information");
  }

  /** A section that names a judicial warrant was said not to. */
  @Test
  void whereMarkedWordsStandInTheWayTheyAreWhatIsTold() {
    Town town = Examples.town(Law.standard(), READINGS.resolve("port-larkin-wa.yaml"));
    assertThat(text(town, DocumentKind.COMPARISON))
        .contains(
            "the present policy has words that stand against “a judicial, not an administrative,"
                + " warrant”: “or the shift commander approves the hold”",
            "the present policy does not name CBP")
        .doesNotContain("does not say that the warrant must be judicial");
  }

  /** One section for two rules, in two passages of the town file. */
  @Test
  void aSourceIsNamedOnce() {
    Town town =
        town(
            """
            1:
              passages:
                - {source: Policy 428.5, instrument: manual, text: Hold., contradicts: [before-detaining]}
                - {source: Policy 428.5, instrument: manual, text: Keep., contradicts: [before-prolonging]}
            5:
              passages:
                - {source: Policy 428.5, instrument: manual, text: Ask., contradicts: [inquiry]}
                - {source: Order 9, instrument: order, text: Ask more., contradicts: [citizenship]}
            """);
    assertThat(text(town, DocumentKind.ORDINANCE))
        .contains(
            "policies that apply to the Sampleton Police Department differ from what this ordinance"
                + " requires on detention at the request of federal immigration agencies and"
                + " inquiries into immigration or citizenship status (Policy 428.5 and Order 9);"
                + " and",
            "This applies in particular to what conflicts in the following: Policy 428.5 and Order"
                + " 9.");
  }

  /** A conflict that is declared with a citation is named by it; nobody knows if that is law. */
  @Test
  void aCitationAloneIsNotCalledLaw() {
    Town town = town("5: {status: conflicting, citation: General Order 7}\n");
    Draft draft = Examples.draft(town, DocumentKind.ORDINANCE);
    assertThat(String.join("\n", Linearisation.of(draft.document())))
        .doesNotContain("in the following: General Order 7")
        .contains("a policy that applies to the Sampleton Police Department is reported to differ");
    assertThat(draft.document().toString()).doesNotContain("General Order 7: law that conflicts");
  }

  private static Town town(String rules) {
    return new TownReader(Examples.RULES, Law.standard())
        .read(
            "a.yaml",
            """
            jurisdiction: {name: Sampleton, kind: city, state: AZ, oversight-body: the Review Board}
            policy:
              - agency: Sampleton Police Department
                as-of: 2026-10-02
                rules:
            """
                + rules.indent(6));
  }

  /** Passages of any number, on any of four rules, some contradicting and some not. */
  @Property(tries = 100)
  void onlyWhatContradictsIsNamedAndOnce(@ForAll("passages") List<Quoted> passages) {
    StringBuilder rules = new StringBuilder();
    List<String> ids = List.of("1", "2", "5", "6");
    for (String id : ids) {
      List<Quoted> here = passages.stream().filter(quoted -> quoted.rule().equals(id)).toList();
      if (here.isEmpty()) {
        rules.append(id).append(": missing\n");
      } else {
        rules.append(id).append(":\n  passages:\n");
        here.forEach(
            quoted ->
                rules
                    .append("    - {source: ")
                    .append(quoted.source())
                    .append(", instrument: manual, text: Words., ")
                    .append(quoted.contradicts() ? "contradicts" : "has")
                    .append(": [")
                    .append(element(id))
                    .append("]}\n"));
      }
    }
    Town town = town(rules.toString());
    List<String> contradicting =
        passages.stream().filter(Quoted::contradicts).map(Quoted::source).distinct().toList();
    for (Instrument instrument : Instrument.values()) {
      String text = text(town, instrument.kind);
      for (String said : List.of("differ", "This applies in particular", "Supersedes\n")) {
        Pattern.compile(Pattern.quote(said) + ".*")
            .matcher(text)
            .results()
            .map(found -> found.group())
            .forEach(
                sentence -> {
                  List<String> named =
                      Pattern.compile("Manual \\d")
                          .matcher(sentence)
                          .results()
                          .map(found -> found.group())
                          .toList();
                  assertThat(named)
                      .as(sentence)
                      .doesNotHaveDuplicates()
                      .allMatch(contradicting::contains);
                });
      }
    }
  }

  private static String element(String rule) {
    return Examples.RULES.rule(rule).orElseThrow().elements().getFirst().id();
  }

  /** A passage of one rule. */
  record Quoted(String rule, String source, boolean contradicts) {}

  @Provide
  Arbitrary<List<Quoted>> passages() {
    Arbitrary<String> sources =
        Arbitraries.of(IntStream.range(1, 4).mapToObj(n -> "Manual " + n).toList());
    return Arbitraries.of("1", "2", "5", "6")
        .flatMap(
            rule ->
                sources.flatMap(
                    source ->
                        Arbitraries.of(true, false)
                            .map(contradicts -> new Quoted(rule, source, contradicts))))
        .list()
        .ofMaxSize(8)
        .map(ArrayList::new);
  }
}
