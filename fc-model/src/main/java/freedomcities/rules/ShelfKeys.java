package freedomcities.rules;

import static freedomcities.internal.yaml.Key.optional;
import static freedomcities.internal.yaml.Key.required;
import static freedomcities.internal.yaml.Type.FLAG;
import static freedomcities.internal.yaml.Type.LINE;
import static freedomcities.internal.yaml.Type.PROSE;

import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.rules.Shelf.CarriedOut.Officer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The keys of {@code drafting.yaml}. Which rules and terms it may name depends on the rule set and
 * the terms beside it.
 */
final class ShelfKeys {
  static final List<String> OFFICERS = Arrays.stream(Officer.values()).map(ShelfKeys::key).toList();

  private static final Shape NAMED =
      Shape.of(
          "names of the subject",
          optional(
              "properties",
              LINE,
              "after \"on\" in the properties of files and on the cover of a packet; subject if"
                  + " left out"),
          optional(
              "staff-report",
              LINE,
              "after \"model rules on\" in a staff report; subject if left out"),
          optional(
              "comparison", LINE, "after \"model rules on\" in a comparison; subject if left out"));

  private static final Shape VALUE =
      Shape.of(
          "a value of a choice",
          required("value", LINE, "as a town file writes it: state-law-exception"),
          optional("before", PROSE, "a paragraph before the rule's words"),
          optional("after", PROSE, "a paragraph after the rule's words"),
          optional("instead", PROSE, "a paragraph in the place of the rule's words"),
          required(
              "noted",
              LINE,
              "the words with which that paragraph begins, at which the note stands"),
          required("note", PROSE, "what a drafter is told there"),
          required("summary", PROSE, "a sentence on it for a published summary"));

  private ShelfKeys() {}

  /** As a file writes it: {@code law-enforcement}. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @param rules ids of the rules that are drawn unless left out, optional of those on request
   * @param terms keys of the terms beside it
   */
  static Shape drafting(List<String> rules, List<String> optional, List<String> terms) {
    Type rule = choice("rule", rules);
    Type some = new Type.Many(rule);
    return Shape.of(
        "what documents say",
        optional(
            "subject",
            LINE,
            "the subject, in titles after \"relating to\": library records; the topics of the rules"
                + " if left out"),
        optional(
            "short-title",
            LINE,
            "what a measure may be cited as, between the place and \"Ordinance\": Library Records;"
                + " the rule set's title if left out"),
        optional(
            "keywords", new Type.Many(LINE), "keywords of files; the rule set's title if left out"),
        optional("named", new Type.Group(NAMED), "other names of the subject"),
        optional("carried-out", new Type.Group(carriedOut(some)), "who carries the rules out"),
        optional(
            "directive",
            FLAG,
            "whether an officer of a place can order the rules alone; no directive is drawn if left"
                + " out"),
        optional(
            "redress",
            rule,
            "the rule by which people complain of violations to the oversight body; it comes last,"
                + " with a procedure"),
        optional(
            "choices",
            many(chosen(rule)),
            "alternatives to the words of a rule that a town file can choose"),
        optional("optional", many(optionalRule(optional)), "what is said of optional rules"),
        optional(
            "definitions",
            many(definition(some, terms)),
            "terms that a measure defines, beside those that every measure has"),
        optional(
            "definitions-note", PROSE, "what a drafter is told at the definitions of a measure"),
        optional(
            "abbreviations",
            many(
                Shape.of(
                    "an abbreviation",
                    required("words", LINE, "words that stand in summaries of rules"),
                    required("means", LINE, "what is said of them: X means …"))),
            "what a published summary explains first"),
        optional(
            "counted",
            many(
                Shape.of(
                    "something counted",
                    required("what", PROSE, "the number of …"),
                    required("rules", some, "it is counted where one of these is drawn"))),
            "what is counted and reported each year"),
        optional(
            "not-identified",
            LINE,
            "completes \"an individual who … or who filed a complaint\", whom the yearly report"
                + " does not identify: asked for a record"),
        optional(
            "federal-law",
            new Type.Group(federalLaw(optional)),
            "how a measure stands beside federal law; no section on it if left out"),
        optional(
            "records-request",
            new Type.Group(
                Shape.of(
                    "a request for public records",
                    required("title", LINE, "the title of the letter"),
                    required("records", new Type.Many(PROSE), "which records are asked for"))),
            "what a request for public records asks for; none is drawn if left out"),
        optional(
            "handout",
            new Type.Group(
                Shape.of(
                    "a handout",
                    optional("terms", new Type.Many(LINE), "keys of the glossary that it explains"),
                    optional(
                        "icons",
                        new Type.Table("id of a rule", "[a-z0-9-]+", LINE),
                        "an icon for a rule"))),
            "what a handout has beside words"));
  }

  private static Shape carriedOut(Type rules) {
    return Shape.of(
        "who carries the rules out",
        optional(
            "officer",
            new Type.Choice("officer", OFFICERS),
            "whose office it is: the head of the law enforcement agency, or the manager; manager"
                + " if left out"),
        optional(
            "agencies",
            LINE,
            "what several agencies are called together: law enforcement agencies; agencies if"
                + " left out"),
        optional(
            "employers",
            LINE,
            "of a state, completes \"the head of each State agency …\": that employs librarians;"
                + " that these policies concern if left out"),
        optional(
            "duties",
            LINE,
            "completes \"each official whose duties …\", who is trained: include lending; these"
                + " policies concern if left out"),
        optional("staff", LINE, "those whose work changes; the staff concerned if left out"),
        optional("income", LINE, "income that the rules may touch, for a fiscal estimate"),
        optional(
            "beyond",
            LINE,
            "completes \"It does not direct …\": whom no measure of the place can; another"
                + " government’s officers if left out"),
        optional(
            "directing-them",
            rules,
            "the rules whose words nonetheless tell those what to do; none if left out"));
  }

  private static Shape chosen(Type rule) {
    return Shape.of(
        "a choice",
        required("key", LINE, "its key under choices of a town file: rule-5"),
        required("rule", rule, "the rule whose words it stands beside"),
        required("about", LINE, "one phrase for people who write town files"),
        optional("unchosen", PROSE, "what a drafter is told where nothing was chosen"),
        optional(
            "unchosen-under-state-law",
            PROSE,
            "the same where state law may conflict with the rule; as unchosen if left out"),
        required("values", many(VALUE), "what can be chosen beside model, which every choice has"));
  }

  private static Shape optionalRule(List<String> optional) {
    return Shape.of(
        "an optional rule",
        required("rule", choice("optional rule", optional), "its id"),
        required("about", LINE, "one phrase for people who write town files"),
        required("called", LINE, "what a staff report calls it: the optional rule on …"),
        required("option", LINE, "a sentence for the help of the command"));
  }

  private static Shape definition(Type rules, List<String> terms) {
    return Shape.of(
        "a definition",
        optional("term", choice("term", terms), "the key of a term that terms.yaml defines"),
        optional("defines", LINE, "the term, where it is defined here"),
        optional("text", PROSE, "its meaning, beginning with \"means\""),
        optional("of-an-order", PROSE, "its meaning in an officer's order; as text if left out"),
        required("rules", rules, "the rules whose words use it"),
        optional(
            "every-measure",
            FLAG,
            "whether every measure uses it in sections of its own, whatever rules are drawn"),
        optional(
            "measure-with", rules, "rules beside which a measure uses it in sections of its own"),
        optional(
            "measures-only",
            FLAG,
            "whether the exhibit of a resolution leaves it to its ordinary meaning"));
  }

  private static Shape federalLaw(List<String> optional) {
    return Shape.of(
        "a section on federal law",
        required("heading", LINE, "its heading"),
        required("paragraphs", new Type.Many(PROSE), "its paragraphs"),
        optional(
            "in-place-of",
            choice("optional rule", optional),
            "an optional rule in whose place it stands"),
        optional("note", PROSE, "what a drafter is told where that rule is not drawn"),
        optional("note-beside", PROSE, "what a drafter is told where it is"),
        required("summary", PROSE, "a sentence for a published summary"),
        required("told", PROSE, "what a staff report says that the section does"));
  }

  /** One of what there is; where nothing is known, as in the published schema, any word. */
  private static Type choice(String what, List<String> values) {
    return values.isEmpty() ? LINE : new Type.Choice(what, values);
  }

  private static Type many(Shape shape) {
    return new Type.Many(new Type.Group(shape));
  }
}
