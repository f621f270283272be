package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.towns.TownEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that are on record already: corrected, or taken away. */
final class PassageEditScreen {
  private final Visit visit;
  private final Request request;
  private final RuleScreen.At at;
  private final int index;
  private final Passage passage;

  /**
   * Of one passage of a rule.
   *
   * @param index of the passage, which is there
   */
  PassageEditScreen(Visit visit, RuleScreen.At at, int index) {
    this.visit = visit;
    this.request = visit.request();
    this.at = at;
    this.index = index;
    this.passage = at.record().passages().get(index);
  }

  Answer show() {
    if (!request.post()) {
      return page(200, List.of());
    }
    return request.line("do").equals("remove") ? remove() : save();
  }

  private Answer remove() {
    boolean last = at.record().passages().size() == 1;
    return visit.save(
        "passage-removed",
        edit -> {
          TownEdit out = edit.remove(at.key() + ".passages[" + index + "]");
          // What was on record without the words is not known again until somebody says so.
          return last && out.has(at.key()) ? out.put(at.key() + ".status", "unknown") : out;
        },
        at.url(visit),
        problems -> page(422, Visit.errors(problems)));
  }

  private Answer save() {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (String field : List.of("text", "source")) {
      if (request.text(field).isEmpty()) {
        errors.add(
            Map.of("field", field, "text", visit.say("passage.error." + field), "english", false));
      }
    }
    if (!errors.isEmpty()) {
      return page(422, errors);
    }
    String key = at.key() + ".passages[" + index + "].";
    boolean read = request.text("text").equals(passage.text());
    return visit.save(
        "passage-edited",
        edit -> {
          TownEdit out = put(edit, key + "source", request.line("source"), passage.source());
          out = put(out, key + "instrument", instrument(), passage.instrument().key());
          return read ? out : contradicts(out.put(key + "text", request.text("text")), key);
        },
        // Other words may say something else.
        read ? at.url(visit) : at.url(visit) + "/" + index,
        problems -> page(422, Visit.errors(problems)));
  }

  private static TownEdit put(TownEdit edit, String key, String value, String now) {
    return value.equals(now) ? edit : edit.put(key, value);
  }

  private String instrument() {
    String typed = request.line("instrument");
    return typed.isEmpty() ? passage.instrument().key() : typed;
  }

  /** Words that are said to contradict a rule must stand in the text, once. */
  private TownEdit contradicts(TownEdit edit, String key) {
    if (passage.contradicting().isEmpty()) {
      return edit;
    }
    List<Object> marks = new ArrayList<>();
    for (String element : passage.contradicts()) {
      List<Object> words = new ArrayList<>();
      for (Passage.Contradiction one : passage.contradicting()) {
        if (one.element().equals(element) && isOnce(one.words())) {
          Map<String, Object> mark = new LinkedHashMap<>();
          mark.put("element", element);
          mark.put("words", one.words());
          words.add(mark);
        }
      }
      marks.addAll(words.isEmpty() ? List.of(element) : words);
    }
    return edit.put(key + "contradicts", marks);
  }

  private boolean isOnce(String words) {
    String text = request.text("text");
    int first = text.indexOf(words);
    return first >= 0 && first == text.lastIndexOf(words);
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    boolean typed = request.post() && !request.line("do").equals("remove");
    Map<String, Object> all = new HashMap<>();
    all.put("errors", errors);
    all.put("id", at.rule().id());
    all.put("name", RuleNames.name(visit, at.rule()));
    all.put("text", typed ? request.text("text") : passage.text());
    all.put("source", typed ? request.line("source") : passage.source());
    all.put("instrument", typed ? instrument() : passage.instrument().key());
    all.put("back", at.url(visit));
    all.put("stands", visit.url("stands") + "#as-of");
    all.put(
        "instruments",
        Arrays.stream(Instrument.values())
            .map(one -> Map.of("key", one.key(), "name", visit.say("instrument." + one.key())))
            .toList());
    return visit.page(status, "passage-edit", all);
  }
}
