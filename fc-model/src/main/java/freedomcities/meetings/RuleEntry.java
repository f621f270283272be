package freedomcities.meetings;

import freedomcities.internal.yaml.YamlEdit;
import freedomcities.law.Confidence;
import freedomcities.policy.Answer;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a sheet adds to the record of one rule.
 *
 * @param old the record as it is
 * @param status the status to write; empty to leave what is there
 * @param citation where it rests; empty to leave what is there
 */
record RuleEntry(
    RuleRecord old, Optional<Status> status, String citation, Optional<Answer> answer) {
  private static final String UNVERIFIED = Confidence.UNVERIFIED.key();

  static RuleEntry of(
      Rule rule,
      RuleRecord old,
      Said said,
      FilledWorksheet sheet,
      boolean manualsCount,
      List<Told> told) {
    Optional<Answer> answer =
        said.position()
            .map(
                position ->
                    Answer.of(sheet.who(), position)
                        .when(sheet.date().orElse(null))
                        .words(said.words())
                        .build());
    if (answer.filter(old.answers()::contains).isPresent()) {
      told.add(Told.of("there", "rule", rule.id()));
      answer = Optional.empty();
    }
    Optional<Status> implied = said.status();
    if (implied.isEmpty()) {
      return new RuleEntry(old, Optional.empty(), "", answer);
    }
    Optional<Told> better = better(rule, old, said, manualsCount);
    better.ifPresent(told::add);
    boolean same = old.declared().equals(implied) || !old.passages().isEmpty();
    boolean cited = !said.where().isEmpty() && old.citation().isEmpty() && old.passages().isEmpty();
    return better.isPresent()
        ? new RuleEntry(old, Optional.empty(), "", answer)
        : new RuleEntry(old, same ? Optional.empty() : implied, cited ? said.where() : "", answer);
  }

  /** What the file has that is better than a box, where it says something else. */
  private static Optional<Told> better(Rule rule, RuleRecord old, Said said, boolean manualsCount) {
    Status implied = said.status().orElseThrow();
    if (!old.passages().isEmpty()) {
      Status derived = Standing.of(rule, old, manualsCount).status();
      return derived == implied
          ? Optional.empty()
          : Optional.of(
              Told.of(
                  "passages",
                  "rule",
                  rule.id(),
                  "status",
                  implied.key(),
                  "standing",
                  derived.key()));
    }
    boolean other =
        !old.declared().equals(Optional.of(implied))
            || !said.where().isEmpty() && !old.cited().equals(Optional.of(said.where()));
    if (old.citation().isEmpty() || !other) {
      return Optional.empty();
    }
    String id = rule.id(), status = implied.key(), source = old.cited().orElseThrow();
    return Optional.of(
        said.where().isEmpty()
            ? Told.of("source", "rule", id, "status", status, "source", source)
            : Told.of(
                "source-by", "rule", id, "status", status, "by", said.where(), "source", source));
  }

  boolean changes() {
    return status.isPresent() || !citation.isEmpty() || answer.isPresent();
  }

  RuleRecord meant() {
    return new RuleRecord(
        status.or(old::declared),
        citation.isEmpty()
            ? old.citation()
            : Optional.of(new RuleRecord.Citation(citation, Confidence.UNVERIFIED)),
        old.passages(),
        Stream.concat(old.answers().stream(), answer.stream()).toList(),
        old.proposal());
  }

  /** The record of a rule of which the file says nothing else. */
  Object whole() {
    Optional<Status> declared = status.or(old::declared);
    if (citation.isEmpty() && answer.isEmpty() && declared.isPresent()) {
      return declared.get().key();
    }
    Map<String, Object> record = new LinkedHashMap<>();
    declared.ifPresent(one -> record.put("status", one.key()));
    if (!citation.isEmpty()) {
      record.put("citation", citation);
      record.put("confidence", UNVERIFIED);
    }
    answer.ifPresent(one -> record.put("answers", List.of(answer(one))));
    return record;
  }

  private static Map<String, Object> answer(Answer answer) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("who", answer.who());
    answer.when().ifPresent(day -> out.put("when", day.toString()));
    out.put("position", answer.position().key());
    answer.words().ifPresent(said -> out.put("words", said));
    return out;
  }

  /** Changes what the file says of the rule, whether in one word, in full, or not at all. */
  YamlEdit write(YamlEdit edit, List<Object> path) {
    if (!changes()) {
      return edit;
    }
    if (!edit.isMapping(path)) {
      return edit.put(path, whole());
    }
    YamlEdit out = edit;
    if (status.isPresent()) {
      out = out.put(below(path, "status"), status.get().key());
    }
    if (!citation.isEmpty()) {
      out = out.put(below(path, "citation"), citation).put(below(path, "confidence"), UNVERIFIED);
    }
    return answer.isPresent() ? out.append(below(path, "answers"), answer(answer.get())) : out;
  }

  private static List<Object> below(List<Object> path, String key) {
    List<Object> all = new ArrayList<>(path);
    all.add(key);
    return all;
  }
}
