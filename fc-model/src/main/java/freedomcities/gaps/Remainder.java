package freedomcities.gaps;

import freedomcities.gaps.StruckPassage.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is left where words were struck. A program can see that a sentence lost its beginning or its
 * end, or speaks of what only the words struck told; what is to stand there a person decides.
 */
final class Remainder {
  private static final String NUMBER =
      "(?:§+\\s*)?(?:\\(?\\d[\\d.-]*[.)]?|\\(?[A-Za-z]{1,4}\\)|[A-Za-z]\\.|[-–•*])"
          + "(?:\\s*\\(\\w{1,4}\\))*";

  private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER);

  private static final Pattern BARE_NUMBER =
      Pattern.compile("\\s*" + NUMBER + "\\s*(?:[.;:,]\\s*(?:and|or)?)?\\s*");

  private static final Pattern ENDS_SENTENCE = Pattern.compile("(?s).*[.!?][”’\"')\\]]*");

  /** With these no sentence begins that has lost its first words. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:[,;:.!?)]|(?:and|or|but|nor|then|than|who|which|whose)\\b).*");

  /** With these no sentence ends. */
  private static final Set<String> WANTS_MORE =
      Set.of(
          "a", "an", "and", "any", "are", "at", "be", "but", "by", "each", "except", "for", "from",
          "if", "in", "is", "may", "must", "nor", "not", "of", "on", "or", "shall", "should",
          "that", "the", "to", "under", "unless", "when", "where", "which", "who", "will", "with",
          "without");

  private static final Pattern VERB =
      Pattern.compile(
          "(?i)\\b(?:shall|must|may|will|should|can|cannot|is|are|was|were|be|has|have|do|does)\\b");

  /** What these begin adds to a sentence that is whole without it. */
  private static final Pattern ADDS =
      Pattern.compile("(?i)(?:unless|if|except|when|where|while|until|as|provided|that)\\b.*");

  /** A list goes on behind these, whatever went between. */
  private static final Set<String> JOINS = Set.of("and", "or");

  private static final Pattern NEXT_ITEM = Pattern.compile("\\s*" + NUMBER + "\\s+\\S");

  private static final Pattern LAST_WORD = Pattern.compile("(?s).*?(\\p{L}+)\\s*");

  private static final Pattern BACK =
      Pattern.compile(
          "\\b([Tt]he|[Ss]uch(?: an?)?|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\\s+(\\p{Ll}{4,})");

  private static final int STEM = 5;

  private Remainder() {}

  /** The text without items of which only the number or the letter is left. */
  static String withoutBareNumbers(String before, String left) {
    List<String> old = before.lines().map(String::strip).toList();
    return left.lines()
        .filter(line -> old.contains(line.strip()) || !BARE_NUMBER.matcher(line).matches())
        .collect(Collectors.joining("\n"));
  }

  static List<String> fragments(String left, List<Cut> cuts) {
    List<String> out = new ArrayList<>();
    for (Cut one : cuts) {
      Cut cut = new Cut(beforeBlank(left, one.at()), one.words());
      String line = line(left, cut.at());
      if (BARE_NUMBER.matcher(line).matches()) {
        continue;
      }
      if (isBroken(left, cut)) {
        out.add(
            "What is left here, “"
                + sentence(left, cut.at())
                + "”, does not stand alone: it needs other words, or the rest of it goes too.");
      } else {
        Matcher back = BACK.matcher(left);
        back.region(cut.at(), left.length());
        while (back.find()) {
          if (isToldOnlyIn(cut, left.substring(0, back.start()), back.group(2))) {
            out.add(
                "What is left speaks of “"
                    + back.group().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
                    + "”, of which only the words struck tell: it needs other words, or goes too.");
          }
        }
      }
    }
    return out.stream().distinct().toList();
  }

  /** Whether the sentence in which words were struck has lost its beginning or its end. */
  private static boolean isBroken(String left, Cut cut) {
    String head = left.substring(left.lastIndexOf('\n', cut.at() - 1) + 1, cut.at()).strip();
    String tail = line(left.substring(cut.at()), 0).strip();
    boolean begins =
        head.isEmpty()
            || NUMBER_ALONE.matcher(head).matches()
            || ENDS_SENTENCE.matcher(head).matches();
    if (begins) {
      return !tail.isEmpty()
          && (GOES_ON.matcher(tail).matches()
              || Character.isUpperCase(cut.words().strip().codePointAt(0))
                  && Character.isLowerCase(tail.codePointAt(0)));
    }
    Matcher last = LAST_WORD.matcher(head);
    if (!last.matches() || !tail.isEmpty() && ".;!?".indexOf(tail.charAt(0)) < 0) {
      return false;
    }
    String word = last.group(1).toLowerCase(Locale.ROOT);
    return hasLostItsVerb(head, cut)
        || WANTS_MORE.contains(word)
            && !(JOINS.contains(word)
                && tail.isEmpty()
                && NEXT_ITEM.matcher(left).region(cut.at(), left.length()).lookingAt());
  }

  /** Whether what stood before the words struck has only its subject left. */
  private static boolean hasLostItsVerb(String head, Cut cut) {
    return VERB.matcher(cut.words()).find()
        && !GOES_ON.matcher(cut.words().strip()).matches()
        && !ADDS.matcher(cut.words().strip()).matches()
        && !VERB.matcher(head.substring(sentenceStart(head))).find();
  }

  private static int sentenceStart(String head) {
    int start = head.length();
    while (start > 0 && !isEnd(head, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether only the words struck brought up what a word behind them goes back to. */
  private static boolean isToldOnlyIn(Cut cut, String before, String noun) {
    String stem = noun.substring(0, Math.min(STEM, noun.length()));
    Pattern told =
        Pattern.compile(
            "(?i)(?<!\\b(?:the|such|this|that|these|those|said)\\s{1,3})\\b" + Pattern.quote(stem));
    return told.matcher(cut.words()).find()
        && !Pattern.compile("(?i)\\b" + Pattern.quote(stem)).matcher(before).find();
  }

  /** Where nothing is left of a line, the end of the one before. */
  private static int beforeBlank(String text, int at) {
    return line(text, at).isBlank() ? text.substring(0, at).stripTrailing().length() : at;
  }

  private static String line(String text, int at) {
    int end = text.indexOf('\n', at);
    return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end);
  }

  /** The sentence around a place, without the number before it. */
  private static String sentence(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n' && !isEnd(text, start - 1)) {
      start--;
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && !isEnd(text, end)) {
      end++;
    }
    return text.substring(start, Math.min(text.length(), end + 1)).strip();
  }

  private static boolean isEnd(String text, int at) {
    return ".!?".indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}
