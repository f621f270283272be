package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.Goldens;
import freedomcities.internal.yaml.Key;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.Type;
import freedomcities.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/town-file.md} is made from the reader's table of keys. */
class TownFilePageTest {
  private static final Path PAGE = Path.of("..", "docs", "town-file.md");
  private static final Pattern DEFAULT = Pattern.compile("^(.*?); ([^;]*) if left out$");
  private static final List<String> RULES =
      RuleSet.standard().rules().stream().map(rule -> rule.id()).toList();

  private static final String HEAD =
      """
      # A town file, key by key

      Made from the reader's own table of keys, for the shipped rules; `docs/schema/town.schema.json` says the same to editors. A key that is
      required must be given where the group that it stands in is given. In lists `[ ]` stands for the position of an item; where a key is
      named on the command line (`--set`, the columns of a batch) it is a number from 0: `policy[0].rules.5.passages[0].text`. *RULE* is the id
      of a rule, *ELEMENT* the id of one of its elements (`freedom-cities rules 5 --elements`).
      All keys are there since 0.1; files without `format` are read as format 1.

      | key | takes | default | what it is |
      |---|---|---|---|
      """;

  @Test
  void thePageListsEveryKey() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    keys("", TownKeys.town(RuleSet.standard()), page);
    Goldens.compare(PAGE, page.toString());
  }

  /** Each key that an example uses is there. */
  @Test
  void thePageHasTheKeysOfAPassage() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains("| `policy[ ].rules.RULE.passages[ ].contradicts` |", "| `choices.rule-5` |");
  }

  private static void keys(String before, Shape shape, StringBuilder page) {
    boolean rulesTold = false;
    for (Key key : shape.keys()) {
      boolean ofARule = before.endsWith(".rules.") && RULES.contains(key.name());
      if (ofARule && rulesTold) {
        continue;
      }
      rulesTold |= ofARule;
      String path = before + (ofARule ? "RULE" : key.name());
      Matcher told = DEFAULT.matcher(key.about());
      boolean hasDefault = told.matches();
      page.append("| `")
          .append(path)
          .append("` | ")
          .append(words(key.type()))
          .append(" | ")
          .append(key.required() ? "*required*" : hasDefault ? told.group(2) : "")
          .append(" | ")
          .append(
              (ofARule ? "what is known of a rule" : hasDefault ? told.group(1) : key.about())
                  .replace("|", "\\|"))
          .append(" |\n");
      below(path, key.type(), page);
    }
  }

  private static void below(String path, Type type, StringBuilder page) {
    switch (type) {
      case Type.Group(Shape shape) -> keys(path + ".", shape, page);
      case Type.Many(Type each) -> below(path + "[ ]", each, page);
      case Type.Either either -> keys(path + ".", either.full().shape(), page);
      case Type.Table table -> below(path + ".KEY", table.each(), page);
      case Type.Line line -> {}
      case Type.Prose prose -> {}
      case Type.Date date -> {}
      case Type.Choice choice -> {}
      case Type.Joined joined -> {}
      case Type.Free free -> {}
    }
  }

  private static String words(Type type) {
    return switch (type) {
      case Type.Line line -> "a line";
      case Type.Prose prose -> "text";
      case Type.Date date -> "a day";
      case Type.Choice choice -> choice(choice);
      case Type.Many(Type each) -> "a list: " + words(each);
      case Type.Group group -> "keys";
      case Type.Table table -> "keys";
      case Type.Either either -> choice(either.brief()) + "; or keys";
      case Type.Joined joined -> "a list";
      case Type.Free free -> "anything";
    };
  }

  private static String choice(Type.Choice choice) {
    if (choice.what().startsWith("element of rule")) {
      return "*ELEMENT*";
    }
    return choice.what().equals("rule") ? "*RULE*" : String.join(", ", choice.values());
  }
}
