package freedomcities.templates.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.rules.RuleSet;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freemarker.template.TemplateDirectiveModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for template authors says is so. */
class GuideTest {
  private static final Path GUIDE = Path.of("..", "docs", "templates.md");
  private static final Pattern SAMPLE =
      Pattern.compile("```ftl\\n(.*?)```\\s+becomes\\s+```text\\n(.*?)```", Pattern.DOTALL);

  private static DirectiveContext ground() {
    return new DirectiveContext(
        RuleSet.standard(),
        Map.of(),
        Map.of(),
        "",
        "",
        LocalDate.of(2026, 11, 20),
        () -> {
          throw new AssertionError("no words are asked for");
        });
  }

  @Test
  void theGuideListsTheDirectivesThatThereAre() throws IOException {
    Set<String> directives =
        Directives.of(ground(), new Icons(new TemplateFileLoader(TemplateSource.none())))
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue() instanceof TemplateDirectiveModel)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    String guide = Files.readString(GUIDE);
    Set<String> listed =
        Pattern.compile("`<@([a-z]+)>`")
            .matcher(guide)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed).isEqualTo(directives);
  }

  /** Which leads to what each format makes of it. */
  @Test
  void everyNounThatADirectiveMakesIsARowOfTheFormats() throws IOException {
    Set<String> made =
        Files.readString(GUIDE)
            .lines()
            .filter(line -> line.startsWith("| `<@"))
            .flatMap(
                row ->
                    Pattern.compile("`([A-Z][A-Za-z]+)`")
                        .matcher(row.split("\\|")[3])
                        .results()
                        .map(match -> match.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    String formats = Files.readString(Path.of("..", "docs", "formats.md"));
    Set<String> rows =
        formats
            .lines()
            .filter(line -> line.startsWith("| `"))
            .flatMap(
                row ->
                    Pattern.compile("`([A-Z][A-Za-z]+)`")
                        .matcher(row.split("\\|")[1])
                        .results()
                        .map(match -> match.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(made).hasSizeGreaterThan(20).isSubsetOf(rows);
    rows.removeAll(made);
    assertThat(rows).as("made by a parameter of a directive").containsExactly("Column");
  }

  @Test
  void theSampleBecomesWhatTheGuideSays(@TempDir Path folder) throws IOException {
    Matcher sample = SAMPLE.matcher(Files.readString(GUIDE));
    assertThat(sample.find()).isTrue();
    Files.writeString(folder.resolve("t.ftl"), sample.group(1));
    List<Block> blocks =
        new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD)
            .run("t.ftl", Map.of(), ground());
    Metadata metadata =
        Metadata.of("id", "title", LocalDate.of(2026, 11, 20))
            .type("type")
            .place("place")
            .author("author")
            .subject("subject")
            .build();
    assertThat(Linearisation.of(new Document(metadata, blocks)))
        .isEqualTo(sample.group(2).lines().toList());
  }

  @Test
  void theLimitsThatTheGuideNamesHold() throws IOException {
    TemplateLimits limits = TemplateLimits.STANDARD;
    assertThat(Files.readString(GUIDE).replaceAll("\\s+", " "))
        .contains(
            String.format(Locale.ROOT, "%,d nodes", limits.nodes()),
            limits.characters() / 1_000_000 + " million characters",
            limits.time().toSeconds() + " seconds");
  }
}
