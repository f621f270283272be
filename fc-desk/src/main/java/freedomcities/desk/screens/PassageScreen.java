package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.Passage;
import freedomcities.policy.QuotedParagraphs;
import freedomcities.policy.Strike;
import freedomcities.rules.Requirement.Element;
import freedomcities.towns.TownEdit;
import freedomcities.words.PastedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of a policy: pasted with their source, then what they say of each part of the rule. */
final class PassageScreen {
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
      return visit.goneElsewhere();
    }
    Passage passage = at.record().passages().get(index);
    // Another page may have taken one away that stood before it, or corrected it.
    boolean same =
        visit.sent().isFor("text", passage.text())
            && visit.sent().isFor("source", passage.source());
    if (request.post() && !same) {
      return visit.goneElsewhere();
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
    all.putIfAbsent("was", visit.sent().was(at.filled(Map.of())));
    all.put("errors", errors);
    all.put("id", at.rule().id());
    all.put("name", RuleNames.name(visit, at.rule()));
    all.put("plain", RuleNames.plain(visit, at.rule()));
    all.put("terms", RuleNames.terms(visit, at.rule()));
    all.put("agency", at.policy().agency());
    all.put("back", at.url(visit));
    all.put("action", at.url(visit) + "/new");
    all.put("instruments", RuleNames.instruments(visit));
    return visit.page(status, template, all);
  }

  /** Shown first where a PDF has left its traces: nothing is mended without telling. */
  private Answer add() {
    Map<String, Object> typed = typed();
    List<Map<String, Object>> errors = new ArrayList<>();
    if (request.line("source").isEmpty()) {
      errors.add(visit.error("source", "passage.error.source"));
    }
    if (request.text("text").isEmpty()) {
      errors.add(visit.error("text", "passage.error.text"));
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
    return page(status, "passage", card(values, marks(Optional.empty())), errors);
  }

  private Answer save(Map<String, Object> typed) {
    Marks marks = marks(Optional.empty());
    List<Map<String, Object>> errors = wrong(marks, String.valueOf(typed.get("text")));
    if (!errors.isEmpty()) {
      return newCard(422, typed, errors);
    }
    Map<String, Object> passage = new LinkedHashMap<>();
    for (String key : List.of("source", "instrument", "text")) {
      passage.put(key, String.valueOf(typed.get(key)));
    }
    marks
        .sent()
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
  private List<Map<String, Object>> wrong(Marks marks, String text) {
    List<Map<String, Object>> errors = new ArrayList<>();
    String paragraphs = QuotedParagraphs.of(text);
    for (Element element : at.rule().elements()) {
      boolean opposite = request.line("e-" + element.id()).equals(Marks.OPPOSITE);
      if (!opposite && !request.text("w-" + element.id()).isEmpty()) {
        errors.add(visit.error("e-" + element.id(), "card.error.words"));
      }
      String words = request.text("w-" + element.id());
      int times = words.isEmpty() ? 1 : Strike.of(words).in(paragraphs).size();
      if (opposite && times != 1) {
        errors.add(
            visit.error(
                "w-" + element.id(),
                times == 0 ? "card.error.nowhere" : "card.error.several",
                "part",
                Integer.toString(at.rule().elements().indexOf(element) + 1),
                "statement",
                String.valueOf(RuleNames.statement(visit, at.rule(), element).get("text"))
                    .replaceFirst("[.]$", ""),
                "words",
                words,
                "times",
                Integer.toString(times)));
      }
    }
    if (errors.isEmpty() && marks.sent().values().stream().allMatch(List::isEmpty)) {
      errors.add(visit.error("e-" + first(), "card.error.none"));
    }
    return errors;
  }

  private Marks marks(Optional<Passage> known) {
    return new Marks(visit, at.rule(), known);
  }

  private Answer card(int status, int index, List<Map<String, Object>> errors) {
    Passage passage = at.record().passages().get(index);
    Marks marks = marks(Optional.of(passage));
    Map<String, String> was = new LinkedHashMap<>();
    was.put("text", passage.text());
    was.put("source", passage.source());
    for (Element element : at.rule().elements()) {
      String answer = marks.answer(element);
      was.put("e-" + element.id(), answer.isEmpty() ? Marks.UNSURE : answer);
      was.put("w-" + element.id(), marks.words(element));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("source", passage.source());
    values.put("text", passage.text());
    values.put("self", at.url(visit) + "/" + index);
    values.put("carried", List.of());
    values.put("was", visit.sent().was(at.filled(was)));
    return page(status, "passage", card(values, marks), errors);
  }

  /** Each part of the rule with what was answered, which is what was typed if the card was sent. */
  private Map<String, Object> card(Map<String, Object> values, Marks marks) {
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
              typed ? request.line("e-" + element.id()) : marks.answer(element),
              "words",
              typed ? request.text("w-" + element.id()) : marks.words(element)));
    }
    values.put("gone", request.query().getOrDefault(PassageEditScreen.GONE, List.of()));
    values.put("paragraphs", String.valueOf(values.get("text")).lines().toList());
    values.put("elements", elements);
    return values;
  }

  private Answer mark(int index) {
    Passage passage = at.record().passages().get(index);
    Marks marks = marks(Optional.of(passage));
    List<Map<String, Object>> errors = wrong(marks, passage.text());
    if (!errors.isEmpty()) {
      return card(422, index, errors);
    }
    String key = at.key() + ".passages[" + index + "].";
    return visit.save(
        "marks",
        edit -> {
          TownEdit out = edit;
          for (Map.Entry<String, List<Object>> mark : marks.changed().entrySet()) {
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
}
