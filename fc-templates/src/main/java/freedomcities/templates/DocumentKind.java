package freedomcities.templates;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.templates.internal.documents.CommentCardDocument;
import freedomcities.templates.internal.documents.CommentDocument;
import freedomcities.templates.internal.documents.ComparingDocument;
import freedomcities.templates.internal.documents.ComparisonDocument;
import freedomcities.templates.internal.documents.DirectiveDocument;
import freedomcities.templates.internal.documents.DocumentType;
import freedomcities.templates.internal.documents.GlossaryDocument;
import freedomcities.templates.internal.documents.HandoutDocument;
import freedomcities.templates.internal.documents.HearingNoticeDocument;
import freedomcities.templates.internal.documents.InstrumentDocument;
import freedomcities.templates.internal.documents.LetterDocument;
import freedomcities.templates.internal.documents.MatrixDocument;
import freedomcities.templates.internal.documents.NoticeDocument;
import freedomcities.templates.internal.documents.OrdinanceDocument;
import freedomcities.templates.internal.documents.PublicationSummaryDocument;
import freedomcities.templates.internal.documents.RecordsRequestDocument;
import freedomcities.templates.internal.documents.ReportDocument;
import freedomcities.templates.internal.documents.ResolutionDocument;
import freedomcities.templates.internal.documents.SheetDocument;
import freedomcities.templates.internal.documents.StaffReportDocument;
import freedomcities.templates.internal.documents.WorksheetDocument;
import freedomcities.templates.internal.stocktaking.Parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A kind of document: a name for the command line and file names, and the template that draws it.
 * The list of the shipped ones, each of which is described in a room of its own. Immutable; two of
 * the same names and purpose are equal.
 */
public final class DocumentKind {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

  /**
   * Filled by the lines below, which are the list: in the order in which documents are drawn and
   * listed.
   */
  private static final List<DocumentKind> SHIPPED = new ArrayList<>();

  /** The measure that the body would adopt; for a state, an act. */
  public static final DocumentKind ORDINANCE = shipped(new OrdinanceDocument());

  /** The body's support, and its direction or request, before there is a measure. */
  public static final DocumentKind RESOLUTION = shipped(new ResolutionDocument());

  /** What an officer can order alone. */
  public static final DocumentKind DIRECTIVE = shipped(new DirectiveDocument());

  /** What staff send to the body with the ordinance; to a legislature, an analysis of the bill. */
  public static final DocumentKind STAFF_REPORT = shipped(new StaffReportDocument());

  /** Each rule beside what the present policy says, what it lacks, and the next step. */
  public static final DocumentKind COMPARISON = shipped(new ComparisonDocument());

  /** Rules and agencies on one page: where each rule stands. */
  public static final DocumentKind MATRIX = shipped(new MatrixDocument());

  /** One sheet for the public: what is asked, of whom, when. */
  public static final DocumentKind HANDOUT = shipped(new HandoutDocument());

  /** The questions for a meeting with an agency, to fill in. */
  public static final DocumentKind WORKSHEET = shipped(new WorksheetDocument());

  /** Comments to read aloud, their words counted. */
  public static final DocumentKind COMMENT = shipped(new CommentDocument());

  /** A letter that asks for an agency's records. */
  public static final DocumentKind RECORDS_REQUEST = shipped(new RecordsRequestDocument());

  /** What was asked, answered and promised. */
  public static final DocumentKind REPORT = shipped(new ReportDocument());

  /** Terms in plain words, with the law that they rest on. */
  public static final DocumentKind GLOSSARY = shipped(new GlossaryDocument());

  /** The legal notice of an ordinance in short. */
  public static final DocumentKind PUBLICATION_SUMMARY = shipped(new PublicationSummaryDocument());

  /** The notice of a public hearing, or the article in a warrant. */
  public static final DocumentKind HEARING_NOTICE = shipped(new HearingNoticeDocument());

  /** A card for a written comment. */
  public static final DocumentKind COMMENT_CARD = shipped(new CommentCardDocument());

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

  /**
   * A part that a document of one's own is expected to have.
   *
   * @param name as the completeness report calls it: {@code headline}
   * @param mark how it is known, a regular expression over what a tree holds: {@code
   *     heading:headline}, {@code section:.+}, {@code fill:contact}; {@code docs/templates.md}
   *     lists these
   */
  public record ExpectedPart(String name, String mark) {
    /** All are needed. */
    public ExpectedPart {
      requireNonNull(name, "name");
      requireNonNull(mark, "mark");
    }
  }

  private final DocumentType type;
  private final List<Part> ownParts;
  private final BiFunction<Jurisdiction, Law, List<Fact>> ownFacts;

  private static DocumentKind shipped(DocumentType type) {
    DocumentKind kind = new DocumentKind(type);
    SHIPPED.add(kind);
    return kind;
  }

  private DocumentKind(DocumentType type) {
    this(type, List.of(), (place, law) -> List.of());
  }

  private DocumentKind(
      DocumentType type, List<Part> ownParts, BiFunction<Jurisdiction, Law, List<Fact>> ownFacts) {
    this.type = type;
    this.ownParts = ownParts;
    this.ownFacts = ownFacts;
  }

  /**
   * {@return a kind of one's own, drawn by {@code KEY.ftl} among one's own templates, which sees
   * what the purpose makes it see}
   *
   * @param key lower-case letters, digits and hyphens, since files are called by it; a shipped
   *     kind's key with its purpose is that kind, unless that has another name in a state ({@code
   *     act}), which must be given too
   * @param purpose also decides on languages and letterhead
   * @throws IllegalArgumentException if the key has other characters
   */
  public static DocumentKind of(String key, Purpose purpose) {
    requireNonNull(purpose, "purpose");
    requireNonNull(key, "key");
    return of(key, key, purpose);
  }

  /**
   * {@return the same, for a kind that is called otherwise where the place is a state}
   *
   * @param key as above; also the template's name, whatever the place
   * @param forLegislature in the same letters as the key: {@code act}
   * @param purpose also decides on languages and letterhead
   * @throws IllegalArgumentException if one of the two names has other characters
   */
  public static DocumentKind of(String key, String forLegislature, Purpose purpose) {
    requireNonNull(purpose, "purpose");
    requireNonNull(forLegislature, "forLegislature");
    requireNonNull(key, "key");
    if (!NAME.matcher(key).matches() || !NAME.matcher(forLegislature).matches()) {
      throw new IllegalArgumentException(
          "no name for a kind of document: "
              + key
              + ", "
              + forLegislature
              + "; write lower-case letters, digits and hyphens");
    }
    DocumentKind own =
        new DocumentKind(
            switch (purpose) {
              case INSTRUMENT -> new InstrumentDocument(key, forLegislature);
              case COMPARISON -> new ComparingDocument(key, forLegislature);
              case MEETING -> new SheetDocument(key, forLegislature);
              case LETTER -> new LetterDocument(key, forLegislature);
              case NOTICE -> new NoticeDocument(key, forLegislature);
            });
    return SHIPPED.stream().filter(own::equals).findFirst().orElse(own);
  }

  /**
   * {@return the same kind, which is expected to have these parts, in their order} What is missing
   * or out of order is told as of shipped kinds.
   *
   * @param parts all of them: they take the place of those of an earlier call; after those that a
   *     shipped kind expects by itself
   * @throws java.util.regex.PatternSyntaxException if a mark is no regular expression
   */
  public DocumentKind expecting(ExpectedPart... parts) {
    requireNonNull(parts, "parts");
    return new DocumentKind(
        type,
        Arrays.stream(parts).map(part -> Part.of(part.name(), part.mark())).toList(),
        ownFacts);
  }

  /**
   * {@return the same kind, which may rest on facts of the law data} Those that a document shows,
   * by citation or by the id of the entry, are among the facts of its completeness.
   *
   * @param facts asked for each draft, with its place and the law in use; in the place of an
   *     earlier call's. A fact that is shown and has an id unknown to the law data stops drafting
   *     with an {@code IllegalStateException}
   */
  public DocumentKind restingOn(BiFunction<Jurisdiction, Law, List<Fact>> facts) {
    requireNonNull(facts, "facts");
    return new DocumentKind(type, ownParts, facts);
  }

  /** {@return every kind shipped, in the order in which they are drawn and listed} */
  public static List<DocumentKind> all() {
    return List.copyOf(SHIPPED);
  }

  /** {@return the shipped kinds that are put before the body, in the order of an agenda} */
  public static List<DocumentKind> agenda() {
    return SHIPPED.stream()
        .filter(kind -> kind.type.agenda().isPresent())
        .sorted(Comparator.comparing(kind -> kind.type.agenda().getAsInt()))
        .toList();
  }

  /**
   * {@return the shipped kind that is called so; empty if there is none}
   *
   * @param name either of its names, {@code ordinance} or {@code act}, in lower case
   */
  public static Optional<DocumentKind> byName(String name) {
    requireNonNull(name, "name");
    return SHIPPED.stream()
        .filter(kind -> kind.key().equals(name) || kind.forLegislature().equals(name))
        .findFirst();
  }

  /**
   * {@return what it is called everywhere but in a state: {@code ordinance}} Also the template's
   * name, {@code ordinance.ftl}.
   */
  public String key() {
    return type.key();
  }

  /**
   * {@return what the document is called where the place is a state, {@code act}; the same as the
   * key if no other}
   */
  public String forLegislature() {
    return type.forLegislature();
  }

  /** {@return what it is for, and so what its template sees} */
  public Purpose purpose() {
    return switch (type) {
      case InstrumentDocument instrument -> Purpose.INSTRUMENT;
      case ComparingDocument comparing -> Purpose.COMPARISON;
      case SheetDocument sheet -> Purpose.MEETING;
      case LetterDocument letter -> Purpose.LETTER;
      case NoticeDocument notice -> Purpose.NOTICE;
    };
  }

  /**
   * {@return what the document is called in this place's file names}
   *
   * @param place whose kind of government decides between the two names
   */
  public String nameFor(Jurisdiction place) {
    requireNonNull(place, "place");
    return type.nameFor(place);
  }

  /** {@return whether it is drawn in other languages than English} */
  public boolean translated() {
    return type.translated();
  }

  /**
   * {@return whether it is the place's own paper, to go on its letterhead: what a body adopts or an
   * officer issues, what tells the body where it stands, what its clerk posts} What people bring to
   * a meeting or send to an office isn't.
   */
  public boolean official() {
    return type.official();
  }

  /** {@return whether what it tells can be written as a table too ({@code csv})} */
  public boolean tabular() {
    return type.tabular();
  }

  /**
   * {@return what it is, in a sentence or two in English, for those who choose; empty for a kind of
   * one's own}
   */
  public String about() {
    return type.about();
  }

  /** The one that the others speak of. */
  static DocumentKind measure() {
    return ORDINANCE;
  }

  DocumentType type() {
    return type;
  }

  List<Part> ownParts() {
    return ownParts;
  }

  List<Fact> ownFacts(Jurisdiction place, Law law) {
    return ownFacts.apply(place, law);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentKind kind
        && key().equals(kind.key())
        && forLegislature().equals(kind.forLegislature())
        && purpose() == kind.purpose();
  }

  @Override
  public int hashCode() {
    return Objects.hash(key(), forLegislature(), purpose());
  }

  @Override
  public String toString() {
    return key();
  }
}
