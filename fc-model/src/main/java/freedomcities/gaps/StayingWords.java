package freedomcities.gaps;

import freedomcities.policy.Passage;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a passage that stays, on which a drafter has to decide: they open an exception, narrow
 * an element, or advise, and could still allow what the rule forbids. No program can say whether
 * they do, so none of them is struck.
 *
 * @param passage that they are of
 * @param words as it has them, to the end of the sentence
 */
public record StayingWords(Passage passage, String words) {
  private static final Pattern END = Pattern.compile("[.;!?]+$");

  /** What opens an exception; "may not" forbids. */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?i)\\b(?:unless|except|excepting|other than|provided that|may(?!\\s+not\\b))\\b");

  private static final Pattern OPENS_WITHOUT_MAY =
      Pattern.compile("(?i)\\b(?:unless|except|excepting|other than|provided that)\\b");

  /** "may … only" narrows. */
  private static final Pattern ONLY = Pattern.compile("(?i)\\bonly\\b");

  private static final Set<Element.Kind> EXCEPTIONS =
      Set.of(Element.Kind.EXCEPTION, Element.Kind.INSTRUMENT);

  /** Of the words of an exception those that say what it is about. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}]{5,}");

  private static final Pattern MAY = Pattern.compile("\\bmay (?!be\\b)");

  /** A judge's warrant, or an order of a court. */
  private static final Pattern OF_A_COURT =
      Pattern.compile("(?i)\\b(?:judges?|judge’s|judge's|judicial(?:ly)?|magistrates?|courts?)\\b");

  /** What a court gives; a mere mention of one, such as a place or custody, asks for nothing. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)\\b(?:warrants?|orders?|ordered|subpoenas?|writs?|signs|signed|issues|issued)\\b");

  /** Of any other sort, such as an administrative one, a judge may belong to an agency. */
  private static final Pattern AGENCYS_JUDGE =
      Pattern.compile(
          "(?i)\\b(?!(?:an?|the|any|by|of|or|and|from|unless|federal|state|local|tribal|district|superior"
              + "|circuit|county|municipal|supreme|appeals?|neutral|competent|trial|criminal|states"
              + "|article|iii|signed|issued|magistrate)\\b)\\p{L}+\\s+(?:judges?|magistrates?|courts?)\\b");

  private static final Pattern OR = Pattern.compile("(?i)\\bor\\b");

  static List<StayingWords> of(Rule rule, AgencyFinding finding) {
    if (finding.status() == Status.IN_WRITING) {
      return List.of();
    }
    return finding.plan().standing().stream()
        .filter(Plan::canBeAmended)
        .flatMap(passage -> in(rule, finding, passage))
        .distinct()
        .toList();
  }

  private static Stream<StayingWords> in(Rule rule, AgencyFinding finding, Passage passage) {
    String text = StruckPassage.of(passage).text();
    List<String> found = new ArrayList<>();
    // Where the rule itself says what people may do, so does a policy that has it.
    boolean permits = MAY.matcher(rule.text().asWritten()).find();
    for (String sentence : Sentences.of(text)) {
      Matcher opens = (permits ? OPENS_WITHOUT_MAY : OPENS).matcher(sentence);
      if (opens.find()) {
        String clause = bare(sentence.substring(opens.start()));
        // What is listed behind a colon is told by its own words.
        if (clause.contains(" ")
            && !ONLY.matcher(clause).find()
            && !asksACourt(clause)
            && !isModels(rule, passage, clause)) {
          found.add(clause);
        }
      } else if (advises(rule, passage, sentence)) {
        found.add(bare(sentence));
      }
    }
    finding.plan().lacking().stream()
        .flatMap(element -> element.weakenedBy().stream())
        .filter(word -> !Strike.of(word).in(text).isEmpty())
        .forEach(found::add);
    return found.stream().map(words -> new StayingWords(passage, words));
  }

  /**
   * Whether each of the alternatives in an exception is a judge's warrant or an order of a court:
   * under any rule that is more than the agency could allow itself.
   */
  private static boolean asksACourt(String clause) {
    return !clause.toLowerCase(Locale.ROOT).startsWith("may")
        && ASKED.matcher(clause).find()
        && !AGENCYS_JUDGE.matcher(clause).find()
        && OR.splitAsStream(clause).allMatch(part -> OF_A_COURT.matcher(part).find());
  }

  /**
   * Whether a clause makes an exception of the model's: one that the passage is said to have, or
   * that is told in two of the model's words for it.
   */
  private static boolean isModels(Rule rule, Passage passage, String clause) {
    String told = clause.toLowerCase(Locale.ROOT);
    return rule.elements().stream()
        .filter(element -> EXCEPTIONS.contains(element.kind()))
        .anyMatch(
            element ->
                WORD.matcher(element.modelWords().toLowerCase(Locale.ROOT))
                        .results()
                        .map(word -> word.group().substring(0, 5))
                        .distinct()
                        .filter(told::contains)
                        .count()
                    >= (passage.has().contains(element.id()) ? 1 : 2));
  }

  private static String bare(String words) {
    return END.matcher(words.strip()).replaceFirst("");
  }

  /** Where a passage orders too, nobody said which of its sentences carries the rule. */
  private static boolean advises(Rule rule, Passage passage, String sentence) {
    return !Standing.advises(rule, passage)
        && rule.duty().filter(duty -> duty.onlyAdvises(sentence)).isPresent();
  }
}
