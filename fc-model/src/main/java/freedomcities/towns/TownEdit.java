package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a town file with single keys changed; every other character stays: comments, order,
 * quoting, line ends. Keys are named as everywhere, {@code policy[0].rules.5.status}. Immutable.
 *
 * <pre>
 * String changed = TownEdit.of(yaml).put("jurisdiction.name", "Sampleton").text();
 * </pre>
 *
 * Nothing is checked: let {@code FreedomCities.read} read what came of it before it is written.
 */
public final class TownEdit {
  private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([0-9]{1,6})\\]");

  private final YamlEdit edit;

  private TownEdit(YamlEdit edit) {
    this.edit = edit;
  }

  /**
   * {@return what changes a text}
   *
   * @param yaml the whole of a town file that was read without a problem
   */
  public static TownEdit of(String yaml) {
    requireNonNull(yaml, "yaml");
    return new TownEdit(new YamlEdit(yaml));
  }

  /** {@return the text as it is now} */
  public String text() {
    return edit.text();
  }

  /**
   * {@return whether something stands at a key}
   *
   * @param key {@code policy[0].rules.5}
   */
  public boolean has(String key) {
    return edit.has(steps(key));
  }

  /**
   * {@return the words of the scalar at a key: {@code 2026-10-02}; empty if none stands there}
   *
   * @param key {@code policy[0].as-of}
   */
  public Optional<String> words(String key) {
    return edit.words(steps(key));
  }

  /**
   * {@return the text with a value at a key; keys above it are made where they are missing, and
   * take the place of a single word: {@code 5: missing}}
   *
   * @param key {@code documents.meeting.where}
   * @param value a {@code String}, a {@code List} of values or a {@code Map} of values by key, in
   *     its order; none is empty
   * @throws IllegalArgumentException if the key names an item of a list that isn't there
   */
  public TownEdit put(String key, Object value) {
    List<Object> path = steps(key);
    if (value instanceof String text && edit.says(path, text)) {
      return this;
    }
    int there = path.size() - 1;
    while (there > 0 && !edit.isMapping(path.subList(0, there))) {
      there--;
    }
    Object inside = value;
    for (int i = path.size() - 1; i > there; i--) {
      if (path.get(i) instanceof Integer) {
        throw new IllegalArgumentException("there is no item " + key);
      }
      inside = Map.of(path.get(i).toString(), inside);
    }
    if (path.get(there) instanceof Integer) {
      throw new IllegalArgumentException("an item of a list is no key: " + key);
    }
    return new TownEdit(edit.put(path.subList(0, there + 1), inside));
  }

  /**
   * {@return the text with an item at the end of a list, which is made where there is none}
   *
   * @param key of the list: {@code policy[0].rules.5.passages}
   * @param item as a value of {@link #put}
   */
  public TownEdit append(String key, Object item) {
    List<Object> path = steps(key);
    return edit.isMapping(path.subList(0, path.size() - 1))
        ? new TownEdit(edit.append(path, item))
        : put(key, List.of(item));
  }

  /**
   * {@return the text without a key, or an item of a list, and all that it holds; the key above
   * goes too where nothing else is below it}
   *
   * @param key that need not be there: {@code policy[0].rules.5.passages[1]}
   */
  public TownEdit remove(String key) {
    return new TownEdit(edit.remove(steps(key)));
  }

  private static List<Object> steps(String key) {
    List<Object> steps = new ArrayList<>();
    Matcher step = STEP.matcher(key);
    while (step.find()) {
      String index = step.group(2);
      steps.add(index == null ? step.group(1) : (Object) Integer.valueOf(index));
    }
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("no key is written so: " + key);
    }
    return steps;
  }
}
