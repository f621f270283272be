package freedomcities.words;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Text that was copied out of a file made for print, without the traces of that: hyphens at the end
 * of a line ({@code depart- ment}), soft hyphens, ligatures, no-break spaces and letters that have
 * no width. Nothing else changes, and a hyphen that may be the writer's own stays: {@code
 * law-enforcement}, {@code pre- and post-trial}. Immutable.
 */
public final class PastedText {
  private static final char SOFT_HYPHEN = '\u00ad';

  private final String text;
  private final int[] origins;
  private final List<Trace> traces;

  private PastedText(String text, int[] origins, List<Trace> traces) {
    this.text = text;
    this.origins = origins;
    this.traces = List.copyOf(traces);
  }

  /** What a trace of print is. */
  public enum Kind {
    /** A word that was broken at the end of a line. */
    BROKEN_WORD("a word is broken"),
    /** A hyphen that shows only where a line ends. */
    SOFT_HYPHEN("a hyphen that isn't seen"),
    /** Several letters as one sign. */
    LIGATURE("letters that are one sign"),
    /** A space at which no line may end, or a letter without width. */
    SPACE("a space or letter that isn't seen");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** {@return what it is, for a sentence about it} */
    public String words() {
      return words;
    }
  }

  /**
   * One trace of print, and the word as it should be.
   *
   * @param kind what it is
   * @param at where it is in the text as it was given
   * @param found the word around it as it was given, with what isn't seen left out
   * @param mended the same as it is now
   */
  public record Trace(Kind kind, int at, String found, String mended) {
    /** All are needed. */
    public Trace {
      requireNonNull(kind, "kind");
      requireNonNull(found, "found");
      requireNonNull(mended, "mended");
    }
  }

  /**
   * Cleans a text by itself: which words there are is known from the text and a list of common
   * ones.
   *
   * @param text as it was copied
   * @return the text without traces of print
   */
  public static PastedText of(String text) {
    requireNonNull(text, "text");
    return of(text, new WholeWords().and(text)::has);
  }

  /**
   * Cleans a text.
   *
   * @param text as it was copied
   * @param isWord whether letters in lower case are a word: a hyphen at the end of a line stays
   *     where the letters after it are one, and goes where both parts together are
   * @return the text without traces of print
   */
  public static PastedText of(String text, Predicate<String> isWord) {
    requireNonNull(isWord, "isWord");
    requireNonNull(text, "text");
    return new PastedTextCleaner(text, isWord).cleaned();
  }

  /**
   * {@return whether letters in lower case are one of the common words that stand for themselves}
   *
   * @param word in lower case
   */
  public static boolean isCommon(String word) {
    requireNonNull(word, "word");
    return WholeWords.isCommon(word);
  }

  /** {@return the same text with a space in the place of each line end} */
  public PastedText inOneLine() {
    return new PastedText(text.replace('\n', ' '), origins, traces);
  }

  static PastedText of(StringBuilder text, int[] origins, List<Trace> traces) {
    requireNonNull(text, "text");
    return new PastedText(text.toString(), Arrays.copyOf(origins, text.length()), traces);
  }

  /** {@return the text without traces of print} */
  public String text() {
    return text;
  }

  /**
   * {@return where a letter of the text stood in the text as it was given}
   *
   * @param index into {@link #text}
   */
  public int origin(int index) {
    return origins[index];
  }

  /** {@return what was mended, in the order of the text} */
  public List<Trace> traces() {
    return traces;
  }

  /**
   * {@return the letters that a sign stands for; the sign itself if it is no ligature}
   *
   * @param sign any letter
   */
  static String letters(char sign) {
    return switch (sign) {
      case '\ufb00' -> "ff";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      case '\ufb03' -> "ffi";
      case '\ufb04' -> "ffl";
      case '\ufb05', '\ufb06' -> "st";
      default -> String.valueOf(sign);
    };
  }

  /** Whether it is seen as a space, and isn't one. */
  static boolean isOtherSpace(char sign) {
    return sign == '\u00a0' || sign == '\u202f' || sign >= '\u2000' && sign <= '\u200a';
  }

  /** Whether it has no width. */
  static boolean isUnseen(char sign) {
    return sign >= '\u200b' && sign <= '\u200d' || sign == '\u2060' || sign == '\ufeff';
  }

  static boolean isSoftHyphen(char sign) {
    return sign == SOFT_HYPHEN;
  }

  static boolean isHyphen(char sign) {
    return sign == '-' || sign == '\u2010';
  }
}
