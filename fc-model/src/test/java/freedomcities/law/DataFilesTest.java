package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every fact and notice in the data. */
class DataFilesTest {
  private static final Law LAW = Law.standard();
  private static final List<String> RULES =
      Stream.concat(IntStream.rangeClosed(1, 9).mapToObj(Integer::toString), Stream.of("1373"))
          .toList();

  /** Quoted titles keep their words. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final Pattern PEOPLE =
      Pattern.compile("\\b(?:aliens?|illegals?)\\b", Pattern.CASE_INSENSITIVE);

  static Set<String> states() {
    return LAW.states().keySet();
  }

  private static List<Fact> facts(StateProfile profile) {
    return profile.allFacts().distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyFactHasIdWordsCitationConfidenceSourceAndDate(String state) {
    StateProfile profile = LAW.profile(state).orElseThrow();
    assertThat(profile.postal()).isEqualTo(state);
    assertThat(profile.name()).isEqualTo(LAW.states().get(state));
    assertThat(profile.publicRecords()).isPresent();
    assertThat(profile.countyPowers().map(Fact::id))
        .contains(state.toLowerCase(Locale.ROOT) + "/county-ordinances");
    assertThat(profile.usages()).isNotEmpty();
    assertThat(facts(profile))
        .allSatisfy(
            fact -> {
              assertThat(fact.id())
                  .startsWith(state.toLowerCase(java.util.Locale.ROOT) + "/")
                  .matches("[a-z0-9./-]+");
              assertThat(fact.text()).isNotBlank();
              assertThat(fact.citation()).isNotBlank();
              assertThat(fact.source()).isNotBlank();
              assertThat(fact.asOf()).matches("\\d{4}-\\d{2}-\\d{2}");
              assertThat(fact.toString()).doesNotContainPattern("\\b(?:my|memory|seed)\\b");
            });
  }

  /** The first answer is no surer than the law, and what data doubt is not verified. */
  @ParameterizedTest
  @MethodSource("states")
  void thePublicRecordsLawHasANameAndAFirstResponse(String state) {
    PublicRecords records = LAW.profile(state).orElseThrow().publicRecords().orElseThrow();
    assertThat(records.law().text()).matches("\\p{Lu}[\\p{L} -]+").doesNotContain("First response");
    assertThat(records.law().citation()).isNotEqualTo("none found");
    assertThat(records.firstResponse()).isNotBlank().doesNotEndWith(".");
    assertThat(records.firstResponseConfidence())
        .isGreaterThanOrEqualTo(records.law().confidence());
    if (records.firstResponseConfidence() == Confidence.VERIFIED) {
      assertThat(records.firstResponse()).doesNotContain("check", "says");
    }
  }

  @Test
  void noTwoFactsOrNoticesShareAnId() {
    List<String> ids = new ArrayList<>();
    for (String state : states()) {
      facts(LAW.profile(state).orElseThrow()).forEach(fact -> ids.add(fact.id()));
      LAW.notices(state, RULES).stream()
          .filter(notice -> notice.origin() == Notice.Origin.STATE)
          .forEach(notice -> ids.add(notice.id()));
    }
    LAW.notices("", RULES).forEach(notice -> ids.add(notice.id()));
    assertThat(ids).hasSizeGreaterThan(400).doesNotHaveDuplicates();
  }

  /** The source says what was read; a confidence must not claim more. */
  @ParameterizedTest
  @MethodSource("states")
  void noFactClaimsMoreThanItsSource(String state) {
    assertThat(facts(LAW.profile(state).orElseThrow()))
        .allSatisfy(
            fact -> {
              switch (fact.confidence()) {
                case VERIFIED ->
                    assertThat(fact.source())
                        .contains("verified")
                        .doesNotContain(
                            "general knowledge",
                            "unverified",
                            "verified in use",
                            "to my knowledge");
                case VERIFIED_IN_USE -> assertThat(fact.source()).startsWith("verified");
                case PARTLY_VERIFIED -> assertThat(fact.source()).isNotBlank();
                case UNVERIFIED ->
                    assertThat(fact.source()).containsPattern("general knowledge|not read");
              }
            });
    assertThat(LAW.notices(state, RULES))
        .allSatisfy(
            notice -> {
              if (notice.confidence() == Confidence.VERIFIED) {
                assertThat(notice.source()).doesNotContain("general knowledge", "unverified");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyNoticeIsNeutralAndComplete(String state) {
    List<Notice> notices = LAW.notices(state, RULES);
    assertThat(notices.get(0).origin()).isEqualTo(Notice.Origin.STATE);
    assertThat(notices).extracting(Notice::origin).isSorted();
    assertThat(notices)
        .allSatisfy(
            notice -> {
              assertThat(notice.citation()).isNotBlank().doesNotContainPattern("\\([^()]*;");
              assertThat(notice.sentence())
                  .matches("(?s)[\\p{Lu}“].*\\.")
                  .doesNotContain("general knowledge", "\"");
              assertThat(notice.rules()).isNotEmpty().isSubsetOf(RULES);
              assertThat(notice.effect()).isNotBlank();
              if (notice.effect().equals("not found")) {
                assertThat(notice.bearing()).isEmpty();
              } else {
                assertThat(notice.bearing()).matches("Bears on rules? .*\\.");
              }
              assertThat(notice.asOf()).matches("\\d{4}-\\d{2}-\\d{2}");
              for (String rule : notice.rules()) {
                assertThat(notice.bearing(rule))
                    .matches("(?s)\\p{Lu}.*\\.")
                    .doesNotContain("general knowledge");
              }
              String ours =
                  String.join(
                      " ",
                      notice.sentence(),
                      notice.penalties(),
                      notice.courtStatus(),
                      notice.note(),
                      notice.citation(),
                      notice.source(),
                      notice.bearings().toString());
              assertThat(ours).doesNotContainPattern("\\b(?:my|memory|seed)\\b");
              assertThat(QUOTED.matcher(ours).replaceAll(""))
                  .doesNotContainPattern(PEOPLE)
                  .doesNotContain("fully lawful");
            });
  }

  @Test
  void everyTermHasACitationOrADefinition() {
    assertThat(RuleSet.standard().shelf().terms(LAW))
        .hasSizeGreaterThan(10)
        .extracting(Term::key)
        .doesNotHaveDuplicates();
    assertThat(RuleSet.standard().shelf().terms(LAW))
        .allSatisfy(
            term -> {
              Fact fact = term.fact();
              assertThat(fact.text())
                  .matches(term.defined() ? "means .*\\." : "\\p{Lu}.*\\.")
                  .doesNotContainPattern(PEOPLE);
              assertThat(term.defined() || !fact.citation().equals("none found")).isTrue();
              if (fact.confidence() == Confidence.VERIFIED) {
                assertThat(fact.source())
                    .startsWith("verified")
                    .doesNotContain("general knowledge", "unverified");
              }
              if (fact.confidence() == Confidence.UNVERIFIED) {
                assertThat(fact.source()).containsPattern("general knowledge|not read");
              }
            });
  }

  @Test
  void theCheckForWordsForPeopleFindsThem() {
    assertThat("warrant for arrest of an alien").containsPattern(PEOPLE);
    assertThat(QUOTED.matcher("“Defense Against Criminal Illegals Act”").replaceAll(""))
        .doesNotContainPattern(PEOPLE);
  }

  @Test
  void theDataHaveAVersion() {
    assertThat(LAW.version()).isEqualTo("2026-11-30");
  }
}
