package freedomcities.internal.yaml;

import java.util.List;

/** What may stand at a key. Closed, so that a schema can be made from it. */
public sealed interface Type {
  /** One line of text. */
  record Line() implements Type {}

  /** Text of any length, letter for letter. */
  record Prose() implements Type {}

  /** A day, {@code 2026-11-20}. */
  record Date() implements Type {}

  /**
   * One of a few words.
   *
   * @param what the value is called in messages: {@code status}
   */
  record Choice(String what, List<String> values) implements Type {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /** A list. */
  record Many(Type each) implements Type {}

  /** A mapping. */
  record Group(Shape shape) implements Type {}

  /**
   * A mapping whose keys are data: postal codes, ids of rules.
   *
   * @param what a key is called in messages, with an example: {@code postal code such as AZ}
   * @param pattern what a key looks like, as a regular expression that Java and JSON Schema read
   *     alike
   */
  record Table(String what, String pattern, Type each) implements Type {}

  /** A short form in one word, or the full one. */
  record Either(Choice brief, Group full) implements Type {}

  /**
   * A list of mappings that are all needed, where {@code {all: [...]}} and {@code {any: [...]}} may
   * stand for a mapping, with such lists within; checked by the reader itself.
   */
  record Joined(Shape each) implements Type {}

  /** Checked by the reader itself. */
  record Free() implements Type {}

  Type LINE = new Line();
  Type PROSE = new Prose();
  Type DATE = new Date();

  /** How yes and no are written. */
  List<String> FLAG_WORDS = List.of("yes", "no", "true", "false");

  /** Yes or no; {@link Node.Mapping#flag} reads it. */
  Type FLAG = new Choice("answer", FLAG_WORDS);
}
