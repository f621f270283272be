package freedomcities.rules;

import freedomcities.internal.yaml.Suggestion;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through the words of a shelf in all its languages: that each string is one that documents
 * say, and that a shelf with a translation leaves nothing to English.
 */
final class ShelfWordsCheck {
  /** Strings of a subject; all others are the documents' own. */
  static final List<String> SUBJECT =
      List.of("subject.brief", "subject.full", "subject.words", "subject.keywords", "source");

  private static final List<String> OF_A_RULE = List.of("name", "plain");
  private static final Pattern GLOSSARY =
      Pattern.compile("glossary\\.[a-z0-9]+(-[a-z0-9]+)*\\.(term|means)");

  private static final Pattern NAME = Pattern.compile("\\{[^{}]*}");

  private ShelfWordsCheck() {}

  static List<Problem> problems(Shelf shelf, List<Rule> rules, ShelfFiles files) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, ShelfWords> language : shelf.words().entrySet()) {
      String file = files.name(ShelfFiles.WORDS + language.getKey() + ShelfFiles.ENDING);
      if (!shelf.words().containsKey(ShelfFiles.ENGLISH)) {
        problems.add(
            problem(
                file,
                "a translation, and no words in English",
                "add " + ShelfFiles.WORDS + ShelfFiles.ENGLISH + ShelfFiles.ENDING));
        continue;
      }
      try {
        Wording words = language.getValue().wording();
        if (language.getKey().equals(ShelfFiles.ENGLISH)) {
          unknown(words, rules, shelf.choices(), file, problems);
          halves(words, rules, file, problems);
          terms(shelf, words, file, problems);
          if (shelf.words().size() > 1) {
            missing(words, rules, file, problems);
          }
        }
      } catch (InputException e) {
        problems.addAll(e.problems());
      }
    }
    return problems.stream().distinct().toList();
  }

  private static void unknown(
      Wording words, List<Rule> rules, List<Choice> choices, String file, List<Problem> problems) {
    List<String> known =
        Stream.of(
                SUBJECT.stream(),
                Stream.of("comment-card.status"),
                ofChoices(choices),
                rules.stream()
                    .flatMap(
                        rule ->
                            Stream.of("name", "plain", "picture")
                                .map(what -> "rules." + rule.id() + "." + what)),
                rules.stream().flatMap(rule -> parts(rule).stream()))
            .flatMap(some -> some)
            .toList();
    for (String key : words.keys()) {
      NAME.matcher(words.raw(key))
          .results()
          .map(MatchResult::group)
          .forEach(
              name ->
                  problems.add(
                      problem(
                          file,
                          key + ": " + name + " is filled by nothing here",
                          "write the words")));
      if (!known.contains(key) && !GLOSSARY.matcher(key).matches()) {
        problems.add(
            problem(file, "documents say nothing of " + key, Suggestion.remedy(key, known)));
      }
      if (GLOSSARY.matcher(key).matches() && partner(key).filter(words::has).isEmpty()) {
        problems.add(
            problem(file, key + " stands alone", "a term of the glossary has term and means"));
      }
    }
  }

  private static List<String> parts(Rule rule) {
    return rule.elements().stream()
        .map(element -> "rules." + rule.id() + ".parts." + element.id())
        .toList();
  }

  /** Of a rule either all parts are said in plain words or none: a card has no holes. */
  private static void halves(Wording words, List<Rule> rules, String file, List<Problem> problems) {
    for (Rule rule : rules) {
      List<String> missing = parts(rule).stream().filter(key -> !words.has(key)).toList();
      if (!missing.isEmpty() && missing.size() < rule.elements().size()) {
        problems.add(
            problem(
                file,
                "other parts of rule " + rule.id() + " are in plain words",
                "add " + String.join(", ", missing) + " too"));
      }
    }
  }

  /** Of each value a sentence that goes after the rule's plain ones where a town chose it. */
  private static Stream<String> ofChoices(List<Choice> choices) {
    return choices.stream()
        .flatMap(
            choice ->
                choice.values().stream()
                    .map(value -> "choices." + choice.key() + "." + value.value()));
  }

  private static Optional<String> partner(String key) {
    return Optional.of(
        key.endsWith(".term")
            ? key.substring(0, key.length() - "term".length()) + "means"
            : key.substring(0, key.length() - "means".length()) + "term");
  }

  private static void terms(Shelf shelf, Wording words, String file, List<Problem> problems) {
    for (String term : shelf.handout().terms()) {
      if (!words.has("glossary." + term + ".term")) {
        problems.add(
            problem(
                file,
                "the handout explains " + term + ", which is no term of the glossary",
                "add glossary." + term + ", or take it out of handout in drafting.yaml"));
      }
    }
  }

  /** What English can leave to the rules themselves, a translation can't. */
  private static void missing(
      Wording words, List<Rule> rules, String file, List<Problem> problems) {
    List<String> missing =
        Stream.concat(
                SUBJECT.stream(),
                rules.stream()
                    .filter(rule -> !rule.optional())
                    .flatMap(
                        rule -> OF_A_RULE.stream().map(what -> "rules." + rule.id() + "." + what)))
            .filter(key -> !words.has(key))
            .toList();
    if (!missing.isEmpty()) {
      problems.add(
          problem(
              file,
              "a translation needs these in English too: " + String.join(", ", missing),
              "add them"));
    }
  }

  private static Problem problem(String file, String found, String remedy) {
    return new Problem(new Location(file, 0, 0), found, remedy);
  }
}
