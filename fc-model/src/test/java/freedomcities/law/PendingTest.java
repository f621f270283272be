package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was open ages; what names places is for these; a file may leave both out. */
class PendingTest {
  private static final Pattern OPEN =
      Pattern.compile(
          "final status|outcome|to be checked|enactment not confirmed|enactment was not confirmed");

  private static final LocalDate CHECKED = LocalDate.of(2026, 5, 26);

  private static Notice ohio(String more) {
    return BrokenDataTest.changed(
            "notices/oh.yaml",
            text ->
                """
                subject: immigration
                notices:
                  - id: oh/9.63
                    direction: limits
                    citation: Ohio Rev. Code § 9.63
                    sentence: It is a law.
                    rules:
                      1: {effect: may conflict, reason: A reason.}
                %s    confidence: unverified
                    source: from general knowledge
                    as-of: '2026-11-29'
                """
                    .formatted(more))
        .notices("OH", List.of("1"))
        .getFirst();
  }

  @Test
  void whatIsPendingIsOldAfterNinetyDays() {
    Notice notice = ohio("    pending: A bill.\n    checked-to: '2026-05-26'\n");
    assertThat(notice.checkedTo()).isEqualTo(CHECKED.toString());
    assertThat(notice.isOldOn(CHECKED.plusDays(90))).isFalse();
    assertThat(notice.seenOn(CHECKED.plusDays(90))).isEqualTo(notice);
    assertThat(notice.isOldOn(CHECKED.plusDays(91))).isTrue();
    assertThat(notice.seenOn(CHECKED.plusDays(91)).pending())
        .isEqualTo(
            "A bill. That was looked up to 2026-05-26, more than 90 days before 2026-08-25: look it"
                + " up again.");
  }

  @Test
  void whereTheSourceHasNoDayThatOfTheEntryCounts() {
    Notice notice = ohio("    pending: A bill.\n");
    assertThat(notice.checkedTo()).isEmpty();
    assertThat(notice.isOldOn(LocalDate.of(2027, 2, 27))).isFalse();
    assertThat(notice.isOldOn(LocalDate.of(2027, 2, 28))).isTrue();
  }

  @Test
  void whatIsSettledDoesNotAge() {
    Notice notice = ohio("    checked-to: '2006-01-01'\n");
    assertThat(notice.isOldOn(CHECKED)).isFalse();
    assertThat(notice.seenOn(CHECKED)).isEqualTo(notice);
  }

  @Test
  void aFileNeedHaveNoneOfTheNewKeys() {
    Notice notice = ohio("");
    assertThat(notice.pending()).isEmpty();
    assertThat(notice.places()).isEmpty();
    assertThat(notice.secondSource()).isEmpty();
    assertThat(notice.checkedTo()).isEmpty();
  }

  @Test
  void aNoticeThatNamesPlacesIsForTheseOnly() {
    Law law =
        BrokenDataTest.changed(
            "notices/oh.yaml",
            text ->
                text.replaceFirst(
                    "    confidence: ",
                    "    places: [{state: OH, kind: city, name: Sampleton}]\n    confidence: "));
    assertThat(ids(law, "Sampleton", Kind.CITY, "OH")).contains("oh/9.63");
    assertThat(ids(law, "sampleton", Kind.CITY, "OH")).contains("oh/9.63");
    assertThat(ids(law, "Sampleton", Kind.VILLAGE, "OH")).doesNotContain("oh/9.63");
    assertThat(ids(law, "Otherton", Kind.CITY, "OH")).doesNotContain("oh/9.63");
    assertThat(law.notices("OH", List.of("1"))).extracting(Notice::id).doesNotContain("oh/9.63");
  }

  /** Words of what is open, in a notice that does not say “pending”, would never age. */
  private static boolean agesAsItSays(Notice notice) {
    String text =
        String.join(
            " ",
            notice.citation(),
            notice.sentence(),
            notice.penalties(),
            notice.courtStatus(),
            notice.note());
    return !OPEN.matcher(text).find() || !notice.pending().isEmpty();
  }

  static Stream<Notice> shipped() {
    LawData data = new LawData(LawFiles.shipped());
    return Stream.concat(
        data.index().states().keySet().stream().flatMap(state -> data.stateNotices(state).stream()),
        data.read(LawFileKind.FEDERAL).stream());
  }

  @Test
  void whatIsSaidToBeOpenAges() {
    assertThat(shipped()).filteredOn(notice -> !agesAsItSays(notice)).isEmpty();
    assertThat(shipped()).filteredOn(notice -> !notice.pending().isEmpty()).hasSizeGreaterThan(25);
    assertThat(agesAsItSays(ohio("    note: Its final status was not found.\n"))).isFalse();
    assertThat(agesAsItSays(ohio("    note: Its outcome was not found.\n    pending: It.\n")))
        .isTrue();
  }

  private static List<String> ids(Law law, String name, Kind kind, String state) {
    return law.notices(law.jurisdiction(name, kind, state).build(), List.of("1")).stream()
        .map(Notice::id)
        .toList();
  }
}
