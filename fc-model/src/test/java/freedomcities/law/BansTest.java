package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Notice.Bearing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a state is known to forbid such policies or to command cooperation, its notices name the
 * law; the list is {@code law/bans.csv}.
 */
class BansTest {
  private static final List<String> RULES =
      IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).toList();

  private record Ban(String state, String section, String source) {
    /** {@code 9.63} is not in {@code 9.631}. */
    boolean isNamedBy(Notice notice) {
      return Pattern.compile("(?<![\\w.,:-])" + Pattern.quote(section) + "(?!\\w)")
          .matcher(notice.citation())
          .find();
    }

    String file() {
      return "notices/" + state.toLowerCase(Locale.ROOT) + ".yaml";
    }

    @Override
    public String toString() {
      return state + " " + section;
    }
  }

  static List<Ban> bans() throws IOException {
    try (InputStream in = BansTest.class.getResourceAsStream("/freedomcities/law/bans.csv")) {
      String csv = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return csv.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .map(cells -> new Ban(cells[0], cells[1], cells[2]))
          .toList();
    }
  }

  static Set<String> states() {
    return Law.standard().states().keySet();
  }

  private static List<Notice> notices(Law law, String state) {
    return law.notices(state, RULES).stream()
        .filter(notice -> notice.origin() == Notice.Origin.STATE)
        .toList();
  }

  private static boolean saysNotFound(Notice notice) {
    return notice.citation().equals("none found")
        || notice.id().endsWith("/not-found")
        || notice.bearings().values().stream()
            .anyMatch(bearing -> bearing.effect().startsWith("not found"));
  }

  private static boolean weighs(Bearing bearing) {
    return bearing.mayConflict() || bearing.effect().startsWith("constrains");
  }

  /** What is wrong with the notices of a state that has a ban; empty if nothing is. */
  private static List<String> faults(Law law, Ban ban) {
    List<Notice> notices = notices(law, ban.state());
    List<Notice> naming = notices.stream().filter(ban::isNamedBy).toList();
    List<String> faults = new ArrayList<>();
    if (notices.stream().anyMatch(BansTest::saysNotFound)) {
      faults.add("says that no law was found");
    }
    if (naming.isEmpty()) {
      faults.add("does not name " + ban.section());
    }
    if (naming.stream()
        .flatMap(notice -> notice.bearings().values().stream())
        .noneMatch(BansTest::weighs)) {
      faults.add("lets it weigh on no rule");
    }
    return faults;
  }

  @Test
  void theListHasTheStatesEachOnceWithSectionAndSource() throws IOException {
    assertThat(bans())
        .extracting(Ban::state)
        .containsExactly(
            "AL", "AZ", "AR", "FL", "GA", "ID", "IN", "IA", "KS", "LA", "MS", "MO", "MT", "NH",
            "NC", "ND", "OH", "OK", "SC", "SD", "TN", "TX", "UT", "WV", "WY");
    assertThat(bans())
        .allSatisfy(
            ban -> {
              assertThat(ban.section()).matches("\\S.*\\d.*");
              assertThat(ban.source()).isNotBlank();
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bans")
  void aStateWithABanNamesItAndLetsItWeigh(Ban ban) {
    assertThat(faults(Law.standard(), ban)).isEmpty();
  }

  /**
   * The check finds a ban that is denied, one that is cited wrong, and one that bears on nothing.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("bans")
  void aBanThatIsDeniedIsFound(Ban ban) throws IOException {
    String denial = denial(ban.state());
    assertThat(faults(changed(ban, text -> denial), ban))
        .containsExactly(
            "says that no law was found",
            "does not name " + ban.section(),
            "lets it weigh on no rule");
    assertThat(faults(changed(ban, text -> text.replace(ban.section(), ban.section() + "9")), ban))
        .containsExactly("does not name " + ban.section(), "lets it weigh on no rule");
    assertThat(
            faults(
                changed(ban, text -> text.replaceAll("effect: [^,\n]*", "effect: for counsel")),
                ban))
        .containsExactly("lets it weigh on no rule");
  }

  @ParameterizedTest
  @MethodSource("states")
  void whatWasNotFoundStandsAlone(String state) {
    assertThat(standsAlone(Law.standard(), state)).isTrue();
  }

  @Test
  void aNotFoundBesideALawIsFound() throws IOException {
    String denial = denial("OH");
    Law law =
        BrokenDataTest.changed(
            "notices/oh.yaml", text -> text + denial.substring(denial.indexOf("\n  - id:")));
    assertThat(notices(law, "OH"))
        .extracting(Notice::id)
        .containsExactly("oh/9.63", "oh/not-found");
    assertThat(standsAlone(law, "OH")).isFalse();
  }

  private static boolean standsAlone(Law law, String state) {
    List<Notice> notices = notices(law, state);
    return notices.size() == 1 || notices.stream().noneMatch(BansTest::saysNotFound);
  }

  /** A notices file that says of this state what the one of Pennsylvania says of Pennsylvania. */
  private static String denial(String state) throws IOException {
    try (InputStream in = Objects.requireNonNull(LawFiles.shipped().open("notices/pa.yaml"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("pa/not-found", state.toLowerCase(Locale.ROOT) + "/not-found")
          .replace("Pennsylvania", Objects.requireNonNull(Law.standard().states().get(state)));
    }
  }

  private static Law changed(Ban ban, UnaryOperator<String> change) {
    return BrokenDataTest.changed(ban.file(), change);
  }

  /** How each law weighs, and how surely it was read, as entered on 2026-11-29. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oh/9.63 | verified | Bears on rules 1, 2, 3 and 6 (may conflict); 5 (may conflict in part).
          nd/44-08-25 | verified | Bears on rules 1, 2, 3, 5 and 6 (may conflict on its face).
          nd/44-04-04 | verified | Bears on rules 5 and 6 (may conflict in part).
          sd/23-3-74 | verified | Bears on rules 1, 2, 3 and 8 (for counsel); 5 and 6 (may conflict in part).
          wy/9-25-101 | partly-verified | Bears on rules 1, 2 and 3 (for counsel); 5 and 6 (may conflict in part).
          id/19-6102 | verified | Bears on rules 1, 2, 3, 5 and 6 (may conflict on its face); 8 (for counsel).
          id/18-9005 | verified | Bears on rules 1 and 2 (may conflict on its face); 3 and 5 (constrains); 6 (may conflict in part).
          ok/74-20j | partly-verified | Bears on rules 1, 2 and 3 (for counsel); 5 and 6 (may conflict in part).
          ok/22-171.3 | verified | Bears on rules 1 and 2 (may conflict on its face).
          ks/hb-2717-2022 | verified | Bears on rules 1, 2 and 3 (for counsel); 5 (may conflict on its face); 6 (may conflict in part).
          ks/12-16-141 | partly-verified | Bears on rules 1, 2 and 3 (may conflict).
          ks/hb-2372-2026 | unverified | Bears on rules 1 and 2 (may conflict on its face).
          mt/hb-200-2021 | partly-verified | Bears on rules 1, 2 and 6 (may conflict on its face); 5 (not covered).
          tn/7-68-101 | partly-verified | Bears on rules 1, 2, 5 and 6 (may conflict on its face); 3 (may conflict).
          tn/ch-1015-2026 | unverified | Bears on rules 1, 2, 3, 6 and 9 (may conflict in part).
          tn/hb-2018-2026 | partly-verified | Bears on rules 1, 2 and 6 (may conflict in part).
          ut/67-5-28 | partly-verified | Bears on rules 1, 2 and 3 (for counsel); 5 and 6 (may conflict in part).
          ut/76-14-202 | partly-verified | Bears on rule 5 (may conflict in part).
          ut/hb-497-2011 | partly-verified | Bears on rules 1, 2 and 3 (may conflict); 5 and 6 (may conflict in part).
          ut/17-72-505 | partly-verified | Bears on rules 5 and 6 (may conflict in part).
          """)
  void aLawWeighsAsItWasRead(String id, String confidence, String bearing) {
    String state = id.substring(0, 2).toUpperCase(Locale.ROOT);
    assertThat(notices(Law.standard(), state))
        .filteredOn(notice -> notice.id().equals(id))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.confidence().key()).isEqualTo(confidence);
              assertThat(notice.bearing()).isEqualTo(bearing);
              assertThat(notice.asOf()).isGreaterThanOrEqualTo("2026-11-29");
            });
  }

  /** No such state has another notice than these. */
  @Test
  void nothingElseIsSaidOfTheStatesThatWereMended() {
    assertThat(
            Stream.of("OH", "ND", "SD", "WY", "ID", "OK", "KS", "TN", "UT")
                .flatMap(state -> notices(Law.standard(), state).stream()))
        .extracting(Notice::id)
        .containsExactly(
            "oh/9.63",
            "nd/44-08-25",
            "nd/44-04-04",
            "sd/23-3-74",
            "wy/9-25-101",
            "id/19-6102",
            "id/18-9005",
            "ok/74-20j",
            "ok/22-171.3",
            "ok/22-171.2",
            "ok/hb-4156-2024",
            "ok/22-34.3",
            "ks/hb-2717-2022",
            "ks/12-16-141",
            "ks/hb-2372-2026",
            "tn/7-68-101",
            "tn/ch-1015-2026",
            "tn/hb-2018-2026",
            "tn/sb-757-2024",
            "tn/acts-of-2026",
            "ut/67-5-28",
            "ut/76-14-202",
            "ut/hb-497-2011",
            "ut/17-72-505");
  }

  /** What data don't know they say in the sentence, the mark and the source alike. */
  @ParameterizedTest
  @MethodSource("states")
  void whatIsNotConfirmedSaysSo(String state) {
    assertThat(notices(Law.standard(), state))
        .filteredOn(notice -> notice.confidence() == Confidence.UNVERIFIED)
        .allSatisfy(
            notice -> {
              assertThat(notice.sentence())
                  .containsPattern(
                      "report|caption|heading|(?i:not) (?:confirmed|read|found|searched)"
                          + "|was found");
              assertThat(notice.source()).containsPattern("read|report|search");
            });
  }

  /** The words of one section of Oklahoma are known by their heading only. */
  @Test
  void aHeadingIsNotSaidToBeALaw() {
    assertThat(notices(Law.standard(), "OK"))
        .filteredOn(notice -> notice.confidence() == Confidence.UNVERIFIED)
        .singleElement()
        .satisfies(notice -> assertThat(notice.sentence()).startsWith("Not confirmed: "));
  }

  @Test
  void theFelonyOfTennesseeIsNotSaidToBeGone() {
    Notice notice = notices(Law.standard(), "TN").getFirst();
    assertThat(notice.penalties())
        .contains(
            "declared void by an agreed order of a trial court; whether anyone outside the "
                + "case may rely on it is for counsel")
        .doesNotContain("no longer enforceable");
    assertThat(notice.courtStatus()).contains("no decision of an appellate court");
  }

  /** Utah Code § 53-13-106.13 binds federal officers. */
  @Test
  void noDutyOfFederalOfficersIsLaidOnAUtahAgency() {
    assertThat(notices(Law.standard(), "UT"))
        .allSatisfy(
            notice -> {
              assertThat(notice.citation()).doesNotContain("53-13-106.13");
              assertThat(notice.sentence() + notice.bearings())
                  .doesNotContain("before release", "Notification");
            });
    assertThat(notices(Law.standard(), "UT").getFirst().note())
        .contains("53-13-106.13", "no duty on local agencies");
  }
}
