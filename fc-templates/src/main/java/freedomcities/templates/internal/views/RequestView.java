package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.law.PublicRecords;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.rules.Shelf.RecordsAsked;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.towns.DocumentSettings.RecordsRequest;
import freedomcities.towns.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the request for public records sees: whom it asks, under which law and how sure that is, and
 * what the gap report leaves open.
 */
public final class RequestView {
  private final Town town;
  private final GapReport report;
  private final Jurisdiction place;
  private final RecordsHolders holders;

  private RequestView(Town town, GapReport report) {
    this.town = town;
    this.report = report;
    this.place = town.jurisdiction();
    this.holders = RecordsHolders.of(town);
  }

  public static Map<String, Object> of(Town town, GapReport report, Law law) {
    RequestView view = new RequestView(town, report);
    LocalDate date = town.documents().date();
    return Map.of(
        "place",
        view.place(),
        "documents",
        Map.of("date", EnglishPhrases.date(date)),
        "request",
        view.request(),
        "law",
        view.law(law.profile(view.place.state()).flatMap(StateProfile::publicRecords)),
        "holders",
        view.holders(),
        "left",
        view.left(),
        "since",
        view.since());
  }

  /** The first day of the year before. */
  private String since() {
    return EnglishPhrases.date(LocalDate.of(town.documents().date().getYear() - 1, 1, 1));
  }

  private Map<String, Object> place() {
    return Map.of(
        "name",
        place.name(),
        "style",
        place.style(),
        "theStyle",
        place.styleWithArticle(),
        "fullName",
        place.fullName(),
        "state",
        place.stateName(),
        "isState",
        View.isState(place));
  }

  private Map<String, Object> request() {
    RecordsRequest request = town.documents().recordsRequest();
    Optional<RecordsAsked> asked = report.rules().shelf().records();
    return Map.of(
        "to",
        request.to(),
        "office",
        office(),
        "address",
        request.address(),
        "requester",
        request.requester(),
        "contact",
        request.contact(),
        "preparedBy",
        town.documents().preparedBy(),
        "title",
        asked.map(RecordsAsked::title).orElse(""),
        "records",
        asked.map(RecordsAsked::records).orElse(List.of()).stream()
            .map(record -> record.replace("{since}", since()))
            .toList());
  }

  /** Whose records are asked for, each with what is open of its own. */
  private List<Map<String, Object>> holders() {
    if (town.policy().agencies().isEmpty()) {
      return List.of(
          holder(
              report.rules().shelf().carriedOut().agency(place),
              report.findings().stream().map(finding -> subject(finding.rule(), true)).toList()));
    }
    return holders.asked().stream()
        .map(
            agency -> {
              int index = town.policy().agencies().indexOf(agency);
              return holder(
                  agency.agency(),
                  report.findings().stream()
                      .map(finding -> subject(finding.rule(), finding.agencies().get(index)))
                      .toList());
            })
        .toList();
  }

  private Map<String, Object> holder(String agency, List<Map<String, Object>> subjects) {
    return Map.of("name", View.named(agency, place), "subjects", subjects);
  }

  /** Agencies that need a letter of their own: {@code the Lake County Jail, run by Lake County}. */
  private List<String> left() {
    return holders.left().stream()
        .map(
            agency ->
                View.named(agency.agency(), place)
                    + agency.runBy().map(runner -> ", run by " + runner).orElse(""))
        .toList();
  }

  /** Where a letter goes that names no addressee. */
  private String office() {
    List<AgencyPolicy> asked = holders.asked();
    if (asked.stream().anyMatch(agency -> !agency.isOwn())) {
      return asked.getFirst().runBy().orElseThrow();
    }
    return View.isState(place) || asked.size() > 1
        ? place.style()
        : asked.stream()
            .findFirst()
            .map(AgencyPolicy::agency)
            .orElse(report.rules().shelf().carriedOut().agency(place));
  }

  private Map<String, Object> law(Optional<PublicRecords> known) {
    String given = town.documents().recordsRequest().law();
    if (!given.isEmpty() || known.isEmpty()) {
      return Map.of(
          "given",
          given,
          "name",
          "",
          "citation",
          "",
          "sure",
          false,
          "note",
          "",
          "response",
          "",
          "who",
          "",
          "whoNote",
          "");
    }
    PublicRecords records = known.get();
    boolean responseKnown = records.firstResponseConfidence() == Confidence.VERIFIED;
    return Map.of(
        "given",
        "",
        "name",
        records.law().text(),
        "citation",
        records.law().citation(),
        "sure",
        records.law().confidence() == Confidence.VERIFIED,
        "note",
        LegalNotes.publicRecords(records),
        "response",
        responseKnown ? EnglishPhrases.datesInWords(records.firstResponse()) : "",
        "who",
        records.whoMayRequest(),
        "whoNote",
        LegalNotes.whoMayRequest(records));
  }

  /** What is asked for about a rule: a text known in part, or a policy that nobody has seen. */
  private static Map<String, Object> subject(Rule rule, AgencyFinding agency) {
    List<String> sources = sources(agency);
    Status status = agency.status();
    boolean known = status == Status.IN_WRITING || status == Status.MISSING;
    boolean onlyHeard = agency.byReport() || isHeard(agency);
    if (status == Status.UNKNOWN || onlyHeard && sources.isEmpty()) {
      return subject(rule, true);
    }
    if (status == Status.IN_PRACTICE && sources.isEmpty()) {
      return subject(rule, List.of(), true, false);
    }
    return agency.byReport() || !known
        ? subject(rule, sources, false, sources.isEmpty())
        : subject(rule, false);
  }

  private static Map<String, Object> subject(Rule rule, boolean unknown) {
    return subject(rule, List.of(), false, unknown);
  }

  private static Map<String, Object> subject(
      Rule rule, List<String> whole, boolean practised, boolean unknown) {
    return Map.of(
        "id",
        rule.id(),
        "topic",
        rule.topic(),
        "whole",
        whole.stream().distinct().toList(),
        "practised",
        practised,
        "unknown",
        unknown);
  }

  /** Whether all that is called writing at an agency is what somebody said that it is. */
  private static boolean isHeard(AgencyFinding agency) {
    List<Passage> written =
        agency.record().passages().stream()
            .filter(passage -> passage.instrument().writing())
            .toList();
    return !written.isEmpty() && written.stream().map(Passage::source).allMatch(Hearsay::is);
  }

  /** Documents that can be asked for; what somebody said at a meeting is none. */
  private static List<String> sources(AgencyFinding agency) {
    List<Passage> passages = agency.record().passages();
    return passages.isEmpty()
        ? agency.record().cited().filter(RequestView::canBeAskedFor).stream().toList()
        : passages.stream()
            .filter(passage -> passage.instrument().writing())
            .map(Passage::source)
            .filter(source -> !Hearsay.is(source))
            .toList();
  }

  private static boolean canBeAskedFor(String citation) {
    return Citations.namesADocument(citation) && !Hearsay.is(citation);
  }
}
