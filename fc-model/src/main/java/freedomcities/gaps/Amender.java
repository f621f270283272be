package freedomcities.gaps;

import freedomcities.gaps.Amendment.Brought;
import freedomcities.gaps.Amendment.Means;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.rules.Duty;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.wording.Wording;
import freedomcities.words.Change;
import freedomcities.words.Comparison;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings elements into a passage. First by striking words that the record marks; then by the
 * model's own words, where setting the passage beside the model's text shows a place between shared
 * words at which they fit and at which nothing else would have to change; else by a sentence after
 * the passage. Of the agency's words none go that the record doesn't mark.
 */
final class Amender {
  /**
   * Words that open an exception: beside one of the agency's own, the model's would only be a
   * further one.
   */
  private static final Pattern EXCEPTION =
      Pattern.compile(
          "(?i)\\b(unless|except|excepting|other than|without|if|when|where|may|provided|only)\\b");

  /** The policy as the text that is amended calls itself; complaints reach beyond one text. */
  private static final Pattern POLICY = Pattern.compile("(?<!violation of )\\b([Tt])his policy\\b");

  private static final Pattern JOINED = Pattern.compile("^(.*)\\{(or )?(.+)}(.*)$", Pattern.DOTALL);

  /** An insertion stands between at least this many shared words. */
  private static final int SHARED_AROUND = 4;

  private final RuleSet rules;
  private final Rule rule;
  private final Function<Placeholder, String> fills;

  Amender(RuleSet rules, Rule rule, Function<Placeholder, String> fills) {
    this.rules = rules;
    this.rule = rule;
    this.fills = fills;
  }

  /**
   * The passage with these elements, each of which can be brought in.
   *
   * @param advises whether a sentence is to make duties of what the passage advises
   */
  Amendment amend(Passage passage, List<Element> needed, boolean advises) {
    Map<Means, List<Element>> by = new EnumMap<>(Means.class);
    StruckPassage struck = StruckPassage.of(passage);
    struck
        .brought()
        .forEach(
            (means, ids) ->
                by.put(
                    means,
                    left(needed, by).stream()
                        .filter(element -> ids.contains(element.id()))
                        .toList()));
    String text = insert(struck.text(), left(needed, by), by);
    List<Element> told = left(needed, by);
    by.put(Means.ADDED, told);
    List<String> added = new ArrayList<>(sentences(told));
    String left = struck.text();
    Optional<Duty> duty = rule.duty().filter(one -> advises && one.advisesAnywhere(left));
    duty.ifPresent(one -> added.add(one.amendment()));
    String more =
        POLICY.matcher(String.join(" ", added)).replaceAll("$1his " + called(passage.instrument()));
    text = Amendment.followed(passage, text, more);
    return new Amendment(
        passage,
        text,
        needed.stream()
            .map(
                element ->
                    new Brought(
                        element,
                        by.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(element))
                            .findFirst()
                            .orElseThrow()
                            .getKey()))
            .toList(),
        more,
        duty.isPresent(),
        struck.left(),
        struck.fragments());
  }

  /** What a passage calls what it stands in. */
  private static String called(Instrument instrument) {
    return switch (instrument) {
      case ORDINANCE -> "section";
      case RESOLUTION, ORDER -> instrument.words();
      default -> "policy";
    };
  }

  private static List<Element> left(List<Element> needed, Map<Means, List<Element>> by) {
    return needed.stream()
        .filter(element -> by.values().stream().noneMatch(list -> list.contains(element)))
        .toList();
  }

  private String insert(String before, List<Element> needed, Map<Means, List<Element>> by) {
    TreeMap<Integer, String> insertions = new TreeMap<>();
    List<Element> inserted = new ArrayList<>();
    List<Change> changes = Comparison.of(before, rule.text().filled(fills)).changes();
    int at = 0;
    for (int i = 0; i < changes.size(); i++) {
      String words = changes.get(i).words();
      if (!(changes.get(i) instanceof Change.Added)) {
        at += words.length();
      } else if (fits(changes, i)) {
        String with = before.substring(0, at) + words + before.substring(at);
        List<Element> brought =
            needed.stream()
                .filter(element -> !inserted.contains(element) && brings(element, before, with))
                .toList();
        if (!brought.isEmpty()
            && words(words)
                <= brought.stream().mapToInt(element -> words(carrier(element))).sum()) {
          insertions.put(at, words);
          inserted.addAll(brought);
        }
      }
    }
    StringBuilder text = new StringBuilder(before);
    insertions.descendingMap().forEach(text::insert);
    // Where two insertions fall into one phrase, neither has its words unbroken.
    if (inserted.stream().anyMatch(element -> !holds(text.toString(), carrier(element)))) {
      return before;
    }
    by.put(Means.INSERTED, inserted);
    return text.toString();
  }

  /**
   * Whether an addition stands between words that both texts share, with nothing removed beside it.
   */
  private static boolean fits(List<Change> changes, int i) {
    boolean before = i > 0 && changes.get(i - 1) instanceof Change.Same;
    boolean after = i + 1 < changes.size() && changes.get(i + 1) instanceof Change.Same;
    return before
        && after
        && words(changes.get(i - 1).words()) + words(changes.get(i + 1).words()) >= SHARED_AROUND;
  }

  private boolean brings(Element element, String before, String with) {
    String carrier = carrier(element);
    boolean beside = element.kind() == Element.Kind.EXCEPTION && EXCEPTION.matcher(before).find();
    return !carrier.isEmpty()
        && !beside
        && element.kind() != Element.Kind.SCOPE
        && !holds(before, carrier)
        && holds(with, carrier);
  }

  private String carrier(Element element) {
    return rules.text(element.modelWords()).filled(fills);
  }

  private static boolean holds(String text, String words) {
    return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(words) + "(?![\\p{L}\\d])")
        .matcher(text)
        .find();
  }

  private static int words(String text) {
    return (int) Pattern.compile("[\\p{L}\\d]+").matcher(text).results().count();
  }

  /** What the elements say, sentences that differ only in braces made one. */
  private List<String> sentences(List<Element> elements) {
    Map<String, List<String>> joined = new LinkedHashMap<>();
    for (Element element : elements) {
      Matcher matcher = JOINED.matcher(element.amendment());
      boolean joins = matcher.matches();
      String frame =
          joins
              ? matcher.group(1) + (matcher.group(2) == null ? "{and}" : "{or}") + matcher.group(4)
              : element.amendment();
      List<String> parts = joined.computeIfAbsent(frame, f -> new ArrayList<>());
      if (joins) {
        parts.add(matcher.group(3));
      }
    }
    return joined.entrySet().stream()
        .map(
            entry ->
                rules
                    .text(
                        entry
                            .getKey()
                            .replace("{and}", Wording.englishList(entry.getValue(), "and"))
                            .replace("{or}", Wording.englishList(entry.getValue(), "or")))
                    .filled(fills))
        .toList();
  }

  /** A text that another sentence may follow. */
}
