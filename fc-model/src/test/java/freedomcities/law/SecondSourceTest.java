package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * In the shipped data a confidence means one thing: verified is words read and a second source on
 * the year, partly verified one of the two, and the source says which is wanting. The reader asks
 * nobody for it: a folder of one's own need not say more than its confidence.
 */
class SecondSourceTest {
  private static final Pattern WANTING =
      Pattern.compile(
          "no second source on the year|not read|not checked|were read in stored copies");

  /** What is said of an entry, of whatever kind. */
  private record Entry(
      String id, Confidence confidence, String source, String second, String asOf, String to) {
    static Entry of(Fact fact) {
      return new Entry(
          fact.id(),
          fact.confidence(),
          fact.source(),
          fact.secondSource(),
          fact.asOf(),
          fact.checkedTo());
    }

    static Entry of(Notice notice) {
      return new Entry(
          notice.id(),
          notice.confidence(),
          notice.source(),
          notice.secondSource(),
          notice.asOf(),
          notice.checkedTo());
    }

    @Override
    public String toString() {
      return id;
    }
  }

  static Stream<Entry> entries() {
    return entries(new LawData(LawFiles.shipped()));
  }

  private static Stream<Entry> entries(LawData data) {
    List<Entry> entries = new ArrayList<>();
    for (String state : data.index().states().keySet()) {
      data.profile(state).orElseThrow().allFacts().distinct().map(Entry::of).forEach(entries::add);
      data.stateNotices(state).stream().map(Entry::of).forEach(entries::add);
    }
    Stream.of(LawFileKind.FEDERAL, LawFileKind.DRAFTING, LawFileKind.ELECTED_SHERIFF)
        .flatMap(kind -> data.read(kind).stream())
        .map(Entry::of)
        .forEach(entries::add);
    return entries.stream();
  }

  /** What is wrong with how an entry is marked; empty if nothing is. */
  private static Optional<String> fault(Entry entry) {
    boolean second = !entry.second().isEmpty();
    boolean wanting = WANTING.matcher(entry.source()).find();
    return switch (entry.confidence()) {
      case VERIFIED ->
          second ? Optional.empty() : Optional.of("verified, but there is no second source");
      case PARTLY_VERIFIED ->
          second || wanting
              ? Optional.empty()
              : Optional.of("partly verified, but it isn't said which of the two is wanting");
      case VERIFIED_IN_USE ->
          entry.source().startsWith("verified")
              ? Optional.empty()
              : Optional.of("in use, but it isn't said where");
      case UNVERIFIED -> Optional.empty();
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void aConfidenceMeansOneThing(Entry entry) {
    assertThat(fault(entry)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("entries")
  void noSourceSpeaksOfADayAfterTheEntry(Entry entry) {
    if (!entry.to().isEmpty()) {
      assertThat(entry.to()).matches("\\d{4}-\\d{2}-\\d{2}").isLessThanOrEqualTo(entry.asOf());
    }
  }

  @Test
  void anEntryWithoutItsSecondSourceIsFound() {
    assertThat(fault(new Entry("xx/1", Confidence.VERIFIED, "verified (text)", "", "", "")))
        .contains("verified, but there is no second source");
    assertThat(fault(new Entry("xx/1", Confidence.PARTLY_VERIFIED, "read (text)", "", "", "")))
        .contains("partly verified, but it isn't said which of the two is wanting");
    assertThat(fault(new Entry("xx/1", Confidence.VERIFIED_IN_USE, "a bill", "", "", "")))
        .contains("in use, but it isn't said where");
  }

  /** What the shipped files must have, a folder laid over them need not. */
  @Test
  void theReaderAsksForNoSecondSource() {
    Law law =
        BrokenDataTest.changed(
            "notices/oh.yaml",
            text -> text.replaceAll("(?m)^    second-source: .*(\\n {6}.*)*$", ""));
    Notice notice = law.notices("OH", List.of("1")).getFirst();
    assertThat(notice.secondSource()).isEmpty();
    assertThat(notice.confidence()).isEqualTo(Confidence.VERIFIED);
  }
}
