package freedomcities.meetings;

import freedomcities.internal.yaml.Characters;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Status;
import freedomcities.problems.Location;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.FollowUp;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes sense of the fields of one worksheet, and tells every field that makes none. */
final class WorksheetReader {
  private static final String IN_PLACE = "in-place",
      IN_WRITING = "in-writing",
      POSITION = "position";

  private final FilledForm form;
  private final String source;
  private final Map<String, String> fields;
  private final RuleSet rules;
  private final Pattern names;
  private final ProblemList problems = new ProblemList();
  private final List<Told> open = new ArrayList<>();

  WorksheetReader(FilledForm form, RuleSet rules) {
    this.form = form;
    this.source = form.source();
    this.fields = form.fields();
    this.rules = rules;
    this.names = Worksheet.names(rules);
  }

  FilledWorksheet read() {
    refuseSeveral();
    List<String> parts = Worksheet.parts(fields.getOrDefault(Worksheet.FORM, ""));
    if (parts.isEmpty()) {
      problems.add(
          new Location(source, 0, 0),
          "this form is no worksheet of this program",
          "give a worksheet that freedom-cities draft -d worksheet has drawn");
      problems.throwIfAny();
    }
    if (!parts.get(1).equals(rules.id())) {
      problems.add(
          at(Worksheet.FORM),
          "the worksheet is about the rules \"" + parts.get(1) + "\"",
          "the town file is about " + rules.id());
      problems.throwIfAny();
    }
    form.unclear()
        .forEach(
            (name, why) ->
                problems.add(
                    at(name), why, "tick it, or clear it, in another program that fills in forms"));
    form.bare().forEach(page -> open.add(Told.of("bare", "page", page.toString())));
    fields.forEach((name, value) -> Characters.checkGiven(at(name), value, problems));
    Map<String, Said> said = new LinkedHashMap<>();
    for (Rule rule : rules.rules()) {
      Said words = said(rule.id());
      if (!words.isNothing()) {
        said.put(rule.id(), words);
      }
    }
    Optional<LocalDate> date = date(!said.isEmpty());
    String who = who(said.values().stream().anyMatch(words -> words.position().isPresent()));
    String agency = line(Worksheet.AGENCY);
    if (agency.isEmpty() && !said.isEmpty()) {
      problems.add(
          at(Worksheet.AGENCY),
          "the agency is not filled in",
          "write the name of the agency that was met");
    }
    List<FollowUp> followUp = followUp();
    problems.throwIfAny();
    return new FilledWorksheet(
        source, parts.get(2), agency, date, who, said, followUp, left(), open);
  }

  /** Of two sheets in one file nobody can tell which answer is whose. */
  private void refuseSeveral() {
    List<String> sheets =
        fields.entrySet().stream()
            .filter(field -> !Worksheet.parts(field.getValue()).isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    boolean named = sheets.contains(Worksheet.FORM);
    Pattern changed = Worksheet.changedNames(rules);
    fields.keySet().stream()
        .filter(
            name ->
                names.matcher(name).matches()
                    ? named && form.repeated().contains(name)
                    : sheets.size() > 1 && sheets.contains(name)
                        || named && changed.matcher(name).matches())
        .findFirst()
        .ifPresent(
            name ->
                problems.add(
                    at(name),
                    "the file holds more than one worksheet, or parts of two: this field is one"
                        + " too many",
                    "give each worksheet as a file of its own, as it was filled in"));
    problems.throwIfAny();
  }

  private Optional<LocalDate> date(boolean needed) {
    String words = line(Worksheet.DATE);
    Optional<LocalDate> date = WrittenDays.parse(words);
    if (!words.isEmpty() && date.isEmpty()) {
      problems.add(
          at(Worksheet.DATE),
          "\"" + words + "\" is not a date",
          "write month/day/year, such as 12/1/2026");
    } else if (words.isEmpty() && needed) {
      problems.add(
          at(Worksheet.DATE),
          "the date of the meeting is not filled in",
          "write month/day/year, such as" + " 12/1/2026");
    }
    return date;
  }

  private String who(boolean needed) {
    String who =
        Stream.of(line(Worksheet.WHO), line(Worksheet.TITLE))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    if (who.isEmpty() && needed) {
      problems.add(
          at(Worksheet.WHO), "who answered is not filled in", "write a name, a title, or both");
    }
    return who;
  }

  private Said said(String rule) {
    String inPlace = one(rule, IN_PLACE, List.of("yes", "no", "not-sure"));
    String inWriting = one(rule, IN_WRITING, List.of("yes", "no"));
    String chosen =
        one(rule, POSITION, Arrays.stream(Position.values()).map(Position::key).toList());
    Optional<Position> position =
        Arrays.stream(Position.values()).filter(each -> each.key().equals(chosen)).findFirst();
    String words = words(rule);
    if (!words.isEmpty() && chosen.isEmpty()) {
      problems.add(
          at(Worksheet.field(rule, "words")),
          "words, but no box says whether the rule would be supported",
          "tick one, no answer if none was given");
    }
    Optional<Status> status = status(rule, inPlace, inWriting);
    String where = line(Worksheet.field(rule, "where"));
    if (!where.isEmpty() && status.stream().noneMatch(Status.IN_WRITING::equals)) {
      open.add(Told.of("where", "rule", rule, "where", where));
      where = "";
    }
    return new Said(status, where, position, words);
  }

  private Optional<Status> status(String rule, String inPlace, String inWriting) {
    if (inWriting.equals("yes")) {
      if (inPlace.equals("no") || inPlace.equals("not-sure")) {
        problems.add(
            at(Worksheet.field(rule, IN_WRITING)),
            "in writing, but in place is ticked " + inPlace.replace('-', ' '),
            "what is in writing is in place: mend one of the two");
      }
      return Optional.of(Status.IN_WRITING);
    }
    if (inPlace.equals("no")) {
      return Optional.of(Status.MISSING);
    }
    if (inPlace.equals("yes") && inWriting.equals("no")) {
      return Optional.of(Status.IN_PRACTICE);
    }
    if (inPlace.equals("yes")) {
      open.add(Told.of("writing-open", "rule", rule));
    } else if (inPlace.isEmpty() && inWriting.equals("no")) {
      open.add(Told.of("place-open", "rule", rule));
    }
    return Optional.empty();
  }

  /** Which of some boxes is ticked; empty if none, or several, which is told. */
  private String one(String rule, String question, List<String> choices) {
    List<String> ticked =
        choices.stream()
            .filter(
                choice ->
                    !fields
                        .getOrDefault(Worksheet.field(rule, question + "." + choice), "")
                        .isEmpty())
            .toList();
    if (ticked.size() > 1) {
      problems.add(
          at(Worksheet.field(rule, question)),
          "ticked " + String.join(" and ", ticked).replace('-', ' '),
          "leave one of them");
    }
    return ticked.size() == 1 ? ticked.getFirst() : "";
  }

  /** Several lines, as they were typed but for space around them. */
  private String words(String rule) {
    return fields
        .getOrDefault(Worksheet.field(rule, "words"), "")
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .strip();
  }

  private String line(String field) {
    String words = fields.getOrDefault(field, "").replaceAll("[\\s\\u00a0]+", " ").strip();
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }

  private List<FollowUp> followUp() {
    List<FollowUp> steps = new ArrayList<>();
    for (int row = 1; fields.containsKey(Worksheet.followUp(row, "what")); row++) {
      String what = line(Worksheet.followUp(row, "what"));
      String who = line(Worksheet.followUp(row, "who"));
      String when = line(Worksheet.followUp(row, "when"));
      Optional<LocalDate> by = WrittenDays.parse(when);
      if (!what.isEmpty()) {
        steps.add(new FollowUp(what, who, by));
      } else if (!who.isEmpty() || !when.isEmpty()) {
        problems.add(
            at(Worksheet.followUp(row, "what")),
            "who or when, but not what was promised",
            "write what it is");
      }
      if (!when.isEmpty() && by.isEmpty()) {
        open.add(Told.of("no-date", "number", Integer.toString(row), "when", when));
      }
    }
    return steps;
  }

  private List<String> left() {
    return fields.entrySet().stream()
        .filter(field -> !field.getValue().isBlank())
        .map(Map.Entry::getKey)
        .filter(
            name ->
                name.startsWith("next-meeting.")
                    || name.equals("meeting.present")
                    || !names.matcher(name).matches())
        .toList();
  }

  private Location at(String field) {
    return new Location(source + ", field " + field, 0, 0);
  }
}
