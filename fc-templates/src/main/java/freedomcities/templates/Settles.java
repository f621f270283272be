package freedomcities.templates;

import freedomcities.places.Jurisdiction;
import java.util.Map;

/** Which key of the town file settles what. */
final class Settles {
  private static final Map<String, String> BLANKS = Map.of("oversight-body", "jurisdiction.oversight-body",
      "ordinance-number", "documents.ordinance.number", "ordinance-year", "documents.ordinance.year",
      "ordinance-sponsor", "documents.ordinance.sponsor",
      "resolution-number", "documents.resolution.number", "resolution-sponsor", "documents.resolution.sponsor",
      "return-by", "documents.resolution.return-by");

  private Settles() {}

  /** The key that fills a blank; empty if a pen does. */
  static String blank(String key) {
    return BLANKS.getOrDefault(key, "");
  }

  /** The value that was assumed for a key of {@code jurisdiction}. */
  static String value(Jurisdiction place, String key) {
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
