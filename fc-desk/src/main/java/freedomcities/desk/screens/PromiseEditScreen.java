package freedomcities.desk.screens;

import freedomcities.desk.web.Answer;
import freedomcities.desk.web.Request;
import freedomcities.towns.TownEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A promise that is on record: corrected, or taken off the list. */
final class PromiseEditScreen {
  private static final String WHAT = "promise.what", WHO = "promise.who", BY = "promise.by";

  private final Visit visit;
  private final Request request;
  private final Promise at;

  PromiseEditScreen(Visit visit, Promise at) {
    this.visit = visit;
    this.request = visit.request();
    this.at = at;
  }

  Answer show(boolean takesBack) {
    if (takesBack) {
      return request.post() ? takeBack() : asked(200, List.of());
    }
    return request.post() ? correct() : page(200, List.of());
  }

  private Map<String, String> filled() {
    Map<String, String> filled = new LinkedHashMap<>();
    filled.put(WHAT, at.step().what());
    filled.put(WHO, at.step().who());
    filled.put(BY, at.step().by().map(LocalDate::toString).orElse(""));
    return filled;
  }

  private Answer correct() {
    List<Map<String, Object>> errors = new ArrayList<>();
    if (request.line(WHAT).isEmpty()) {
      errors.add(visit.error(WHAT, "record.error.what"));
    }
    if (!request.line(BY).isEmpty() && !Days.is(request.line(BY))) {
      errors.add(visit.error(BY, "record.error.day"));
    }
    return errors.isEmpty()
        ? visit.save(
            "promise-edited",
            this::corrected,
            OnRecordScreen.url(visit) + "#promises",
            problems -> page(422, Visit.errors(problems)))
        : page(422, errors);
  }

  private TownEdit corrected(TownEdit edit) {
    TownEdit out = edit;
    for (String name : filled().keySet()) {
      String key = at.key() + name.substring(name.indexOf('.'));
      String value = request.line(name);
      if (visit.sent().isChanged(name)) {
        out = value.isEmpty() ? out.remove(key) : out.put(key, value);
      }
    }
    return out;
  }

  private Answer takeBack() {
    return visit.save(
        "promise-removed",
        edit -> edit.remove(at.key()),
        OnRecordScreen.url(visit),
        problems -> asked(422, Visit.errors(problems)));
  }

  private Answer asked(int status, List<Map<String, Object>> errors) {
    return visit.page(status, "promise-back", model(errors));
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    Map<String, Object> all = new HashMap<>(model(errors));
    Map<String, String> shown = new LinkedHashMap<>(filled());
    if (request.post()) {
      shown.replaceAll((name, value) -> request.line(name));
    }
    all.put("what", shown.getOrDefault(WHAT, ""));
    all.put("who", shown.getOrDefault(WHO, ""));
    all.put("by", shown.getOrDefault(BY, ""));
    all.put("was", visit.sent().was(filled()));
    return visit.page(status, "promise-edit", all);
  }

  private Map<String, Object> model(List<Map<String, Object>> errors) {
    return Map.of("errors", errors, "one", at.shown(visit), "list", OnRecordScreen.url(visit));
  }
}
