package freedomcities.templates.internal.views;

import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Status;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.templates.internal.views.SpokenWords.Names;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the public comment sees: a speech of two minutes, one of one minute, and a short one for
 * each rule that is asked for.
 */
public final class CommentView {
  /** Where the ranks of what explains a rule begin, and that of the body that is asked. */
  private static final int EXPLAINED = 20, BODY = 5;

  private final Town town;
  private final GapReport report;
  private final Wording words;
  private final RuleWords rules;
  private final Jurisdiction place;
  private final Law law;
  private final SpokenWords spoken;
  private final SpokenRule rule;
  private final SpokenCounts counts;

  /** {@code 7:00 p.m.}, {@code 9 am}, {@code 18:30}. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:[:.]\\d{2})?[\\s\\u00a0]*(?:([ap])[\\s\\u00a0]*\\.?[\\s\\u00a0]*m)?");

  private static final Pattern PARENTHESES = Pattern.compile("[\\s\\u00a0]*[()]+[\\s\\u00a0]*");

  private CommentView(Town town, GapReport report, Law law, Wording words) {
    this.town = town;
    this.report = report;
    this.law = law;
    this.words = words;
    this.rules = new RuleWords(town, report, words);
    this.place = town.jurisdiction();
    SpokenStanding standing = new SpokenStanding(report);
    this.spoken = new SpokenWords(town, words);
    this.rule = new SpokenRule(town, standing, words);
    this.counts = new SpokenCounts(town, report, standing, words);
  }

  public static Map<String, Object> of(Town town, GapReport report, Law law, Wording words) {
    CommentView view = new CommentView(town, report, law, words);
    return Map.of(
        "rate",
        Speech.RATE,
        "names",
        Speech.NAMES,
        "greeting",
        words.say(greeting(town.documents().meeting().time())),
        "speeches",
        view.speeches().stream().map(view::view).toList());
  }

  private List<Speech> speeches() {
    Stream<Speech> overall =
        Stream.of(2, 1)
            .map(
                minutes ->
                    longest(minutes, Optional.empty(), counts.ways().stream().map(this::overall)));
    return Stream.concat(overall, asked().stream().map(this::speech)).toList();
  }

  private Speech speech(Finding finding) {
    List<List<Part>> ways = rule.ways(finding, isAskedFor(finding));
    return longest(
        1,
        Optional.of(finding),
        Stream.concat(
            ways.stream().map(way -> about(finding, way, true)),
            Stream.of(about(finding, ways.getLast(), false))));
  }

  /** The longest way of saying it that fits. */
  private Speech longest(int minutes, Optional<Finding> about, Stream<List<Part>> ways) {
    return ways.map(way -> Speech.within(minutes, opening(), about, way))
        .reduce((longer, next) -> longer.words() <= minutes * Speech.RATE ? longer : next)
        .orElseThrow();
  }

  private Map<String, Object> view(Speech speech) {
    return Map.of(
        "minutes",
        speech.minutes(),
        "paragraphs",
        speech.paragraphs(Role.ASKS, Role.STANDS, Role.GOES_ON, Role.EXPLAINS),
        "closing",
        String.join(" ", speech.paragraphs(Role.CLOSES)),
        "words",
        speech.words(),
        "time",
        time(speech.seconds()),
        "leftOut",
        leftOut(speech),
        "name",
        speech.about().map(about -> rules.name(about.rule())).orElse(""),
        "stateLaw",
        speech
            .about()
            .map(about -> StateLaw.on(List.of(about.rule().id()), place, law))
            .orElseGet(() -> StateLaw.onAsked(report, place, law))
            .sentence(words));
  }

  private String time(int seconds) {
    if (seconds < 60) {
      return words.say("comment.time.seconds", Map.of("seconds", Integer.toString(seconds)));
    }
    return switch (seconds) {
      case 60 -> words.say("comment.time.exactly");
      case 120 -> words.say("comment.time.minutes");
      default ->
          words.say("comment.time.minute", Map.of("seconds", Integer.toString(seconds - 60)));
    };
  }

  /** What there was no time for, in words; empty if nothing. */
  private String leftOut(Speech speech) {
    List<String> out =
        new ArrayList<>(
            speech.leftOut().stream()
                .filter(part -> part.role() != Role.EXPLAINS)
                .map(Part::omits)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList());
    List<String> unexplained =
        speech.leftOut().stream()
            .filter(part -> part.role() == Role.EXPLAINS)
            .map(Part::omits)
            .toList();
    List<String> ids =
        report.findings().stream()
            .map(finding -> finding.rule().id())
            .filter(unexplained::contains)
            .toList();
    if (!ids.isEmpty()) {
      out.add(
          words.say(
              ids.size() == 1 ? "comment.left.rule" : "comment.left.rules",
              Map.of("rules", words.list(ids))));
    }
    return words.list(out);
  }

  /** By the hour of the meeting, as people write it; where that isn't known, none. */
  private static String greeting(String time) {
    Matcher written = CLOCK.matcher(time.toLowerCase(Locale.ROOT));
    if (!written.find()) {
      return time.toLowerCase(Locale.ROOT).contains("noon")
          ? "comment.speech.afternoon"
          : "comment.speech.hello";
    }
    int hour = Integer.parseInt(written.group(1));
    String half = written.group(2);
    if (half == null && hour < 13) {
      return "comment.speech.hello";
    }
    if ("p".equals(half) && hour < 12) {
      hour += 12;
    }
    return hour < 12 || ("a".equals(half) && hour == 12)
        ? "comment.speech.morning"
        : hour < 17 ? "comment.speech.afternoon" : "comment.speech.evening";
  }

  /** How many words the template says before the first part, without the names. */
  private int opening() {
    return Speech.count(words.say(greeting(town.documents().meeting().time())))
        + Speech.count(words.say("comment.speech.name"))
        + Speech.count(words.say("comment.speech.home"));
  }

  /**
   * The rules that are asked for, as an instrument carries them; where it carries none, all of
   * them, to be kept.
   */
  private List<Finding> asked() {
    return report.carried().isEmpty() ? report.findings() : report.carried();
  }

  private List<Part> overall(List<Part> stands) {
    List<Part> parts = new ArrayList<>();
    parts.add(ask());
    parts.addAll(item());
    parts.add(
        new Part(
            Role.STANDS,
            "",
            words.say("comment.speech.today", Map.of("place", spoken.place())),
            words.say("comment.left.place"),
            1));
    parts.addAll(stands);
    asked().stream()
        .sorted(Comparator.comparing(finding -> SpokenCounts.URGENCY.indexOf(finding.status())))
        .map(this::explained)
        .forEach(parts::add);
    int gaps = report.carried().size();
    parts.add(closes(gaps == 0 ? "none" : gaps == 1 ? "one" : "many", gaps > 0));
    return parts;
  }

  /** The last words; where others run an agency, what can be asked of them. */
  private Part closes(String key, boolean measure) {
    String asks = words.say("comment.close." + key);
    String others =
        measure && !spoken.outside(Names.BRIEF).isEmpty()
            ? " " + words.say("comment.close.others")
            : "";
    return new Part(
        Role.CLOSES,
        asks + " " + words.say("comment.close.thank"),
        asks + others + " " + words.say("comment.close.thanks"),
        "",
        BODY + 1);
  }

  /** What a rule does, if there is time after all has been said of where the place stands. */
  private Part explained(Finding finding) {
    String text =
        words.say(
            "comment.speech.rule",
            Map.of("name", quoted(finding), "plain", rules.plain(finding.rule())));
    return new Part(
        Role.EXPLAINS,
        "",
        text,
        finding.rule().id(),
        EXPLAINED + SpokenCounts.URGENCY.indexOf(finding.status()));
  }

  private List<Part> about(Finding finding, List<Part> stands, boolean whole) {
    String close =
        finding.byReport()
            ? "reported"
            : !finding.isGap()
                ? "kept"
                : finding.differs()
                    ? "rest"
                    : finding.status() == Status.UNKNOWN ? "unknown" : "one";
    List<Part> parts = new ArrayList<>();
    parts.add(toBody(isAskedFor(finding) ? "rule" : "kept", Map.of("name", quoted(finding))));
    parts.addAll(item());
    // By itself it would be heard as how things are today.
    String plain = rules.plain(finding.rule());
    String alone = rules.alone(finding.rule());
    String least = whole ? plain : alone;
    parts.add(
        new Part(
            Role.STANDS,
            words.say("comment.rule.aim", Map.of("plain", least)),
            words.say("comment.rule.says", Map.of("plain", least)),
            "",
            3));
    if (!whole && !plain.equals(alone)) {
      parts.add(
          new Part(
              Role.GOES_ON,
              "",
              plain.substring(alone.length()).strip(),
              words.say("comment.left.added"),
              2));
    }
    parts.addAll(stands);
    parts.add(closes(close, isAskedFor(finding)));
    return parts;
  }

  /** Whether it is asked to be put into law, and not only to be kept. */
  private static boolean isAskedFor(Finding finding) {
    return finding.isGap() || finding.byReport();
  }

  /** What is asked, of the body by its name if there is time. */
  private Part toBody(String key, Map<String, String> values) {
    Map<String, String> named = new HashMap<>(values);
    named.put("body", place.governingBody());
    return new Part(
        Role.ASKS,
        words.say("comment.you." + key, values),
        words.say("comment.body." + key, named),
        "",
        BODY);
  }

  private Part ask() {
    int gaps = report.carried().size();
    return switch (gaps) {
      case 0 -> toBody("none", Map.of("count", number(report.findings().size())));
      case 1 -> toBody("one", Map.of());
      default -> toBody("many", Map.of("count", number(gaps)));
    };
  }

  private String number(int count) {
    return SpokenStanding.number(count, words);
  }

  private List<Part> item() {
    String item = said(AgendaItem.phrase(town.documents().meeting().item(), words));
    return item.isEmpty()
        ? List.of()
        : List.of(
            new Part(
                Role.ASKS,
                "",
                words.say("comment.item", Map.of("item", item)),
                words.say("comment.left.item"),
                2));
  }

  /** {@code agenda item 11 b}, of {@code 11(b)}. */
  private static String said(String item) {
    return PARENTHESES.matcher(item).replaceAll(" ").replace(" ”", "”").strip();
  }

  private String quoted(Finding finding) {
    return words.say("comment.named", Map.of("name", rules.name(finding.rule())));
  }
}
