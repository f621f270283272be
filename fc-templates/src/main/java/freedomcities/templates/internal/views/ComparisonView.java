package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Amendment;
import freedomcities.gaps.Amendment.Brought;
import freedomcities.gaps.Amendment.Means;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.Progress;
import freedomcities.gaps.Proposal;
import freedomcities.gaps.Proposals;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Way;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.towns.Town;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the comparison sees beyond the report: the evidence of each element, the proposals, what
 * changed since the record before.
 */
public final class ComparisonView {
  private final GapReport report;
  private final DirectiveContext ground;
  private final Proposals proposals;

  private ComparisonView(GapReport report, DirectiveContext ground) {
    this.report = report;
    this.ground = ground;
    this.proposals = new Proposals(report.rules(), placeholder -> ground.plain(placeholder));
  }

  public static Map<String, Object> view(Town town, GapReport report, DirectiveContext ground) {
    ComparisonView comparing = new ComparisonView(report, ground);
    Map<String, Object> proposed = new LinkedHashMap<>();
    Map<String, Object> evidence = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      proposed.put(
          finding.rule().id(),
          finding.agencies().stream()
              .flatMap(agency -> comparing.proposal(finding.rule(), agency).stream())
              .toList());
      evidence.put(
          finding.rule().id(),
          finding.agencies().stream().map(agency -> evidence(finding.rule(), agency)).toList());
    }
    Progress progress = Progress.of(report.rules(), town.policy(), report.manualsCount());
    return Map.of(
        "proposals",
        proposed,
        "evidence",
        evidence,
        "hasProgress",
        !town.policy().earlier().isEmpty(),
        "progress",
        progress.changes().stream().map(ComparisonView::step).toList(),
        "newAgencies",
        progress.added(),
        "goneAgencies",
        progress.gone());
  }

  private Optional<Map<String, Object>> proposal(Rule rule, AgencyFinding agency) {
    return proposals
        .of(rule, agency, report.manualsCount())
        .map(
            proposal -> {
              Map<String, Object> out = new LinkedHashMap<>();
              out.put("agency", agency.agency());
              out.put("way", proposal.way().words());
              out.put("wayKey", proposal.way().key());
              out.put("reason", proposal.reason());
              out.put(
                  "amended",
                  Stream.concat(proposal.amendment().stream(), proposal.struck().stream())
                      .map(ComparisonView::amendment)
                      .toList());
              out.put("models", proposal.way() != Way.AMEND);
              out.put("superseded", superseded(proposal, ground.plain(rule.text())));
              out.put("beyond", proposal.beyond().stream().map(ComparisonView::beyond).toList());
              return out;
            });
  }

  private static Map<String, Object> amendment(Amendment amendment) {
    return Map.of(
        "source",
        amendment.passage().source(),
        "paragraphs",
        ParagraphPairs.sideBySide(amendment.passage().text(), amendment.text()),
        "notes",
        notes(amendment));
  }

  /** Whose words came in. */
  private static List<String> notes(Amendment amendment) {
    List<String> notes = new ArrayList<>();
    for (Means means : Means.values()) {
      List<String> what =
          amendment.brought().stream()
              .filter(brought -> brought.means() == means)
              .map(Brought::element)
              .map(Element::what)
              .toList();
      if (!what.isEmpty()) {
        notes.add(
            switch (means) {
                  case INSERTED -> "Added in the model’s words: ";
                  case STRUCK -> "Brought in by the words struck: ";
                  case REWORDED -> "Brought in by the words put in place of others: ";
                  case ADDED -> "Added in a sentence written for this draft: ";
                }
                + String.join("; ", what)
                + ".");
      }
    }
    return notes;
  }

  /**
   * What the model's words replace, the passage nearest to them first: that one is set beside them.
   */
  private static List<Map<String, Object>> superseded(Proposal proposal, String model) {
    Comparator<Passage> nearest =
        Comparator.comparingDouble(passage -> -Comparison.of(passage.text(), model).shared());
    Stream<Passage> passages = proposal.superseded().stream();
    return (proposal.way() == Way.AMEND ? passages : passages.sorted(nearest))
        .<Map<String, Object>>map(
            passage ->
                Map.of(
                    "source",
                    passage.source(),
                    "paragraphs",
                    passage.paragraphs(),
                    "law",
                    passage.instrument().law(),
                    "practice",
                    !passage.instrument().writing()))
        .toList();
  }

  private static Map<String, Object> beyond(Passage passage) {
    return Map.of(
        "source",
        passage.source(),
        "instrument",
        passage.instrument().words(),
        "agreement",
        passage.instrument() == Instrument.AGREEMENT);
  }

  /**
   * What each statement on an element rests on: lines, each with the passages that it was read in.
   */
  private static List<Map<String, Object>> evidence(Rule rule, AgencyFinding agency) {
    List<Map<String, Object>> lines = new ArrayList<>();
    lines.addAll(
        found(
            "In writing: ",
            agency.has(),
            agency.record().passages().stream()
                .filter(passage -> passage.instrument().writing())
                .toList()));
    lines.addAll(found("In practice only: ", agency.inPractice(), agency.record().passages()));
    agency
        .toldLacking()
        .forEach(
            element ->
                lines.add(
                    line(
                        "Lacking: the present policy " + agency.lackOf(element),
                        sources(agency.record().passages(), element, Passage::lacks))));
    agency
        .contradicts()
        .forEach(
            element ->
                lines.add(
                    line(
                        "Contradicting: the present policy " + element.contradicts(),
                        sources(agency.record().passages(), element, Passage::contradicts))));
    return lines;
  }

  private static List<Map<String, Object>> found(
      String lead, List<Element> elements, List<Passage> passages) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    elements.forEach(
        element ->
            bySource
                .computeIfAbsent(
                    sources(passages, element, Passage::has), sources -> new ArrayList<>())
                .add(element.what()));
    return bySource.entrySet().stream()
        .map(entry -> line(lead + String.join("; ", entry.getValue()), entry.getKey()))
        .toList();
  }

  private static Map<String, Object> line(String words, String sources) {
    return Map.of("words", words, "sources", sources.isEmpty() ? "found in no passage" : sources);
  }

  private static String sources(
      List<Passage> passages, Element element, Function<Passage, List<String>> part) {
    return String.join(
        "; ",
        passages.stream()
            .filter(passage -> part.apply(passage).contains(element.id()))
            .map(Passage::source)
            .distinct()
            .toList());
  }

  private static Map<String, Object> step(Progress.Step step) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("id", step.rule().id());
    out.put("title", step.rule().title());
    out.put("agency", step.agency());
    out.put("from", View.day(step.from()));
    out.put("to", View.day(step.to()));
    out.put("before", step.before().words());
    out.put("beforeKey", step.before().key());
    out.put("after", step.after().words());
    out.put("afterKey", step.after().key());
    out.put("gained", step.gained().stream().map(Element::what).toList());
    out.put("lost", step.lost().stream().map(Element::what).toList());
    out.put(
        "answers",
        step.answers().stream()
            .map(
                later ->
                    Map.of(
                        "who",
                        later.answer().who(),
                        "when",
                        View.day(later.answer().when()),
                        "position",
                        later.answer().position().words(),
                        "before",
                        later.before().map(position -> position.words()).orElse("")))
            .toList());
    return out;
  }
}
