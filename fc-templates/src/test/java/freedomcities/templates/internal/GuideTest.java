package freedomcities.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freemarker.template.TemplateDirectiveModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide for template authors names every directive, and none that is not there. */
class GuideTest {
  @Test
  void theGuideListsTheDirectivesThatThereAre() throws IOException {
    Ground ground = new Ground(RuleSet.standard(), Map.of(), Map.of(), "", "", LocalDate.of(2026, 11, 20), () -> {
      throw new AssertionError("no words are asked for");
    });
    Set<String> directives = Directives.of(ground).entrySet().stream()
        .filter(entry -> entry.getValue() instanceof TemplateDirectiveModel).map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
    String guide = Files.readString(Path.of("..", "docs", "templates.md"));
    Set<String> listed = Pattern.compile("`<@([a-z]+)>`").matcher(guide).results().map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(directives);
  }
}
