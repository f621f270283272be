package freedomcities.templates;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of document: a name for the command line and file names, and the template that draws it.
 *
 * @param key {@code ordinance}; also the template's name, {@code ordinance.ftl}
 * @param forLegislature what the document is called where the place is a state: {@code act}; same as key if no other
 * @param purpose what it is for
 */
public record DocumentKind(String key, String forLegislature, Purpose purpose) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** Names are lower-case letters, digits and hyphens, since files are called by them. */
  public DocumentKind {
    if (!NAME.matcher(key).matches() || !NAME.matcher(forLegislature).matches()) {
      throw new IllegalArgumentException("no name for a kind of document: " + key + ", " + forLegislature
          + "; write lower-case letters, digits and hyphens");
    }
  }

  /** A kind of one's own, drawn by {@code KEY.ftl} among one's own templates, which sees what the purpose makes it see. */
  public static DocumentKind of(String key, Purpose purpose) {
    return new DocumentKind(key, key, purpose);
  }

  public static final DocumentKind ORDINANCE = new DocumentKind("ordinance", "act", Purpose.INSTRUMENT);
  public static final DocumentKind RESOLUTION = new DocumentKind("resolution", "resolution", Purpose.INSTRUMENT);
  /** What an officer can order alone. */
  public static final DocumentKind DIRECTIVE = new DocumentKind("directive", "directive", Purpose.INSTRUMENT);
  /** What staff send to the body with the ordinance; to a legislature, an analysis of the bill. */
  public static final DocumentKind STAFF_REPORT = new DocumentKind("staff-report", "bill-analysis", Purpose.COMPARISON);
  public static final DocumentKind COMPARISON = new DocumentKind("comparison", "comparison", Purpose.COMPARISON);
  public static final DocumentKind MATRIX = new DocumentKind("matrix", "matrix", Purpose.COMPARISON);
  public static final DocumentKind HANDOUT = new DocumentKind("handout", "handout", Purpose.MEETING);
  public static final DocumentKind WORKSHEET = new DocumentKind("worksheet", "worksheet", Purpose.MEETING);

  public static final DocumentKind COMMENT = new DocumentKind("comment", "comment", Purpose.MEETING);
  public static final DocumentKind RECORDS_REQUEST = new DocumentKind("records-request", "records-request",
      Purpose.LETTER);
  public static final DocumentKind REPORT = new DocumentKind("report", "report", Purpose.MEETING);
  public static final DocumentKind GLOSSARY = new DocumentKind("glossary", "glossary", Purpose.MEETING);

  public static final DocumentKind PUBLICATION_SUMMARY = new DocumentKind("publication-summary",
      "publication-summary", Purpose.NOTICE);
  public static final DocumentKind HEARING_NOTICE = new DocumentKind("hearing-notice", "hearing-notice",
      Purpose.NOTICE);
  public static final DocumentKind COMMENT_CARD = new DocumentKind("comment-card", "comment-card", Purpose.MEETING);

  /** What a document is for. */
  public enum Purpose {
    /** A body adopts it, or an officer issues it. */
    INSTRUMENT,
    /** Sets present policy beside the rules. */
    COMPARISON,
    /** Printed and brought to a meeting, in the language of those who come. */
    MEETING,
    /** Sent to an office, in English. */
    LETTER,
    /** Published or posted by the clerk, about an ordinance, in English. */
    NOTICE
  }

  /** Every kind shipped, in the order of a packet. */
  public static List<DocumentKind> all() {
    return List.of(ORDINANCE, RESOLUTION, DIRECTIVE, STAFF_REPORT, COMPARISON, MATRIX, HANDOUT, WORKSHEET, COMMENT,
        RECORDS_REQUEST, REPORT, GLOSSARY, PUBLICATION_SUMMARY, HEARING_NOTICE, COMMENT_CARD);
  }

  /** Those that are put before the body, in the order of an agenda. */
  public static List<DocumentKind> agenda() {
    return List.of(STAFF_REPORT, ORDINANCE, RESOLUTION, COMPARISON, MATRIX, PUBLICATION_SUMMARY, HEARING_NOTICE);
  }

  /** The kind called {@code name} by either of its names. */
  public static Optional<DocumentKind> byName(String name) {
    return all().stream().filter(kind -> kind.key().equals(name) || kind.forLegislature().equals(name)).findFirst();
  }

  /** What the document is called in this place's file names. */
  public String nameFor(Jurisdiction place) {
    return place.kind().level() == Kind.Level.STATE ? forLegislature : key;
  }

  /** Whether it is drawn in other languages than English. */
  public boolean translated() {
    return purpose == Purpose.MEETING;
  }

  /**
   * Whether it is the place's own paper, to go on its letterhead: what a body adopts or an officer issues, what tells the body where it stands, what
   * its clerk posts. What people bring to a meeting or send to an office isn't.
   */
  public boolean official() {
    return switch (purpose) {
      case INSTRUMENT, COMPARISON, NOTICE -> true;
      case MEETING, LETTER -> false;
    };
  }

  /** Whether it is adopted or issued, not only read. */
  public boolean isInstrument() {
    return purpose == Purpose.INSTRUMENT;
  }

  public String template() {
    return key + ".ftl";
  }
}
