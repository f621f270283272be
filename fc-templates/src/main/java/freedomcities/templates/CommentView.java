package freedomcities.templates;

import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Status;
import freedomcities.templates.Speech.Part;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the public comment sees: a speech of two minutes, one of one minute, and a short one for each rule that is asked for. */
final class CommentView {
  /** What matters most comes first where there is too little time; a body hears last what is settled. */
  private static final List<Status> URGENCY = List.of(Status.CONFLICTING, Status.MISSING, Status.PARTIAL,
      Status.IN_PRACTICE, Status.UNKNOWN, Status.IN_WRITING);

  private static final int LAST = 100;

  private final Town town;
  private final GapReport report;
  private final Wording words;
  private final RuleWords rules;
  private final Jurisdiction place;

  private CommentView(Town town, GapReport report, Wording words) {
    this.town = town;
    this.report = report;
    this.words = words;
    this.rules = new RuleWords(report.rules(), words);
    this.place = town.jurisdiction();
  }

  static Map<String, Object> of(Town town, GapReport report, Wording words) {
    CommentView view = new CommentView(town, report, words);
    return Map.of("rate", Speech.RATE, "names", Speech.NAMES, "speeches",
        view.speeches().stream().map(view::view).toList());
  }

  private List<Speech> speeches() {
    List<Speech> out = new ArrayList<>();
    out.add(Speech.within(2, opening(), overall(), Optional.empty()));
    out.add(Speech.within(1, opening(), overall(), Optional.empty()));
    asked().forEach(finding -> out.add(Speech.within(1, opening(), about(finding), Optional.of(finding))));
    return out;
  }

  private Map<String, Object> view(Speech speech) {
    return Map.of("minutes", speech.minutes(), "paragraphs", speech.paragraphs(), "words", speech.words(), "time",
        time(speech), "leftOut",
        words.list(speech.leftOut()), "rule", speech.about().map(about -> about.rule().id()).orElse(""), "name", speech
            .about().map(about -> rules.name(about.rule())).orElse(""));
  }

  /** How long it takes, rounded up to five seconds. */
  private String time(Speech speech) {
    int seconds = Math.ceilDiv(speech.words() * 60, Speech.RATE * 5) * 5;
    if (seconds < 60) {
      return words.say("comment.time.seconds", Map.of("seconds", Integer.toString(seconds)));
    }
    return switch (seconds) {
      case 60 -> words.say("comment.time.exactly");
      case 120 -> words.say("comment.time.minutes");
      default -> words.say("comment.time.minute", Map.of("seconds", Integer.toString(seconds - 60)));
    };
  }

  /** How many words the template says before the first paragraph, without the names. */
  private int opening() {
    return Speech.count(words.say("comment.speech.name")) + Speech.count(words.say("comment.speech.home"));
  }

  /** The rules that are asked for: the gaps; where there are none, all of them, to be kept. */
  private List<Finding> asked() {
    return report.gaps().isEmpty() ? report.findings() : report.gaps();
  }

  private List<Part> overall() {
    List<Part> parts = new ArrayList<>();
    parts.add(Part.fixed(joined(ask(), item())));
    parts.add(Part.fixed(words.say("comment.speech.today", Map.of("place", place.style()))));
    for (Status status : Status.values()) {
      List<Finding> there = report.findings().stream().filter(finding -> finding.status() == status).toList();
      if (!there.isEmpty()) {
        parts.add(standing(status, there));
      }
    }
    asked().stream().sorted(Comparator.comparing(finding -> URGENCY.indexOf(finding.status()))).forEach(
        finding -> parts.add(new Part("",
            words.say("comment.speech.rule", Map.of("name", quoted(finding), "plain", rules.plain(
                finding.rule()))),
            words.say("comment.left.rule", Map.of("rule", finding.rule().id())),
            LAST + URGENCY.indexOf(finding.status()))));
    parts.add(Part.fixed(thanks()));
    return parts;
  }

  /** How many rules have a status, and if there is time, which. */
  private Part standing(Status status, List<Finding> there) {
    String key = "comment.stand." + status.key() + (there.size() == 1 ? ".one" : ".many");
    String count = Integer.toString(there.size());
    String names = words.list(there.stream().map(this::quoted).toList());
    String brief = words.say(key, Map.of("count", count));
    return new Part(brief + ".", brief + ": " + names + ".", words.say("comment.left.names", Map.of("status", words.say(
        "status." + status.key() + ".word"))), URGENCY.indexOf(status) + 1);
  }

  private List<Part> about(Finding finding) {
    String ask = finding.isGap() ? "comment.rule.ask" : "comment.rule.keep";
    return List.of(
        Part.fixed(joined(words.say(ask, Map.of("body", place.governingBody(), "name", quoted(finding))), item())), Part
            .fixed(words.say("comment.rule.says", Map.of("plain", rules.plain(finding.rule())))),
        Part.fixed(words.say("comment.rule.stand." + finding.status().key(), Map.of("place", place.style()))), Part
            .fixed(words.say(finding.isGap() ? "comment.close.one" : "comment.close.kept")));
  }

  private String quoted(Finding finding) {
    return words.say("comment.named", Map.of("name", rules.name(finding.rule())));
  }

  private String ask() {
    int gaps = report.gaps().size();
    return switch (gaps) {
      case 0 -> words.say("comment.ask.none", Map.of("body", place.governingBody(), "count", Integer.toString(report
          .findings().size())));
      case 1 -> words.say("comment.ask.one", Map.of("body", place.governingBody()));
      default -> words.say("comment.ask.many", Map.of("body", place.governingBody(), "count", Integer.toString(gaps)));
    };
  }

  private String item() {
    String item = town.documents().meeting().item();
    return item.isEmpty() ? "" : words.say("comment.item", Map.of("item", item));
  }

  private String thanks() {
    int gaps = report.gaps().size();
    return words.say(gaps == 0 ? "comment.close.none" : gaps == 1 ? "comment.close.one" : "comment.close.many");
  }

  private static String joined(String one, String other) {
    return other.isEmpty() ? one : one + " " + other;
  }
}
