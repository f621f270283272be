package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.law.Confidence;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule at one agency: is it so today, by which words, and who says so. */
final class RuleScreen {
  private final Visit visit;
  private final Request request;

  RuleScreen(Visit visit) {
    this.visit = visit;
    this.request = visit.request();
  }

  /** {@code path} holds the number of the agency and the rule, then perhaps a passage. */
  Answer show(List<String> path) throws IOException {
    List<AgencyPolicy> agencies = visit.town().policy().agencies();
    Optional<Rule> rule =
        path.size() < 2
            ? Optional.empty()
            : visit.site().cities().rules().core().stream()
                .filter(one -> one.id().equals(path.get(1)))
                .findFirst();
    boolean there =
        rule.isPresent()
            && path.get(0).matches("[0-9]{1,3}")
            && Integer.parseInt(path.get(0)) < agencies.size();
    if (!there) {
      return visit.goneElsewhere();
    }
    At at = new At(Integer.parseInt(path.get(0)), rule.get(), visit.town());
    // Another page may have taken an agency away that stood before it.
    if (request.post() && !visit.sent().isFor(At.AGENCY, at.policy().agency())) {
      return visit.goneElsewhere();
    }
    if (path.size() > 2) {
      return new PassageScreen(visit, at).show(path.subList(2, path.size()));
    }
    return request.post() ? save(at) : page(200, at, List.of());
  }

  /** One rule of one agency in the town file. */
  record At(int agency, Rule rule, Town town) {
    /** What forms carry the name of the agency as, beside the values of their fields. */
    static final String AGENCY = "agency-of";

    /** What a form was made for and filled with. */
    Map<String, String> filled(Map<String, String> fields) {
      Map<String, String> filled = new HashMap<>(fields);
      filled.put(AGENCY, policy().agency());
      return filled;
    }

    AgencyPolicy policy() {
      return town.policy().agencies().get(agency);
    }

    RuleRecord record() {
      return policy().rule(rule.id());
    }

    String agencyKey() {
      return "policy[" + town.policy().positions().get(agency) + "]";
    }

    String key() {
      return agencyKey() + ".rules." + rule.id();
    }

    String url(Visit visit) {
      return visit.url("rule", Integer.toString(agency), rule.id());
    }
  }

  private Answer page(int status, At at, List<Map<String, Object>> errors) {
    RuleRecord record = at.record();
    Standing standing = Standing.of(at.rule(), record, visit.town().manualsCount());
    List<Map<String, Object>> passages = new ArrayList<>();
    for (Passage passage : record.passages()) {
      passages.add(
          Map.of(
              "source",
              passage.source(),
              "text",
              passage.text(),
              "url",
              at.url(visit) + "/" + passages.size(),
              "editUrl",
              at.url(visit) + "/" + passages.size() + "/edit"));
    }
    Map<String, String> fields = new HashMap<>(now(at));
    if (request.post()) {
      fields.replaceAll((name, value) -> request.line(name));
    }
    return visit.page(
        status,
        "rule",
        Map.ofEntries(
            Map.entry("errors", errors),
            Map.entry("id", at.rule().id()),
            Map.entry("name", RuleNames.name(visit, at.rule())),
            Map.entry("plain", RuleNames.plain(visit, at.rule())),
            Map.entry("agency", at.policy().agency()),
            Map.entry("status", RuleNames.status(visit, standing.status())),
            Map.entry("passages", passages),
            Map.entry("terms", RuleNames.terms(visit, at.rule())),
            Map.entry("declared", value(fields, "status")),
            Map.entry("citation", value(fields, "citation")),
            Map.entry("confidence", value(fields, "confidence")),
            Map.entry("was", visit.sent().was(at.filled(now(at)))),
            Map.entry("addUrl", at.url(visit) + "/new"),
            Map.entry("answers", record.answers().size()),
            Map.entry("record", OnRecordScreen.url(visit) + "#rule-" + at.rule().id())));
  }

  /** Whether nothing else is on record that a word would take the place of. */
  private static boolean isOneWord(RuleRecord record) {
    return record.answers().isEmpty() && record.passages().isEmpty() && record.proposal().isEmpty();
  }

  /** What the fields without words are filled with. */
  private static Map<String, String> now(At at) {
    Optional<RuleRecord.Citation> citation = at.record().citation();
    return Map.of(
        "status", at.record().declared().map(Status::key).orElse("unknown"),
        "citation", citation.map(RuleRecord.Citation::words).orElse(""),
        "confidence",
            citation.map(cited -> cited.confidence().key()).orElse(Confidence.UNVERIFIED.key()));
  }

  private Answer save(At at) {
    RuleRecord record = at.record();
    // What was left alone may be somebody else's by now.
    Map<String, String> meant = new HashMap<>(now(at));
    meant.replaceAll((name, value) -> visit.sent().isChanged(name) ? request.line(name) : value);
    String status = value(meant, "status");
    String citation = value(meant, "citation");
    String confidence = value(meant, "confidence");
    boolean declares = visit.sent().isChanged("status") || record.passages().isEmpty();
    return visit.save(
        "rule",
        edit -> {
          if (citation.isEmpty() && isOneWord(record) && !edit.has(at.key() + ".status")) {
            return edit.put(at.key(), status);
          }
          TownEdit out = declares ? edit.put(at.key() + ".status", status) : edit;
          out = orRemoved(out, at.key() + ".citation", citation);
          return orRemoved(out, at.key() + ".confidence", citation.isEmpty() ? "" : confidence);
        },
        visit.url("stands") + "#rule-" + at.rule().id(),
        problems -> page(422, at, Visit.errors(problems)));
  }

  private static String value(Map<String, String> values, String name) {
    return values.getOrDefault(name, "");
  }

  private static TownEdit orRemoved(TownEdit edit, String key, String value) {
    return value.isEmpty() ? edit.remove(key) : edit.put(key, value);
  }
}
