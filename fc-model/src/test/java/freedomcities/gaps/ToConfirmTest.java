package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is open of a rule that is called in writing, by what the record quotes elsewhere. */
class ToConfirmTest {
  private static final String HAS =
      "[inquiry, citizenship, every-individual, unrelated-purpose, eligibility]";

  private static final String TOWN =
      """
      jurisdiction: {name: Sampleton, kind: city, state: AZ}
      policy:
        - agency: Sampleton Police Department
          rules:
            %s:
              passages:
                - source: "%s"
                  instrument: %s
                  text: Nobody asks.
                  has: %s
        - agency: Sheriff's Office
          rules:
            5: {status: in-writing, citation: "%s", confidence: %s}
      documents: {date: 2026-12-10}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # rule, quoted, instrument, whole, cited, confidence, what is open
          5 | City Code § 21-8(a) (Ord. 44) | ordinance | true  | City Code § 21-8(a), if it binds the Sheriff | unverified      | REACH
          5 | City Code § 21-8(a) (Ord. 44) | ordinance | false | City Code § 21-8(a), if it binds the Sheriff | unverified      | REACH
          5 | City Code § 21-8              | ordinance | true  | City Code § 21-8(a)                          | partly-verified | REACH
          5 | City Code § 21-8(a)           | ordinance | true  | City Code § 21-8                             | unverified      | REACH
          # somebody confirmed that it applies; a part of the rule is no whole one for that
          5 | City Code § 21-8(a)           | ordinance | true  | City Code § 21-8(a)                          | verified        | NOTHING
          5 | City Code § 21-8(a)           | ordinance | false | City Code § 21-8(a)                          | verified        | MATCH
          # quoted under another rule
          3 | City Code § 21-8(a)           | ordinance | part  | City Code § 21-8(a)                          | unverified      | MATCH
          # another section, a longer number, another agency's own manual
          5 | City Code § 21-9              | ordinance | true  | City Code § 21-8(a)                          | unverified      | WORDS
          5 | City Code § 21-8              | ordinance | true  | City Code § 21-85                            | unverified      | WORDS
          5 | City Code § 21-8              | ordinance | true  | City Code § 21-8.5                           | unverified      | WORDS
          5 | Policy 428                    | manual    | true  | Policy 428                                   | unverified      | WORDS
          5 | City Code                     | ordinance | true  | City Code § 21-8                             | unverified      | WORDS
          # read, in whole or in part
          5 | City Code § 21-9              | ordinance | true  | Directive 14                                 | verified        | NOTHING
          5 | City Code § 21-9              | ordinance | true  | Directive 14                                 | partly-verified | REST
          """)
  void whatIsOpen(
      String rule,
      String source,
      String instrument,
      String whole,
      String cited,
      String confidence,
      ToConfirm.Open open) {
    String has = whole.equals("part") ? "[interviews]" : whole.equals("true") ? HAS : "[inquiry]";
    Town town =
        new TownReader(RuleSet.standard(), Law.standard())
            .read("town.yaml", TOWN.formatted(rule, source, instrument, has, cited, confidence));
    GapReport report = new GapCheck(RuleSet.standard()).check(town.policy(), town.manuals());
    AgencyFinding sheriff = report.finding("5").orElseThrow().agencies().get(1);
    ToConfirm confirm = ToConfirm.of(report, sheriff);
    assertThat(confirm.open()).isEqualTo(open);
    assertThat(confirm.quoted().filter(there -> !there.whole()).isPresent())
        .isEqualTo(!whole.equals("true"));
    AgencyFinding police = report.finding("5").orElseThrow().agencies().getFirst();
    assertThat(ToConfirm.of(report, police).open()).isEqualTo(ToConfirm.Open.NOTHING);
  }
}
