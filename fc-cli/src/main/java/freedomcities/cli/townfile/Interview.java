package freedomcities.cli.townfile;

import freedomcities.cli.arguments.UsageErrors;
import freedomcities.cli.terminal.Terminal;
import freedomcities.cli.terminal.TerminalPage;
import freedomcities.cli.terminal.TerminalPage.Emphasis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks one question after another, with a way back to each. */
final class Interview {
  private static final String BACK = "<";
  private static final String HELP = "?";

  private final TerminalPage page;
  private final BufferedReader in;

  Interview(Terminal terminal, TerminalPage page) {
    this.page = page;
    this.in = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
  }

  /**
   * Whether all were answered; false if the input ended before. Answered questions are not asked
   * again.
   */
  boolean ask(List<Question> questions, TownAnswers answers) throws IOException {
    page.paragraph(
        0,
        0,
        "A few questions, then a town file is written. Enter takes what stands in [brackets], "
            + HELP
            + " explains the question, "
            + BACK
            + " goes back, Ctrl-C stops and nothing is written.");
    List<Question> open =
        questions.stream().filter(question -> answers.get(question.key()).isEmpty()).toList();
    Deque<Integer> asked = new ArrayDeque<>();
    int i = 0;
    while (i < open.size()) {
      Question question = open.get(i);
      if (!question.asked().test(answers)) {
        answers.put(question.key(), "");
        i++;
        continue;
      }
      switch (one(question, answers)) {
        case ANSWERED -> {
          asked.push(i);
          i++;
        }
        case BACK -> i = asked.isEmpty() ? i : asked.pop();
        case ENDED -> {
          return false;
        }
      }
    }
    return true;
  }

  private enum Step {
    ANSWERED,
    BACK,
    ENDED
  }

  private Step one(Question question, TownAnswers answers) throws IOException {
    page.line("");
    List<String> lines = question.text().apply(answers).lines().toList();
    page.paragraph(0, 0, page.emphasized(Emphasis.STRONG, lines.getFirst()));
    lines.stream().skip(1).forEach(line -> page.paragraph(0, 0, line));
    String usual = answers.get(question.key()).orElseGet(() -> question.usual().apply(answers));
    while (true) {
      page.prompt((usual.isEmpty() ? "" : "[" + usual + "] ") + "> ");
      @Nullable String typed = in.readLine();
      if (typed == null) {
        page.line("");
        return Step.ENDED;
      }
      String words = typed.strip();
      if (words.equals(BACK)) {
        return Step.BACK;
      }
      if (words.equals(HELP)) {
        page.paragraph(2, 2, question.help());
        continue;
      }
      if (UsageErrors.hasLostLetters(words)) {
        page.paragraph(2, 2, UsageErrors.LOST_LETTERS);
        continue;
      }
      Question.Checked checked = question.check().apply(answers, words.isEmpty() ? usual : words);
      if (checked.wrong().isEmpty()) {
        answers.put(question.key(), checked.value());
        return Step.ANSWERED;
      }
      page.paragraph(2, 2, checked.wrong().get());
    }
  }
}
