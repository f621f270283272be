package freedomcities.rules;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.Requirement.Element;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The nine model rules and the optional 1373 rule, as shipped. */
class StandardRulesTest {
  private static final RuleSet RULES = RuleSet.standard();

  static Stream<Rule> rules() {
    return RULES.rules().stream();
  }

  static Stream<Element> elements() {
    return rules().flatMap(rule -> rule.elements().stream());
  }

  /**
   * Whoever changes a letter of a model text changes the model, and has to change this table
   * knowingly.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1    | The Judicial Warrant Rule                    | 259 | 3bce6dd841048ffe11f5be62d9bd09f5bb10ea59a23c3df82b59e0886994c540
          2    | No Facilitation Rule                         | 212 | 5651a597f20f3356e153127e174614d7b42d48d4e784baee18879fd702518c2d
          3    | Defined Access/Interview Rule                | 355 | 771eb623a97df109f89aef34ac39ce2e04d6bf1b0fadd3a03f94eda72a1b995e
          4    | Clear Identification Rule                    | 326 | 8640015a2a45c9580791e0d46f532350b92eaa3a9f44a0ed78961f3851aa5ac4
          5    | Don’t Ask Rule                               | 392 | 51eeb6ff515d261391df8040f6f7eafb71c4d9ad1779f953dde628b478dae032
          6    | Privacy Protection Rule                      | 367 | c8bc4ac09eb442796dcaef2c17bc3bf182921e8326a27ce10385e000d999abff
          7    | Discriminatory Surveillance Prohibition Rule | 357 | 0da11557b6ba77c836d151868c8c0e96e2de879bbec9111fc600056b4a26603c
          8    | Redress Rule                                 | 121 | 564180aac3a4851ae84fe9d815c9d9d75173b490373ca296aae0cbdb1557dcf4
          9    | Fair and Impartial Policing Rule             | 422 | d53de37f03f530677b80ab19c010888fd5044b8f5b5d854f15039359ba13e04e
          1373 | 1373 Rule                                    | 375 | b186a84d1f861eb179468c53d3ed7b9cb15cfe17dda42aade027858af197ea97
          """)
  void keepTheModelsWords(String id, String title, int length, String sha256) throws Exception {
    Rule rule = RULES.rule(id).orElseThrow();
    String text = rule.text().asWritten();
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

    assertThat(rule.title()).isEqualTo(title);
    assertThat(text).hasSize(length);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(sha256);
  }

  @Test
  void standInOrderInFourGroups() {
    assertThat(RULES.rules())
        .extracting(Rule::id)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "1373");
    assertThat(RULES.core())
        .extracting(Rule::id)
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(RULES.groups()).hasSize(4);
    assertThat(RULES.rules().stream().map(Rule::group).distinct())
        .containsExactlyElementsOf(RULES.groups().stream().map(RuleSet.Group::id).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areParsedIntoWordsAndSlots(Rule rule) {
    assertThat(rule.text().unknownBrackets()).isEmpty();
    assertThat(rule.text().segments()).anyMatch(RuleText.Slot.class::isInstance);
    assertThat(rule.text().filled(placeholder -> "City")).doesNotContain("[", "]");
  }

  @Test
  void areFilledInPlace() {
    RuleText text = RULES.rule("8").orElseThrow().text();
    assertThat(text.segments()).hasSize(3);
    assertThat(
            text.filled(
                placeholder -> placeholder.key().equals("oversight-body") ? "the $1 \\ Board" : ""))
        .isEqualTo(
            "Any person who alleges a violation of this policy may file a written complaint for"
                + " investigation with the $1 \\ Board.");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void haveElementsOfTheirOwn(Rule rule) {
    List<Element> elements = rule.elements();
    Set<String> phrases = new HashSet<>();
    elements.forEach(
        element -> {
          phrases.add(element.has());
          phrases.add(element.lacks());
          phrases.add(element.contradicts());
        });
    assertThat(elements)
        .hasSizeGreaterThanOrEqualTo(2)
        .extracting(Element::id)
        .doesNotHaveDuplicates();
    assertThat(phrases).as("no two phrases of a rule say the same").hasSize(3 * elements.size());
  }

  @Test
  void nameTheElementsThatOthersReferTo() {
    assertThat(RULES.rule("1").orElseThrow().elements())
        .extracting(Element::id)
        .containsExactly("before-detaining", "before-prolonging", "ice", "cbp", "judicial-warrant");
    assertThat(RULES.rule("5").orElseThrow().elements())
        .extracting(Element::id)
        .contains("inquiry");
  }

  /** "The present policy …": a verb first, no full stop last. */
  @ParameterizedTest
  @MethodSource("elements")
  void haveElementsThatReadAsSentences(Element element) {
    assertThat(element.what()).matches("[a-z0-9(].*[^.]");
    assertThat(element.has()).matches("(otherwise )?[a-z]+s .*[^.]");
    assertThat(element.lacks()).matches("does not .*[^.]");
    assertThat(element.contradicts()).matches("[a-z]+s .*[^.]");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void areExplainedInPlainWordsOfOurOwn(Rule rule) {
    assertThat(rule.explanation()).endsWith(".").hasSizeBetween(150, 600);
    for (String sentence : rule.explanation().split("(?<=[.])\\s+(?=[A-Z])")) {
      assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(40);
    }
    assertThat(rule.explanation() + rule.caption() + rule.topic())
        .doesNotContainIgnoringCase("ACLU", "Trump", "campaign", "protect our", "alien", "illegal");
    assertThat(rule.caption()).doesNotContain("Rule").matches("[A-Z].*[^.]");
    assertThat(rule.topic()).doesNotEndWith(".");
  }
}
