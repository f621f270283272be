package freedomcities.templates.internal.views;

import freedomcities.law.Term;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.Choice;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleText;
import freedomcities.rules.Shelf;
import freedomcities.rules.Shelf.Definition;
import freedomcities.rules.Shelf.FederalLaw;
import freedomcities.towns.Town;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shelf of the rules says, as templates see it for one town and the rules drawn. */
final class SubjectView {
  private static final String TERM = "{term}";
  private static final String THIS_POLICY = "this policy";

  private final Jurisdiction place;
  private final Map<String, String> choices;
  private final Shelf shelf;
  private final List<Rule> scope;
  private final List<Rule> optional;
  private final Map<String, Term> terms;

  SubjectView(Town town, RuleSet rules, List<Rule> scope, List<Rule> optional, List<Term> defined) {
    this.place = town.jurisdiction();
    this.choices = town.choices();
    this.shelf = rules.shelf();
    this.scope = scope;
    this.optional = optional;
    this.terms = defined.stream().collect(Collectors.toMap(Term::key, Function.identity()));
  }

  Map<String, Object> view() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("subject", subject());
    out.put("redress", shelf.redress().orElse(""));
    out.put("definitions", Map.of("measure", definitions(true), "exhibit", definitions(false)));
    out.put(
        "counted",
        shelf.counted().stream()
            .filter(counted -> counted.rules().stream().anyMatch(drawn()::contains))
            .map(counted -> ofPlace(counted.what()))
            .toList());
    out.put("federalLaw", shelf.federalLaw().map(this::federalLaw).orElse(Map.of()));
    out.put("abbreviations", abbreviations());
    out.put("namesOversight", rules().anyMatch(SubjectView::namesOversight));
    out.put("namesPolicy", rules().anyMatch(rule -> rule.text().asWritten().contains(THIS_POLICY)));
    return out;
  }

  private Map<String, Object> subject() {
    Shelf.CarriedOut by = shelf.carriedOut();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", shelf.named().subject());
    out.put("shortTitle", shelf.named().shortTitle());
    out.put("staffReport", shelf.named().staffReport());
    out.put("comparison", shelf.named().comparison());
    out.put("agencies", by.agencies());
    out.put("employers", by.employers());
    out.put("duties", by.duties());
    out.put("staff", by.staff());
    out.put("income", by.income());
    out.put("beyond", by.beyond());
    out.put(
        "directingThem",
        rules()
            .filter(rule -> by.directingThem().contains(rule.id()) && !isReplaced(rule))
            .map(Rule::topic)
            .toList());
    out.put("definitionsNote", shelf.definitionsNote());
    out.put("notIdentified", shelf.notIdentified());
    out.put("directive", shelf.directive());
    return out;
  }

  private Stream<Rule> rules() {
    return Stream.concat(scope.stream(), optional.stream());
  }

  private Set<String> drawn() {
    return rules().map(Rule::id).collect(Collectors.toSet());
  }

  private List<Map<String, Object>> definitions(boolean measure) {
    Set<String> drawn = drawn();
    return shelf.definitions().stream()
        .filter(definition -> definition.used(drawn, measure))
        .map(this::definition)
        .filter(definition -> measure || !spelledOut(String.valueOf(definition.get("term"))))
        .toList();
  }

  /** Whether the rules drawn say themselves what an abbreviation stands for. */
  private boolean spelledOut(String term) {
    return rules().anyMatch(rule -> rule.text().asWritten().contains("(" + term + ")"));
  }

  private Map<String, Object> definition(Definition definition) {
    Optional<Term> term = Optional.ofNullable(terms.get(definition.term()));
    String text = term.map(one -> one.definition(place)).orElse(ofPlace(definition.text()));
    return Map.of(
        "term",
        term.map(Term::defines).orElse(ofPlace(definition.defines())),
        "text",
        text,
        "ofAnOrder",
        definition.ofAnOrder().isEmpty() ? text : ofPlace(definition.ofAnOrder()));
  }

  private Map<String, Object> federalLaw(FederalLaw section) {
    boolean beside =
        section
            .inPlaceOf()
            .filter(id -> optional.stream().anyMatch(rule -> rule.id().equals(id)))
            .isPresent();
    String note = beside ? section.noteBeside() : section.note();
    return Map.of(
        "heading",
        section.heading(),
        "paragraphs",
        section.paragraphs(),
        "notes",
        note.isEmpty() ? List.of() : List.of(note),
        "summary",
        section.summary(),
        "told",
        section.told());
  }

  /** What the summaries of the rules drawn abbreviate. */
  private List<String> abbreviations() {
    String summaries = rules().map(NoticeView::sentence).collect(Collectors.joining(" "));
    return shelf.abbreviations().stream()
        .filter(one -> summaries.contains(one.words()))
        .map(Shelf.Abbreviation::means)
        .toList();
  }

  private static boolean namesOversight(Rule rule) {
    return rule.text().segments().stream()
        .anyMatch(
            segment ->
                segment instanceof RuleText.Slot slot && slot.placeholder().isOversightBody());
  }

  /** Whether the town file chose other words in the place of a rule's. */
  private boolean isReplaced(Rule rule) {
    return shelf.choices().stream()
        .filter(choice -> choice.rule().equals(rule.id()))
        .flatMap(choice -> choice.chosen(choices.getOrDefault(choice.key(), "")).stream())
        .anyMatch(value -> !value.instead().isEmpty());
  }

  private String ofPlace(String words) {
    return words.replace(TERM, place.term());
  }

  /**
   * What the town chose to put beside a rule or in its place: paragraphs before and after it, what
   * a summary says of them, and what a drafter is told where nothing was chosen.
   */
  static Map<String, Object> choices(Rule rule, Town town, Shelf shelf, boolean stateLimits) {
    List<Choice> ofRule =
        shelf.choices().stream().filter(choice -> choice.rule().equals(rule.id())).toList();
    List<Choice.Value> chosen =
        ofRule.stream()
            .flatMap(
                choice -> choice.chosen(town.choices().getOrDefault(choice.key(), "")).stream())
            .toList();
    return Map.of(
        "before",
        paragraphs(chosen, Choice.Value::before, town.jurisdiction()),
        "after",
        paragraphs(chosen, Choice.Value::after, town.jurisdiction()),
        "instead",
        paragraphs(chosen, Choice.Value::instead, town.jurisdiction()),
        "choiceSummaries",
        chosen.stream().map(Choice.Value::summary).toList(),
        "unchosen",
        ofRule.stream()
            .filter(choice -> !town.choices().containsKey(choice.key()))
            .map(choice -> stateLimits ? choice.unchosenUnderStateLaw() : choice.unchosen())
            .filter(words -> !words.isEmpty())
            .toList());
  }

  private static List<Map<String, Object>> paragraphs(
      List<Choice.Value> chosen, Function<Choice.Value, String> which, Jurisdiction place) {
    return chosen.stream()
        .filter(value -> !which.apply(value).isEmpty())
        .<Map<String, Object>>map(
            value ->
                Map.of(
                    "noted",
                    value.noted(),
                    "rest",
                    which
                        .apply(value)
                        .substring(value.noted().length())
                        .replace(TERM, place.term()),
                    "note",
                    value.note()))
        .toList();
  }
}
