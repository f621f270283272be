package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list of what templates see is made from what they do see. */
class TemplateNamesTest {
  private static final Law LAW = Law.standard();
  private static final Path PAGE = Path.of("..", "docs", "template-names.md");

  /** Deeper down stand the same things again. */
  private static final int DEPTH = 3;

  @Test
  void thePageListsWhatTemplatesSee() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # Names that templates see

            Made by a test from what the example city's templates see (`-Dgoldens=write` writes it); [templates.md](templates.md) says what they
            mean. Behind a list stands what each of its items has. A map by keys of its own (rules, choices, definitions) is shown with a star.
            """);
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    GapReport report = new GapCheck(Examples.RULES).check(town.policy(), town.manuals());
    Engine engine = new Engine(TemplateSource.none(), TemplateLimits.STANDARD);
    Languages languages = new Languages(TemplateSource.none(), RuleSet.standard());
    for (DocumentKind kind : DocumentKind.all()) {
      Map<String, Object> seen =
          new DocumentDrafting(
                  Examples.RULES,
                  LAW,
                  town,
                  report,
                  kind,
                  DraftSettings.STANDARD,
                  () -> languages.wording(Languages.ENGLISH))
              .seen(engine);
      page.append("\n## ").append(kind.key()).append("\n\n");
      new TreeMap<>(seen)
          .forEach(
              (name, value) ->
                  page.append("- `")
                      .append(name)
                      .append('`')
                      .append(within(value, 1))
                      .append('\n'));
    }
    compare(page.toString());
  }

  private static String within(Object value, int depth) {
    if (value instanceof List<?> list) {
      return list.isEmpty() ? " (a list)" : " (a list)" + within(list.getFirst(), depth);
    }
    if (!(value instanceof Map<?, ?> map) || depth == DEPTH) {
      return "";
    }
    List<String> names = new ArrayList<>();
    boolean byKey =
        map.keySet().stream().anyMatch(key -> !key.toString().matches("[a-zA-Z][a-zA-Z0-9]*+"));
    if (byKey) {
      return map.isEmpty() ? "" : ": `*`" + within(map.values().iterator().next(), depth);
    }
    Map<String, Object> sorted = new TreeMap<>();
    map.forEach((name, inner) -> sorted.put(name.toString(), inner));
    sorted.forEach(
        (name, deeper) -> {
          String inner = within(deeper, depth + 1);
          names.add(
              "`"
                  + name
                  + "`"
                  + (inner.isEmpty()
                      ? ""
                      : inner.startsWith(": ") ? " (" + inner.substring(2) + ")" : inner));
        });
    return names.isEmpty() ? "" : ": " + String.join(", ", names);
  }

  private static void compare(String actual) throws IOException {
    boolean same = Files.exists(PAGE) && Files.readString(PAGE).equals(actual);
    if ("write".equals(System.getProperty("goldens")) && !same) {
      Files.writeString(PAGE, actual);
      fail("wrote " + PAGE + "; read it, then run without -Dgoldens=write");
    }
    assertThat(actual).isEqualTo(Files.readString(PAGE));
  }
}
