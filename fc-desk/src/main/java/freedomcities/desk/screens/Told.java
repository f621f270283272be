package freedomcities.desk.screens;

import freedomcities.policy.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recording tells that it did not take up, in the desk's own words: it is told in English,
 * of a sheet and a file, and here there is a page and a record.
 */
final class Told {
  private static final String RULE = "rule (?<rule>\\S+): ";
  private static final String SHEET = "the sheet makes it (?<status>[a-z ]+?)";
  private static final String KEPT = "; the file is kept";

  /** Keys of words below {@code told} by the sentence that each is for. */
  private static final Map<String, Pattern> SENTENCES = sentences();

  private static final Pattern NAME = Pattern.compile("\\(\\?<([a-z]+)>");

  private final Visit visit;

  Told(Visit visit) {
    this.visit = visit;
  }

  private static Map<String, Pattern> sentences() {
    Map<String, String> of = new LinkedHashMap<>();
    of.put("there", RULE + "the answer is in the file already");
    of.put("passages", RULE + SHEET + ", its passages (?<standing>[a-z ]+)" + KEPT);
    // The longer one first: a status takes in whatever small letters stand there.
    of.put("source-by", RULE + SHEET + " by (?<by>.*), but it rests on (?<source>.*)" + KEPT);
    of.put("source", RULE + SHEET + ", but it rests on (?<source>.*)" + KEPT);
    of.put("writing-open", RULE + "in place, but whether in writing is not ticked");
    of.put("place-open", RULE + "not in writing, but whether in place is not ticked");
    of.put("where", RULE + "\"(?<where>.*)\" stands under where, but in writing is not ticked yes");
    of.put("promise", "the promise \"(?<what>.*)\" is in the file already");
    of.put("no-date", "promise [0-9]+: \"(?<when>.*)\" is no date; .*");
    of.put("as-of", "as-of stays (?<day>[0-9]{4}-[0-9]{2}-[0-9]{2}), .*");
    Map<String, Pattern> sentences = new LinkedHashMap<>();
    of.forEach((key, words) -> sentences.put(key, Pattern.compile(words, Pattern.DOTALL)));
    return sentences;
  }

  /** Each sentence; as it is where it is none of those that are known here. */
  List<Map<String, Object>> shown(List<String> told) {
    return told.stream().map(this::shown).toList();
  }

  private Map<String, Object> shown(String sentence) {
    for (Map.Entry<String, Pattern> one : SENTENCES.entrySet()) {
      Matcher matcher = one.getValue().matcher(sentence);
      if (matcher.matches()) {
        String[] values =
            NAME.matcher(one.getValue().pattern())
                .results()
                .map(name -> name.group(1))
                .flatMap(name -> List.of(name, value(name, matcher.group(name))).stream())
                .toArray(String[]::new);
        return Map.of("text", visit.say("told." + one.getKey(), values), "english", false);
      }
    }
    return Map.of("text", sentence, "english", true);
  }

  private String value(String name, String found) {
    return switch (name) {
      case "status", "standing" ->
          Arrays.stream(Status.values())
              .filter(status -> status.words().equals(found))
              .findFirst()
              .map(status -> visit.say("status." + status.key()))
              .orElse(found);
      case "day" -> visit.day(LocalDate.parse(found));
      default -> found;
    };
  }
}
