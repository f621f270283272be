package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.Answer;
import freedomcities.policy.Passage;
import freedomcities.policy.Passage.Contradiction;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a town in code, for places that come from a form or a database. Every key of a town file
 * can be set; what isn't set has the default that the file's key has, and everything is checked as
 * a file is. Not safe for several threads; the town is.
 *
 * <pre>
 * Town town = cities.town("Sampleton", Kind.CITY, "AZ")
 *     .oversightBody("the Sampleton Police Review Board")
 *     .agency("Sampleton Police Department", LocalDate.of(2026, 10, 2))
 *     .status("6", Status.MISSING)
 *     .build();
 * </pre>
 *
 * @since 0.1
 */
public final class TownBuilder {
  private final TownReader reader;
  private final String source;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int agencies;

  TownBuilder(
      TownReader reader, @Nullable String name, @Nullable String kind, @Nullable String state) {
    this.reader = reader;
    this.source = name == null || name.isBlank() ? "town" : name.strip();
    set("jurisdiction.name", name);
    set("jurisdiction.kind", kind);
    set("jurisdiction.state", state);
  }

  /**
   * Sets any key of a town file by its path: {@code documents.ordinance.number}, {@code
   * policy[0].rules.6}. What is null or blank counts as not given, as a column without a value.
   *
   * @param key a path; what is wrong with it is told when the town is built
   * @param value as the file would have it: dates as {@code 2026-10-02}, flags as {@code yes} or
   *     {@code no}; null or blank to leave the key to its default
   * @return this builder
   */
  public TownBuilder set(String key, @Nullable String value) {
    requireNonNull(key, "key");
    if (value == null || value.isBlank()) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
    return this;
  }

  /**
   * Fills {@code [oversight entity]}, with its article: {@code the Review Board}; a blank in the
   * documents by default.
   *
   * @param body as it stands in running text; null or blank to leave it open
   * @return this builder
   */
  public TownBuilder oversightBody(@Nullable String body) {
    return set("jurisdiction.oversight-body", body);
  }

  /**
   * The date of the documents; the latest of the agencies' by default, and needed if there is none.
   * No clock is read.
   *
   * @param date for {@code documents.date}; null for the default
   * @return this builder
   */
  public TownBuilder date(@Nullable LocalDate date) {
    return set("documents.date", words(date));
  }

  /**
   * Who prepared the documents; nobody is named by default.
   *
   * @param name for {@code documents.prepared-by}: a person, an office or a group; null or blank
   *     for nobody
   * @return this builder
   */
  public TownBuilder preparedBy(@Nullable String name) {
    return set("documents.prepared-by", name);
  }

  /**
   * Begins the record of an agency as of a day; what is said of rules from here on is said of this
   * agency.
   *
   * @param name in full: {@code Sampleton Police Department}; one that is null or blank is told
   *     when the town is built
   * @param asOf the day as of which what follows was so; null if it is not known
   * @return this builder
   */
  public TownBuilder agency(@Nullable String name, @Nullable LocalDate asOf) {
    agencies++;
    // Told as missing, and the record is there for what follows.
    values.put(agency() + ".agency", name == null ? "" : name);
    return set(agency() + ".as-of", words(asOf));
  }

  /**
   * Who runs the agency that was begun, where it is not the place's own: a jail of several
   * counties, deputies under a contract.
   *
   * @param who as read after "run by": {@code the Lake County Sheriff}; null or blank if the place
   *     runs it
   * @return this builder
   * @throws IllegalStateException if no agency was begun
   */
  public TownBuilder runBy(@Nullable String who) {
    return set(agency() + ".run-by", who);
  }

  /**
   * A rule's status at the agency, where there are no passages; a rule not mentioned is unknown.
   *
   * @param rule the id of a rule: {@code 6}
   * @param status as somebody declared it; null if nobody has asked
   * @return this builder
   * @throws IllegalStateException if no agency was begun
   */
  public TownBuilder status(String rule, @Nullable Status status) {
    return set(record(rule) + ".status", status == null ? null : status.key());
  }

  /**
   * A rule's status by its word, as a form or a table has it; a word that is none is told when the
   * town is built.
   *
   * @param rule the id of a rule: {@code 6}
   * @param status one of {@link Status#key()}; null or blank if nobody has asked
   * @return this builder
   * @throws IllegalStateException if no agency was begun
   */
  public TownBuilder status(String rule, @Nullable String status) {
    return set(record(rule) + ".status", status);
  }

  /**
   * Words in force at the agency that bear on a rule; its status then follows from them.
   *
   * @param rule the id of a rule: {@code 1}
   * @param passage added behind those that this agency has under the rule
   * @return this builder
   * @throws IllegalStateException if no agency was begun
   */
  public TownBuilder passage(String rule, Passage passage) {
    requireNonNull(passage, "passage");
    String item = item(record(rule) + ".passages");
    set(item + ".source", passage.source())
        .set(item + ".instrument", passage.instrument().key())
        .set(item + ".text", passage.text());
    elements(
        item + ".has",
        passage.has().stream().filter(id -> !passage.stronger().contains(id)).toList());
    elements(item + ".stronger", passage.stronger());
    elements(item + ".lacks", passage.lacks());
    List<String> named = passage.contradicting().stream().map(Contradiction::element).toList();
    passage.contradicts().stream()
        .filter(id -> !named.contains(id))
        .forEach(id -> set(item(item + ".contradicts"), id));
    for (Contradiction one : passage.contradicting()) {
      String words = item(item + ".contradicts");
      set(words + ".element", one.element()).set(words + ".words", one.words());
    }
    for (Strike strike : passage.strikes()) {
      String words = item(item + ".strike");
      set(words + ".words", strike.words()).set(words + ".insert", strike.insert().orElse(null));
      elements(words + ".for", strike.brings());
    }
    return this;
  }

  /**
   * What an official of the agency said about a rule.
   *
   * @param rule the id of a rule: {@code 1}
   * @param answer added behind those that this agency has under the rule
   * @return this builder
   * @throws IllegalStateException if no agency was begun
   */
  public TownBuilder answer(String rule, Answer answer) {
    requireNonNull(answer, "answer");
    String item = item(record(rule) + ".answers");
    return set(item + ".who", answer.who())
        .set(item + ".when", words(answer.when().orElse(null)))
        .set(item + ".position", answer.position().key())
        .set(item + ".words", answer.words().orElse(null))
        .set(item + ".promise", answer.promise().orElse(null))
        .set(item + ".by", words(answer.by().orElse(null)));
  }

  /**
   * Checks what was set, and makes the town of it. The builder can go on from there to another.
   *
   * @return the town; it has no {@link Whereabouts}
   * @throws freedomcities.problems.InputException with every problem, each with its key
   */
  public Town build() {
    return reader.of(source, values);
  }

  private String agency() {
    if (agencies == 0) {
      throw new IllegalStateException("call agency(…) before what is said of its rules");
    }
    return "policy[" + (agencies - 1) + "]";
  }

  private String record(String rule) {
    return agency() + ".rules." + requireNonNull(rule, "rule");
  }

  private String item(String list) {
    return list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "]";
  }

  private void elements(String list, List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      set(list + "[" + i + "]", ids.get(i));
    }
  }

  private static @Nullable String words(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }
}
