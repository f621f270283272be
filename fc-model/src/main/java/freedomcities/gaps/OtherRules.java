package freedomcities.gaps;

import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an agency's other rules do with words that are quoted under a rule too: a section that bears
 * on several rules is repealed for all of them or for none, and what one strikes is struck for all.
 */
final class OtherRules {
  /** Before anything is known of others. */
  static final OtherRules NONE = new OtherRules(Map.of(), "");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** A passage as another rule has it. */
  private record Use(Rule rule, Passage passage, boolean repealed, boolean changed) {}

  private final Map<String, List<Use>> bySource;
  private final String rule;

  private OtherRules(Map<String, List<Use>> bySource, String rule) {
    this.bySource = bySource;
    this.rule = rule;
  }

  /**
   * What each rule of one agency would do alone.
   *
   * @param rules in the order of the set
   * @param plans one per rule
   */
  static OtherRules of(List<Rule> rules, List<Plan> plans) {
    Map<String, List<Use>> uses = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Plan plan = plans.get(i);
      for (Passage passage : plan.superseded()) {
        add(uses, new Use(rules.get(i), passage, true, false));
      }
      for (Passage passage : plan.standing()) {
        boolean changed = plan.changes(passage);
        add(uses, new Use(rules.get(i), passage, false, changed));
      }
    }
    return new OtherRules(uses, "");
  }

  private static void add(Map<String, List<Use>> uses, Use use) {
    if (use.passage().instrument().writing()) {
      uses.computeIfAbsent(even(use.passage().source()), source -> new ArrayList<>()).add(use);
    }
  }

  /** The others, as this rule sees them. */
  OtherRules besides(Rule one) {
    return new OtherRules(bySource, one.id());
  }

  /** Whether all words of a passage are repealed for another rule. */
  boolean repeals(Passage passage) {
    return repealing(passage).findAny().isPresent();
  }

  List<Rule> repealingAnyOf(List<Passage> passages) {
    return distinct(passages.stream().flatMap(this::repealing));
  }

  List<Rule> changingAnyOf(List<Passage> passages) {
    return distinct(
        passages.stream()
            .flatMap(
                passage ->
                    uses(passage)
                        .filter(Use::changed)
                        .filter(
                            use ->
                                holds(use.passage(), passage) || holds(passage, use.passage()))));
  }

  /** A passage with what other rules strike in the same words marked, too. */
  Passage marked(Passage passage) {
    List<Strike> marks = new ArrayList<>(passage.strikes());
    uses(passage)
        .flatMap(
            use ->
                !use.repealed()
                    ? use.passage().marks().stream()
                        .map(mark -> new Strike(mark.words(), mark.insert(), List.of()))
                    : holds(use.passage(), passage)
                        ? Stream.empty()
                        : Stream.of(Strike.of(use.passage().text())))
        .filter(mark -> mark.in(passage.text()).size() == 1)
        .filter(mark -> passage.marks().stream().noneMatch(own -> own.words().equals(mark.words())))
        .distinct()
        .forEach(marks::add);
    return marks.size() == passage.strikes().size() ? passage : passage.withStrikes(marks);
  }

  private Stream<Use> repealing(Passage passage) {
    return uses(passage).filter(use -> use.repealed() && holds(use.passage(), passage));
  }

  private Stream<Use> uses(Passage passage) {
    Predicate<Use> other = use -> !use.rule().id().equals(rule);
    return passage.instrument().writing()
        ? bySource.getOrDefault(even(passage.source()), List.of()).stream().filter(other)
        : Stream.empty();
  }

  private static List<Rule> distinct(Stream<Use> uses) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    uses.forEach(use -> rules.putIfAbsent(use.rule().id(), use.rule()));
    return List.copyOf(rules.values());
  }

  /** Whether one quotes at least the words that the other does. */
  private static boolean holds(Passage one, Passage other) {
    return even(one.text()).contains(even(other.text()));
  }

  private static String even(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
