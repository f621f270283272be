package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.law.Confidence;
import freedomcities.law.Law;
import freedomcities.law.PublicRecords;
import freedomcities.law.StateProfile;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Shelf.RecordsAsked;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.towns.DocumentSettings.RecordsRequest;
import freedomcities.towns.Town;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private RequestView(Town town, GapReport report) {
    this.town = town;
    this.report = report;
    this.place = town.jurisdiction();
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
        view.agencies(),
        "subjects",
        report.findings().stream().map(view::subject).toList(),
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

  /** The agencies on record, else the one that the place is taken to have. */
  private List<String> agencies() {
    List<String> named = town.policy().agencies().stream().map(AgencyPolicy::agency).toList();
    return named.isEmpty() ? List.of(report.rules().shelf().carriedOut().agency(place)) : named;
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

  /**
   * What is asked for about a rule: texts that are known in part, and policies that nobody has
   * seen.
   */
  private Map<String, Object> subject(Finding finding) {
    List<String> whole = new ArrayList<>();
    List<String> practised = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (AgencyFinding agency : finding.agencies()) {
      List<String> sources = sources(agency);
      Status status = agency.status();
      if (status == Status.UNKNOWN || agency.byReport() && sources.isEmpty()) {
        unknown.add(agency.agency());
      } else if (status == Status.IN_PRACTICE && sources.isEmpty()) {
        practised.add(agency.agency());
      } else if (agency.byReport() || status != Status.IN_WRITING && status != Status.MISSING) {
        whole.addAll(sources);
        if (sources.isEmpty()) {
          unknown.add(agency.agency());
        }
      }
    }
    if (finding.agencies().isEmpty()) {
      unknown.addAll(agencies());
    }
    return Map.of(
        "id",
        finding.rule().id(),
        "topic",
        finding.rule().topic(),
        "whole",
        whole.stream().distinct().toList(),
        "practised",
        practised,
        "unknown",
        unknown);
  }

  /** Documents that can be asked for; what somebody said at a meeting is none. */
  private static List<String> sources(AgencyFinding agency) {
    List<Passage> passages = agency.record().passages();
    return passages.isEmpty()
        ? agency.record().cited().filter(Citations::namesADocument).stream().toList()
        : passages.stream()
            .filter(passage -> passage.instrument().writing())
            .map(Passage::source)
            .toList();
  }
}
