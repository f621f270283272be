package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.ToConfirm;
import freedomcities.policy.Instrument;
import freedomcities.policy.NamedInstrument;
import freedomcities.policy.Status;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is in force at each agency and what is not, for recitals and findings. */
final class RecordedView {
  /** {@code Otter Creek Parks Rangers}, who have, and are asked. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "\\b(?:Rangers|Constables|Deputies|Marshals|Troopers|Officers|Guards|Wardens)$");

  private final Town town;
  private final GapReport report;

  RecordedView(Town town, GapReport report) {
    this.town = town;
    this.report = report;
  }

  /**
   * Each agency with the rules by its own status, so that no recital says of one what was found at
   * another.
   */
  List<Map<String, Object>> byAgency() {
    List<Map<String, Object>> out = new ArrayList<>();
    for (int i = 0; i < town.policy().agencies().size(); i++) {
      int index = i;
      Map<String, Object> agency = new LinkedHashMap<>();
      agency.put("name", View.named(town.policy().agencies().get(i).agency(), town.jurisdiction()));
      agency.put("runBy", town.policy().agencies().get(i).runBy().orElse(""));
      agency.put("several", PEOPLE.matcher(town.policy().agencies().get(i).agency()).find());
      agency.put("asOf", asOf(town.policy().agencies().get(i).asOf()));
      for (Status status : Status.values()) {
        List<Finding> there =
            report.findings().stream()
                .filter(finding -> finding.agencies().get(index).status() == status)
                // Of a rule on which the code itself has words, no recital says that nothing was
                // found.
                .filter(
                    finding -> status != Status.MISSING || town.codeOn(finding.rule()).isEmpty())
                .toList();
        if (status == Status.MISSING) {
          // What was found and has nothing of the rule was found all the same.
          agency.put("beside", facts(there, index, true));
          agency.put(ReportView.key(status), facts(there, index, false));
        } else if (status == Status.CONFLICTING) {
          agency.put(ReportView.key(status), against(there, index, Instrument::changeable));
          agency.put("agreed", against(there, index, Instrument.AGREEMENT::equals));
        } else {
          agency.put(
              ReportView.key(status),
              there.stream()
                  .map(finding -> fact(finding, index, Citations.of(finding.agencies().get(index))))
                  .toList());
        }
      }
      out.add(agency);
    }
    return out;
  }

  /** Rules that are missing at an agency, with or without a passage of its own on record. */
  private List<Map<String, Object>> facts(List<Finding> there, int index, boolean passages) {
    return there.stream()
        .filter(finding -> Citations.ofItsOwn(finding.agencies().get(index)).isEmpty() != passages)
        .map(finding -> fact(finding, index, Citations.ofItsOwn(finding.agencies().get(index))))
        .toList();
  }

  /**
   * Rules that one agency has something against, in instruments of one sort; a conflict that is
   * declared without a passage is taken for what its citation names, or for a policy. Other law is
   * no policy of the place, and isn't told as one.
   */
  private List<Map<String, Object>> against(
      List<Finding> conflicting, int index, Predicate<Instrument> sort) {
    List<Finding> there = new ArrayList<>();
    List<List<String>> sources = new ArrayList<>();
    for (Finding finding : conflicting) {
      AgencyFinding agency = finding.agencies().get(index);
      List<String> of = Citations.against(agency, passage -> sort.test(passage.instrument()));
      boolean declared = agency.record().passages().isEmpty();
      Instrument named =
          agency.record().cited().flatMap(NamedInstrument::of).orElse(Instrument.MANUAL);
      if (declared ? sort.test(named) : !of.isEmpty()) {
        there.add(finding);
        sources.add(of);
      }
    }
    List<List<String>> told = Citations.eachOnce(sources);
    return IntStream.range(0, there.size())
        .mapToObj(fact -> fact(there.get(fact), index, told.get(fact)))
        .toList();
  }

  /** A rule as one agency has it: its topic, and where it stands there. */
  private Map<String, Object> fact(Finding finding, int index, List<String> sources) {
    AgencyFinding agency = finding.agencies().get(index);
    LazyMap out = new LazyMap();
    out.put("topic", finding.rule().topic());
    out.put("title", finding.rule().title());
    out.put("sorts", Citations.sorts(agency, sources));
    out.put(
        "citationWords",
        agency.byReport()
            ? ReportView.orElse(nameless(Citations.report(agency)), "no citation on record")
            : Citations.restsOnAnswers(agency)
                ? Citations.report(agency)
                : Wording.englishList(
                    sources.stream().filter(source -> !Hearsay.is(source)).toList(), "and"));
    out.put("several", sources.size() > 1);
    out.put("unverified", View.unverified(agency));
    out.put("byReport", agency.byReport());
    out.put("hearsay", Citations.isHearsay(agency));
    out.put("answered", Citations.restsOnAnswers(agency));
    out.later("lasts", () -> ReportView.lasts(agency));
    out.put("reaching", ToConfirm.of(report, agency).open() == ToConfirm.Open.REACH);
    out.put("revocable", report.isEnacted(finding) && agency.revocable());
    out.put(
        "written",
        agency.record().passages().stream().anyMatch(passage -> passage.instrument().writing()));
    return out;
  }

  /** No measure finds what a person by name said. */
  private static String nameless(String citation) {
    return Hearsay.is(citation) ? "as told" : citation;
  }

  static String asOf(Optional<LocalDate> date) {
    return date.map(day -> "as of " + EnglishPhrases.date(day) + ",").orElse("");
  }
}
