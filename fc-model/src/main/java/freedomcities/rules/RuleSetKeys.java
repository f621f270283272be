package freedomcities.rules;

import static freedomcities.internal.yaml.Key.optional;
import static freedomcities.internal.yaml.Key.required;
import static freedomcities.internal.yaml.Type.FLAG;
import static freedomcities.internal.yaml.Type.LINE;
import static freedomcities.internal.yaml.Type.PROSE;

import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.rules.Requirement.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of a rule set file. */
final class RuleSetKeys {
  static final List<String> KINDS =
      Arrays.stream(Element.Kind.values())
          .map(kind -> kind.name().toLowerCase(Locale.ROOT))
          .toList();

  static final Shape ELEMENT =
      Shape.of(
          "an element",
          required("id", LINE, "an id that is unique in the rule, such as judicial-warrant"),
          required(
              "kind", new Type.Choice("kind of element", KINDS), "which part of the rule it is"),
          required("what", LINE, "a noun phrase that names the element"),
          required(
              "has",
              LINE,
              "words that complete \"The present policy …\" where the element is there"),
          required("lacks", LINE, "words that complete \"The present policy …\" where it is not"),
          required(
              "contradicts",
              LINE,
              "words that complete \"The present policy …\" where it is contradicted"),
          optional("model-words", LINE, "the words of the text that carry the element"),
          optional(
              "amendment",
              LINE,
              "a sentence that brings it into a policy that lacks it; {} around what may be"
                  + " joined"),
          optional(
              "weakened-by",
              new Type.Many(LINE),
              "words that narrow it, and that a drafter may mark to be struck"),
          optional(
              "covers",
              new Type.Many(LINE),
              "ids of narrower elements of the rule that a passage with this one has too"));

  private static final Shape DUTY =
      Shape.of(
          "a duty",
          required("orders", new Type.Many(LINE), "words by which a policy orders: shall"),
          required("advises", new Type.Many(LINE), "words by which it only advises: should"),
          required(
              "lacks", LINE, "words that complete \"The present policy …\" where it only advises"),
          required("amendment", LINE, "a sentence that makes duties of what it advises"));

  static final Shape JOIN =
      Shape.of(
          "a group of elements",
          optional("all", new Type.Joined(ELEMENT), "elements that are all needed"),
          optional("any", new Type.Joined(ELEMENT), "elements of which one is enough"));

  private static final Shape PLACEHOLDER =
      Shape.of(
          "a placeholder",
          required("key", LINE, "the key of what fills it"),
          required("as-written", LINE, "the placeholder as the texts have it, with its brackets"));

  private static final Shape GROUP =
      Shape.of("a group", required("id", LINE, "its id"), required("title", LINE, "its heading"));

  private static final Shape RULE =
      Shape.of(
          "a rule",
          required("id", LINE, "its id, which town files name it by"),
          required("title", LINE, "the model's title"),
          required("caption", LINE, "a section heading"),
          required("topic", LINE, "words that complete \"a policy on …\""),
          required("group", LINE, "the id of its group"),
          optional("optional", FLAG, "whether it is drafted only on request"),
          required("text", PROSE, "the operative words, placeholders as written"),
          required(
              "requires",
              new Type.Joined(ELEMENT),
              "its elements, all needed; {any: [...]} where one of several is enough"),
          required("explanation", PROSE, "what the rule does, in plain words"),
          optional(
              "summary",
              PROSE,
              "what a published summary says of its section, with every exception; its topic if"
                  + " left out"));

  static final Shape RULE_SET =
      Shape.of(
          "a rule set",
          required("id", LINE, "its id"),
          required("version", LINE, "the date of the data"),
          required("title", LINE, "what documents call the set"),
          required(
              "attribution", PROSE, "whose words the texts are, and where they were published"),
          optional(
              "subject",
              LINE,
              "what notices of law carry that bear on these rules; the id if left out"),
          optional("duty", new Type.Group(DUTY), "words that advise where the rules order"),
          optional("placeholders", many(PLACEHOLDER), "what the texts leave to the place"),
          required("groups", many(GROUP), "at least one group"),
          required("rules", many(RULE), "at least one rule"));

  private RuleSetKeys() {}

  private static Type many(Shape shape) {
    return new Type.Many(new Type.Group(shape));
  }
}
