package freedomcities.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import freedomcities.law.Confidence;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import freedomcities.towns.TownEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One answer of a town file, and how the file changes where it was noted wrongly.
 *
 * <pre>
 * AnswerOnRecord one = AnswerOnRecord.all(rules, town, yaml).getFirst();
 * String without = one.takenBack(TownEdit.of(yaml), one.basis().usuallyGoes()).text();
 * </pre>
 *
 * A file does not say where a declared status comes from: {@link Recording} writes it beside the
 * answer, from other boxes of the same sheet. So whoever takes an answer back is to be asked
 * whether the status goes with it wherever it may have come from there; {@link #basis} tells what
 * else it can rest on.
 *
 * @param key of the rule in the file: {@code policy[0].rules.5}
 * @param agency the record that it stands in, with all that is in it
 * @param earlier whether a later record of the agency is there
 * @param rule that was asked about
 * @param index among the answers on the rule in that record, from 0
 */
public record AnswerOnRecord(
    String key, AgencyPolicy agency, boolean earlier, Rule rule, int index) {
  /**
   * Checks them.
   *
   * @throws IndexOutOfBoundsException if the record has no such answer
   */
  public AnswerOnRecord {
    requireNonNull(key, "key");
    requireNonNull(agency, "agency");
    requireNonNull(rule, "rule");
    Objects.checkIndex(index, agency.rule(rule.id()).answers().size());
  }

  /** What the status of the rule can rest on when the answer is gone. */
  public enum Basis {
    /** There is no status: nobody knows where the rule stands. */
    NO_STATUS,
    /** Words on record, from which the status follows. */
    PASSAGES,
    /** A citation of which somebody has read all or some of the words. */
    READ,
    /** A citation that nobody has read; the answer may have given it. */
    REPORT,
    /** What others answered, or the same person another time. */
    ANSWERS,
    /** Nothing. */
    NOTHING;

    /** {@return whether the status may have come from the answer, so that it can go with it} */
    public boolean mayGo() {
      return this == REPORT || this == ANSWERS || this == NOTHING;
    }

    /** {@return whether it goes with the answer unless somebody knows better} */
    public boolean usuallyGoes() {
      return this == NOTHING;
    }
  }

  /**
   * {@return every answer of a town file, by rule and then as the records stand in it; earlier
   * records of an agency last}
   *
   * @param rules that the file speaks of
   * @param town as it was read from that file
   * @param yaml the whole file
   */
  public static List<AnswerOnRecord> all(RuleSet rules, Town town, String yaml) {
    requireNonNull(rules, "rules");
    requireNonNull(town, "town");
    TownEdit file = TownEdit.of(requireNonNull(yaml, "yaml"));
    List<AnswerOnRecord> all = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      for (int i = 0; i < town.policy().agencies().size(); i++) {
        int entry = town.policy().positions().get(i);
        add(all, town.policy().agencies().get(i), false, entry, rule);
      }
      for (AgencyPolicy earlier : town.policy().earlier()) {
        entry(file, earlier).ifPresent(entry -> add(all, earlier, true, entry, rule));
      }
    }
    return List.copyOf(all);
  }

  private static void add(
      List<AnswerOnRecord> all, AgencyPolicy agency, boolean earlier, int entry, Rule rule) {
    String key = "policy[" + entry + "].rules." + rule.id();
    for (int i = 0; i < agency.rule(rule.id()).answers().size(); i++) {
      all.add(new AnswerOnRecord(key, agency, earlier, rule, i));
    }
  }

  /** Two records of one agency are told apart by their days. */
  private static Optional<Integer> entry(TownEdit file, AgencyPolicy agency) {
    return IntStream.iterate(0, i -> file.has("policy[" + i + "]"), i -> i + 1)
        .filter(i -> file.words("policy[" + i + "].agency").filter(agency::isOf).isPresent())
        .filter(
            i ->
                file.words("policy[" + i + "].as-of")
                    .equals(agency.asOf().map(LocalDate::toString)))
        .boxed()
        .findFirst();
  }

  /** {@return the answer itself} */
  public Answer answer() {
    return agency.rule(rule.id()).answers().get(index);
  }

  /**
   * {@return what tells it from other answers, as long as nobody changes it, wherever it stands in
   * the file: equal answers on one rule in one record have one}
   */
  public String id() {
    String all = AgencyPolicy.key(agency.agency()) + "\n" + agency.asOf() + "\n" + rule.id() + "\n";
    return UUID.nameUUIDFromBytes((all + answer()).getBytes(UTF_8)).toString();
  }

  /** {@return what else the status of the rule can rest on in this record} */
  public Basis basis() {
    RuleRecord record = agency.rule(rule.id());
    if (!record.passages().isEmpty()) {
      return Basis.PASSAGES;
    }
    if (record.declared().filter(status -> status != Status.UNKNOWN).isEmpty()) {
      return Basis.NO_STATUS;
    }
    return record
        .citation()
        .map(cited -> cited.confidence() == Confidence.UNVERIFIED ? Basis.REPORT : Basis.READ)
        .orElse(record.answers().size() > 1 ? Basis.ANSWERS : Basis.NOTHING);
  }

  /**
   * {@return the file with the answer put right; what is the same in both is not touched}
   *
   * @param file that the answer stands in
   * @param meant what it should have said
   */
  public TownEdit corrected(TownEdit file, Answer meant) {
    requireNonNull(file, "file");
    requireNonNull(meant, "meant");
    Answer now = answer();
    String at = key + ".answers[" + index + "].";
    TownEdit out = file;
    out = put(out, at + "who", Optional.of(now.who()), Optional.of(meant.who()));
    out = put(out, at + "when", day(now.when()), day(meant.when()));
    out =
        put(
            out,
            at + "position",
            Optional.of(now.position().key()),
            Optional.of(meant.position().key()));
    out = put(out, at + "words", now.words(), meant.words());
    out = put(out, at + "promise", now.promise(), meant.promise());
    return put(out, at + "by", day(now.by()), day(meant.by()));
  }

  private static Optional<String> day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString);
  }

  private static TownEdit put(
      TownEdit file, String key, Optional<String> now, Optional<String> meant) {
    return now.equals(meant)
        ? file
        : meant.map(value -> file.put(key, value)).orElseGet(() -> file.remove(key));
  }

  /**
   * {@return the file without the answer}
   *
   * @param file that it stands in
   * @param withStatus whether the status goes too, with the citation that nobody has read and the
   *     way that was chosen to bring the rule in; the rule is not known then
   */
  public TownEdit takenBack(TownEdit file, boolean withStatus) {
    requireNonNull(file, "file");
    TownEdit out = file.remove(key + ".answers[" + index + "]");
    if (withStatus) {
      for (String name : List.of("status", "citation", "confidence", "proposal")) {
        out = out.remove(key + "." + name);
      }
    }
    return out;
  }
}
