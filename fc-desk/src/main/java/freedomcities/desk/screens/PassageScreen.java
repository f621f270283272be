package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.problems.Problem;
import freedomcities.rules.Requirement.Element;
import freedomcities.towns.TownEdit;
import freedomcities.words.PastedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  Answer show(String which) {
    if (which.equals("new")) {
      return request.post() ? add() : page(200, "passage-new", typed(), List.of());
    }
    int index = which.matches("[0-9]{1,4}") ? Integer.parseInt(which) : Integer.MAX_VALUE;
    if (index >= at.record().passages().size()) {
      return visit.notFound();
    }
    return request.post() ? mark(index) : card(200, index, List.of());
  }

  private Map<String, Object> typed() {
    Map<String, Object> typed = new HashMap<>();
    typed.put("source", request.line("source"));
    typed.put("instrument", request.line("instrument"));
    typed.put("text", request.text("text"));
    typed.put(
        "day",
        request.post()
            ? request.line("day")
            : at.policy().asOf().map(Object::toString).orElse(visit.today().toString()));
    return typed;
  }

  private Answer page(
      int status, String template, Map<String, Object> values, List<Map<String, Object>> errors) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("errors", errors);
    all.put("id", at.rule().id());
    all.put("name", RuleNames.name(visit, at.rule()));
    all.put("plain", RuleNames.plain(visit, at.rule()));
    all.put("agency", at.policy().agency());
    all.put("back", at.url(visit));
    all.put("action", at.url(visit) + "/new");
    all.put(
        "instruments",
        Arrays.stream(Instrument.values())
            .map(
                one -> Map.of("key", one.key(), "name", visit.say("instrument." + one.key())))
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
                              "trace." + trace.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                          "found",
                          trace.found(),
                          "mended",
                          trace.mended()))
              .toList());
      return page(200, "passage-clean", typed, List.of());
    }
    String text = choice.equals("no") ? request.text("text") : cleaned.text();
    Map<String, Object> passage = new LinkedHashMap<>();
    passage.put("source", request.line("source"));
    passage.put("instrument", request.line("instrument"));
    passage.put("text", text);
    int index = at.record().passages().size();
    return visit.save(
        "passage",
        edit -> {
          TownEdit out = edit;
          // Words speak for themselves: what was declared without them goes.
          if (index == 0 && out.has(at.key() + ".status")) {
            out = out.remove(at.key() + ".citation").remove(at.key() + ".confidence");
            out = out.append(at.key() + ".passages", passage).remove(at.key() + ".status");
          } else {
            out = out.append(at.key() + ".passages", passage);
          }
          return request.line("day").isEmpty()
              ? out
              : out.put(at.agencyKey() + ".as-of", request.line("day"));
        },
        at.url(visit) + "/" + index,
        problems -> page(422, "passage-new", typed, Visit.errors(problems)));
  }

  private Map<String, Object> error(String field, String key) {
    return Map.of("field", field, "text", visit.say(key), "english", false);
  }

  private Answer card(int status, int index, List<Map<String, Object>> errors) {
    Passage passage = at.record().passages().get(index);
    List<Map<String, Object>> elements = new ArrayList<>();
    for (Element element : at.rule().elements()) {
      elements.add(
          Map.of(
              "id", element.id(),
              "statement", sentence(element.has()),
              "exception", element.kind() == Element.Kind.EXCEPTION,
              "answer", request.post() ? request.line("e-" + element.id()) : answer(passage, element),
              "words",
                  request.post()
                      ? request.text("w-" + element.id())
                      : passage.contradicting().stream()
                          .filter(one -> one.element().equals(element.id()))
                          .map(Passage.Contradiction::words)
                          .findFirst()
                          .orElse("")));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("source", passage.source());
    values.put("text", passage.text());
    values.put("paragraphs", passage.text().lines().toList());
    values.put("elements", elements);
    values.put("self", at.url(visit) + "/" + index);
    return page(status, "passage", values, errors);
  }

  private static String sentence(String predicate) {
    return Character.toUpperCase(predicate.charAt(0)) + predicate.substring(1);
  }

  private static String answer(Passage passage, Element element) {
    String id = element.id();
    return passage.contradicts().contains(id)
        ? "opposite"
        : passage.stronger().contains(id)
            ? STRONGER
            : passage.has().contains(id) ? "yes" : passage.lacks().contains(id) ? "silent" : "";
  }

  private Answer mark(int index) {
    String key = at.key() + ".passages[" + index + "]";
    List<Object> has = new ArrayList<>();
    List<Object> stronger = new ArrayList<>();
    List<Object> lacks = new ArrayList<>();
    List<Object> contradicts = new ArrayList<>();
    for (Element element : at.rule().elements()) {
      String words = request.text("w-" + element.id());
      switch (request.line("e-" + element.id())) {
        case "yes" -> has.add(element.id());
        case STRONGER -> stronger.add(element.id());
        case "silent" -> lacks.add(element.id());
        case "opposite" -> contradicts.add(words.isEmpty() ? element.id() : words(element, words));
        default -> {
          // Can't tell: no key says so, and what no passage has counts as lacking.
        }
      }
    }
    return visit.save(
        "marks",
        edit -> {
          TownEdit out = put(edit, key + "." + HAS, has);
          out = put(out, key + "." + STRONGER, stronger);
          out = put(out, key + "." + LACKS, lacks);
          return put(out, key + "." + CONTRADICTS, contradicts);
        },
        visit.url("stands") + "#rule-" + at.rule().id(),
        problems -> card(422, index, errors(problems)));
  }

  private List<Map<String, Object>> errors(List<Problem> problems) {
    return Visit.errors(problems);
  }

  private static Map<String, Object> words(Element element, String words) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("element", element.id());
    map.put("words", words);
    return map;
  }

  private static TownEdit put(TownEdit edit, String key, List<Object> values) {
    return values.isEmpty() ? edit.remove(key) : edit.put(key, values);
  }
}
