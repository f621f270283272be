package freedomcities.towns;

import static freedomcities.internal.yaml.Key.optional;
import static freedomcities.internal.yaml.Key.required;
import static freedomcities.internal.yaml.Type.DATE;
import static freedomcities.internal.yaml.Type.FLAG;
import static freedomcities.internal.yaml.Type.LINE;
import static freedomcities.internal.yaml.Type.PROSE;

import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.law.Confidence;
import freedomcities.law.Issuer;
import freedomcities.places.Kind;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Instrument;
import freedomcities.policy.Manuals;
import freedomcities.policy.Status;
import freedomcities.policy.Way;
import freedomcities.rules.Choice;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The keys of a town file: what may stand where, in the order in which a file is best written. */
final class TownKeys {
  static final List<Confidence> CONFIDENCES =
      List.of(Confidence.VERIFIED, Confidence.PARTLY_VERIFIED, Confidence.UNVERIFIED);

  private static final List<String> INSTRUMENTS =
      List.of("ordinance", "by-law", "local law", "order", "resolution", "act");

  private static final Type.Choice STATUS =
      new Type.Choice("status", Arrays.stream(Status.values()).map(Status::key).toList());

  private static final Shape OFFICERS =
      Shape.of(
          "officers",
          optional("presiding", LINE, "the title of who signs for the body: Mayor"),
          optional("clerk", LINE, "the title of who attests: City Clerk"),
          optional("attorney", LINE, "the title of who approves as to form: City Attorney"),
          optional("law-enforcement", LINE, "the title of who leads the agency: Chief of Police"),
          optional("manager", LINE, "the title of whom the body directs: City Manager"),
          optional(
              "approving",
              LINE,
              "the title of who approves or vetoes: County Executive; none if nobody does"));

  private static final Shape JURISDICTION =
      Shape.of(
          "a jurisdiction",
          required("name", LINE, "the bare name of the place: Sampleton"),
          required("kind", new Type.Choice("kind", kinds()), "the kind of government"),
          required("state", LINE, "the state's postal code: AZ"),
          optional(
              "oversight-body",
              LINE,
              "the body that receives complaints, with its article: the Review Board"),
          optional("id", LINE, "what tells twins apart: a FIPS code, a county"),
          optional("style", LINE, "the full official style: City of Sampleton"),
          optional("term", LINE, "what fills [County/City/State]: City"),
          optional("governing-body", LINE, "the body that adopts: Sampleton City Council"),
          optional("agency", LINE, "the law enforcement agency: Sampleton Police Department"),
          optional("officers", new Type.Group(OFFICERS), "titles of officers"),
          optional("elected-sheriff", FLAG, "whether an elected sheriff leads the agency"));

  private static final Shape ANSWER =
      Shape.of(
          "an answer",
          required("who", LINE, "who answered, by title: Chief of Police"),
          optional("when", DATE, "the day of the answer"),
          required(
              "position",
              new Type.Choice(
                  "position", Arrays.stream(Position.values()).map(Position::key).toList()),
              "where the official stands on adopting the rule"),
          optional("words", PROSE, "what was said"),
          optional("promise", PROSE, "what the official said would be done"),
          optional("by", DATE, "the day by which it would be done"));

  static final Shape CONVENTIONS =
      Shape.of(
          "conventions",
          convention(
              "recitals",
              "recitals or findings; recitals if left out, findings in an act or a warrant article",
              "recitals",
              "findings"),
          convention(
              "section-numbering",
              "how sections are numbered: Section 1., Sec. 1. or § 1.",
              "section",
              "sec",
              "symbol"),
          convention(
              "changes",
              "how changed words of the code are marked",
              "strike-underline",
              "double-parentheses",
              "brackets"),
          convention(
              "line-numbers",
              "numbers in the margin: none, from 1 on each page, through the document",
              "off",
              "page",
              "continuous"),
          convention(
              "seal", "whether there is room for the seal beside the clerk's attest", "yes", "no"),
          convention("witness", "whether a witness signs", "yes", "no"));

  private static final Shape ORDINANCE =
      Shape.of(
          "an ordinance",
          optional("number", LINE, "its number"),
          optional("sponsor", LINE, "who sponsors it"),
          optional("introduced", DATE, "the day it is introduced"),
          optional("year", LINE, "the year in the number of a local law"),
          optional(
              "called",
              new Type.Choice("instrument", INSTRUMENTS),
              "what the place legislates by; from the law data if left out"),
          optional("clause", LINE, "the clause that opens its body; from the law data if left out"),
          optional("code-name", LINE, "the name of the code: Sampleton Municipal Code"),
          optional("code-chapter", LINE, "the chapter of the code that it adds"),
          optional("code-heading", LINE, "the heading of that chapter"),
          optional(
              "first-section",
              LINE,
              "the number of its first section, as the code writes them: 2.15.010"));

  private static final Shape RESOLUTION =
      Shape.of(
          "a resolution",
          optional("number", LINE, "its number"),
          optional("sponsor", LINE, "who sponsors it"),
          optional("introduced", DATE, "the day it is introduced"),
          optional("return-by", DATE, "the day by which staff is to return with an ordinance"),
          optional(
              "called",
              new Type.Choice("name of the instrument", List.of("resolution", "motion")),
              "what the body calls it; resolution if left out"));

  private static final Shape DIRECTIVE =
      Shape.of(
          "a directive",
          optional(
              "issuer",
              new Type.Choice("issuer", Arrays.stream(Issuer.values()).map(Issuer::key).toList()),
              "whose order it is; from kind and state if left out"),
          optional(
              "title",
              LINE,
              "the issuer's title: Commissioner of Police; from the law data or the officers if"
                  + " left out"),
          optional(
              "authority",
              LINE,
              "the law under which it is issued, as you confirmed it: Sampleton City Charter §"
                  + " 4.2"),
          optional("agency", LINE, "the agency that a sheriff or chief leads, as policy names it"),
          optional("number", LINE, "its number"),
          optional("effective", DATE, "the day it takes effect"),
          optional(
              "supersedes",
              new Type.Many(LINE),
              "what it replaces; orders and manuals of the agency that conflict with a rule if left"
                  + " out"),
          optional("distribution", LINE, "who gets it; all personnel that it covers if left out"),
          optional("signed", DATE, "the day it is signed"));

  private static final Shape STAFF_REPORT =
      Shape.of(
          "a staff report",
          optional("from", LINE, "who writes it: City Manager"),
          optional(
              "recommendation",
              PROSE,
              "what staff recommend, in a sentence; no recommendation is made if left out"),
          optional("fiscal", PROSE, "what is known of costs, in a sentence or two"));

  private static final Shape MEETING =
      Shape.of(
          "a meeting",
          optional("date", DATE, "its day"),
          optional("time", LINE, "its time, as people say it: 7:00 p.m."),
          optional("where", LINE, "the room and address: Council Chambers, 100 Main Street"),
          optional("item", LINE, "the item of the agenda: 12"));

  private static final Shape NOTICE =
      Shape.of(
          "a public notice",
          optional(
              "office",
              LINE,
              "the clerk's room, address and hours: Room 2, 100 Main Street, weekdays 8:00 a.m. to"
                  + " 5:00 p.m."),
          optional("web", LINE, "the address of the place's own page with the text"),
          optional(
              "contact",
              LINE,
              "whom to call or write to for an interpreter or a copy: 555-0100, clerk@example.org"),
          optional("comments-by", DATE, "the day by which written comments come in"));

  private static final Shape FOLLOW_UP =
      Shape.of(
          "a next step",
          required("what", LINE, "what is to be done: Send the draft to the chief"),
          optional("who", LINE, "who does it"),
          optional("by", DATE, "the day by which"));

  private static final Shape RECORDS_REQUEST =
      Shape.of(
          "a request for public records",
          optional(
              "to", LINE, "whom it is addressed to; the agency's records custodian if left out"),
          optional("address", LINE, "where it is sent: 100 Main Street, Sampleton, AZ 85000"),
          optional("requester", LINE, "who asks, and signs"),
          optional("contact", LINE, "where the answer goes: an e-mail or postal address"),
          optional(
              "law",
              LINE,
              "the public-records law as you confirmed it, with its citation; from the law data if"
                  + " left out"));

  private static final Shape DOCUMENTS =
      Shape.of(
          "documents",
          optional("date", DATE, "the date of the documents; the latest as-of if left out"),
          optional("prepared-by", LINE, "who prepared them"),
          optional(
              "link",
              LINE,
              "a page about the measure, printed on the handout with its code: https://…"),
          optional("meeting", new Type.Group(MEETING), "the meeting at which the measure is heard"),
          optional(
              "notice",
              new Type.Group(NOTICE),
              "what the clerk's notices and the summary for publication carry"),
          optional(
              "follow-up",
              new Type.Many(new Type.Group(FOLLOW_UP)),
              "next steps, for the report back"),
          optional(
              "records-request",
              new Type.Group(RECORDS_REQUEST),
              "what the request for public records carries"),
          optional(
              "conventions",
              new Type.Group(CONVENTIONS),
              "drafting conventions; each has a default from the state"),
          optional(
              "members", new Type.Many(LINE), "members of the governing body, for the vote record"),
          optional("ordinance", new Type.Group(ORDINANCE), "what the ordinance carries"),
          optional("resolution", new Type.Group(RESOLUTION), "what the resolution carries"),
          optional("directive", new Type.Group(DIRECTIVE), "what an officer's own order carries"),
          optional(
              "staff-report", new Type.Group(STAFF_REPORT), "what the report to the body carries"));

  private TownKeys() {}

  /** The whole file. Which rules and elements it may name depends on the rule set. */
  static Shape town(RuleSet rules) {
    return Shape.of(
        "a town file",
        optional("format", new Type.Choice("format", List.of("1")), "the version of this form: 1"),
        required("jurisdiction", new Type.Group(JURISDICTION), "the government that would adopt"),
        optional(
            "policy",
            new Type.Many(new Type.Group(agency(rules))),
            "what is in force today, agency by agency"),
        optional(
            "code",
            new Type.Many(new Type.Group(code(rules))),
            "sections of the code that the ordinance bears on"),
        optional("choices", new Type.Group(choices(rules)), "marked alternatives"),
        optional(
            "documents", new Type.Group(DOCUMENTS), "dates, numbers and names for the documents"));
  }

  private static Shape code(RuleSet rules) {
    return Shape.of(
        "a code section",
        required("section", LINE, "its number, as the code writes it"),
        optional("heading", LINE, "its heading"),
        optional(
            "new-heading",
            LINE,
            "the heading that it has from then on: Inquiries; keeps its own if left out"),
        optional("text", PROSE, "its present words; leave out if it is new"),
        optional(
            "rules",
            new Type.Many(new Type.Choice("rule", rules.rules().stream().map(Rule::id).toList())),
            "the rules that go into it; every rule that no other section takes if left out"),
        optional(
            "change",
            new Type.Choice("change", List.of("add", "replace")),
            "add the rules after its present words, without those that a passage of policy quotes"
                + " and marks, or replace all of these; add if left out"));
  }

  private static Shape agency(RuleSet rules) {
    List<Key> keys =
        rules.rules().stream()
            .map(rule -> optional(rule.id(), record(rule), "what is known of " + rule.title()))
            .toList();
    return Shape.of(
        "an agency's policy",
        required("agency", LINE, "the agency's name"),
        optional(
            "run-by",
            LINE,
            "who runs it, where it is not the place's own, as read after \"run by\": the Lake"
                + " County Sheriff"),
        optional("as-of", DATE, "the day as of which this was so"),
        optional("rules", new Type.Group(new Shape("rules", keys)), "what is known, rule by rule"));
  }

  private static Type record(Rule rule) {
    Shape full =
        Shape.of(
            "a rule",
            optional("status", STATUS, "the status, where there are no passages"),
            optional("citation", LINE, "where a declared status rests"),
            optional(
                "confidence",
                new Type.Choice("confidence", CONFIDENCES.stream().map(Confidence::key).toList()),
                "how sure the citation is"),
            optional(
                "passages",
                new Type.Many(new Type.Group(passage(rule))),
                "words in force that bear on the rule"),
            optional("answers", new Type.Many(new Type.Group(ANSWER)), "who said what"),
            optional(
                "proposal",
                new Type.Choice("proposal", Arrays.stream(Way.values()).map(Way::key).toList()),
                "how the comparison proposes to bring the rule in; decided from the elements if"
                    + " left out"));
    return new Type.Either(STATUS, new Type.Group(full));
  }

  private static Shape passage(Rule rule) {
    Type.Choice element =
        new Type.Choice(
            "element of rule " + rule.id(), rule.elements().stream().map(Element::id).toList());
    Type elements = new Type.Many(element);
    return Shape.of(
        "a passage",
        required("source", LINE, "its citation"),
        required(
            "instrument",
            new Type.Choice(
                "instrument", Arrays.stream(Instrument.values()).map(Instrument::key).toList()),
            "what it stands in"),
        required("text", PROSE, "its words"),
        optional(
            "has",
            elements,
            "elements of the rule that it has; what no passage has counts as lacking, named or"
                + " not"),
        optional(
            "stronger",
            elements,
            "elements that it has and in which it goes further than the model: for an exception,"
                + " that it makes none, or a narrower one"),
        optional("lacks", elements, "elements that it lacks"),
        optional(
            "contradicts",
            new Type.Many(new Type.Either(element, new Type.Group(contradiction(element)))),
            "elements that it contradicts; with the words that do it, only these go, else the"
                + " passage as quoted"),
        optional(
            "strike",
            new Type.Many(new Type.Group(strike(elements))),
            "words of it that stand in the way of elements, and that an amendment would strike"));
  }

  private static Shape contradiction(Type.Choice element) {
    return Shape.of(
        "a contradiction",
        required("element", element, "the element that is contradicted"),
        required("words", PROSE, "the words that contradict it, as the passage has them"));
  }

  private static Shape strike(Type elements) {
    return Shape.of(
        "words to strike",
        required("words", PROSE, "the words, as the passage has them"),
        required("for", elements, "elements that it lacks or contradicts because of them"),
        optional("insert", PROSE, "words in their place; none if left out"));
  }

  private static List<String> kinds() {
    return Stream.concat(Arrays.stream(Kind.values()).map(Kind::key), Stream.of("commonwealth"))
        .toList();
  }

  private static Key convention(String name, String about, String... values) {
    return optional(name, new Type.Choice("value for " + name, List.of(values)), about);
  }

  /** Those of the rule set, and how manuals count, which is the same for every rule set. */
  private static Shape choices(RuleSet rules) {
    List<Key> keys = new ArrayList<>();
    rules.optionalRules().stream()
        .forEach(
            rule ->
                keys.add(
                    choice(
                        Choice.ofOptional(rule),
                        rules.shelf().optionalRule(rule.id()).orElseThrow().about(),
                        List.of(Town.ON, "off"))));
    keys.add(
        choice(
            "manuals",
            "how a manual or order counts that can be revoked: enacted (as in writing, and an"
                + " ordinance carries the rule all the same), in-writing (and the ordinance leaves"
                + " the rule to it) or not-in-writing; enacted if left out",
            Arrays.stream(Manuals.values()).map(Manuals::key).toList()));
    if (rules.shelf().carriedOut().isLawEnforcement()) {
      keys.add(
          choice(
              "sheriff",
              "how an ordinance speaks to an elected sheriff: requested (it applies as far as the"
                  + " law allows, and asks), directed (as everybody else) or left-out; requested if"
                  + " left out",
              Arrays.stream(SheriffDuty.values()).map(SheriffDuty::key).toList()));
    }
    for (Choice choice : rules.shelf().choices()) {
      keys.add(
          choice(
              choice.key(),
              choice.about(),
              Stream.concat(
                      Stream.of(Choice.MODEL), choice.values().stream().map(Choice.Value::value))
                  .toList()));
    }
    return new Shape("choices", keys);
  }

  private static Key choice(String name, String about, List<String> values) {
    return optional(name, new Type.Choice("choice for " + name, values), about);
  }
}
