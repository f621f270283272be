package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Issuer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the documents need besides law and policy.
 *
 * @param date of the documents: {@code documents.date}, else the latest {@code as-of}
 * @param preparedBy who prepared them; empty if not said
 * @param link a page about the measure, http or https; empty if none is given
 * @param meeting at which it is heard
 * @param notice what the clerk's notices carry
 * @param followUp next steps, for the report back
 * @param recordsRequest what the request for public records carries
 * @param members of the governing body, for the vote record; empty if not given
 * @param conventions drafting conventions by key ({@code changes}); one not given has the state's
 *     default
 * @param ordinance what the ordinance carries
 * @param resolution what the resolution carries
 * @param directive what an officer's own order carries
 * @param staffReport what the report to the body carries
 */
public record DocumentSettings(
    LocalDate date,
    String preparedBy,
    String link,
    Meeting meeting,
    PublicNotice notice,
    List<FollowUp> followUp,
    RecordsRequest recordsRequest,
    List<String> members,
    Map<String, String> conventions,
    InstrumentSettings ordinance,
    InstrumentSettings resolution,
    Directive directive,
    StaffReport staffReport) {
  /** Keeps copies of its lists and maps. */
  public DocumentSettings {
    requireNonNull(date, "date");
    requireNonNull(preparedBy, "preparedBy");
    requireNonNull(link, "link");
    requireNonNull(meeting, "meeting");
    requireNonNull(notice, "notice");
    requireNonNull(recordsRequest, "recordsRequest");
    requireNonNull(ordinance, "ordinance");
    requireNonNull(resolution, "resolution");
    requireNonNull(directive, "directive");
    requireNonNull(staffReport, "staffReport");
    followUp = List.copyOf(requireNonNull(followUp, "followUp"));
    members = List.copyOf(requireNonNull(members, "members"));
    conventions = Map.copyOf(requireNonNull(conventions, "conventions"));
  }

  /**
   * {@return the same with another date}
   *
   * @param other the date of the documents from then on
   */
  public DocumentSettings on(LocalDate other) {
    requireNonNull(other, "other");
    return new DocumentSettings(
        other,
        preparedBy,
        link,
        meeting,
        notice,
        followUp,
        recordsRequest,
        members,
        conventions,
        ordinance,
        resolution,
        directive,
        staffReport);
  }

  /**
   * {@return the same with further steps after those there are}
   *
   * @param more in the order in which they are to stand
   */
  public DocumentSettings followedBy(List<FollowUp> more) {
    requireNonNull(more, "more");
    List<FollowUp> all = Stream.concat(followUp.stream(), more.stream()).toList();
    return new DocumentSettings(
        date,
        preparedBy,
        link,
        meeting,
        notice,
        all,
        recordsRequest,
        members,
        conventions,
        ordinance,
        resolution,
        directive,
        staffReport);
  }

  /**
   * Where and when the body meets; empty texts for what is not given.
   *
   * @param date its day; empty if it is not set
   * @param time as people say it: {@code 7:00 p.m.}
   * @param where the room and address
   * @param item of the agenda
   */
  public record Meeting(Optional<LocalDate> date, String time, String where, String item) {
    /** All are needed. */
    public Meeting {
      requireNonNull(date, "date");
      requireNonNull(time, "time");
      requireNonNull(where, "where");
      requireNonNull(item, "item");
    }
  }

  /**
   * Where the text of a measure can be read, and where comments and requests go; empty texts for
   * what is not given.
   *
   * @param office the clerk's room, address and hours
   * @param web the address of the place's own page
   * @param contact a telephone number, an e-mail address, or both
   * @param commentsBy the day by which written comments come in
   */
  public record PublicNotice(
      String office, String web, String contact, Optional<LocalDate> commentsBy) {
    /** All are needed. */
    public PublicNotice {
      requireNonNull(office, "office");
      requireNonNull(web, "web");
      requireNonNull(contact, "contact");
      requireNonNull(commentsBy, "commentsBy");
    }
  }

  /**
   * A next step.
   *
   * @param what is to be done, as an order: {@code Send the draft to the chief}
   * @param who does it; empty if not said
   * @param by the day by which; empty if none is set
   */
  public record FollowUp(String what, String who, Optional<LocalDate> by) {
    /** All are needed. */
    public FollowUp {
      requireNonNull(what, "what");
      requireNonNull(who, "who");
      requireNonNull(by, "by");
    }
  }

  /**
   * Who asks whom for public records, and under which law; empty texts for what is not given.
   *
   * @param to the addressee
   * @param address where it is sent
   * @param requester who asks, and signs
   * @param contact where the answer goes
   * @param law with its citation, as the drafter confirmed it; empty for the one in the law data
   */
  public record RecordsRequest(
      String to, String address, String requester, String contact, String law) {
    /** All are needed. */
    public RecordsRequest {
      requireNonNull(to, "to");
      requireNonNull(address, "address");
      requireNonNull(requester, "requester");
      requireNonNull(contact, "contact");
      requireNonNull(law, "law");
    }
  }

  /**
   * What a directive carries; empty texts and lists for what is not given.
   *
   * @param issuer empty for the usual one of the place
   * @param title of the issuer
   * @param authority the law under which it is issued, as the drafter confirmed it
   * @param agency that the issuer leads
   * @param number its number among the issuer's orders
   * @param effective the day it takes effect
   * @param supersedes what it replaces; empty for the orders and manuals of the agency that
   *     conflict with a rule
   * @param distribution who gets it; empty for all personnel that it covers
   * @param signed the day it is signed
   */
  public record Directive(
      Optional<Issuer> issuer,
      String title,
      String authority,
      String agency,
      String number,
      Optional<LocalDate> effective,
      List<String> supersedes,
      String distribution,
      Optional<LocalDate> signed) {
    /** Keeps copies of its lists. */
    public Directive {
      requireNonNull(issuer, "issuer");
      requireNonNull(title, "title");
      requireNonNull(authority, "authority");
      requireNonNull(agency, "agency");
      requireNonNull(number, "number");
      requireNonNull(effective, "effective");
      requireNonNull(distribution, "distribution");
      requireNonNull(signed, "signed");
      supersedes = List.copyOf(requireNonNull(supersedes, "supersedes"));
    }
  }

  /**
   * What a staff report carries; empty texts for what is not given.
   *
   * @param from who writes it
   * @param recommendation what staff recommend; empty if nothing
   * @param fiscal what is known of costs
   */
  public record StaffReport(String from, String recommendation, String fiscal) {
    /** All are needed. */
    public StaffReport {
      requireNonNull(from, "from");
      requireNonNull(recommendation, "recommendation");
      requireNonNull(fiscal, "fiscal");
    }
  }

  /**
   * What one instrument carries; empty texts become blanks.
   *
   * @param number as the place writes it
   * @param year in the number of a local law
   * @param sponsor who brings it in
   * @param introduced the day it is introduced; empty if not given
   * @param returnBy until when staff is to return with an ordinance (resolution only)
   * @param called {@code by-law}, {@code order}; what the body calls a resolution, {@code motion}
   *     where that is its word; empty for the usual name
   * @param clause that opens the body; empty for the one in the law data
   * @param codification the code it bears on, and the chapter it adds; for ordinances only
   */
  public record InstrumentSettings(
      String number,
      String year,
      String sponsor,
      Optional<LocalDate> introduced,
      Optional<LocalDate> returnBy,
      String called,
      String clause,
      Codification codification) {
    /** All are needed. */
    public InstrumentSettings {
      requireNonNull(number, "number");
      requireNonNull(year, "year");
      requireNonNull(sponsor, "sponsor");
      requireNonNull(introduced, "introduced");
      requireNonNull(returnBy, "returnBy");
      requireNonNull(called, "called");
      requireNonNull(clause, "clause");
      requireNonNull(codification, "codification");
    }
  }

  /**
   * The code that an instrument bears on, and the chapter that it adds.
   *
   * @param name of the code, {@code Sampleton Municipal Code}; empty for a usual one
   * @param chapter its number; the word “chapter” before it is taken off; empty if none is added
   * @param heading of the chapter; empty for a usual one
   * @param firstSection the number of its first section as the code writes them; empty for {@code
   *     chapter-1}
   */
  public record Codification(String name, String chapter, String heading, String firstSection) {
    /** Takes off what documents say themselves. */
    public Codification {
      requireNonNull(name, "name");
      chapter =
          requireNonNull(chapter, "chapter")
              .strip()
              .replaceFirst("^(?i:chapter|ch\\.|chap\\.)\\s+", "");
      requireNonNull(heading, "heading");
      firstSection = CodeSection.numberOf(requireNonNull(firstSection, "firstSection"));
    }
  }
}
