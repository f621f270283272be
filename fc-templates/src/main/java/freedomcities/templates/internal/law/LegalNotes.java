package freedomcities.templates.internal.law;

import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import freedomcities.law.PublicRecords;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Legal facts in words: citation, sentence, bearing, confidence, date, and never a conclusion. */
public final class LegalNotes {
  private static final Pattern READ = Pattern.compile("(?:read|verified|own search)\\b");

  private LegalNotes() {}

  /** A note on the enacting clause; empty if it is verified. */
  public static String clause(Fact clause) {
    if (clause.confidence() == Confidence.VERIFIED) {
      return "";
    }
    return "Counsel should confirm that this clause has the form that this place must use ("
        + grounds(clause)
        + ").";
  }

  /** A note on a form or on words that a measure has; empty if they are verified. */
  public static String form(Fact form) {
    return form.confidence() == Confidence.VERIFIED
        ? ""
        : "Counsel should confirm this form (" + grounds(form) + ").";
  }

  /**
   * A note on an instrument that is neither an ordinance nor an act; empty if it is one of these,
   * or verified.
   */
  public static String instrument(Fact instrument) {
    boolean usual = Set.of("ordinance", "act").contains(instrument.text());
    if (usual || instrument.confidence() == Confidence.VERIFIED) {
      return "";
    }
    return "Counsel should confirm that this place legislates by "
        + instrument.text()
        + " ("
        + grounds(instrument)
        + "), how it is adopted, and whether it must be reviewed, filed, or published before it"
        + " takes effect.";
  }

  /**
   * What is known of when an ordinance takes effect and how it is published, as the end of a note;
   * empty if nothing is.
   */
  public static String effect(LegalFrame frame) {
    return Stream.concat(frame.effectiveDate().stream(), frame.publication().stream())
        .map(fact -> " " + withGrounds(fact))
        .collect(Collectors.joining());
  }

  /** A fact as a note tells it: {@code A summary may be published. (Partly verified; …)}. */
  public static String told(Fact fact) {
    return EnglishPhrases.datesInWords(withGrounds(fact));
  }

  /** Where a state's drafting convention comes from. */
  public static String convention(Fact convention) {
    return "Confirm how changes are marked here (" + grounds(convention) + ").";
  }

  /** What is known of a county's power to legislate, as the end of a note; empty if nothing is. */
  public static String powers(LegalFrame frame) {
    return frame
        .powers()
        .map(fact -> "A county’s power to legislate: " + withGrounds(fact))
        .orElse("");
  }

  /** What is known of an officer's power to issue a directive, and how surely. */
  public static String directive(Fact power) {
    return withGrounds(power);
  }

  private static String withGrounds(Fact fact) {
    return sentence(fact.text()) + " (" + EnglishPhrases.capital(grounds(fact)) + ")";
  }

  /**
   * What is known of a public-records law, and of the first response if the letter is not to say
   * it.
   */
  public static String publicRecords(PublicRecords records) {
    Fact law = records.law();
    String response =
        records.firstResponse().isEmpty()
                || records.firstResponseConfidence() == Confidence.VERIFIED
            ? ""
            : " The data have this for a first response ("
                + records.firstResponseConfidence().words()
                + "): "
                + records.firstResponse()
                + ". Confirm it, and write it in.";
    return "Confirm the name and citation of the law on public records before the letter is sent ("
        + grounds(law)
        + ")."
        + EnglishPhrases.datesInWords(response);
  }

  /** Who may ask, where the data say that not everybody may. */
  public static String whoMayRequest(PublicRecords records) {
    return "The data say that requests may be made by "
        + records.whoMayRequest()
        + ". Confirm it; strike this line if it"
        + " does not apply.";
  }

  /**
   * Citation, how sure it is, and dates. Where words were read is no matter for a paper; where none
   * were, the source says what to look up.
   */
  private static String grounds(Fact fact) {
    String citation = fact.citation().equals("none found") ? "" : fact.citation() + "; ";
    String source = fact.source().replaceFirst("[.\\s]+$", "");
    String sure = fact.confidence().words();
    String ground =
        READ.matcher(source).lookingAt()
            ? sure
            : source.contains(sure.split(",")[0]) ? source : sure + "; " + source;
    return EnglishPhrases.datesInWords(
        citation + ground + ", as of " + dates(fact.asOf(), fact.checkedTo()) + "; " + fact.id());
  }

  /**
   * What a drafter is told at a rule's section: a note for each state law, one for federal law, one
   * on the drafting.
   */
  public static List<String> atSection(String rule, List<Notice> notices) {
    List<String> out = new ArrayList<>();
    of(rule, Notice.Origin.STATE, notices)
        .forEach(notice -> out.add("State law. " + words(rule, notice)));
    together(out, "Federal law. ", rule, of(rule, Notice.Origin.FEDERAL, notices));
    List<Notice> drafting = of(rule, Notice.Origin.DRAFTING, notices);
    if (!drafting.isEmpty()) {
      out.add(
          "Drafting. "
              + drafting.stream()
                  .map(notice -> notice.sentence() + " " + bracketed(notice))
                  .collect(Collectors.joining(" ")));
    }
    return out;
  }

  /**
   * How state law, and federal law where it may conflict, bears on one rule, in a line each; the
   * whole is in the annex, and so is what has no citation to be known by.
   */
  public static List<String> bearings(String rule, List<Notice> notices) {
    return notices.stream()
        .filter(notice -> notice.origin() != Notice.Origin.DRAFTING && !cited(notice).isEmpty())
        .flatMap(
            notice ->
                Optional.ofNullable(notice.bearings().get(rule))
                    .filter(
                        bearing -> notice.origin() == Notice.Origin.STATE || bearing.mayConflict())
                    .map(
                        bearing ->
                            EnglishPhrases.datesInWords(
                                    cited(notice) + sentence(bearing.sentence()))
                                + " "
                                + bracketed(notice))
                    .stream())
        .toList();
  }

  /** Every law that bears on a rule, each once, in full. */
  public static List<String> annex(List<Notice> notices) {
    return notices.stream()
        .filter(notice -> notice.origin() != Notice.Origin.DRAFTING)
        .map(notice -> full(notice, notice.bearing()))
        .toList();
  }

  /**
   * A notice in full, with its bearing on each rule; rules on which it bears alike are told
   * together.
   */
  public static String onEveryRule(Notice notice) {
    Map<String, List<String>> alike = new LinkedHashMap<>();
    notice
        .bearings()
        .forEach(
            (rule, bearing) ->
                alike
                    .computeIfAbsent(sentence(bearing.sentence()), sentence -> new ArrayList<>())
                    .add(rule));
    return full(
        notice,
        alike.entrySet().stream()
            .map(
                entry ->
                    (entry.getValue().size() == 1 ? "Rule " : "Rules ")
                        + Wording.englishList(entry.getValue(), "and")
                        + ": "
                        + entry.getKey())
            .collect(Collectors.joining(" ")));
  }

  private static void together(List<String> out, String lead, String rule, List<Notice> notices) {
    if (!notices.isEmpty()) {
      out.add(
          lead
              + notices.stream()
                  .map(notice -> words(rule, notice))
                  .collect(Collectors.joining(" ")));
    }
  }

  private static List<Notice> of(String rule, Notice.Origin origin, List<Notice> notices) {
    return notices.stream()
        .filter(notice -> notice.origin() == origin && notice.bearings().containsKey(rule))
        .toList();
  }

  /** One notice as it bears on one rule. */
  private static String words(String rule, Notice notice) {
    return full(
        notice,
        Optional.ofNullable(notice.bearings().get(rule)).map(Notice.Bearing::sentence).orElse(""));
  }

  private static String full(Notice notice, String bearing) {
    StringBuilder out = new StringBuilder(cited(notice)).append(notice.sentence());
    append(out, bearing);
    append(out, notice.penalties().isEmpty() ? "" : "Penalties: " + notice.penalties());
    append(out, notice.courtStatus().isEmpty() ? "" : "Courts: " + notice.courtStatus());
    append(
        out, notice.pending().isEmpty() ? "" : "Pending when last looked up: " + notice.pending());
    String but = out.indexOf("verified)") >= 0 ? ", except as marked" : "";
    return EnglishPhrases.datesInWords(
        out.append(" (")
            .append(EnglishPhrases.capital(notice.confidence().words()))
            .append(but)
            .append(", as of ")
            .append(dates(notice.asOf(), notice.checkedTo()))
            .append("; ")
            .append(notice.id())
            .append("; not legal advice.)")
            .toString());
  }

  private static String dates(String asOf, String checkedTo) {
    return checkedTo.isEmpty() ? asOf : asOf + ", checked to " + checkedTo;
  }

  private static String bracketed(Notice notice) {
    return "(" + notice.id() + ")";
  }

  /** Whether words show the fact or notice of this id, as the methods above write it. */
  public static boolean show(String words, String id) {
    return words.contains("; " + id + ";")
        || words.contains("; " + id + ")")
        || words.contains("(" + id + ")");
  }

  /** The citation and a colon; nothing where the data have none. */
  private static String cited(Notice notice) {
    return notice.citation().equals("none found") ? "" : notice.citation() + ": ";
  }

  private static void append(StringBuilder out, String words) {
    if (!words.isEmpty()) {
      out.append(' ').append(sentence(words));
    }
  }

  public static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
