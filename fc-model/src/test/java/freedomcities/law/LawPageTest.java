package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.Goldens;
import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.places.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/law.md} is made from the law data and from the reader's table of keys. */
class LawPageTest {
  private static final Path PAGE = Path.of("..", "docs", "law.md");
  private static final Law LAW = Law.standard();
  private static final LawData DATA = new LawData(LawFiles.shipped());

  private static final String HEAD =
      """
      # What the law data know, state by state

      Made from the data of %s; `freedom-cities states AZ` shows one state whole, with sentences, sources and what would settle the rest.
      Nothing here is advice or a conclusion: it is for counsel. Each cell has citation, confidence and, where the source has a day, the day
      up to which it speaks.

      | confidence | what was done |
      |---|---|
      | verified | the words were read, and a second source agrees on the year |
      | partly verified | one of the two; the entry's source says which is wanting |
      | verified in use | the words of a formula were seen in a real instrument; the section was not read |
      | unverified | neither: from general knowledge, or from a single report |

      Of %d entries %s.

      ## Law that bears on the rules

      *Bans and mandates* may conflict with a rule or constrain it; *limits* go in the direction of the rules (state law, directives,
      decisions); *open* are bills, suits and what is for counsel.

      | state | bans and mandates | limits | open | searched |
      |---|---|---|---|---|
      """;

  private static final String PROCEDURE =
      """

      ## How a measure is adopted and comes into force

      “–”: the data have nothing; the town's charter or code, or its clerk, says it. Approval is a veto, a signature or a review by the state.

      | state | approval | readings | hearing | publication | effective date | public records |
      |---|---|---|---|---|---|---|
      """;

  /**
   * The fifty commonest pairs of state and kind: places by the Census Bureau's Gazetteer of 2024
   * (active ones), counties by the same, towns and townships that it has no file of at hand by the
   * Census of Governments as generally known.
   */
  private static final String COMMONEST =
      """
      mn township, pa township, il township, oh township, nd township, ks township, wi town, mi township, in township, \
      il village, tx city, pa borough, ia city, ny town, sd township, mn city, oh village, mo city, ks city, ny village, \
      ca city, nc town, in town, me town, ga city, ok town, wi village, ky city, ne village, ne township, nd city, ar city, \
      il city, ma town, mi city, al town, mo township, fl city, tx county, mi village, nj borough, oh city, nj township, \
      vt town, tx town, or city, nh town, wa city, sc town, id city\
      """;

  private static final String PAIRS =
      """

      ## The fifty commonest pairs of state and kind of government

      Commonest by number of governments: cities, towns, villages, boroughs and counties counted in the Census Bureau's Gazetteer of 2024 (active
      places), townships and the towns of New England, New York and Wisconsin from the Census of Governments as generally known. “yes”: the
      data have an entry, its mark in brackets; “–”: none, and `freedom-cities states XX` says what was searched.

      | pair | approval | readings | hearing | publication | effective date | enacting words |
      |---|---|---|---|---|---|---|
      """;

  private static final String MENDING =
      """

      ## To mend an entry

      No Java is needed. Copy the file from the library (`freedomcities/law/notices/az.yaml`, `freedomcities/law/states/az.yaml` in
      `fc-model`) into a folder of your own under the same name, change it, and name the folder:

          freedom-cities check TOWN.yaml --law MY-LAW
          freedom-cities states AZ --law MY-LAW

      A wrong key or value is told with file, line and column. In a folder of your own an entry need not have a second source; in the
      library a test asks for it where an entry says verified. To have it mended for everyone, send the file, or the entry's id with the
      words that you read, where, on which day, and what agrees on the year. An id is never given up or used for anything else.

      ## Keys of an entry

      All are there since 0.1; `second-source`, `checked-to`, `pending` and `places` may be left out, so that older folders stay valid.

      """;

  @Test
  void thePageSaysWhatTheDataKnow() throws IOException {
    StringBuilder page = new StringBuilder(HEAD.formatted(LAW.version(), total(), shares()));
    for (String state : LAW.states().keySet()) {
      List<Notice> notices = DATA.stateNotices(state);
      row(
          page,
          state,
          cell(notices, LawPageTest::weighs),
          cell(notices, notice -> !weighs(notice) && goesAlong(notice)),
          cell(notices, notice -> !weighs(notice) && !goesAlong(notice)),
          searched(state));
    }
    page.append(PROCEDURE);
    for (String state : LAW.states().keySet()) {
      StateProfile profile = LAW.profile(state).orElseThrow();
      row(
          page,
          state,
          facts(profile.approval().stream().map(Approval::fact)),
          facts(profile.readings().stream().map(KindFact::fact)),
          facts(profile.hearingNotice().stream().map(KindFact::fact)),
          facts(profile.publication().stream().map(KindFact::fact)),
          facts(profile.effectiveDate().stream().map(KindFact::fact)),
          facts(profile.publicRecords().map(PublicRecords::law).stream()));
    }
    page.append(PAIRS);
    for (String pair : COMMONEST.split(", ")) {
      String[] parts = pair.split(" ");
      Kind kind = Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
      StateProfile profile = LAW.profile(parts[0].toUpperCase(Locale.ROOT)).orElseThrow();
      row(
          page,
          parts[0].toUpperCase(Locale.ROOT) + " " + parts[1],
          mark(Approval.of(kind, profile.approval()).map(Approval::fact).stream()),
          mark(KindFact.of(kind, profile.readings()).stream()),
          mark(KindFact.of(kind, profile.hearingNotice()).stream()),
          mark(KindFact.of(kind, profile.publication()).stream()),
          mark(KindFact.of(kind, profile.effectiveDate()).stream()),
          mark(clauses(profile, kind)));
    }
    page.append(MENDING);
    keys(page, "a notice (`notices/az.yaml`, `federal.yaml`)", LawKeys.NOTICES.keys().get(1));
    keys(page, "a fact (`states/az.yaml`)", fact());
    Goldens.compare(PAGE, page.toString());
  }

  @Test
  void thePageHasEachStateTwice() throws IOException {
    String page = Files.readString(PAGE);
    for (String state : LAW.states().keySet()) {
      assertThat(page.split("(?m)^\\| " + state + " \\|", -1)).hasSize(3);
    }
    assertThat(page).contains("W.S. §§ 9-25-101".replace("W.S.", "Wyo. Stat."), "--law MY-LAW");
  }

  /** The pairs are fifty, and each is of a kind that its state has. */
  @Test
  void theCommonestPairsAreFiftyThatThereAre() {
    assertThat(COMMONEST.split(", "))
        .hasSize(50)
        .doesNotHaveDuplicates()
        .allSatisfy(
            pair ->
                assertThat(
                        LAW.profile(pair.substring(0, 2).toUpperCase(Locale.ROOT))
                            .orElseThrow()
                            .usages())
                    .containsKey(Kind.valueOf(pair.substring(3).toUpperCase(Locale.ROOT))));
  }

  private static Stream<Fact> clauses(StateProfile profile, Kind kind) {
    return profile.clauses().stream()
        .filter(clause -> clause.kinds().contains(kind) && clause.onlyName().isEmpty())
        .map(LocalClause::fact);
  }

  private static String mark(Stream<Fact> facts) {
    return facts
        .map(Fact::confidence)
        .min(Comparator.naturalOrder())
        .map(confidence -> "yes (" + confidence.words().split(",")[0] + ")")
        .orElse("–");
  }

  private static boolean weighs(Notice notice) {
    return notice.bearings().values().stream()
        .anyMatch(bearing -> bearing.mayConflict() || bearing.effect().startsWith("constrains"));
  }

  private static boolean goesAlong(Notice notice) {
    return notice.bearings().values().stream()
        .map(Notice.Bearing::effect)
        .anyMatch(
            effect -> effect.contains("state law") || effect.matches("(directive|case law).*"));
  }

  private static String cell(List<Notice> notices, Predicate<Notice> chosen) {
    return joined(
        notices.stream()
            .filter(chosen)
            .map(
                notice ->
                    told(
                        notice.citation().equals("none found")
                            ? notice.direction()
                            : notice.citation(),
                        notice.confidence(),
                        notice.checkedTo())));
  }

  private static String facts(Stream<Fact> facts) {
    return joined(facts.map(fact -> told(fact.citation(), fact.confidence(), fact.checkedTo())));
  }

  private static String told(String citation, Confidence confidence, String checkedTo) {
    return citation
        + " ("
        + confidence.words().split(",")[0]
        + (checkedTo.isEmpty() ? "" : ", to " + checkedTo)
        + ")";
  }

  private static String joined(Stream<String> cells) {
    String all = cells.distinct().collect(Collectors.joining("; ")).replace("|", "\\|");
    return all.isEmpty() ? "–" : all;
  }

  private static String searched(String state) {
    Fact search = LAW.profile(state).orElseThrow().lawSearch().orElseThrow();
    String how = search.text().split(":", 2)[0];
    return how.charAt(0) == 'N'
        ? how.toLowerCase(Locale.ROOT)
        : how.replace("Searched", "text").replace("Headings searched", "headings")
            + ", to "
            + search.checkedTo();
  }

  private static void row(StringBuilder page, String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static List<Confidence> marks() {
    List<Confidence> marks = new ArrayList<>();
    for (String state : LAW.states().keySet()) {
      LAW.profile(state)
          .orElseThrow()
          .allFacts()
          .distinct()
          .map(Fact::confidence)
          .forEach(marks::add);
      DATA.stateNotices(state).forEach(notice -> marks.add(notice.confidence()));
    }
    Stream.of(LawFileKind.FEDERAL, LawFileKind.ELECTED_SHERIFF)
        .flatMap(kind -> DATA.read(kind).stream())
        .forEach(notice -> marks.add(notice.confidence()));
    return marks;
  }

  private static int total() {
    return marks().size();
  }

  private static String shares() {
    return Stream.of(Confidence.values())
        .map(
            confidence ->
                marks().stream().filter(mark -> mark == confidence).count()
                    + " are "
                    + confidence.words().split(",")[0])
        .collect(Collectors.joining(", "));
  }

  private static Key fact() {
    return LawKeys.PROFILE.keys().stream()
        .filter(key -> key.name().equals("facts"))
        .findFirst()
        .orElseThrow();
  }

  private static void keys(StringBuilder page, String what, Key list) {
    Shape shape = ((Type.Group) ((Type.Many) list.type()).each()).shape();
    page.append("| key of ").append(what).append(" | | what it is |\n|---|---|---|\n");
    for (Key key : shape.keys()) {
      row(page, "`" + key.name() + "`", key.required() ? "*required*" : "", key.about());
    }
    page.append('\n');
  }
}
