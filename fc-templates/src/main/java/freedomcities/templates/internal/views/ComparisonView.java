package freedomcities.templates.internal.views;

import static java.util.stream.Collectors.joining;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.AmendedSection;
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
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.towns.CodeSection;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the comparison sees beyond the report: the evidence of each element, the proposals, what
 * changed since the record before.
 */
public final class ComparisonView {
  private final Town town;
  private final GapReport report;
  private final DirectiveContext ground;
  private final Proposals proposals;

  private ComparisonView(Town town, GapReport report, DirectiveContext ground) {
    this.town = town;
    this.report = report;
    this.ground = ground;
    this.proposals = new Proposals(report.rules(), placeholder -> ground.plain(placeholder));
  }

  public static Map<String, Object> view(Town town, GapReport report, DirectiveContext ground) {
    ComparisonView comparing = new ComparisonView(town, report, ground);
    Map<String, Object> proposed = new LinkedHashMap<>();
    Map<String, Object> evidence = new LinkedHashMap<>();
    proposed.putAll(comparing.proposals());
    for (Finding finding : report.findings()) {
      evidence.put(
          finding.rule().id(),
          finding.agencies().stream()
              .map(agency -> ElementEvidence.of(finding.rule(), agency))
              .toList());
    }
    Progress progress = Progress.of(report.rules(), town.policy(), report.manualsCount());
    return Map.of(
        "proposals",
        proposed,
        "hasBeyond",
        comparing.hasOtherLaw(),
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

  /** Whether other law or an agreement is quoted, which no change is proposed to. */
  private boolean hasOtherLaw() {
    return report.findings().stream()
        .flatMap(finding -> finding.agencies().stream())
        .flatMap(agency -> agency.record().passages().stream())
        .anyMatch(passage -> !passage.instrument().changeable() && passage.instrument().writing());
  }

  /** What is proposed for a rule at an agency. */
  private record Proposed(int agency, Finding finding, Proposal proposal) {
    AgencyFinding at() {
      return finding.agencies().get(agency);
    }

    Stream<Amendment> amended() {
      return Stream.concat(proposal.amendment().stream(), proposal.struck().stream());
    }
  }

  /**
   * What is amended, as it is shown: where the draft ordinance adds the model's words to the
   * section that is quoted, only the words struck, and nothing where there are none. Other words
   * are not proposed beside the model's.
   */
  private Stream<Amendment> amended(Proposed one) {
    return one.amended()
        .filter(amendment -> !isLeftToTheDraft(one, amendment))
        .map(
            amendment ->
                addedTo(one, amendment.passage()).isEmpty()
                    ? amendment
                    : proposals.struck(one.finding().rule(), amendment.passage()));
  }

  /** All proposals, by rule; a passage that several change is shown under the first of them. */
  private Map<String, List<Map<String, Object>>> proposals() {
    Map<String, List<Map<String, Object>>> out = new LinkedHashMap<>();
    report.findings().forEach(finding -> out.put(finding.rule().id(), new ArrayList<>()));
    List<List<Proposed>> all =
        IntStream.range(0, town.policy().agencies().size()).mapToObj(this::proposedAt).toList();
    for (List<Proposed> here : all) {
      for (Proposed one : here) {
        Map<String, Object> proposal = proposal(one, here);
        proposal.put("shared", shared(one, all));
        out.computeIfAbsent(one.finding().rule().id(), id -> new ArrayList<>()).add(proposal);
      }
    }
    return out;
  }

  private List<Proposed> proposedAt(int agency) {
    return report.findings().stream()
        .flatMap(
            finding ->
                proposals
                    .of(finding.rule(), finding.agencies().get(agency), report.manualsCount())
                    .map(proposal -> new Proposed(agency, finding, proposal))
                    .stream())
        .toList();
  }

  /** What the body enacted and can change only once, with the other agencies where it changes. */
  private static List<Map<String, Object>> shared(Proposed one, List<List<Proposed>> all) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (String source : ofTheBody(one).map(Passage::source).distinct().toList()) {
      List<String> others =
          all.stream()
              .flatMap(List::stream)
              .filter(other -> other.agency() != one.agency())
              .filter(other -> ofTheBody(other).anyMatch(there -> there.source().equals(source)))
              .map(other -> other.at().agency())
              .distinct()
              .toList();
      if (!others.isEmpty()) {
        out.add(Map.of("source", source, "agencies", Wording.englishList(others, "and")));
      }
    }
    return out;
  }

  private Map<String, Object> proposal(Proposed one, List<Proposed> here) {
    Rule rule = one.finding().rule();
    AgencyFinding agency = one.at();
    Proposal proposal = one.proposal();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("agency", agency.agency());
    out.put("step", Changing.of(agency).after(agency.nextStep().words()));
    out.put("reason", proposal.reason());
    out.put("amended", amended(one).map(amendment -> amendment(one, amendment, here)).toList());
    out.put("models", proposal.way() != Way.AMEND);
    out.put("superseded", superseded(one, here));
    out.put("beyond", proposal.beyond().stream().map(ComparisonView::beyond).toList());
    out.put("staying", staying(one));
    out.put("recoded", recoded(rule, agency));
    out.put("uncoded", uncoded(one));
    out.put("coded", coded(one));
    return out;
  }

  private boolean isLeftToTheDraft(Proposed one, Amendment amendment) {
    return amendment.passage().marks().isEmpty() && !addedTo(one, amendment.passage()).isEmpty();
  }

  /** Sections of the code that a passage quotes, and to which the draft adds the model's words. */
  private List<CodeSection> addedTo(Proposed one, Passage passage) {
    return report.carries(one.finding())
        ? CodeView.taking(one.finding().rule(), town.code()).stream()
            .filter(section -> !section.replaces() && CodeView.quotes(passage, section))
            .toList()
        : List.of();
  }

  /** Rules that the draft ordinance carries unless others are chosen. */
  private List<Rule> carried() {
    return report.carried().stream().map(Finding::rule).toList();
  }

  /** What the body enacted, is amended or repealed here, and is left alone by the draft. */
  private List<Map<String, Object>> uncoded(Proposed one) {
    List<CodeSection> sections = CodeView.setOut(town, carried());
    return report.carried().isEmpty()
        ? List.of()
        : ofTheBody(one)
            .filter(
                passage ->
                    sections.stream().noneMatch(section -> CodeView.quotes(passage, section)))
            .<Map<String, Object>>map(
                passage ->
                    Map.of(
                        "source",
                        passage.source(),
                        "repealed",
                        one.proposal().superseded().contains(passage)))
            .distinct()
            .toList();
  }

  /** What is amended or repealed here of the code, and amended of the body's resolutions. */
  private static Stream<Passage> ofTheBody(Proposed one) {
    return Stream.concat(
        one.amended()
            .map(Amendment::passage)
            .filter(
                passage ->
                    passage.instrument() == Instrument.ORDINANCE
                        || passage.instrument() == Instrument.RESOLUTION
                            && one.at().canChange(passage)),
        one.proposal().superseded().stream()
            .filter(passage -> passage.instrument() == Instrument.ORDINANCE));
  }

  /** What the draft ordinance does to the sections of the code that are amended here. */
  private List<Map<String, Object>> coded(Proposed one) {
    List<Map<String, Object>> out = new ArrayList<>();
    for (CodeSection section : CodeView.setOut(town, carried())) {
      List<Passage> there =
          ofTheBody(one)
              .filter(passage -> !section.replaces() && CodeView.quotes(passage, section))
              .toList();
      if (!there.isEmpty()) {
        AmendedSection amended = CodeView.amended(section, report, carried());
        out.add(
            Map.of(
                "section",
                section.section(),
                "adds",
                !addedTo(one, there.getFirst()).isEmpty(),
                "strikes",
                amended.struck().stream().anyMatch(strike -> isIn(strike, there)),
                "inserts",
                amended.struck().stream()
                    .anyMatch(strike -> isIn(strike, there) && strike.insert().isPresent()),
                "left",
                amended.left().stream()
                    .filter(strike -> isIn(strike, there))
                    .map(strike -> "“" + strike.words().strip() + "”")
                    .toList()));
      }
    }
    return out;
  }

  private static boolean isIn(Strike strike, List<Passage> passages) {
    return passages.stream().anyMatch(passage -> !strike.in(passage.text()).isEmpty());
  }

  private static boolean same(Passage one, Passage other) {
    return one.source().equals(other.source()) && one.text().equals(other.text());
  }

  /** What stays here and is given other words by the draft ordinance, as the town file asks. */
  private List<Map<String, Object>> recoded(Rule rule, AgencyFinding agency) {
    return agency.plan().standing().stream()
        .filter(passage -> !town.codeReplaced(rule, passage).isEmpty())
        .<Map<String, Object>>map(
            passage -> Map.of("source", passage.source(), "further", !passage.stronger().isEmpty()))
        .toList();
  }

  /** Words that stay and that a drafter has to decide on, by the passage that has them. */
  private static List<Map<String, Object>> staying(Proposed proposed) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    List<String> fragments =
        proposed.amended().flatMap(amendment -> amendment.fragments().stream()).toList();
    proposed.proposal().staying().stream()
        .filter(one -> fragments.stream().noneMatch(told -> told.contains(one.words())))
        .forEach(
            one ->
                bySource
                    .computeIfAbsent(one.passage().source(), source -> new ArrayList<>())
                    .add("“" + one.words() + "”"));
    return bySource.entrySet().stream()
        .<Map<String, Object>>map(
            entry ->
                Map.of(
                    "source",
                    entry.getKey(),
                    "words",
                    entry.getValue().stream().distinct().toList()))
        .toList();
  }

  private Map<String, Object> amendment(Proposed one, Amendment amendment, List<Proposed> here) {
    List<Proposed> together =
        here.stream()
            .filter(other -> amended(other).anyMatch(a -> same(a.passage(), amendment.passage())))
            .toList();
    List<Amendment> changes =
        together.stream()
            .flatMap(
                other ->
                    amended(other).filter(a -> same(a.passage(), amendment.passage())).limit(1))
            .toList();
    // Words inserted in the middle for several rules are shown under each.
    boolean joined = changes.stream().skip(1).noneMatch(a -> a.has(Means.INSERTED));
    boolean first = together.getFirst().equals(one);
    Amendment shown =
        joined && first ? changes.stream().reduce(Amendment::with).orElse(amendment) : amendment;
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("source", amendment.passage().source());
    out.put("shownUnder", joined && !first ? together.getFirst().finding().rule().id() : "");
    out.put("added", amendment.added());
    out.put("paragraphs", ParagraphPairs.sideBySide(amendment.passage().text(), shown.text()));
    out.put("notes", notes(amendment));
    return out;
  }

  /** Whose words came in. */
  private static List<String> notes(Amendment amendment) {
    List<String> notes = new ArrayList<>();
    for (Means means : Means.values()) {
      List<Element> brought =
          amendment.brought().stream()
              .filter(one -> one.means() == means)
              .map(Brought::element)
              .toList();
      switch (means) {
        case INSERTED -> note(notes, "Added in the model’s words", brought);
        case STRUCK -> note(notes, "The words struck stood in the way of", brought);
        case REWORDED -> {
          note(
              notes,
              "Brought in by words put in place of others",
              brought.stream().filter(element -> !isOnlyAdded(amendment, element)).toList());
          note(
              notes,
              "Brought in by words put between those of the sentence",
              brought.stream().filter(element -> isOnlyAdded(amendment, element)).toList());
        }
        case ADDED -> note(notes, "Added in words written for this draft", brought);
      }
    }
    if (amendment.orders()) {
      notes.add("Added in words written for this draft: that what is advised is a duty.");
    }
    notes.addAll(amendment.fragments());
    return notes;
  }

  private static void note(List<String> notes, String lead, List<Element> elements) {
    if (!elements.isEmpty()) {
      notes.add(lead + ": " + elements.stream().map(Element::what).collect(joining("; ")) + ".");
    }
  }

  /** Whether what brings an element in strikes none of the present words. */
  private static boolean isOnlyAdded(Amendment amendment, Element element) {
    return amendment.passage().marks().stream()
        .filter(strike -> strike.brings().contains(element.id()))
        .allMatch(Strike::onlyAdds);
  }

  /**
   * What the model's words replace, the passage nearest to them first: that one is set beside them,
   * unless another rule's words stand there already.
   */
  private List<Map<String, Object>> superseded(Proposed one, List<Proposed> here) {
    Proposal proposal = one.proposal();
    String model = ground.plain(one.finding().rule().text());
    Comparator<Passage> nearest =
        Comparator.comparingDouble(passage -> -Comparison.of(passage.text(), model).shared());
    Stream<Passage> passages = proposal.superseded().stream();
    // A practice has no text that another could be set beside.
    return (proposal.way() == Way.AMEND
            ? passages
            : passages.sorted(
                Comparator.comparing((Passage passage) -> !passage.instrument().writing())
                    .thenComparing(nearest)))
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
                    !passage.instrument().writing(),
                    "holds",
                    !passage.has().isEmpty(),
                    "shownUnder",
                    replacedBefore(one, passage, here)))
        .toList();
  }

  /** The rule before this one under which the passage gives way to the model's words, if any. */
  private static String replacedBefore(Proposed one, Passage passage, List<Proposed> here) {
    return here.stream()
        .takeWhile(other -> !other.equals(one))
        .filter(
            other ->
                passage.instrument().writing()
                    && other.proposal().way() != Way.AMEND
                    && other.proposal().superseded().stream().anyMatch(p -> same(p, passage)))
        .map(other -> other.finding().rule().id())
        .findFirst()
        .orElse("");
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
                        AnswerView.position(later.answer()),
                        "before",
                        later.before().map(position -> position.words()).orElse("")))
            .toList());
    return out;
  }
}
