package freedomcities.desk.screens;

import freedomcities.desk.web.Request;
import freedomcities.policy.Passage;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What words say of each part of a rule, as a card has it and as a town file has it. */
final class Marks {
  static final String OPPOSITE = "opposite", STRONGER = "stronger", YES = "yes", SILENT = "silent";

  /** The answer of a card that no key of a town file has. */
  static final String UNSURE = "unsure";

  /** Keys of a passage, by the answer that each is for. */
  private static final Map<String, String> KEYS = keys();

  private final Visit visit;
  private final Request request;
  private final Rule rule;
  private final Optional<Passage> known;

  /**
   * The marks of a card.
   *
   * @param known the passage on record; empty for a new one
   */
  Marks(Visit visit, Rule rule, Optional<Passage> known) {
    this.visit = visit;
    this.request = visit.request();
    this.rule = rule;
    this.known = known;
  }

  private static Map<String, String> keys() {
    Map<String, String> keys = new LinkedHashMap<>();
    keys.put(YES, "has");
    keys.put(STRONGER, "stronger");
    keys.put(SILENT, "lacks");
    keys.put(OPPOSITE, "contradicts");
    return keys;
  }

  /** What is on record of a part. */
  String answer(Element element) {
    String id = element.id();
    return known
        .map(
            passage ->
                passage.contradicts().contains(id)
                    ? OPPOSITE
                    : passage.stronger().contains(id)
                        ? STRONGER
                        : passage.has().contains(id)
                            ? YES
                            : passage.lacks().contains(id) ? SILENT : "")
        .orElse("");
  }

  /** The words on record by which a part is contradicted; a card has room for the first. */
  String words(Element element) {
    return allWords(element).stream().findFirst().orElse("");
  }

  private List<String> allWords(Element element) {
    return known.stream()
        .flatMap(passage -> passage.contradicting().stream())
        .filter(one -> one.element().equals(element.id()))
        .map(Passage.Contradiction::words)
        .toList();
  }

  /** Keys of a passage to the parts that were answered so; empty lists for none. */
  Map<String, List<Object>> sent() {
    return byKey(this::isLeft);
  }

  /** Those of {@link #sent} that are not on record. */
  Map<String, List<Object>> changed() {
    Map<String, List<Object>> changed = sent();
    byKey(element -> true).forEach(changed::remove);
    return changed;
  }

  /** Left as the page had it: what is on record now counts. */
  private boolean isLeft(Element element) {
    return known.isPresent()
        && !visit.sent().isChanged("e-" + element.id())
        && !visit.sent().isChanged("w-" + element.id());
  }

  private Map<String, List<Object>> byKey(Predicate<Element> left) {
    Map<String, List<Object>> marks = new LinkedHashMap<>();
    KEYS.values().forEach(key -> marks.put(key, new ArrayList<>()));
    for (Element element : rule.elements()) {
      boolean asItIs = left.test(element);
      String answer = asItIs ? answer(element) : request.line("e-" + element.id());
      String typed = asItIs ? words(element) : request.text("w-" + element.id());
      boolean worded = answer.equals(OPPOSITE) && !typed.isEmpty();
      // Can't tell: no key says so, and what no passage has counts as lacking.
      Optional.ofNullable(KEYS.get(answer))
          .map(marks::get)
          .ifPresent(all -> all.addAll(worded ? worded(element, typed) : List.of(element.id())));
    }
    return marks;
  }

  /** All words on record where the first of them still stand there. */
  private List<Object> worded(Element element, String typed) {
    List<String> words = typed.equals(words(element)) ? allWords(element) : List.of(typed);
    return words.stream().<Object>map(one -> words(element.id(), one)).toList();
  }

  /** Words by which an element is contradicted, as a town file has them. */
  static Map<String, Object> words(String element, String words) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("element", element);
    map.put("words", words);
    return map;
  }
}
