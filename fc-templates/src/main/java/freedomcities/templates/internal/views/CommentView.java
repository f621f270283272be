package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Status;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.templates.internal.views.Speech.Part;
import freedomcities.templates.internal.views.Speech.Role;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the public comment sees: a speech of two minutes, one of one minute, and a short one for
 * each rule that is asked for.
 */
public final class CommentView {
  /** What is open of words that are quoted: not whether somebody has read them. */
  private static final Set<ToConfirm.Open> QUOTED =
      EnumSet.of(ToConfirm.Open.REACH, ToConfirm.Open.MATCH);

  /** Said to be in writing, in words that are on record. */
  private static final String UNCONFIRMED = "unconfirmed";

  /** In the order in which a body hears them. */
  private static final List<Status> TOLD =
      List.of(
          Status.IN_WRITING,
          Status.IN_PRACTICE,
          Status.PARTIAL,
          Status.CONFLICTING,
          Status.MISSING,
          Status.UNKNOWN);

  /** What matters most where there is too little time. */
  private static final List<Status> URGENCY =
      List.of(
          Status.CONFLICTING,
          Status.MISSING,
          Status.PARTIAL,
          Status.IN_PRACTICE,
          Status.UNKNOWN,
          Status.IN_WRITING);

  /** What a body acts on, and is always told. */
  private static final Set<Status> ACTED_ON = EnumSet.of(Status.CONFLICTING, Status.MISSING);

  /** Beside the keys of statuses: what is in writing by report, and of which nobody saw a word. */
  private static final String REPORTED = "reported", UNSEEN = "unseen";

  /** Where the ranks of what is said of each status begin, and of what explains a rule. */
  private static final int STANDING = 10, EXPLAINED = 20;

  private final Town town;
  private final GapReport report;
  private final Wording words;
  private final RuleWords rules;
  private final Jurisdiction place;
  private final Law law;
  private final SpokenStanding standing;

  /** {@code 7:00 p.m.}, {@code 9 am}, {@code 18:30}. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{1,2})(?:[:.]\\d{2})?[\\s\\u00a0]*(?:([ap])[\\s\\u00a0]*\\.?[\\s\\u00a0]*m)?");

  private CommentView(Town town, GapReport report, Law law, Wording words) {
    this.town = town;
    this.report = report;
    this.law = law;
    this.words = words;
    this.rules = new RuleWords(town, report, words);
    this.place = town.jurisdiction();
    this.standing = new SpokenStanding(report, words, place);
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
    List<Part> overall = overall();
    Stream<Speech> about = asked().stream().map(this::speech);
    return Stream.concat(
            Stream.of(2, 1)
                .map(minutes -> Speech.within(minutes, opening(), Optional.empty(), overall)),
            about)
        .toList();
  }

  /** Of one rule: the longest way of saying where it stands that fits. */
  private Speech speech(Finding finding) {
    List<List<Part>> ways = finding.differs() ? standing.ways(finding) : List.of(alike(finding));
    return ways.stream()
        .map(way -> Speech.within(1, opening(), Optional.of(finding), about(finding, way)))
        .reduce((longer, next) -> longer.words() <= Speech.RATE ? longer : next)
        .orElseThrow();
  }

  private Map<String, Object> view(Speech speech) {
    return Map.of(
        "minutes",
        speech.minutes(),
        "paragraphs",
        speech.paragraphs(Role.ASKS, Role.STANDS, Role.EXPLAINS),
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

  private List<Part> overall() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.fixed(Role.ASKS, ask()));
    parts.addAll(item());
    parts.add(placed("comment.speech.today"));
    int counted = parts.size();
    int told = 0;
    for (Status status : TOLD) {
      for (boolean reported : List.of(false, true)) {
        List<Finding> there =
            report.findings().stream()
                .filter(
                    finding ->
                        finding.agencies().isEmpty()
                            ? finding.status() == status && !reported
                            : finding.agencies().stream()
                                .anyMatch(
                                    agency ->
                                        agency.status() == status
                                            && SpokenStanding.isReported(agency) == reported))
                .toList();
        if (!there.isEmpty()) {
          told += there.size();
          parts.add(standing(status, reported ? REPORTED : status.key(), there));
        }
      }
    }
    if (told > report.findings().size()) {
      parts.add(counted, Part.fixed(Role.STANDS, words.say("comment.speech.counted")));
    }
    asked().stream()
        .sorted(Comparator.comparing(finding -> URGENCY.indexOf(finding.status())))
        .map(this::explained)
        .forEach(parts::add);
    int gaps = report.carried().size();
    parts.add(
        Part.fixed(
            Role.CLOSES,
            words.say(
                gaps == 0
                    ? "comment.close.none"
                    : gaps == 1 ? "comment.close.one" : "comment.close.many")));
    return parts;
  }

  /** How many rules have a status, and if there is time, which. */
  private Part standing(Status status, String said, List<Finding> there) {
    // Of several agencies it is not said what is so at some of them only.
    boolean several = report.findings().getFirst().agencies().size() > 1;
    boolean some =
        several
            && !there.stream()
                .allMatch(
                    finding -> having(finding, status, said).size() == finding.agencies().size());
    boolean unseen =
        said.equals(REPORTED)
            && there.stream()
                .flatMap(finding -> having(finding, status, said).stream())
                .allMatch(agency -> ToConfirm.of(report, agency).open() == ToConfirm.Open.WORDS);
    boolean unconfirmed =
        said.equals(REPORTED)
            && there.stream()
                .flatMap(finding -> having(finding, status, said).stream())
                .anyMatch(agency -> QUOTED.contains(ToConfirm.of(report, agency).open()));
    boolean own =
        there.stream()
            .flatMap(finding -> having(finding, status, said).stream())
            .anyMatch(SpokenStanding::isInOwnPaper);
    String key =
        "comment.stand."
            + (some ? "some." : "")
            + (unseen ? UNSEEN : unconfirmed ? UNCONFIRMED : own ? SpokenStanding.OWN : said)
            + (there.size() == 1 ? ".one" : ".many");
    String count =
        EnglishPhrases.capital(
            told(words.say(key, Map.of("count", number(there.size()))), status, said, there));
    // With several agencies there are many such sentences.
    boolean brief = !several || ACTED_ON.contains(status);
    return new Part(
        Role.STANDS,
        brief ? count + "." : "",
        count + ": " + words.list(there.stream().map(this::quoted).toList()) + ".",
        words.say("comment.left.names", Map.of("status", word(status, said))),
        STANDING + URGENCY.indexOf(status));
  }

  /** The agencies at which a rule stands so. */
  private static List<AgencyFinding> having(Finding finding, Status status, String said) {
    return finding.agencies().stream()
        .filter(agency -> agency.status() == status)
        .filter(agency -> SpokenStanding.isReported(agency) == said.equals(REPORTED))
        .toList();
  }

  /** Says of how many rules it is known only from what others say. */
  private String told(String count, Status status, String said, List<Finding> there) {
    int told =
        (int)
            there.stream()
                .map(finding -> having(finding, status, said))
                .filter(agencies -> !agencies.isEmpty())
                .filter(agencies -> agencies.stream().allMatch(SpokenStanding::isOpen))
                .count();
    return told == 0
        ? count
        : words.say(
            "comment.told." + (told == there.size() ? "all" : told == 1 ? "one" : "many"),
            Map.of("said", count, "count", number(told)));
  }

  private String word(Status status, String said) {
    return said.equals(REPORTED)
        ? words.say("comment.differ.reported")
        : words.say("status." + status.key() + ".word");
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
        EXPLAINED + URGENCY.indexOf(finding.status()));
  }

  private List<Part> about(Finding finding, List<Part> stands) {
    String ask = finding.isGap() || finding.byReport() ? "comment.rule.ask" : "comment.rule.keep";
    String close =
        finding.byReport()
            ? "comment.close.reported"
            : !finding.isGap()
                ? "comment.close.kept"
                : finding.differs()
                    ? "comment.close.rest"
                    : finding.status() == Status.UNKNOWN
                        ? "comment.close.unknown"
                        : "comment.close.one";
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.fixed(
            Role.ASKS,
            words.say(ask, Map.of("body", place.governingBody(), "name", quoted(finding)))));
    parts.addAll(item());
    // By itself it would be heard as how things are today.
    Map<String, String> plain = Map.of("plain", rules.plain(finding.rule()));
    parts.add(
        new Part(
            Role.STANDS,
            words.say("comment.rule.aim", plain),
            words.say("comment.rule.says", plain),
            "",
            3));
    parts.addAll(stands);
    parts.add(Part.fixed(Role.CLOSES, words.say(close)));
    return parts;
  }

  /** Where a rule stands at all agencies alike. */
  private List<Part> alike(Finding finding) {
    List<AgencyFinding> agencies = finding.agencies();
    List<Part> parts = new ArrayList<>();
    parts.add(placed("comment.rule.stand." + key(finding)));
    agencies.stream()
        .map(standing::unread)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .ifPresent(words -> parts.add(Part.fixed(Role.STANDS, words.strip())));
    return parts;
  }

  /** A body of voters isn't asked what the agency has, nor is who has answered already. */
  private String key(Finding finding) {
    List<AgencyFinding> agencies = finding.agencies();
    if (agencies.stream().anyMatch(SpokenStanding::isReported)) {
      List<ToConfirm.Open> open =
          agencies.stream()
              .filter(SpokenStanding::isReported)
              .map(agency -> ToConfirm.of(report, agency).open())
              .toList();
      return open.stream().anyMatch(QUOTED::contains)
          ? UNCONFIRMED
          : open.stream().allMatch(ToConfirm.Open.WORDS::equals) ? UNSEEN : REPORTED;
    }
    if (finding.status() != Status.UNKNOWN
        && agencies.stream().map(standing::key).distinct().count() == 1) {
      return standing.key(agencies.getFirst());
    }
    if (finding.status() == Status.IN_PRACTICE) {
      // The one of them that is true of all.
      return Stream.of(SpokenStanding.OWN, SpokenStanding.SAID)
          .filter(key -> agencies.stream().map(standing::key).anyMatch(key::equals))
          .findFirst()
          .orElse(finding.status().key());
    }
    boolean asked =
        place.townMeeting()
            || agencies.stream().anyMatch(agency -> !agency.record().answers().isEmpty());
    return finding.status() == Status.UNKNOWN && asked ? "open" : finding.status().key();
  }

  /** What names the place, by its full style if there is time. */
  private Part placed(String key) {
    return new Part(
        Role.STANDS,
        words.say(key, Map.of("place", words.say("comment.here"))),
        words.say(key, Map.of("place", spoken())),
        words.say("comment.left.place"),
        1);
  }

  private String number(int count) {
    return SpokenStanding.number(count, words);
  }

  private String ask() {
    int gaps = report.carried().size();
    return switch (gaps) {
      case 0 ->
          words.say(
              "comment.ask.none",
              Map.of("body", place.governingBody(), "count", number(report.findings().size())));
      case 1 -> words.say("comment.ask.one", Map.of("body", place.governingBody()));
      default ->
          words.say(
              "comment.ask.many", Map.of("body", place.governingBody(), "count", number(gaps)));
    };
  }

  private List<Part> item() {
    String item = AgendaItem.phrase(town.documents().meeting().item(), words);
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

  /** The place as it is said: with its article in English, as it calls itself elsewhere. */
  private String spoken() {
    return words.language().startsWith(Languages.ENGLISH)
        ? place.styleWithArticle()
        : place.style();
  }

  private String quoted(Finding finding) {
    return words.say("comment.named", Map.of("name", rules.name(finding.rule())));
  }
}
