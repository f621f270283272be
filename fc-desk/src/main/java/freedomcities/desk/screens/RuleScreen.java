package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.towns.TownEdit;
import java.io.IOException;
import java.util.ArrayList;
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
      return visit.notFound();
    }
    At at = new At(Integer.parseInt(path.get(0)), rule.get(), visit.town());
    if (path.size() > 2) {
      return new PassageScreen(visit, at).show(path.subList(2, path.size()));
    }
    return request.post() ? save(at) : page(200, at, List.of());
  }

  /** One rule of one agency in the town file. */
  record At(int agency, Rule rule, freedomcities.towns.Town town) {
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
            Map.entry("declared", record.declared().map(Status::key).orElse("unknown")),
            Map.entry("citation", record.citation().map(RuleRecord.Citation::words).orElse("")),
            Map.entry(
                "confidence", record.citation().map(cited -> cited.confidence().key()).orElse("")),
            Map.entry("addUrl", at.url(visit) + "/new"),
            Map.entry("answers", record.answers().size())));
  }

  private Answer save(At at) {
    String status = request.line("status");
    String citation = request.line("citation");
    String confidence = request.line("confidence");
    boolean cited = !citation.isEmpty();
    return visit.save(
        "rule",
        edit -> {
          TownEdit out = edit;
          if (!cited && at.record().answers().isEmpty()) {
            return out.put(at.key(), status);
          }
          out = out.put(at.key() + ".status", status);
          out =
              cited
                  ? out.put(at.key() + ".citation", citation)
                  : out.remove(at.key() + ".citation");
          return cited && !confidence.isEmpty()
              ? out.put(at.key() + ".confidence", confidence)
              : out.remove(at.key() + ".confidence");
        },
        visit.url("stands") + "#rule-" + at.rule().id(),
        problems -> page(422, at, Visit.errors(problems)));
  }
}
