package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Status;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.views.SpokenStanding.Evidence;
import freedomcities.templates.internal.views.SpokenStanding.Said;
import freedomcities.towns.Town;
import freedomcities.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is read aloud, in words: agencies by name or by number, what stands where, whom it binds.
 */
final class SpokenWords {
  /** How agencies are told: by their names, by names without the place's, by how many they are. */
  enum Names {
    FULL,
    BRIEF,
    NUMBER
  }

  private final Town town;
  private final Wording words;
  private final Jurisdiction place;

  SpokenWords(Town town, Wording words) {
    this.town = town;
    this.words = words;
    this.place = town.jurisdiction();
  }

  /** {@code the Sampleton Police Department and the Jail}; by number {@code two agencies}. */
  String agencies(List<String> agencies, Names names) {
    return names == Names.NUMBER
        ? words.say(
            "comment.agencies." + (agencies.size() == 1 ? "one" : "many"),
            Map.of("count", SpokenStanding.number(agencies.size(), words)))
        : words.list(agencies.stream().map(agency -> name(agency, names)).toList());
  }

  /** With its article in English, as it calls itself elsewhere. */
  private String name(String agency, Names names) {
    String name = names == Names.BRIEF ? AgencyNames.brief(agency, place) : agency;
    return words.language().startsWith(Languages.ENGLISH) ? View.named(name, place) : name;
  }

  /** The place with its article in English, as it calls itself elsewhere. */
  String place() {
    return words.language().startsWith(Languages.ENGLISH)
        ? place.styleWithArticle()
        : place.style();
  }

  /** How one rule stands at agencies at which it is the same. */
  String at(Said said, List<AgencyFinding> agencies, Names names, boolean ownPart) {
    String where = agencies(agencies.stream().map(AgencyFinding::agency).toList(), names);
    return sentence("comment.rule.at.", said, Map.of("agencies", where))
        + (said.ownPart() && ownPart
            ? " " + words.say("comment.rule.own-part." + (agencies.size() == 1 ? "one" : "many"))
            : "");
  }

  /** How one rule stands at the place, of whose agencies all it is true. */
  String here(Said said, String name) {
    return sentence("comment.rule.stand.", said, Map.of("place", name))
        + (said.ownPart() ? " " + words.say("comment.rule.own-part.one") : "");
  }

  private String sentence(String keys, Said said, Map<String, String> values) {
    boolean nobody = said.evidence() == Evidence.TOLD && said.key().equals(Status.MISSING.key());
    String clause = say(keys + (nobody ? "none" : said.key()), said, values);
    return EnglishPhrases.capital(
            said.evidence() == Evidence.TOLD
                ? words.say("comment.told", Map.of("said", clause))
                : clause)
        + "."
        + switch (said.evidence()) {
          case SEEN, TOLD, UNSURE -> "";
          case UNREAD -> " " + words.say("comment.rule.unread");
          case UNSEEN -> " " + words.say("comment.rule.unseen");
        };
  }

  /** {@code we are told that two rules conflict with a policy}, with no capital and no stop. */
  String counted(Said said, int count, boolean all) {
    String key = said.key() + (count == 1 ? ".one" : all ? ".all" : ".many");
    String clause =
        say(
            "comment.stand." + (words.has("comment.stand." + key) ? key : said.key() + ".many"),
            said,
            Map.of("count", SpokenStanding.number(count, words)));
    return switch (said.evidence()) {
      case SEEN -> clause;
      case TOLD -> words.say("comment.told", Map.of("said", clause));
      case UNREAD -> words.say("comment.unread", Map.of("said", clause));
      case UNSEEN -> words.say("comment.unseen", Map.of("said", clause));
      case UNSURE -> words.say("comment.unsure", Map.of("said", clause));
    };
  }

  private String say(String key, Said said, Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(
        "grounds",
        words.list(
            said.grounds().stream().map(ground -> words.say("comment.ground." + ground)).toList()));
    return words.say(key, all);
  }

  /**
   * Whom a measure doesn't bind, since others run them: a sentence for each who does, with their
   * names if they are asked for in full. Empty where the place runs all.
   */
  String outside(Names names) {
    Map<String, List<String>> byRunner =
        town.policy().agencies().stream()
            .filter(agency -> !agency.isOwn())
            .collect(
                Collectors.groupingBy(
                    agency -> agency.runBy().orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.mapping(AgencyPolicy::agency, Collectors.toList())));
    if (byRunner.isEmpty()) {
      return "";
    }
    List<String> all = byRunner.values().stream().flatMap(List::stream).toList();
    return switch (names) {
      case FULL ->
          byRunner.entrySet().stream()
              .map(
                  runner ->
                      words.say(
                          "comment.outside.run",
                          Map.of(
                              "agencies",
                              agencies(runner.getValue(), names),
                              "who",
                              runner(runner.getKey()))))
              .collect(Collectors.joining(" "));
      case BRIEF -> words.say("comment.outside.named", Map.of("agencies", agencies(all, names)));
      case NUMBER ->
          all.size() == town.policy().agencies().size()
              ? words.say("comment.outside.all")
              : words.say(
                  "comment.outside." + (all.size() == 1 ? "one" : "many"),
                  Map.of("count", SpokenStanding.number(all.size(), words)));
    };
  }

  /** Names stay in English, without their article in another language. */
  private String runner(String who) {
    return runner(who, words);
  }

  static String runner(String who, Wording words) {
    return words.language().startsWith(Languages.ENGLISH) ? who : who.replaceFirst("^the ", "");
  }
}
