package freedomcities.templates.internal.stocktaking;

import static java.util.Map.entry;

import freedomcities.places.Jurisdiction;
import freedomcities.templates.completeness.Remedy;
import freedomcities.towns.Town;
import java.util.Map;

/** Which key of the town file settles what. */
public final class SettlingKeys {
  private static final Map<String, String> BLANKS =
      Map.ofEntries(
          entry("oversight-body", "jurisdiction.oversight-body"),
          entry("ordinance-number", "documents.ordinance.number"),
          entry("ordinance-year", "documents.ordinance.year"),
          entry("ordinance-sponsor", "documents.ordinance.sponsor"),
          entry("resolution-number", "documents.resolution.number"),
          entry("resolution-sponsor", "documents.resolution.sponsor"),
          entry("return-by", "documents.resolution.return-by"),
          entry("directive-number", "documents.directive.number"),
          entry("directive-effective", "documents.directive.effective"),
          entry("directive-authority", "documents.directive.authority"),
          entry("directive-supersedes", "documents.directive.supersedes"),
          entry("staff-report-from", "documents.staff-report.from"),
          entry("request-address", "documents.records-request.address"),
          entry("request-requester", "documents.records-request.requester"),
          entry("request-contact", "documents.records-request.contact"),
          entry("notice-office", "documents.notice.office"),
          entry("notice-web", "documents.notice.web"),
          entry("notice-contact", "documents.notice.contact"),
          entry("comments-by", "documents.notice.comments-by"),
          entry("hearing-date", "documents.meeting.date"),
          entry("hearing-time", "documents.meeting.time"),
          entry("hearing-where", "documents.meeting.where"),
          entry("public-records-law", "documents.records-request.law"));

  private SettlingKeys() {}

  /** The key that fills a blank; empty if a pen does. */
  public static String blank(String key) {
    return BLANKS.getOrDefault(key, "");
  }

  /** A key of a town's file, with the line where it stands or would stand. */
  static Remedy.TownKey key(Town town, String key) {
    return new Remedy.TownKey(
        key, town.whereabouts().nearest(key), town.whereabouts().of(key).isPresent());
  }

  /** The value that was assumed for a key of {@code jurisdiction}. */
  public static String value(Jurisdiction place, String key) {
    return switch (key) {
      case "style" -> place.style();
      case "term" -> place.term();
      case "governing-body" -> place.governingBody();
      case "oversight-body" -> place.oversightBody();
      case "agency" -> place.agency();
      case "officers.presiding" -> place.officers().presiding();
      case "officers.clerk" -> place.officers().clerk();
      case "officers.attorney" -> place.officers().attorney();
      case "officers.law-enforcement" -> place.officers().lawEnforcement();
      case "officers.manager" -> place.officers().manager();
      case "elected-sheriff" -> place.electedSheriff() ? "yes" : "no";
      default -> "";
    };
  }
}
