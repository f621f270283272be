package freedomcities.law;

import static freedomcities.internal.yaml.Key.optional;
import static freedomcities.internal.yaml.Key.required;
import static freedomcities.internal.yaml.Type.DATE;
import static freedomcities.internal.yaml.Type.FLAG;
import static freedomcities.internal.yaml.Type.LINE;
import static freedomcities.internal.yaml.Type.PROSE;

import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.places.Articles;
import freedomcities.places.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The keys of the data files: what may stand where, in the order in which a file is best written.
 */
final class LawKeys {
  private static final Type CONFIDENCE =
      new Type.Choice(
          "confidence", Arrays.stream(Confidence.values()).map(Confidence::key).toList());

  private static final Type KIND =
      new Type.Choice("kind of government", Arrays.stream(Kind.values()).map(Kind::key).toList());

  private static final Type KINDS = new Type.Many(KIND);

  private static final Key SECOND_SOURCE =
      optional(
          "second-source",
          PROSE,
          "what agrees on the year beside the source; without it an entry is at most partly"
              + " verified");

  private static final Key CHECKED_TO =
      optional(
          "checked-to",
          DATE,
          "the day up to which the source speaks; as-of dates the entry, not the source");

  private static final Shape FACT =
      Shape.of(
          "a fact",
          required("id", LINE, "an id that is unique in the data: az/enacting-clause"),
          required("text", PROSE, "the fact, or the words that the law fixes"),
          required("citation", LINE, "where it stands, or \"none found\""),
          required("confidence", CONFIDENCE, "how sure it is"),
          required("source", PROSE, "what was read, and how far"),
          SECOND_SOURCE,
          required("as-of", DATE, "the day of the data"),
          CHECKED_TO);

  /** What a fact is about that tells of the power of counties to legislate. */
  static final String COUNTY_POWERS = "county-powers";

  /** What a fact is about that tells what was searched for laws on the subject. */
  static final String LAW_SEARCH = "law-search";

  private static final Shape FURTHER_FACT =
      fact(
          "a fact",
          optional(
              "about",
              new Type.Choice("subject", List.of(COUNTY_POWERS, LAW_SEARCH)),
              "what the fact is looked up by: county-powers, for the power of counties to"
                  + " legislate; law-search, for what was searched for laws that bear on the"
                  + " rules"));

  private static final Key SOME_KINDS =
      optional("kinds", KINDS, "the kinds of government that it is for; all if left out");

  private static final Shape CLAUSE =
      fact(
          "an ordaining clause",
          required("kinds", KINDS, "the kinds of government that it is for"),
          optional("for", LINE, "the class of places that the law names: city of the third class"),
          optional("usual", FLAG, "whether most places of the kinds are of that class"),
          optional("only-name", LINE, "the one place that it is for"),
          optional("only-body", LINE, "a word that the governing body must have: Town Meeting"),
          optional(
              "form",
              new Type.Choice(
                  "form",
                  Arrays.stream(LocalClause.Form.values()).map(LocalClause.Form::key).toList()),
              "article, if it opens an article in the warrant of a town meeting; ordinary if left"
                  + " out"));

  private static final Shape INSTRUMENT =
      fact(
          "an instrument",
          required("kinds", KINDS, "the kinds of government whose legislation is called so"));

  private static final Shape KIND_FACT = fact("a fact for some kinds", SOME_KINDS);

  private static final Shape APPROVAL =
      fact(
          "who approves",
          SOME_KINDS,
          required(
              "act",
              new Type.Choice("act", PublishedSummary.keys(Approval.Act.values())),
              "what is done with a measure after its passage; sign decides nothing, review is"
                  + " another government's"),
          optional(
              "officer",
              LINE,
              "the title of who does it: Mayor; left out if who presides does, or another"
                  + " government"),
          optional(
              "only",
              LINE,
              "for which places of these kinds, after “only for”: a city of the fourth class; for"
                  + " all if left out"));

  private static final Shape DIRECTIVE =
      fact(
          "a power to issue directives",
          required(
              "issuer",
              new Type.Choice("issuer", Arrays.stream(Issuer.values()).map(Issuer::key).toList()),
              "whose directive: sheriff, chief, mayor …"),
          SOME_KINDS,
          optional(
              "title",
              LINE,
              "the officer's title: County Mayor; that of who leads the agency if left out"),
          optional("form", LINE, "what such an order is called there: Mayor’s Order"),
          optional(
              "usual", FLAG, "whether this officer's is drafted where a town file names nobody"),
          optional(
              "not-body", LINE, "a word of governing bodies under which there is no such officer"),
          optional(
              "refused", FLAG, "whether the officer can issue none there; the text then says why"));

  private static final Shape SET_SECTION =
      fact(
          "a section",
          SOME_KINDS,
          required(
              "section",
              LINE,
              "its key in an instrument: effective-date, in whose place it stands; any other stands"
                  + " before that"),
          required("heading", LINE, "its caption: Fiscal impact statement"));

  private static final Shape SUMMARY =
      fact(
          "a form of publication",
          SOME_KINDS,
          required(
              "form",
              new Type.Choice("form", PublishedSummary.keys(PublishedSummary.Form.values())),
              "the shortest form in which a measure may be published"),
          required(
              "stages",
              new Type.Many(
                  new Type.Choice("stage", PublishedSummary.keys(PublishedSummary.Stage.values()))),
              "when it is published: before its adoption, after it, or both"),
          optional(
              "votes", FLAG, "whether the names of who voted for and against it are published"),
          optional(
              "mailed", FLAG, "whether the summary says that the full text is mailed on request"),
          optional(
              "statement",
              PROSE,
              "words that the summary must carry; {place} is the full style of the place with its"
                  + " article"),
          optional(
              "prepared-by",
              new Type.Choice(
                  "preparer", PublishedSummary.keys(PublishedSummary.Preparer.values())),
              "whom the law names to prepare the summary"));

  private static final Shape CONVENTION =
      new Shape(
          "a convention",
          joined(
              List.of(
                  required(
                      "setting",
                      new Type.Choice("setting", ConventionSettings.names()),
                      "what it settles")),
              KIND_FACT.keys().stream().map(LawKeys::withValue).toList()));

  private static final List<Key> USAGE =
      List.of(
          optional("style", LINE, "the full official style: City of {name}"),
          optional("term", LINE, "what fills [County/City/State]: City"),
          optional(
              "governing-body",
              LINE,
              "the body that adopts, with the place in it: {name} City Council"),
          optional("agency", LINE, "the law enforcement agency: {name} Police Department"),
          optional("presiding", LINE, "the title of who signs for the body: Mayor"),
          optional("clerk", LINE, "the title of who attests: City Clerk"),
          optional("attorney", LINE, "the title of who approves as to form: City Attorney"),
          optional("law-enforcement", LINE, "the title of who leads the agency: Chief of Police"),
          optional("manager", LINE, "the title of whom the body directs: City Manager"),
          optional("elected-sheriff", FLAG, "whether an elected sheriff leads the agency"));

  /**
   * What has a default, by the keys of a town file; there the officers stand together under {@code
   * officers}.
   */
  static final List<String> USAGES = USAGE.stream().map(Key::name).toList();

  private static final Shape PLACE =
      new Shape(
          "a place",
          joined(
              List.of(
                  required("kind", KIND, "the kind of government"),
                  required("name", LINE, "the bare name of the place")),
              USAGE));

  private static final Shape PUBLIC_RECORDS =
      fact(
          "a public-records law",
          optional(
              "first-response",
              PROSE,
              "what it sets for a first answer, in a few words: 5 business days"),
          optional(
              "first-response-confidence", CONFIDENCE, "how sure that is, if less than the whole"),
          optional("who-may-request", PROSE, "the only ones who may ask; anyone if left out"));

  /** {@code states/az.yaml}. */
  static final Shape PROFILE =
      Shape.of(
          "a state profile",
          required("postal", LINE, "the state's postal code: AZ"),
          required("name", LINE, "the state's name: Arizona"),
          required("style", LINE, "the full official style: State of Arizona"),
          required("legislature", LINE, "the name of the legislature: Arizona State Legislature"),
          optional(
              "language",
              new Type.Group(FACT),
              "the language of its instruments, where it is not English: es; none is drawn there in"
                  + " another"),
          required(
              "enacting-clause", new Type.Group(FACT), "the enacting clause of the state itself"),
          optional("clauses", many(CLAUSE), "ordaining clauses of local governments, as patterns"),
          optional("instruments", many(INSTRUMENT), "what a kind's legislation is called"),
          required(
              "kinds",
              new Type.Group(
                  perKind(kind -> new Type.Group(new Shape("a kind of government", USAGE)))),
              "the kinds of government that the state has; under each, what differs from"
                  + " kinds.yaml"),
          optional(
              "conventions",
              many(CONVENTION),
              "how drafts are written, where the state or usage settles it"),
          optional(
              "title-form",
              many(KIND_FACT),
              "how the title of a measure reads, as a pattern: AN ORDINANCE relating to"
                  + " {subject}:"),
          optional(
              "citation-clause",
              many(KIND_FACT),
              "what follows the enacting clause and names the measure: That this act may be cited"
                  + " as the “{title}”."),
          optional(
              "sections",
              many(SET_SECTION),
              "sections that the law or usage wants in a measure, word for word"),
          optional(
              "approval",
              many(APPROVAL),
              "who approves or vetoes a measure that the body passed, or reviews it"),
          optional("readings", many(KIND_FACT), "how often a measure is read, and when"),
          optional("publication", many(KIND_FACT), "how a measure is published"),
          optional(
              "summary",
              many(SUMMARY),
              "whether a summary may be published in place of the full text, and how"),
          optional(
              "hearing-notice", many(KIND_FACT), "what notice is given before a measure is heard"),
          optional("effective-date", many(KIND_FACT), "when a measure takes effect"),
          optional(
              "directives",
              many(DIRECTIVE),
              "who can issue a directive, where that differs from directives.yaml"),
          optional(
              "refused",
              new Type.Group(perKind(kind -> LINE)),
              "why the state has no government of a kind"),
          optional("places", many(PLACE), "single places that follow no pattern"),
          optional("facts", many(FURTHER_FACT), "further facts on local government"),
          optional(
              "public-records",
              new Type.Group(PUBLIC_RECORDS),
              "the public-records law; its text is its name"));

  /** {@code kinds.yaml}. A census area has no government anywhere. */
  static final Shape WHAT_IS_USUAL =
      new Shape(
          "a file of kinds",
          Arrays.stream(Kind.values())
              .map(
                  kind ->
                      new Key(
                          kind.key(),
                          new Type.Group(new Shape("a kind of government", whole())),
                          kind != Kind.CENSUS_AREA,
                          "how " + words(kind) + " is usually styled, governed and staffed"))
              .toList());

  /** {@code law.yaml}. */
  static final Shape INDEX =
      Shape.of(
          "an index",
          required("version", LINE, "the date of the data"),
          required(
              "usual-clause",
              new Type.Group(FACT),
              "the clause where the data of a state have none"),
          required(
              "usual-instrument",
              new Type.Group(FACT),
              "the instrument where the data of a state have none"),
          required(
              "states",
              new Type.Table("postal code such as AZ", "[A-Z]{2}", LINE),
              "postal code to name of every state in the data"));

  private static final Shape BEARING =
      Shape.of(
          "a bearing",
          required("effect", new Type.Choice("effect", Notice.EFFECTS), "the kind of bearing"),
          required("reason", PROSE, "a sentence that says why"),
          optional("confidence", CONFIDENCE, "how sure this part is, if less than the whole"));

  private static final Shape PART =
      Shape.of(
          "a part of a notice",
          required("text", PROSE, "one or more sentences"),
          optional("confidence", CONFIDENCE, "how sure this part is, if less than the whole"));

  private static final Shape NAMED =
      Shape.of(
          "a place",
          required("state", LINE, "its postal code: CA"),
          required("kind", KIND, "the kind of its government"),
          required("name", LINE, "its bare name"));

  private static final Shape NOTICE =
      Shape.of(
          "a notice",
          required("id", LINE, "an id that is unique in the data: az/11-1051"),
          optional("subject", LINE, "the subject of the rules that it bears on, if not the file's"),
          required("direction", LINE, "what the law does, in a few words: limits local policies"),
          required("citation", LINE, "the statute, regulation or case, or \"none found\""),
          required("sentence", PROSE, "one neutral sentence on what it says"),
          required(
              "rules",
              new Type.Table("rule's id such as 5", "[0-9a-z][0-9a-z.-]*", new Type.Group(BEARING)),
              "how it bears on each rule"),
          optional("penalties", new Type.Group(PART), "penalties for localities or officials"),
          optional("courts", new Type.Group(PART), "what courts have done"),
          optional("note", PROSE, "what else a reader should know"),
          optional(
              "pending",
              PROSE,
              "what was open when it was last looked up: a bill, a case; told again when that is"
                  + " old"),
          optional(
              "places", many(NAMED), "the only places that it is for; every place if left out"),
          required("confidence", CONFIDENCE, "how sure it is"),
          required("source", PROSE, "what was read, and how far"),
          SECOND_SOURCE,
          required("as-of", DATE, "the day of the data"),
          CHECKED_TO);

  /**
   * {@code notices/az.yaml}, {@code federal.yaml}, {@code drafting.yaml}, {@code
   * elected-sheriff.yaml}.
   */
  static final Shape NOTICES =
      Shape.of(
          "a file of notices",
          optional(
              "subject",
              LINE,
              "the subject of the rules that its notices bear on, as a rule set names it; they bear"
                  + " on rules of any subject if left out"),
          required("notices", many(NOTICE), "what counsel must look at"));

  private static final Shape TERM =
      fact(
          "a term",
          optional(
              "defines",
              LINE,
              "the term as ordinances define it by the text; left out if they don't"));

  /** {@code terms.yaml}. */
  static final Shape TERMS =
      Shape.of(
          "a file of terms",
          required("terms", many(TERM), "what the terms of the glossary rest on"));

  /** {@code directives.yaml}. */
  static final Shape DIRECTIVES =
      Shape.of(
          "a file of powers",
          required(
              "directives", many(DIRECTIVE), "who can bind public staff by a written order alone"));

  private LawKeys() {}

  private static Shape fact(String what, Key... more) {
    return new Shape(what, joined(FACT.keys(), List.of(more)));
  }

  private static Key withValue(Key key) {
    return key.name().equals("text")
        ? required(
            "text", new Type.Choice("value", ConventionSettings.all()), "a value of the setting")
        : key;
  }

  private static List<Key> whole() {
    return USAGE.stream().map(key -> required(key.name(), key.type(), key.about())).toList();
  }

  private static Shape perKind(Function<Kind, Type> type) {
    return new Shape(
        "kinds of government",
        Arrays.stream(Kind.values())
            .map(kind -> optional(kind.key(), type.apply(kind), words(kind)))
            .toList());
  }

  private static String words(Kind kind) {
    return Articles.indefinite(kind.words());
  }

  private static Type many(Shape shape) {
    return new Type.Many(new Type.Group(shape));
  }

  private static List<Key> joined(List<Key> some, List<Key> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
