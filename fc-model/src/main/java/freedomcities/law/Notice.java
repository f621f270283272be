package freedomcities.law;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that counsel must look at. Never a legal conclusion.
 *
 * @param id unique in the data: {@code az/11-1051}
 * @param origin where it comes from
 * @param subject of the rules that it is about, as their rule set names it; empty if of all
 * @param direction what the law does, in a few words: {@code limits local policies; requires status
 *     checks}
 * @param citation the statute, regulation or case; {@code none found} if there is none
 * @param sentence one neutral sentence on what it says
 * @param bearings id of each rule it bears on to how, in the order of the data
 * @param penalties for localities or officials; empty if none found
 * @param courtStatus what courts have done; empty if none found
 * @param note what else a reader should know; may be empty
 * @param pending what was open when it was last looked up, as a bill or a case is; may be empty
 * @param places the only places that it is for, as a case or a list names them; empty if for all
 * @param confidence how sure that is; a part that is less sure says so in its own text
 * @param source what was read, and how far
 * @param secondSource what agrees on the year; empty if nothing was found
 * @param asOf ISO date of the entry
 * @param checkedTo ISO date up to which the source speaks; empty if that is not known
 */
public record Notice(
    String id,
    Origin origin,
    String subject,
    String direction,
    String citation,
    String sentence,
    Map<String, Bearing> bearings,
    String penalties,
    String courtStatus,
    String note,
    String pending,
    List<NamedPlace> places,
    Confidence confidence,
    String source,
    String secondSource,
    String asOf,
    String checkedTo) {
  /** What is pending is old when it was looked up longer ago than this. */
  private static final int DAYS_THAT_PENDING_HOLDS = 90;

  /** Keeps copies of its maps and lists. */
  public Notice {
    requireNonNull(id, "id");
    requireNonNull(origin, "origin");
    requireNonNull(subject, "subject");
    requireNonNull(direction, "direction");
    requireNonNull(citation, "citation");
    requireNonNull(sentence, "sentence");
    requireNonNull(bearings, "bearings");
    requireNonNull(penalties, "penalties");
    requireNonNull(courtStatus, "courtStatus");
    requireNonNull(note, "note");
    requireNonNull(pending, "pending");
    requireNonNull(confidence, "confidence");
    requireNonNull(source, "source");
    requireNonNull(secondSource, "secondSource");
    requireNonNull(asOf, "asOf");
    requireNonNull(checkedTo, "checkedTo");
    bearings = Collections.unmodifiableMap(new LinkedHashMap<>(bearings));
    places = List.copyOf(requireNonNull(places, "places"));
  }

  /**
   * {@return whether something was pending, and the source speaks up to a day more than 90 days
   * before this one}
   *
   * @param day the date of a document
   */
  public boolean isOldOn(LocalDate day) {
    requireNonNull(day, "day");
    return !pending.isEmpty() && lastChecked().plusDays(DAYS_THAT_PENDING_HOLDS).isBefore(day);
  }

  /**
   * {@return the same notice as a document of this day tells it: what is pending says so, if it was
   * looked up more than 90 days before}
   *
   * @param day the date of the document
   */
  public Notice seenOn(LocalDate day) {
    requireNonNull(day, "day");
    return isOldOn(day)
        ? with(
            bearings,
            pending
                + " That was looked up to "
                + lastChecked()
                + ", more than "
                + DAYS_THAT_PENDING_HOLDS
                + " days before "
                + day
                + ": look it up again.")
        : this;
  }

  private LocalDate lastChecked() {
    return LocalDate.parse(checkedTo.isEmpty() ? asOf : checkedTo);
  }

  /**
   * {@return the same notice as it bears on some rules only}
   *
   * @param rules ids; one that the notice doesn't bear on changes nothing
   */
  public Notice limitedTo(Collection<String> rules) {
    requireNonNull(rules, "rules");
    Map<String, Bearing> kept = new LinkedHashMap<>(bearings);
    kept.keySet().retainAll(rules);
    return with(kept, pending);
  }

  private Notice with(Map<String, Bearing> bearings, String pending) {
    return new Notice(
        id,
        origin,
        subject,
        direction,
        citation,
        sentence,
        bearings,
        penalties,
        courtStatus,
        note,
        pending,
        places,
        confidence,
        source,
        secondSource,
        asOf,
        checkedTo);
  }

  /** Whose law a notice is about. */
  public enum Origin {
    /** The state's, or what is so in all states. */
    STATE,
    /** Federal. */
    FEDERAL,
    /** No law, but the words of a model rule or what stands around them. */
    DRAFTING
  }

  /**
   * How a notice bears on one rule.
   *
   * @param effect the kind of bearing, the weightiest first: {@code may conflict on its face},
   *     {@code may conflict}, {@code constrains}, {@code for counsel}, {@code case law}, {@code
   *     drafting}, {@code compatible}, {@code state law}, {@code largely state law}, {@code partly
   *     state law}, {@code directive}, {@code not covered}, {@code not found}; each also with
   *     {@code in part}
   * @param reason a sentence
   * @param confidence how sure this bearing is; that of the notice where the data give none
   */
  public record Bearing(String effect, String reason, Confidence confidence) {
    /** All are needed. */
    public Bearing {
      requireNonNull(effect, "effect");
      requireNonNull(reason, "reason");
      requireNonNull(confidence, "confidence");
    }

    /**
     * {@return whether the rule as printed may do what the law forbids, or bar what it commands}
     */
    public boolean mayConflict() {
      return effect.startsWith("may conflict");
    }

    /** {@return whether that can be seen in the words of the two alone} */
    public boolean mayConflictOnItsFace() {
      return effect.startsWith("may conflict on its face");
    }

    /**
     * Effect and reason as one text.
     *
     * @return {@code May conflict on its face: 11-1051(B) commands the inquiry.}
     */
    public String sentence() {
      return Character.toUpperCase(effect.charAt(0)) + effect.substring(1) + ": " + reason;
    }
  }

  private static final List<String> WHOLE =
      List.of(
          "may conflict on its face",
          "may conflict",
          "constrains",
          "for counsel",
          "case law",
          "drafting",
          "compatible",
          "state law",
          "largely state law",
          "partly state law",
          "directive",
          "not covered",
          "not found");

  /** What an effect may be. */
  static final List<String> EFFECTS =
      WHOLE.stream().flatMap(effect -> Stream.of(effect, effect + " in part")).toList();

  private static final List<String> BY_WEIGHT =
      List.of(
          "may conflict on its face",
          "may conflict",
          "may conflict in part",
          "constrains",
          "for counsel",
          "case law",
          "drafting",
          "compatible",
          "state law",
          "largely",
          "partly",
          "directive",
          "not covered",
          "not found");

  /**
   * {@return whether it is no state's law, and holds where an officer of the place has an office of
   * his own, as an elected sheriff has}
   */
  public boolean isOfPlace() {
    return id.startsWith("local/");
  }

  /** {@return ids of the rules it bears on} */
  public List<String> rules() {
    return List.copyOf(bearings.keySet());
  }

  /**
   * {@return its weightiest bearing on any rule: {@code may conflict on its face}; empty if it
   * bears on none}
   */
  public String effect() {
    return bearings.values().stream()
        .map(Bearing::effect)
        .min(Comparator.comparingInt(Notice::weight))
        .orElse("");
  }

  /**
   * {@return one sentence on all rules, {@code Bears on rules 1 and 2 (may conflict); 9 (compatible
   * in part).}; empty if nothing was found}
   */
  public String bearing() {
    Map<String, List<String>> byEffect =
        bearings.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getValue().effect(),
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    byEffect.remove("not found");
    if (byEffect.isEmpty()) {
      return "";
    }
    List<String> parts =
        byEffect.entrySet().stream()
            .map(entry -> and(entry.getValue()) + " (" + entry.getKey() + ")")
            .toList();
    return "Bears on rule" + (bearings.size() == 1 ? " " : "s ") + String.join("; ", parts) + ".";
  }

  /**
   * {@return why it matters to one rule: {@code May conflict: closing the jail may be a limit};
   * empty if it doesn't bear on it}
   *
   * @param rule the id of a rule: {@code 5}
   */
  public String bearing(String rule) {
    requireNonNull(rule, "rule");
    Bearing bearing = bearings.get(rule);
    return bearing == null ? "" : bearing.sentence();
  }

  /**
   * {@return whether it may conflict with this rule}
   *
   * @param rule the id of a rule: {@code 5}
   */
  public boolean mayConflict(String rule) {
    requireNonNull(rule, "rule");
    Bearing bearing = bearings.get(rule);
    return bearing != null && bearing.mayConflict();
  }

  /**
   * {@return ids of the rules with which it may conflict on its face; often fewer than it bears on}
   */
  public List<String> onItsFace() {
    return bearings.entrySet().stream()
        .filter(entry -> entry.getValue().mayConflictOnItsFace())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** {@return ids of the rules with which it may conflict, on its face or not; not in part} */
  public List<String> mayConflict() {
    return bearings.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().mayConflictOnItsFace()
                    || entry.getValue().effect().equals("may conflict"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static boolean follows(String rule, String next) {
    return rule.length() == 1 && next.length() == 1 && rule.charAt(0) + 1 == next.charAt(0);
  }

  /**
   * {@return where an effect stands among the others, 0 for the weightiest; one that is not known
   * comes after all}
   *
   * @param effect as a {@link Bearing} has it; {@code in part} weighs as the whole does, but for
   *     {@code may conflict in part}
   */
  public static int weight(String effect) {
    requireNonNull(effect, "effect");
    int weight = BY_WEIGHT.indexOf(effect);
    for (int i = 0; weight < 0 && i < BY_WEIGHT.size(); i++) {
      weight = effect.startsWith(BY_WEIGHT.get(i)) ? i : -1;
    }
    return weight < 0 ? BY_WEIGHT.size() : weight;
  }

  private static String and(List<String> words) {
    int last = words.size() - 1;
    if (last > 2
        && IntStream.range(0, last).allMatch(i -> follows(words.get(i), words.get(i + 1)))) {
      return words.getFirst() + " to " + words.getLast();
    }
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
