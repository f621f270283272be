package freedomcities.templates;

import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Legal facts in words: citation, sentence, bearing, confidence, date, and never a conclusion. */
final class Notes {
  private Notes() {}

  /** A note on the enacting clause; empty if it is verified. */
  static String clause(Fact clause) {
    if (clause.confidence() == Confidence.VERIFIED) {
      return "";
    }
    return "The wording of this clause is " + clause.confidence().words() + " (" + clause.source()
        + (clause.citation().isEmpty() ? "" : "; " + clause.citation()) + "; data as of " + clause.asOf()
        + "). Counsel should confirm the form that this place must use.";
  }

  /** A note on an instrument that is neither an ordinance nor an act; empty if it is one of these, or verified. */
  static String instrument(Fact instrument) {
    boolean usual = Set.of("ordinance", "act").contains(instrument.text());
    if (usual || instrument.confidence() == Confidence.VERIFIED) {
      return "";
    }
    return "That this place legislates by " + instrument.text() + " is " + instrument.confidence().words() + " ("
        + instrument.source() + (instrument.citation().equals("none found") ? "" : "; " + instrument.citation())
        + "; data as of " + instrument.asOf()
        + "). Counsel should confirm the instrument, how it is adopted, and whether "
        + "it must be reviewed, filed, or published before it takes effect.";
  }

  /** What a drafter is told at a rule's section: a note for each state law, one for federal law, one on the drafting. */
  static List<String> atSection(String rule, List<Notice> notices) {
    List<String> out = new ArrayList<>();
    of(rule, Notice.Origin.STATE, notices).forEach(notice -> out.add("State law. " + words(rule, notice)));
    together(out, "Federal law. ", rule, of(rule, Notice.Origin.FEDERAL, notices));
    List<Notice> drafting = of(rule, Notice.Origin.DRAFTING, notices);
    if (!drafting.isEmpty()) {
      out.add("Drafting. " + drafting.stream().map(Notice::sentence).collect(Collectors.joining(" ")));
    }
    return out;
  }

  /** What counsel is told of a rule in a comparison: state and federal law, one paragraph each. */
  static List<String> forCounsel(String rule, List<Notice> notices) {
    List<String> out = new ArrayList<>();
    of(rule, Notice.Origin.STATE, notices).forEach(notice -> out.add(words(rule, notice)));
    of(rule, Notice.Origin.FEDERAL, notices).forEach(notice -> out.add(words(rule, notice)));
    return out;
  }

  private static void together(List<String> out, String lead, String rule, List<Notice> notices) {
    if (!notices.isEmpty()) {
      out.add(lead + notices.stream().map(notice -> words(rule, notice)).collect(Collectors.joining(" ")));
    }
  }

  private static List<Notice> of(String rule, Notice.Origin origin, List<Notice> notices) {
    return notices.stream().filter(notice -> notice.origin() == origin && notice.bearings().containsKey(rule)).toList();
  }

  /** One notice as it bears on one rule. */
  private static String words(String rule, Notice notice) {
    StringBuilder out = new StringBuilder(notice.citation()).append(": ").append(notice.sentence());
    Notice.Bearing bearing = notice.bearings().get(rule);
    if (bearing != null) {
      append(out, bearing.sentence());
    }
    append(out, notice.penalties().isEmpty() ? "" : "Penalties: " + notice.penalties());
    append(out, notice.courtStatus().isEmpty() ? "" : "Courts: " + notice.courtStatus());
    return out.append(" (").append(Phrases.capital(notice.confidence().words())).append(", as of ")
        .append(notice.asOf())
        .append("; not legal advice.)").toString();
  }

  private static void append(StringBuilder out, String sentence) {
    if (!sentence.isEmpty()) {
      out.append(' ').append(sentence);
      if (!sentence.endsWith(".")) {
        out.append('.');
      }
    }
  }
}
