package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.rules.Requirement.Element;
import freedomcities.towns.TownEdit;
import freedomcities.words.PastedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Words of a policy: pasted with their source, then what they say of each part of the rule. */
final class PassageScreen {
  private static final String HAS = "has", STRONGER = "stronger", LACKS = "lacks";
  private static final String CONTRADICTS = "contradicts";

  private final Visit visit;
  private final Request request;
  private final RuleScreen.At at;

  PassageScreen(Visit visit, RuleScreen.At at) {
    this.visit = visit;
    this.request = visit.request();
    this.at = at;
  }

  /** {@code path} names a passage, or a new one, then perhaps that it is edited. */
  Answer show(List<String> path) {
    String which = path.getFirst();
    if (which.equals("new")) {
      return request.post() ? add() : page(200, "passage-new", typed(), List.of());
    }
    int index = which.matches("[0-9]{1,4}") ? Integer.parseInt(which) : Integer.MAX_VALUE;
    if (index >= at.record().passages().size()) {
      return visit.notFound();
    }
    if (path.size() == 2 && path.get(1).equals("edit")) {
      return new PassageEditScreen(visit, at, index).show();
    }
    return request.post() ? mark(index) : card(200, index, List.of());
  }

  private Map<String, Object> typed() {
    Map<String, Object> typed = new HashMap<>();
    typed.put("source", request.line("source"));
    typed.put("instrument", request.line("instrument"));
    typed.put("text", request.text("text"));
    return typed;
  }

  private Answer page(
      int status, String template, Map<String, Object> values, List<Map<String, Object>> errors) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("errors", errors);
    all.put("id", at.rule().id());
    all.put("name", RuleNames.name(visit, at.rule()));
    all.put("plain", RuleNames.plain(visit, at.rule()));
    all.put("terms", RuleNames.terms(visit, at.rule()));
    all.put("agency", at.policy().agency());
    all.put("back", at.url(visit));
    all.put("action", at.url(visit) + "/new");
    all.put(
        "instruments",
        Arrays.stream(Instrument.values())
            .map(one -> Map.of("key", one.key(), "name", visit.say("instrument." + one.key())))
            .toList());
    return visit.page(status, template, all);
  }

  /** Shown first where a PDF has left its traces: nothing is mended without telling. */
  private Answer add() {
    Map<String, Object> typed = typed();
    List<Map<String, Object>> errors = new ArrayList<>();
    if (request.line("source").isEmpty()) {
      errors.add(error("source", "passage.error.source"));
    }
    if (request.text("text").isEmpty()) {
      errors.add(error("text", "passage.error.text"));
    }
    if (!errors.isEmpty()) {
      return page(422, "passage-new", typed, errors);
    }
    PastedText cleaned = PastedText.of(request.text("text"));
    String choice = request.line("clean");
    if (choice.isEmpty() && !cleaned.traces().isEmpty()) {
      typed.put("cleaned", cleaned.text());
      typed.put(
          "traces",
          cleaned.traces().stream()
              .map(
                  trace ->
                      Map.of(
                          "kind",
                          visit.say(
                              "trace."
                                  + trace
                                      .kind()
                                      .name()
                                      .toLowerCase(java.util.Locale.ROOT)
                                      .replace('_', '-')),
                          "found",
                          trace.found(),
                          "mended",
                          trace.mended()))
              .toList());
      return page(200, "passage-clean", typed, List.of());
    }
    typed.put("text", choice.equals("no") ? request.text("text") : cleaned.text());
    return request.line("marks").isEmpty() ? newCard(200, typed, List.of()) : save(typed);
  }

  /** What the words say, before anything of them is kept: without that they say nothing. */
  private Answer newCard(int status, Map<String, Object> typed, List<Map<String, Object>> errors) {
    Map<String, Object> values = new HashMap<>(typed);
    values.put("self", at.url(visit) + "/new");
    values.put("carried", List.of("source", "instrument", "text"));
    return page(status, "passage", card(values, element -> "", element -> ""), errors);
  }

  private Answer save(Map<String, Object> typed) {
    List<Map<String, Object>> errors = wrong();
    if (!errors.isEmpty()) {
      return newCard(422, typed, errors);
    }
    Map<String, Object> passage = new LinkedHashMap<>();
    for (String key : List.of("source", "instrument", "text")) {
      passage.put(key, String.valueOf(typed.get(key)));
    }
    marks()
        .forEach(
            (key, values) -> {
              if (!values.isEmpty()) {
                passage.put(key, values);
              }
            });
    return visit.save(
        "passage",
        edit -> {
          TownEdit out = edit.append(at.key() + ".passages", passage);
          // Words speak for themselves: what was declared without them goes.
          out = out.remove(at.key() + ".status").remove(at.key() + ".citation");
          return out.remove(at.key() + ".confidence");
        },
        visit.url("stands") + "#rule-" + at.rule().id(),
        problems -> newCard(422, typed, Visit.errors(problems)));
  }

  private String first() {
    return at.rule().elements().getFirst().id();
  }

  /** Words typed in a box are not dropped because the circle above it was left alone. */
  private List<Map<String, Object>> wrong() {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (Element element : at.rule().elements()) {
      boolean opposite = request.line("e-" + element.id()).equals("opposite");
      if (!opposite && !request.text("w-" + element.id()).isEmpty()) {
        errors.add(error("e-" + element.id(), "card.error.words"));
      }
    }
    if (errors.isEmpty() && marks().values().stream().allMatch(List::isEmpty)) {
      errors.add(error("e-" + first(), "card.error.none"));
    }
    return errors;
  }

  private Map<String, Object> error(String field, String key) {
    return Map.of("field", field, "text", visit.say(key), "english", false);
  }

  private Answer card(int status, int index, List<Map<String, Object>> errors) {
    Passage passage = at.record().passages().get(index);
    Map<String, Object> values = new HashMap<>();
    values.put("source", passage.source());
    values.put("text", passage.text());
    values.put("self", at.url(visit) + "/" + index);
    values.put("carried", List.of());
    return page(
        status,
        "passage",
        card(
            values,
            element -> answer(passage, element),
            element ->
                passage.contradicting().stream()
                    .filter(one -> one.element().equals(element.id()))
                    .map(Passage.Contradiction::words)
                    .findFirst()
                    .orElse("")),
        errors);
  }

  /** Each part of the rule with what was answered, which is what was typed if the card was sent. */
  private Map<String, Object> card(
      Map<String, Object> values,
      Function<Element, String> answer,
      Function<Element, String> words) {
    boolean typed = !request.line("marks").isEmpty();
    List<Map<String, Object>> elements = new ArrayList<>();
    for (Element element : at.rule().elements()) {
      elements.add(
          Map.of(
              "id",
              element.id(),
              "statement",
              RuleNames.statement(visit, at.rule(), element),
              "exception",
              element.kind() == Element.Kind.EXCEPTION,
              "answer",
              typed ? request.line("e-" + element.id()) : answer.apply(element),
              "words",
              typed ? request.text("w-" + element.id()) : words.apply(element)));
    }
    values.put("paragraphs", String.valueOf(values.get("text")).lines().toList());
    values.put("elements", elements);
    return values;
  }

  private static String answer(Passage passage, Element element) {
    String id = element.id();
    return passage.contradicts().contains(id)
        ? "opposite"
        : passage.stronger().contains(id)
            ? STRONGER
            : passage.has().contains(id) ? "yes" : passage.lacks().contains(id) ? "silent" : "";
  }

  /** Keys of a passage to the parts that were answered so; empty lists for none. */
  private Map<String, List<Object>> marks() {
    Map<String, List<Object>> marks = new LinkedHashMap<>();
    for (String key : List.of(HAS, STRONGER, LACKS, CONTRADICTS)) {
      marks.put(key, new ArrayList<>());
    }
    for (Element element : at.rule().elements()) {
      String words = request.text("w-" + element.id());
      String key =
          switch (request.line("e-" + element.id())) {
            case "yes" -> HAS;
            case STRONGER -> STRONGER;
            case "silent" -> LACKS;
            case "opposite" -> CONTRADICTS;
            // Can't tell: no key says so, and what no passage has counts as lacking.
            default -> "";
          };
      Object value =
          key.equals(CONTRADICTS) && !words.isEmpty() ? words(element, words) : element.id();
      marks.computeIfPresent(
          key,
          (same, values) -> {
            values.add(value);
            return values;
          });
    }
    return marks;
  }

  private Answer mark(int index) {
    List<Map<String, Object>> errors = wrong();
    if (!errors.isEmpty()) {
      return card(422, index, errors);
    }
    String key = at.key() + ".passages[" + index + "].";
    return visit.save(
        "marks",
        edit -> {
          TownEdit out = edit;
          for (Map.Entry<String, List<Object>> mark : marks().entrySet()) {
            out =
                mark.getValue().isEmpty()
                    ? out.remove(key + mark.getKey())
                    : out.put(key + mark.getKey(), mark.getValue());
          }
          return out;
        },
        visit.url("stands") + "#rule-" + at.rule().id(),
        problems -> card(422, index, Visit.errors(problems)));
  }

  private static Map<String, Object> words(Element element, String words) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("element", element.id());
    map.put("words", words);
    return map;
  }
}
