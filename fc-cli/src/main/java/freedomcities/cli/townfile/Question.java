package freedomcities.cli.townfile;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question of {@code new}, and the option that answers it for scripts.
 *
 * @param key under which the answer is kept
 * @param option for messages; empty if it has none of its own
 * @param text in plain words, given what was answered before; its first line is the question
 * @param help more words, for who types a question mark
 * @param usual what Enter answers; the empty text leaves it open
 * @param asked whether it is asked, given what was answered before
 * @param check the answer as it is kept, or what is wrong with it
 */
record Question(
    String key,
    String option,
    Function<TownAnswers, String> text,
    String help,
    Function<TownAnswers, String> usual,
    Predicate<TownAnswers> asked,
    BiFunction<TownAnswers, String, Checked> check) {

  /** An answer as it is kept, or what is wrong with it. */
  record Checked(String value, Optional<String> wrong) {
    static Checked good(String value) {
      return new Checked(value, Optional.empty());
    }

    static Checked bad(String wrong) {
      return new Checked("", Optional.of(wrong));
    }
  }

  /** A question whose answer is checked by the reader of town files. */
  static Question of(
      String key,
      String option,
      Function<TownAnswers, String> text,
      String help,
      Function<TownAnswers, String> usual) {
    return new Question(
        key,
        option,
        text,
        help,
        usual,
        answers -> true,
        (answers, words) ->
            words.isBlank()
                ? Checked.good("")
                : answers.wrong(key, words).map(Checked::bad).orElseGet(() -> Checked.good(words)));
  }

  Question onlyIf(Predicate<TownAnswers> condition) {
    return new Question(key, option, text, help, usual, condition, check);
  }

  Question checkedBy(BiFunction<TownAnswers, String, Checked> other) {
    return new Question(key, option, text, help, usual, asked, other);
  }
}
