package freedomcities.desk.screens;

import static java.nio.charset.StandardCharsets.UTF_8;

import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What was promised, or is to be done, beside all rules; and where it stands in the file. */
record Promise(int index, FollowUp step) {
  /** What the page of the records request notes by itself. */
  static final String REQUEST_STEP = "request.step";

  static List<Promise> all(Town town) {
    List<FollowUp> steps = town.documents().followUp();
    return IntStream.range(0, steps.size()).mapToObj(i -> new Promise(i, steps.get(i))).toList();
  }

  String key() {
    return "documents.follow-up[" + index + "]";
  }

  /** Known by what it says, wherever it stands. */
  String id() {
    return UUID.nameUUIDFromBytes(step.toString().getBytes(UTF_8)).toString();
  }

  String url(Visit visit, String... more) {
    return OnRecordScreen.url(visit, OnRecordScreen.PROMISE, id())
        + (more.length == 0 ? "" : "/" + more[0]);
  }

  Map<String, Object> shown(Visit visit) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("what", said(visit));
    shown.put("by", by(visit, step));
    shown.put("over", Overdue.is(visit, step.by()));
    shown.put("url", url(visit));
    shown.put("backUrl", url(visit, OnRecordScreen.TAKE_BACK));
    return shown;
  }

  /** A step that the desk noted, in the reader's language; any other as it was written. */
  String said(Visit visit) {
    boolean ours =
        visit.site().words().all().values().stream()
            .anyMatch(words -> words.raw(REQUEST_STEP).equals(step.what()));
    return ours ? visit.say(REQUEST_STEP) : step.what();
  }

  /** Who is to do it, and by when. */
  static String by(Visit visit, FollowUp step) {
    String day = step.by().map(one -> visit.say("record.by", "day", visit.day(one))).orElse("");
    return step.who().isEmpty() || day.isEmpty() ? step.who() + day : step.who() + ", " + day;
  }
}
