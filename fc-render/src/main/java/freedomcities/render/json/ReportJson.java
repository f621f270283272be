package freedomcities.render.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Amendment;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.gaps.Progress;
import freedomcities.gaps.Proposal;
import freedomcities.gaps.Proposals;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.policy.Answer;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.templates.completeness.Completeness;
import freedomcities.towns.PastedPassage;
import freedomcities.towns.Town;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A gap report as JSON, format 1; {@code docs/schema/report.schema.json} says all that is in it:
 *
 * <pre>
 * {"format": 1, "place": {…}, "counts": {"in-writing": 2, …},
 *  "rules": [{"id": "1", "status": "partial", "next-step": "amend", "lacking": […], "agencies": […]}, …],
 *  "progress": [{"rule": "1", "agency": …, "before": "missing", "after": "partial", …}, …],
 *  "notices": [{"id": …, "citation": …, "confidence": …, "as-of": …}, …],
 *  "copied-passages": [{"rule": "5", "passage": 1, "place": "town.yaml:31:9", "found": "a word is broken (…)"}, …],
 *  "documents": [{"document": "ordinance", "counts": {"to-settle": 3, "to-confirm": 2, "for-the-pen": 18}, …}, …]}
 * </pre>
 *
 * Each of {@code documents} is what a draft still needs ({@link
 * freedomcities.templates.completeness.Completeness}):
 *
 * <pre>
 * "blanks": [{"key": "resolution-number", "prompt": "number", "settled-by": REMEDY}, …],
 * "assumptions": [{"key": "jurisdiction.term", "value": "City", "from": "default for …", "settled-by": REMEDY}, …],
 * "unasked": [{"rule": "3", "agency": "…", "settled-by": REMEDY}, …],
 * "unverified-citations": [{"rule": "4", "agency": "…", "citation": …, "confidence": …, "settled-by": REMEDY}, …],
 * "undrawn-sections": [{"section": "6-27", "settled-by": REMEDY}, …],
 * "parts": [{"part": "severability", "fault": "missing" or "out-of-order", "after": "…", "settled-by": REMEDY}, …],
 * "facts": [{"id": …, "what": "clause", "instrument", "changes", "approval", "practice", "public-records", "directive", "term" or "notice",
 *            "text": …, "citation": …, "confidence": …, "source": …, "as-of": …, "file": "states/az.yaml", "to-confirm": true,
 *            "settled-by": REMEDY}, …],
 * "notices": ["az/11-1051", …]
 * </pre>
 *
 * {@code facts} are what the document shows; {@code notices} are the ids of all that bear on the
 * rules drawn. REMEDY is one of
 *
 * <pre>
 * {"by": "town-file", "key": "documents.ordinance.number", "present": false, "file": "town.yaml", "line": 93, "column": 3}
 * {"by": "law-data", "file": "states/az.yaml", "id": "az/enacting-clause"}
 * {"by": "template", "file": "ordinance.ftl"}
 * {"by": "rules"}
 * {"by": "pen"}
 * </pre>
 *
 * where a key that isn't present has the place of the nearest one above it, and a town that was not
 * read from a file has no {@code file}, {@code line} and {@code column}. A document that can't be
 * drafted has only its name and {@code "refused"}, the reasons. Without drafts there is no {@code
 * documents}, without an earlier record no {@code progress}, without passages that were copied out
 * of a file made for print no {@code copied-passages}.
 */
public final class ReportJson {
  private final JsonGenerator json;
  private final Proposals proposals;
  private final Function<Placeholder, String> fills;
  private final boolean manualsCount;

  /**
   * What a document still needs, or why it can't be drafted.
   *
   * @param name what the document is called at this place: {@code act}
   * @param completeness empty if it was refused
   * @param refused the reasons; empty if it was drafted
   */
  public record DraftedOrRefused(
      String name, Optional<Completeness> completeness, List<String> refused) {
    /** Keeps a copy of the reasons. */
    public DraftedOrRefused {
      requireNonNull(name, "name");
      requireNonNull(completeness, "completeness");
      refused = List.copyOf(requireNonNull(refused, "refused"));
    }
  }

  private ReportJson(JsonGenerator json, Town town, GapReport report) {
    this.json = json;
    this.fills = town::fillOrBlank;
    this.proposals = new Proposals(report.rules(), fills);
    this.manualsCount = report.manualsCount();
  }

  /**
   * {@return the report as text, indented, lines ended by a line feed} Without {@code documents}.
   *
   * @param law in use, from which the notices are
   * @param town that the report is about
   * @param report of that town
   */
  public static String of(Law law, Town town, GapReport report) {
    requireNonNull(town, "town");
    requireNonNull(report, "report");
    requireNonNull(law, "law");
    return of(law, town, report, List.of());
  }

  /**
   * {@return the report, and what each document of the town still needs}
   *
   * @param law in use, from which the notices are
   * @param town that the report is about
   * @param report of that town
   * @param documents in the order in which they are to stand; if empty, there is no key for them
   */
  public static String of(Law law, Town town, GapReport report, List<DraftedOrRefused> documents) {
    requireNonNull(town, "town");
    requireNonNull(documents, "documents");
    requireNonNull(report, "report");
    requireNonNull(law, "law");
    return JsonText.of(
        json -> new ReportJson(json, town, report).report(law, town, report, documents));
  }

  /** Passages that look as if they were copied out of a file made for print; no key without any. */
  private void pasted(List<PastedPassage> passages) throws IOException {
    if (passages.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("copied-passages");
    for (PastedPassage one : passages) {
      json.writeStartObject();
      json.writeStringField("rule", one.rule());
      json.writeNumberField("passage", one.number());
      if (!one.place().isEmpty()) {
        json.writeStringField("place", one.place());
      }
      json.writeStringField("found", one.found());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void report(Law law, Town town, GapReport report, List<DraftedOrRefused> documents)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", 1);
    json.writeStringField("rule-set", report.rules().id() + " " + report.rules().version());
    json.writeStringField("law", law.version());
    if (law.overrides().isPresent()) {
      json.writeStringField("law-overrides", law.overrides().get().toString());
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", town.jurisdiction().name());
    json.writeStringField("kind", town.jurisdiction().kind().key());
    json.writeStringField("state", town.jurisdiction().state());
    json.writeStringField("full-name", town.jurisdiction().fullName());
    json.writeEndObject();
    json.writeObjectFieldStart("counts");
    for (Status status : Status.values()) {
      json.writeNumberField(status.key(), report.count(status));
    }
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (Finding finding : report.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    if (!town.policy().earlier().isEmpty()) {
      progress(Progress.of(report.rules(), town.policy(), report.manualsCount()));
    }
    json.writeArrayFieldStart("notices");
    List<String> ids = report.findings().stream().map(Finding::rule).map(Rule::id).toList();
    for (Notice notice : law.notices(town.jurisdiction(), ids)) {
      notice(notice.seenOn(town.documents().date()));
    }
    json.writeEndArray();
    pasted(PastedPassage.of(town));
    if (!documents.isEmpty()) {
      json.writeArrayFieldStart("documents");
      for (DraftedOrRefused document : documents) {
        new CompletenessJson(json).write(document);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", finding.rule().id());
    json.writeStringField("title", finding.rule().title());
    json.writeStringField("status", finding.status().key());
    json.writeStringField("next-step", finding.nextStep().key());
    texts("lacking", finding.lacking());
    json.writeArrayFieldStart("agencies");
    for (AgencyFinding agency : finding.agencies()) {
      json.writeStartObject();
      json.writeStringField("agency", agency.agency());
      if (!agency.isOwn()) {
        json.writeStringField("run-by", agency.runBy().orElseThrow());
      }
      json.writeStringField("as-of", agency.asOf().map(Object::toString).orElse(""));
      json.writeStringField("status", agency.status().key());
      json.writeStringField("citation", agency.record().cited().orElse(""));
      json.writeStringField(
          "confidence",
          agency.record().citation().map(cited -> cited.confidence().words()).orElse(""));
      texts(
          "sources", agency.record().passages().stream().map(passage -> passage.source()).toList());
      texts("has", ids(agency.has()));
      texts("in-practice", ids(agency.inPractice()));
      texts("lacks", ids(agency.lacks()));
      texts("contradicts", ids(agency.contradicts()));
      answers(agency.record().answers());
      Optional<Proposal> proposal = proposals.of(finding.rule(), agency, manualsCount);
      if (proposal.isPresent()) {
        proposal(finding.rule(), proposal.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void answers(List<Answer> answers) throws IOException {
    json.writeArrayFieldStart("answers");
    for (Answer answer : answers) {
      json.writeStartObject();
      answer(answer);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void answer(Answer answer) throws IOException {
    json.writeStringField("who", answer.who());
    json.writeStringField("when", answer.when().map(Object::toString).orElse(""));
    json.writeStringField("position", answer.position().key());
    json.writeStringField("words", answer.words().orElse(""));
    json.writeStringField("promise", answer.promise().orElse(""));
    json.writeStringField("by", answer.by().map(Object::toString).orElse(""));
  }

  private void proposal(Rule rule, Proposal proposal) throws IOException {
    json.writeObjectFieldStart("proposal");
    json.writeStringField("way", proposal.way().key());
    json.writeStringField("suggested", proposal.suggested().key());
    json.writeStringField("reason", proposal.reason());
    json.writeStringField(
        "amends", proposal.amendment().map(amendment -> amendment.passage().source()).orElse(""));
    json.writeStringField(
        "text", proposal.amendment().map(Amendment::text).orElse(rule.text().filled(fills)));
    json.writeArrayFieldStart("brought");
    for (Amendment.Brought brought :
        proposal.amendment().map(Amendment::brought).orElse(List.of())) {
      json.writeStartObject();
      json.writeStringField("element", brought.element().id());
      json.writeStringField("means", brought.means().name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("superseded", proposal.superseded().stream().map(Passage::source).toList());
    json.writeEndObject();
  }

  private void progress(Progress progress) throws IOException {
    json.writeArrayFieldStart("progress");
    for (Progress.Step step : progress.changes()) {
      json.writeStartObject();
      json.writeStringField("rule", step.rule().id());
      json.writeStringField("agency", step.agency());
      json.writeStringField("from", step.from().map(Object::toString).orElse(""));
      json.writeStringField("to", step.to().map(Object::toString).orElse(""));
      json.writeStringField("before", step.before().key());
      json.writeStringField("after", step.after().key());
      texts("gained", ids(step.gained()));
      texts("lost", ids(step.lost()));
      json.writeArrayFieldStart("answers");
      for (Progress.LaterAnswer later : step.answers()) {
        json.writeStartObject();
        answer(later.answer());
        json.writeStringField("before", later.before().map(Answer.Position::key).orElse(""));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void notice(Notice notice) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", notice.id());
    texts("rules", notice.rules());
    json.writeStringField("origin", notice.origin().name().toLowerCase(Locale.ROOT));
    json.writeStringField("effect", notice.effect());
    json.writeStringField("citation", notice.citation());
    json.writeStringField("sentence", notice.sentence());
    json.writeStringField("penalties", notice.penalties());
    json.writeStringField("court-status", notice.courtStatus());
    json.writeObjectFieldStart("bearings");
    for (Map.Entry<String, Notice.Bearing> bearing : notice.bearings().entrySet()) {
      json.writeStringField(bearing.getKey(), bearing.getValue().sentence());
    }
    json.writeEndObject();
    json.writeStringField("confidence", notice.confidence().words());
    json.writeStringField("as-of", notice.asOf());
    json.writeStringField("checked-to", notice.checkedTo());
    json.writeStringField("pending", notice.pending());
    json.writeEndObject();
  }

  private static List<String> ids(List<Element> elements) {
    return elements.stream().map(Element::id).toList();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
