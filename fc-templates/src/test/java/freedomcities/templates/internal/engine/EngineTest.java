package freedomcities.templates.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
  @TempDir Path folder;

  private static final String WORDS =
      "{language: en-US, name: English, review: nobody, words: {greeting: \"Hello {who}\"}}";

  private static final DirectiveContext GROUND =
      new DirectiveContext(
          RuleSet.standard(),
          Map.of("jurisdiction-term", "City", "oversight-body", ""),
          Map.of(),
          "Author",
          "Drafter",
          LocalDate.of(2026, 11, 20),
          () -> WordingReader.original("words.yaml", WORDS.getBytes(StandardCharsets.UTF_8)));

  private List<Block> run(String template, Map<String, Object> view) {
    try {
      Files.writeString(folder.resolve("t.ftl"), template);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD)
        .run("t.ftl", view, GROUND);
  }

  private static Block body(Inline... words) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(words));
  }

  @Test
  void directivesBuildTheTree() {
    assertThat(
            run(
                """
                <@section id="s" heading="Definitions">
                  In this ordinance:
                  <@items><@item id="a"><@term>“ICE”</@term> means
                     the agency.</@item></@items>
                </@section>\
                """,
                Map.of()))
        .containsExactly(
            new Block.Section(
                "s",
                Block.Num.AUTOMATIC,
                List.of(new Inline.Text("Definitions")),
                List.of(
                    body(new Inline.Text("In this ordinance:")),
                    new Block.ItemList(
                        Block.Marker.ALPHA,
                        List.of(
                            new Block.Item(
                                "a",
                                Block.Num.AUTOMATIC,
                                List.of(
                                    body(
                                        new Inline.Span(
                                            Inline.Span.Role.TERM,
                                            List.of(new Inline.Text("“ICE”"))),
                                        new Inline.Text(" means the agency.")))))))));
  }

  @Test
  void aRulesSlotsBecomeFillsAndBlanks() {
    Block.Paragraph paragraph =
        (Block.Paragraph) run("<@p><@ruletext id=\"8\"/></@p>", Map.of()).getFirst();
    assertThat(paragraph.text())
        .contains(
            new Inline.FillIn(
                "oversight-body", "name of the oversight body", Inline.FillIn.Kind.TEXT, true));
    Block.Paragraph first =
        (Block.Paragraph) run("<@p><@ruletext id=\"1\"/></@p>", Map.of()).getFirst();
    assertThat(first.text().getFirst())
        .isEqualTo(new Inline.Filled("jurisdiction-term", "City", "town file"));
  }

  @Test
  void spacesThatMustNotBreakAreNoBreakSpaces() {
    assertThat(run("<@p>as 8 U.S.C. § 1373 and Section 4 say</@p>", Map.of()))
        .containsExactly(
            body(new Inline.Text("as 8\u00a0U.S.C.\u00a0§\u00a01373 and Section\u00a04 say")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7}",
        "<#assign x=1>",
        "</w:t>",
        "]]>",
        "<@title>x</@title>",
        "&amp;",
        "[#if]",
        "#{1}"
      })
  void valuesAreNeverMarkup(String hostile) {
    assertThat(run("<@p>${value}</@p>", Map.of("value", hostile)))
        .containsExactly(body(new Inline.Text(hostile)));
  }

  @Property(tries = 200)
  void anyValueComesOutAsText(@ForAll String value) throws IOException {
    Path own = Files.createTempDirectory("engine");
    Files.writeString(own.resolve("t.ftl"), "<@p>(${value})</@p>");
    Block.Paragraph paragraph =
        (Block.Paragraph)
            new Engine(TemplateSource.folder(own), TemplateLimits.STANDARD)
                .run("t.ftl", Map.of("value", value), GROUND)
                .getFirst();
    assertThat(paragraph.text()).hasSize(1).allMatch(Inline.Text.class::isInstance);
    Files.delete(own.resolve("t.ftl"));
    Files.delete(own);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <@p>\\n  ${missing}</@p>             | t.ftl:2:5 | missing: missing
          <@p>a</@p>\\n<#if>                   | t.ftl:2:2 | #if
          <@section heading="x">y</@section>   | t.ftl:1:1 | needs id
          <@section id="x" heading="y" hading="z">y</@section> | t.ftl:1:1 | has no parameter hading
          stray                                | t.ftl     | text outside a paragraph
          <@p><@title>x</@title></@p>          | t.ftl:1:5 | title can't stand here
          <@row></@row>                        | t.ftl:1:1 | row can't stand here
          <#assign x><@p>y</@p></#assign>      | t.ftl:1:12 | captured
          <@link href="javascript:alert(1)">x</@link> | t.ftl:1:1 | neither http
          <@ruletext id="10"/>                     | t.ftl:1:1 | knows no rule 10
          <@items marker="stars"></@items>     | t.ftl:1:1 | knows no marker
          <@p>a</@p>\\n<@p>see <@ref to="b"/></@p> | t.ftl:2:9 | "b" leads nowhere
          <@macro/><#macro macro>\\n<@p><@ref to="b"/></@p></#macro> | t.ftl:2:5 | "b" leads nowhere
          <@heading id="a">x</@heading>\\n<@section id="a" heading="y">z</@section> | t.ftl:2:1 | stands a second time
          <@p><@checkbox name="a" label="x"/>\\n<@textfield name="a" label="y"/></@p> | t.ftl:2:1 | "a" stands a second time
          <@p><@checkbox name="a" label=""/></@p> | t.ftl:1:5 | needs a description
          """)
  void faultsNameFileLineColumn(String template, String place, String words) {
    assertThatThrownBy(() -> run(template.replace("\\n", "\n"), Map.of()))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(words);
  }

  @Test
  void everyReferenceThatLeadsNowhereIsTold() {
    assertThatThrownBy(
            () ->
                run(
                    """
                    <@section id="a" heading="A"><@ref to="b"/>, <@ref to="c"/>, <@ref to="later"/></@section>
                    <@items><@item id="later">x</@item></@items>
                    <@p><@ref to="d"/></@p>
                    """,
                    Map.of()))
        .isInstanceOfSatisfying(
            InputException.class,
            told ->
                assertThat(told.problems())
                    .extracting(problem -> problem.location().line())
                    .containsExactly(1, 1, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x = \"freemarker.template.utility.Execute\"?new()>",
        "${\"x\"?api.class}",
        "${.vars?api}",
        "<#assign r = \"freemarker.template.utility.ObjectConstructor\"?new()>",
        "<@p>${.data_model?keys?join(' ')}${.data_model.class}</@p>",
        "<@p>${.globals['java.lang.System'].exit}</@p>",
        "<@p>${'x'.getClass()}</@p>",
        "<@p>${'x'?interpret}</@p><@x?interpret/>",
        "<@p>${statics['java.lang.Runtime']}</@p>",
        "<#assign x='freemarker.template.utility.JythonRuntime'?new()>",
        "<#import \"http://example.org/x.ftl\" as x>",
        "<#include \"classpath:/freedomcities/law/law.yaml\">",
        "<#include \"*/../../secret.ftl\">",
        "<@p>${.main_template_name?api.toString()}</@p>",
        "<#setting classic_compatible=true>${nothing}<#setting x=1>",
        "<#include \"../secret.ftl\">",
        "<#include \"/etc/passwd\">",
        "<#import \"file:///etc/passwd\" as x>"
      })
  void theRoomIsClosed(String template) {
    assertThatThrownBy(() -> run(template, Map.of())).isInstanceOf(InputException.class);
  }

  private static final TemplateLimits TIGHT =
      new TemplateLimits(1000, 10_000, Duration.ofMillis(300));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <#list 1.. as i><@p>x</@p></#list>                         | t.ftl:1:17 | more than 1000 nodes
          <@p>\\n<#list 1.. as i><@br/></#list></@p>                 | t.ftl:2:17 | more than 1000 nodes
          <@p><#list 1.. as i>word</#list></@p>                      | t.ftl:1:1 | more than 10000 characters
          <@p>x</@p>\\n <#list 1.. as i></#list>                      | t.ftl:2:2 | longer than 0.3 seconds
          <#assign n = 0>\\n<#list 1.. as i><#assign n = i></#list>   | t.ftl:2:1 | longer than 0.3 seconds
          <#macro m><#list 1.. as i></#list></#macro>\\n<@p>a</@p><@m/> | t.ftl:1:11 | longer than 0.3 seconds
          <#include "endless.ftl">                                   | endless.ftl:1:1 | longer than 0.3 seconds
          <#attempt><#list 1.. as i></#list><#recover>x</#attempt>   | t.ftl:1:11 | longer than 0.3 seconds
          <#macro m><@m/></#macro><@p>a</@p><@m/>                    | t.ftl:1:25 | calls itself too deeply
          <#function f x><#return f(x)></#function><@p>${f(1)}</@p>  | t.ftl:1:42 | calls itself too deeply
          """)
  void aTemplateThatNeverEndsIsStopped(String template, String place, String words)
      throws IOException {
    Files.writeString(folder.resolve("t.ftl"), template.replace("\\n", "\n"));
    Files.writeString(folder.resolve("endless.ftl"), "<#list 1.. as i></#list>");
    Engine engine = new Engine(TemplateSource.folder(folder), TIGHT);
    assertThatThrownBy(() -> engine.run("t.ftl", Map.of(), GROUND))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(words);
  }

  /**
   * Asked for at once or by and by: the virtual machine has no more, and says so before it is
   * harmed.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x = 'xxxxxxxxxx'><#list 1..40 as i><#assign x = x + x></#list><@p>${x}</@p>",
        "<@p>${'x'?left_pad(2147483647)?length}</@p>"
      })
  void memoryThatRunsOutIsNobodysToCatch(String template) throws IOException {
    Files.writeString(folder.resolve("t.ftl"), template);
    Engine engine =
        new Engine(TemplateSource.folder(folder), TIGHT.withTime(Duration.ofMinutes(1)));
    assertThatThrownBy(() -> engine.run("t.ftl", Map.of(), GROUND))
        .isInstanceOf(OutOfMemoryError.class);
    Files.writeString(folder.resolve("t.ftl"), "<@p>x</@p>");
    assertThat(new Engine(TemplateSource.folder(folder), TIGHT).run("t.ftl", Map.of(), GROUND))
        .hasSize(1);
  }

  @Test
  void aTemplateWithinItsLimitsIsNotStopped() throws IOException {
    Files.writeString(folder.resolve("t.ftl"), "<#list 1..999 as i><@p>x</@p></#list>");
    assertThat(
            new Engine(TemplateSource.folder(folder), TIGHT.withTime(Duration.ofMinutes(1)))
                .run("t.ftl", Map.of(), GROUND))
        .hasSize(999);
  }

  @Test
  void whoIsInterruptedNeedNotWait() throws IOException {
    Files.writeString(folder.resolve("t.ftl"), "<#list 1.. as i></#list>");
    Engine engine =
        new Engine(TemplateSource.folder(folder), TIGHT.withTime(Duration.ofMinutes(10)));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> engine.run("t.ftl", Map.of(), GROUND))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void oneFileOfOnesOwnTakesThePlaceOfOneShipped() throws IOException {
    Files.writeString(
        folder.resolve("t.ftl"),
        "<#include \"lib.ftl\"><@icon name=\"dot\" alternative=\"a dot\"/>");
    Files.writeString(folder.resolve("icons.properties"), "dot.1=0 | 1 | M 0 0 L 32 32\n");
    Engine engine = new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD);
    assertThat(engine.run("t.ftl", Map.of(), GROUND))
        .singleElement()
        .isInstanceOf(Block.Figure.class);
    Files.writeString(folder.resolve("icons.properties"), "dot.1=M 0 0\n");
    assertThatThrownBy(
            () ->
                new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD)
                    .run("t.ftl", Map.of(), GROUND))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("icons.properties: dot.1 is no shape");
  }

  @Test
  void aFileThatALinkBringsInFromElsewhereIsNotRead(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("secret.ftl"), "<@p>secret</@p>");
    Files.createSymbolicLink(folder.resolve("link.ftl"), elsewhere.resolve("secret.ftl"));
    assertThatThrownBy(() -> run("<#include \"link.ftl\">", Map.of()))
        .isInstanceOf(InputException.class);
  }

  /** Nothing of the kind is passed over in silence, with the shipped template in its place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          folder    | : it is a folder, not a file of templates; put a file there
          nowhere   | : it is a link to nothing that is there; put a file there
          pipe      | : it is a pipe or a device, not a file of templates; put a file there
          elsewhere | : it is a link to something outside the folder; put a file there
          unread    | : there is no permission to read it; put a file there
          empty     | : this template writes nothing; take the file away
          blank     | : this template writes nothing; take the file away
          comment   | : this template writes nothing; take the file away
          nul       | :2:4: control character U+0000; delete it
          escape    | :2:4: control character U+001B; delete it
          """)
  @DisabledOnOs(OS.WINDOWS)
  void whatIsNoTemplateThoughItHasItsNameIsTold(String what, String words, @TempDir Path elsewhere)
      throws Exception {
    Path file = folder.resolve("ordinance.ftl");
    switch (what) {
      case "folder" -> Files.createDirectory(file);
      case "nowhere" -> Files.createSymbolicLink(file, folder.resolve("none"));
      case "pipe" ->
          assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
      case "elsewhere" ->
          Files.createSymbolicLink(file, Files.writeString(elsewhere.resolve("x"), "<@p>x</@p>"));
      case "unread" -> {
        Files.writeString(file, "<@p>x</@p>");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "root may read everything");
      }
      case "empty" -> Files.createFile(file);
      case "blank" -> Files.writeString(file, " \n\n");
      case "comment" -> Files.writeString(file, "<#-- nothing -->");
      case "nul" -> Files.writeString(file, "\n<@p\0>x</@p>");
      case "escape" -> Files.writeString(file, "\n<@p\u001b>x</@p>");
      default -> throw new AssertionError(what);
    }
    Engine engine = new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD);
    InputException told =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () ->
                catchThrowableOfType(
                    InputException.class,
                    () -> engine.document("ordinance.ftl", Map.of(), GROUND)));
    assertThat(told).isNotNull();
    assertThat(told.problems()).singleElement().asString().startsWith(file + words);
  }

  @Test
  void aTemplateInAnotherEncodingIsRefused() throws IOException {
    Files.write(folder.resolve("t.ftl"), "<@p>Cañon</@p>".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(
            () ->
                new Engine(TemplateSource.folder(folder), TemplateLimits.STANDARD)
                    .run("t.ftl", Map.of(), GROUND))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not written in UTF-8");
  }
}
