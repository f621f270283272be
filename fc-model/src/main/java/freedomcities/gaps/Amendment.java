package freedomcities.gaps;

import freedomcities.policy.Passage;
import freedomcities.policy.Strike;
import freedomcities.rules.Requirement.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A passage with what it lacks added. Of the agency's words only those that the record marks are
 * struck; all else stays, in its order.
 *
 * @param passage as it stands
 * @param text as it would stand
 * @param brought what the change brings in, in the rule's order
 * @param added the sentences that follow the passage's own words; empty if there are none
 * @param orders whether a sentence makes duties of what the passage advises
 * @param unstruck marks of the record that could not be carried out, since words across them give
 *     way to others
 * @param fragments what is left beside the words struck and doesn't stand alone, told in a sentence
 *     each
 */
public record Amendment(
    Passage passage,
    String text,
    List<Brought> brought,
    String added,
    boolean orders,
    List<Strike> unstruck,
    List<String> fragments) {
  private static final Pattern ENDED = Pattern.compile("(?s).*[.!?:;][”’\"')\\]]?");

  /** Keeps copies of its lists. */
  public Amendment {
    brought = List.copyOf(brought);
    unstruck = List.copyOf(unstruck);
    fragments = List.copyOf(fragments);
  }

  /** How an element comes in. */
  public enum Means {
    /** The model's words for it stand within a sentence of the passage. */
    INSERTED,
    /** Words that stood in its way are struck. */
    STRUCK,
    /** Words that stood in its way give place to others, as the record says. */
    REWORDED,
    /** A sentence of our own after the passage says it. */
    ADDED
  }

  /**
   * An element that the amendment brings in.
   *
   * @param element of the rule
   * @param means how it comes in
   */
  public record Brought(Element element, Means means) {}

  /**
   * {@return whether anything comes in this way}
   *
   * @param means the way asked about
   */
  public boolean has(Means means) {
    return brought.stream().anyMatch(one -> one.means() == means);
  }

  /**
   * {@return this amendment with what another adds to the same passage behind it}
   *
   * @param other of the same passage, which strikes the same words and inserts none
   */
  public Amendment with(Amendment other) {
    return new Amendment(
        passage, followed(passage, text, other.added), brought, added, orders, unstruck, fragments);
  }

  /** What is left of a passage as a sentence, and more behind it; as it is if there is no more. */
  static String followed(Passage passage, String text, String more) {
    if (more.isEmpty()) {
      return text;
    }
    String words = text.stripTrailing();
    return words.isEmpty()
        ? more
        : words
            + (ENDED.matcher(words).matches() ? "" : ".")
            + (passage.text().contains("\n") ? "\n" : " ")
            + more;
  }

  /** {@return the passage as amended, with the elements that it then has} */
  public Passage amended() {
    List<String> has = new ArrayList<>(passage.has());
    brought.stream()
        .map(one -> one.element().id())
        .filter(id -> !has.contains(id))
        .forEach(has::add);
    return new Passage(
        passage.source(),
        passage.instrument(),
        text,
        has,
        passage.stronger(),
        List.of(),
        passage.contradictsAsQuoted() ? passage.contradicts() : List.of(),
        List.of(),
        List.of());
  }
}
