package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Law law = Law.standard();

  @Test
  void arizonaBearsOnRuleFive() {
    Notice notice = law.notices("AZ", List.of("5")).get(0);
    assertThat(notice.id()).isEqualTo("az/11-1051");
    assertThat(notice.citation()).isEqualTo("A.R.S. § 11-1051 (2010)");
    assertThat(notice.rules()).containsExactly("1", "2", "3", "5", "6", "9");
    assertThat(notice.mayConflict("5")).isTrue();
    assertThat(notice.mayConflict("9")).isFalse();
    assertThat(notice.effect()).isEqualTo("may conflict on its face");
    assertThat(notice.bearing("5"))
        .isEqualTo(
            "May conflict on its face: 11-1051(B) commands the inquiry; the rule has no exception"
                + " for a state duty outside benefits.");
    assertThat(notice.onItsFace()).containsExactly("5");
    assertThat(notice.bearing("4")).isEmpty();
    assertThat(notice.bearing())
        .isEqualTo(
            "Bears on rules 1, 2 and 3 (may conflict); 5 (may conflict on its face); "
                + "6 (may conflict in part); 9 (compatible in part).");
    assertThat(notice.penalties()).contains("$500 to $5,000 for each day");
    assertThat(notice.courtStatus()).contains("567 U.S. 387").endsWith("(unverified).");
    assertThat(notice.confidence()).isEqualTo(Confidence.VERIFIED);
  }

  @Test
  void onlyNoticesThatBearOnTheRulesComeAndStateLawComesFirst() {
    List<Notice> four = law.notices("AZ", List.of("4"));
    assertThat(four)
        .extracting(Notice::id)
        .contains("us/california-2026", "draft/4/federal-agents")
        .doesNotContain("az/11-1051", "us/1373");
    assertThat(law.notices("AZ", List.of())).isEmpty();
    assertThat(law.notices("WA", List.of("1")))
        .first()
        .extracting(notice -> notice.bearing("1"))
        .isEqualTo("State law: 10.93.160(8).");
  }

  @Test
  void whatWasNotFoundIsSaidAndIsNotNone() {
    assertThat(law.notices("PA", List.of("1")))
        .first()
        .satisfies(
            notice -> {
              assertThat(notice.effect()).isEqualTo("not found");
              assertThat(notice.citation()).isEqualTo("none found");
              assertThat(notice.sentence()).contains("not a finding that there is none");
            });
  }

  @Test
  void section1373IsSaidNotToReachReleaseDates() {
    Notice notice =
        law.notices("IL", List.of("1373")).stream()
            .filter(n -> n.id().equals("us/1373"))
            .findFirst()
            .orElseThrow();
    assertThat(notice.sentence())
        .contains("does not require anyone to collect status", "release dates");
    assertThat(notice.confidence()).isEqualTo(Confidence.PARTLY_VERIFIED);
  }

  @Test
  void ruleFiveIsToldOfTheInquiriesThatFederalLawRequires() {
    assertThat(law.notices("IL", List.of("5")))
        .extracting(Notice::id)
        .contains("us/consular-notification", "us/1324a", "us/922g5");
  }

  @Test
  void anElectedSheriffIsNoticedWhereTheAgencyIsLedByOne() {
    List<String> rules = List.of("1");
    assertThat(law.notices(law.jurisdiction("Sampleton", Kind.COUNTY, "AZ").build(), rules))
        .extracting(Notice::id)
        .containsSequence("az/11-1051", "az/41-194.01", "local/elected-sheriff", "us/287.7");
    assertThat(law.notices(law.jurisdiction("Sampleton", Kind.CITY, "AZ").build(), rules))
        .extracting(Notice::id)
        .doesNotContain("local/elected-sheriff");
  }
}
