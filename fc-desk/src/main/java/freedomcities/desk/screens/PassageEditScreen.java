package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.policy.Passage;
import freedomcities.policy.QuotedParagraphs;
import freedomcities.policy.Strike;
import freedomcities.towns.TownEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that are on record already: corrected, or taken away. */
final class PassageEditScreen {
  /** What an address carries the words of each mark as that a correction took away. */
  static final String GONE = "gone";

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
          return last && out.has(at.key())
              ? out.put(at.key() + ".status", "unknown").remove(at.key() + ".proposal")
              : out;
        },
        at.url(visit),
        problems -> page(422, Visit.errors(problems)));
  }

  private Answer save() {
    List<Map<String, Object>> errors = new ArrayList<>();
    for (String field : List.of("text", "source")) {
      if (request.text(field).isEmpty()) {
        errors.add(visit.error(field, "passage.error." + field));
      }
    }
    if (!errors.isEmpty()) {
      return page(422, errors);
    }
    String key = at.key() + ".passages[" + index + "].";
    boolean read = request.text("text").equals(passage.text());
    List<String> gone =
        read
            ? List.of()
            : passage.marks().stream()
                .map(Strike::words)
                .filter(words -> !stands(words))
                .distinct()
                .toList();
    boolean loses = !gone.isEmpty();
    return visit.save(
        loses ? "passage-edited-marks" : "passage-edited",
        edit -> {
          TownEdit out = put(edit, key, "source", request.line("source"));
          out = put(out, key, "instrument", instrument());
          out = read ? out : out.put(key + "text", request.text("text"));
          return loses ? strikes(contradicts(out, key), key) : out;
        },
        // Other words may say something else.
        read ? at.url(visit) : at.url(visit) + "/" + index + told(gone),
        problems -> page(422, Visit.errors(problems)));
  }

  /** The page that is next tells which marks went. */
  private static String told(List<String> gone) {
    return gone.isEmpty()
        ? ""
        : gone.stream()
            .map(words -> GONE + "=" + Answer.encoded(words))
            .collect(Collectors.joining("&", "?", ""));
  }

  private TownEdit put(TownEdit edit, String key, String field, String value) {
    return visit.sent().isChanged(field) ? edit.put(key + field, value) : edit;
  }

  private String instrument() {
    String typed = request.line("instrument");
    return typed.isEmpty() ? passage.instrument().key() : typed;
  }

  /** Whether words stand in the text as they must that are to go: once. */
  private boolean stands(String words) {
    return Strike.of(words).in(QuotedParagraphs.of(request.text("text"))).size() == 1;
  }

  /** What is contradicted stays so; by which words it is where they stand there. */
  private TownEdit contradicts(TownEdit edit, String key) {
    if (passage.contradicting().stream().allMatch(one -> stands(one.words()))) {
      return edit;
    }
    List<Object> marks = new ArrayList<>();
    for (String element : passage.contradicts()) {
      List<Map<String, Object>> words =
          passage.contradicting().stream()
              .filter(one -> one.element().equals(element) && stands(one.words()))
              .map(one -> Marks.words(element, one.words()))
              .toList();
      marks.addAll(words.isEmpty() ? List.of(element) : words);
    }
    return edit.put(key + "contradicts", marks);
  }

  private TownEdit strikes(TownEdit edit, String key) {
    TownEdit out = edit;
    for (int i = passage.strikes().size() - 1; i >= 0; i--) {
      if (!stands(passage.strikes().get(i).words())) {
        out = out.remove(key + "strike[" + i + "]");
      }
    }
    return out;
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
    all.put(
        "was",
        visit
            .sent()
            .was(
                at.filled(
                    Map.of(
                        "text", passage.text(),
                        "source", passage.source(),
                        "instrument", passage.instrument().key()))));
    all.put("back", at.url(visit));
    all.put("stands", visit.url("stands") + "#as-of");
    all.put("instruments", RuleNames.instruments(visit));
    return visit.page(status, "passage-edit", all);
  }
}
