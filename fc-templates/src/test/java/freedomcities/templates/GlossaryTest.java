package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.law.Term;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.views.GlossaryView;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The glossary: complete, in order, with what it rests on, and at one with the definitions that
 * ordinances carry.
 */
class GlossaryTest {
  private static final Law LAW = Law.standard();
  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());
  private static final Map<String, Term> TERMS =
      RuleSet.standard().shelf().terms(LAW).stream()
          .collect(Collectors.toMap(Term::key, Function.identity()));

  private static List<String> lines(String language) {
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    return Linearisation.of(
        Examples.draft(
                LAW,
                town,
                DocumentKind.GLOSSARY,
                DraftSettings.STANDARD.in(language),
                TemplateSource.none())
            .document());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyTermStandsThereWithItsMeaningAndItsSource(String language) {
    Wording words = LANGUAGES.wording(language);
    List<String> lines = lines(language);
    List<String> keys = GlossaryView.keys(words);
    assertThat(keys)
        .hasSizeGreaterThanOrEqualTo(24)
        .contains(
            "ice",
            "cbp",
            "judicial-warrant",
            "administrative-warrant",
            "detainer",
            "civil-immigration-law",
            "criminal-immigration-law",
            "custody",
            "agreement-287g",
            "reasonable-suspicion",
            "sanctuary",
            "undocumented-person",
            "foreign-national",
            "public-record",
            "ordinance",
            "resolution",
            "oversight-body");
    for (String key : keys) {
      String line =
          Linearisation.normalise(
              GlossaryView.term(words, key) + ": " + GlossaryView.means(words, key));
      String source =
          Optional.ofNullable(TERMS.get(key))
              .map(Term::fact)
              .filter(fact -> !fact.citation().equals("none found"))
              .map(
                  fact ->
                      " ("
                          + fact.citation()
                          + "; "
                          + words.say("confidence." + fact.confidence().key())
                          + ".)")
              .orElse("");
      assertThat(lines)
          .anyMatch(
              found ->
                  key.equals("public-record")
                      ? found.startsWith(line)
                      : found.equals(Linearisation.normalise(line + source)));
    }
    assertThat(lines).anyMatch(line -> line.contains("A.R.S. § 39-121"));
  }

  @Test
  void everyConfidenceHasWordsAndEveryTermOfTheLawIsExplained() {
    Wording english = LANGUAGES.wording("en");
    assertThat(Confidence.values())
        .allMatch(confidence -> english.has("confidence." + confidence.key()));
    assertThat(GlossaryView.keys(english)).containsAll(TERMS.keySet());
  }

  @Test
  void termsAreInTheOrderOfTheAlphabetOfEachLanguage() {
    assertThat(GlossaryView.keys(LANGUAGES.wording("en")))
        .containsSubsequence(
            "agreement-287g",
            "administrative-warrant",
            "cbp",
            "civil-immigration-law",
            "ice",
            "judicial-warrant",
            "undocumented-person");
    List<String> spanish =
        GlossaryView.keys(LANGUAGES.wording("es")).stream()
            .map(key -> GlossaryView.term(LANGUAGES.wording("es"), key))
            .toList();
    assertThat(spanish)
        .containsSubsequence(
            "CBP", "ICE", "Orden judicial", "Órgano de supervisión", "Persona extranjera");
  }

  /**
   * What a definition in an ordinance says and what the glossary says in each language: the same
   * fact, or neither.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          judicial-warrant       | signed by a judge                                 | a judge has signed          | firmada por un juez
          administrative-warrant | signed by an officer or employee of an executive  | officer signs, not a judge  | agente de inmigración, no un juez
          detainer               | means a request by ICE or CBP                     | A request by an immigration | Petición de una agencia
          detainer               | past the time of release                          | after the time to let them  | después del momento de soltarla
          civil-immigration-law  | whose violation is not a crime                    | not criminal law            | no son ley penal
          court-order            | An order of an immigration judge is not a court order | An immigration judge is not part of a court | juez de inmigración no es parte
          ice                    | United States Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement | Inmigración y Control de Aduanas
          cbp                    | United States Customs and Border Protection       | U.S. Customs and Border Protection | Aduanas y Protección Fronteriza
          immigration-status     | whether, and on what ground, federal immigration law allows | federal law lets a person be in the United States, and on what ground | ley federal permite a una persona estar en los Estados Unidos, y por qué motivo
          personal-information   | identifies or locates an individual               | who one person is or where  | quién es una persona o dónde
          """)
  void ordinancesAndGlossarySayTheSame(String key, String defined, String english, String spanish) {
    assertThat(Optional.ofNullable(TERMS.get(key)).orElseThrow().fact().text()).contains(defined);
    assertThat(GlossaryView.means(LANGUAGES.wording("en"), key)).contains(english);
    assertThat(GlossaryView.means(LANGUAGES.wording("es"), key)).contains(spanish);
  }

  /** The test above speaks of each term that ordinances define. */
  @Test
  void noDefinedTermIsForgotten() {
    assertThat(TERMS.values().stream().filter(Term::defined).map(Term::key))
        .containsExactlyInAnyOrder(
            "judicial-warrant",
            "administrative-warrant",
            "detainer",
            "civil-immigration-law",
            "court-order",
            "ice",
            "cbp",
            "immigration-status",
            "personal-information");
  }

  @Test
  void ordinancesCarryTheDefinitionsOfTheLawData() {
    String ordinance =
        String.join(
            "\n",
            Linearisation.of(
                Examples.draft(
                        LAW,
                        Examples.town(LAW, Examples.SAMPLETON),
                        DocumentKind.ORDINANCE,
                        DraftSettings.STANDARD.withScope(new Scope.All()),
                        TemplateSource.none())
                    .document()));
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    assertThat(TERMS.values().stream().filter(Term::defined))
        .allSatisfy(
            term ->
                assertThat(ordinance)
                    .contains(
                        "“"
                            + term.defines()
                            + "” "
                            + Linearisation.normalise(term.definition(town.jurisdiction()))));
  }
}
