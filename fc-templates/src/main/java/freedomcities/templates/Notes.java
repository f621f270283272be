package freedomcities.templates;

import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import java.util.ArrayList;
import java.util.List;

/** Legal facts as drafter's notes: citation, sentence, confidence, date, and never a conclusion. */
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

  static List<String> forRule(String rule, List<Notice> notices) {
    List<String> out = new ArrayList<>();
    for (Notice notice : notices) {
      if (notice.rules().contains(rule)) {
        out.add(words(notice));
      }
    }
    return out;
  }

  /** One notice in full. */
  static String words(Notice notice) {
    StringBuilder out = new StringBuilder(notice.citation()).append(": ").append(notice.sentence());
    append(out, notice.bearing());
    append(out, notice.penalties().isEmpty() ? "" : "Penalties: " + notice.penalties());
    append(out, notice.courtStatus().isEmpty() ? "" : "Courts: " + notice.courtStatus());
    return out.append(" (Confidence: ").append(notice.confidence().words()).append("; as of ").append(notice.asOf())
        .append("; for review by counsel, not legal advice.)").toString();
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
