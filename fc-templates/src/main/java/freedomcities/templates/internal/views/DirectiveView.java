package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.law.DirectivePower;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.law.DirectiveFrame;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.law.LegalNotes;
import freedomcities.towns.DocumentSettings.Directive;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a directive sees of its issuer and of the agency that it is for, and a staff report of all
 * who could issue one.
 */
public final class DirectiveView {
  private static final Pattern BRACKETS = Pattern.compile("\\s*[(,].*$");

  private final Town town;
  private final GapReport report;
  private final Jurisdiction place;
  private final List<Rule> scope;

  private DirectiveView(Town town, GapReport report, List<Rule> scope) {
    this.town = town;
    this.report = report;
    this.place = town.jurisdiction();
    this.scope = scope;
  }

  public static Map<String, Object> of(Town town, GapReport report, Law law, List<Rule> scope) {
    DirectiveView view = new DirectiveView(town, report, scope);
    Map<String, Object> out = new LinkedHashMap<>();
    DirectiveFrame.of(town, law, report.rules().shelf())
        .ifPresent(frame -> out.putAll(view.order(frame)));
    out.put(
        "officers",
        DirectiveFrame.officers(town, law, report.rules().shelf()).stream()
            .map(view::officer)
            .toList());
    return out;
  }

  private Map<String, Object> order(DirectiveFrame frame) {
    Directive given = town.documents().directive();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("form", frame.form());
    out.put("executive", frame.issuer().executive());
    out.put("title", frame.title());
    out.put("agency", frame.agency().orElse(""));
    out.put("theAgency", frame.agency().map(agency -> View.named(agency, place)).orElse(""));
    out.put("authority", given.authority());
    out.put(
        "authorityNote",
        LegalFrame.byTown(frame.authority()) ? "" : LegalNotes.directive(frame.authority()));
    out.put("number", given.number());
    out.put("effective", View.day(given.effective()));
    out.put("supersedes", given.supersedes());
    out.put(
        "conflicting",
        given.supersedes().isEmpty()
            ? cited(frame, finding -> Citations.inTheWay(finding, Instrument::revocable))
            : List.of());
    out.put(
        "replaced",
        given.supersedes().isEmpty()
            ? cited(frame, finding -> Citations.replaced(finding, Instrument::revocable))
            : List.of());
    out.put(
        "practices", given.supersedes().isEmpty() ? cited(frame, Citations::practices) : List.of());
    out.put(
        "unquoted", given.supersedes().isEmpty() ? cited(frame, Citations::unquoted) : List.of());
    out.put("inTheWay", cited(frame, finding -> Citations.inTheWay(finding, sort -> true)));
    out.put("amended", amended(frame));
    out.put(
        "further",
        cited(frame, Citations::further).stream()
            .filter(source -> given.supersedes().stream().noneMatch(gone -> isOf(source, gone)))
            .toList());
    out.put("laws", cited(frame, finding -> Citations.standing(finding, Instrument::law)));
    out.put(
        "agreements",
        cited(frame, finding -> Citations.standing(finding, Instrument.AGREEMENT::equals)));
    out.put("distribution", given.distribution());
    out.put("signed", View.day(given.signed()));
    out.put("reached", agencies(agency -> reaches(frame, agency)));
    out.put("others", agencies(agency -> !reaches(frame, agency) && town.policy().isOwn(agency)));
    out.put("written", written(frame));
    out.put("manualsCount", report.manualsCount());
    return out;
  }

  /** What the order changes and leaves in force: nothing that another of its rules is against. */
  private List<String> amended(DirectiveFrame frame) {
    List<String> gone =
        Stream.<Function<AgencyFinding, List<String>>>of(
                finding -> Citations.inTheWay(finding, Instrument::revocable),
                finding -> Citations.replaced(finding, Instrument::revocable))
            .flatMap(sources -> cited(frame, sources).stream())
            .toList();
    return cited(frame, finding -> Citations.amended(finding, Instrument::revocable)).stream()
        .filter(source -> !gone.contains(source))
        .filter(
            source ->
                town.documents().directive().supersedes().stream()
                    .noneMatch(superseded -> isOf(source, superseded)))
        .toList();
  }

  /** Whether a source is a part of what is superseded, whatever stands in brackets behind that. */
  private static boolean isOf(String source, String superseded) {
    return source.startsWith(BRACKETS.matcher(superseded).replaceFirst(""));
  }

  /** Agencies on record, with their articles. */
  private List<String> agencies(Predicate<String> which) {
    return town.policy().agencies().stream()
        .map(AgencyPolicy::agency)
        .filter(which)
        .map(agency -> View.named(agency, place))
        .toList();
  }

  /**
   * Whether those who work there are bound: a general order's own agency; an executive order's, but
   * for an elected sheriff's.
   */
  private boolean reaches(DirectiveFrame frame, String agency) {
    if (!town.policy().isOwn(agency)) {
      return false;
    }
    if (!frame.issuer().executive()) {
      return frame.agency().equals(Optional.of(agency));
    }
    boolean placesOwn = agency.equals(place.agency());
    return placesOwn ? !place.electedSheriff() : !Town.isSheriffs(agency);
  }

  /** What is cited of the rules drawn, at the agencies that the order reaches. */
  private List<String> cited(DirectiveFrame frame, Function<AgencyFinding, List<String>> sources) {
    return report.findings().stream()
        .filter(finding -> scope.contains(finding.rule()))
        .flatMap(finding -> of(finding, frame))
        .flatMap(finding -> sources.apply(finding).stream())
        .distinct()
        .toList();
  }

  private Stream<AgencyFinding> of(Finding finding, DirectiveFrame frame) {
    return finding.agencies().stream().filter(agency -> reaches(frame, agency.agency()));
  }

  /**
   * Where the agency has a rule in writing already, by the rule's id; that another one lacks it is
   * why the rule is drawn.
   */
  private Map<String, Object> written(DirectiveFrame frame) {
    Map<String, Object> out = new LinkedHashMap<>();
    OptionalInt index = frame.index(town);
    if (index.isPresent()) {
      for (Finding finding : report.findings()) {
        AgencyFinding agency = finding.agencies().get(index.getAsInt());
        if (agency.status() == Status.IN_WRITING) {
          List<String> sources =
              new ArrayList<>(agency.record().passages().stream().map(Passage::source).toList());
          if (sources.isEmpty()) {
            agency.record().cited().ifPresent(sources::add);
          }
          out.put(
              finding.rule().id(),
              Map.of(
                  "citation",
                  Wording.englishList(sources, "and"),
                  "byReport",
                  agency.byReport(),
                  "quoted",
                  ToConfirm.of(report, agency).quoted().isPresent()));
        }
      }
    }
    return out;
  }

  private Map<String, Object> officer(DirectivePower power) {
    Optional<String> agency = town.agencyOf(power.issuer()).map(name -> View.named(name, place));
    // Of an agency that the place's own chief or sheriff doesn't lead nobody named the head.
    boolean unnamed =
        !power.issuer().executive()
            && town.documents().directive().title().isEmpty()
            && town.agencyOf(power.issuer()).filter(town::isLed).isEmpty();
    String title = DirectiveFrame.title(power, place);
    String known = LegalNotes.directive(power.fact());
    return Map.of(
        "form",
        DirectiveFrame.form(power),
        "title",
        unnamed ? "The head" + agency.map(name -> " of " + name).orElse("") : title,
        "executive",
        power.issuer().executive(),
        "agency",
        unnamed ? "" : agency.orElse(""),
        "known",
        power.title().isEmpty() || title.equals(power.title())
            ? known
            : called(known, power.title(), title));
  }

  /** What is known of an officer, by the title that the office has here. */
  private static String called(String known, String usual, String title) {
    String here = title.toLowerCase(Locale.ROOT);
    return Pattern.compile("\\b([Aa])n? " + usual.toLowerCase(Locale.ROOT) + "\\b")
        .matcher(known)
        .replaceAll(
            found -> found.group(1) + ("aeiou".indexOf(here.charAt(0)) < 0 ? " " : "n ") + here);
  }
}
