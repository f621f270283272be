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

  /** A passage as another rule has it; {@code words} are its own, evened out. */
  private record Use(Rule rule, Passage passage, String words, boolean repealed, boolean changed) {}

  /** By source, then by the rule's id: an agency may quote one section a thousand times. */
  private final Map<String, Map<String, List<Use>>> bySource;

  private final String rule;

  private OtherRules(Map<String, Map<String, List<Use>>> bySource, String rule) {
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
    Map<String, Map<String, List<Use>>> uses = new HashMap<>();
    for (int i = 0; i < rules.size(); i++) {
      Plan plan = plans.get(i);
      for (Passage passage : plan.superseded()) {
        add(uses, new Use(rules.get(i), passage, even(passage.text()), true, false));
      }
      Predicate<Passage> changing = plan.changing();
      for (Passage passage : plan.standing()) {
        boolean changed = changing.test(passage);
        add(uses, new Use(rules.get(i), passage, even(passage.text()), false, changed));
      }
    }
    return new OtherRules(uses, "");
  }

  private static void add(Map<String, Map<String, List<Use>>> uses, Use use) {
    if (use.passage().instrument().writing()) {
      uses.computeIfAbsent(even(use.passage().source()), source -> new LinkedHashMap<>())
          .computeIfAbsent(use.rule().id(), id -> new ArrayList<>())
          .add(use);
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
    return distinct(passages.stream().flatMap(this::changing));
  }

  private Stream<Use> changing(Passage passage) {
    String words = even(passage.text());
    return uses(passage)
        .filter(Use::changed)
        .filter(use -> use.words().contains(words) || words.contains(use.words()));
  }

  /** A passage with what other rules strike in the same words marked, too. */
  Passage marked(Passage passage) {
    List<Strike> marks = new ArrayList<>(passage.strikes());
    String words = even(passage.text());
    uses(passage)
        .flatMap(
            use ->
                !use.repealed()
                    ? use.passage().marks().stream()
                        .map(mark -> new Strike(mark.words(), mark.insert(), List.of()))
                    : use.words().contains(words)
                        ? Stream.empty()
                        : Stream.of(Strike.of(use.passage().text())))
        .filter(mark -> mark.in(passage.text()).size() == 1)
        .filter(mark -> passage.marks().stream().noneMatch(own -> own.words().equals(mark.words())))
        .distinct()
        .forEach(marks::add);
    return marks.size() == passage.strikes().size() ? passage : passage.withStrikes(marks);
  }

  private Stream<Use> repealing(Passage passage) {
    String words = even(passage.text());
    return uses(passage).filter(use -> use.repealed() && use.words().contains(words));
  }

  private Stream<Use> uses(Passage passage) {
    return passage.instrument().writing()
        ? bySource.getOrDefault(even(passage.source()), Map.of()).entrySet().stream()
            .filter(other -> !other.getKey().equals(rule))
            .flatMap(other -> other.getValue().stream())
        : Stream.empty();
  }

  private static List<Rule> distinct(Stream<Use> uses) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    uses.forEach(use -> rules.putIfAbsent(use.rule().id(), use.rule()));
    return List.copyOf(rules.values());
  }

  /** For seeing whether one quotes at least the words that another does. */
  private static String even(String words) {
    return SPACE.matcher(words.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
