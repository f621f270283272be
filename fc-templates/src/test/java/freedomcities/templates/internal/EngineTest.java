package freedomcities.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.problems.InputException;
import freedomcities.rules.RuleSet;
import freedomcities.tree.Block;
import freedomcities.tree.Inline;
import freedomcities.wording.WordingReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineTest {
  @TempDir
  Path folder;

  private static final String WORDS = "{language: en-US, name: English, review: nobody, words: {greeting: \"Hello {who}\"}}";

  private static final Ground GROUND = new Ground(RuleSet.standard(), Map.of("jurisdiction-term", "City",
      "oversight-body", ""), Map.of(), "Author", "Drafter", LocalDate.of(2026, 11, 20),
      () -> WordingReader.original("words.yaml", WORDS.getBytes(StandardCharsets.UTF_8)));

  private List<Block> run(String template, Map<String, Object> view) {
    try {
      Files.writeString(folder.resolve("t.ftl"), template);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return new Engine(Optional.of(folder)).run("t.ftl", view, GROUND);
  }

  private static Block body(Inline... words) {
    return new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(words));
  }

  @Test
  void directivesBuildTheTree() {
    assertThat(run("""
        <@section id="s" heading="Definitions">
          In this ordinance:
          <@items><@item id="a"><@term>“ICE”</@term> means
             the agency.</@item></@items>
        </@section>""", Map.of())).containsExactly(new Block.Section("s", Block.Num.AUTOMATIC,
        List.of(new Inline.Text("Definitions")),
        List.of(body(new Inline.Text("In this ordinance:")), new Block.ItemList(Block.Marker.ALPHA,
            List.of(new Block.Item("a", Block.Num.AUTOMATIC, List.of(body(
                new Inline.Span(Inline.Span.Role.TERM, List.of(new Inline.Text("“ICE”"))),
                new Inline.Text(" means the agency.")))))))));
  }

  @Test
  void aRulesSlotsBecomeFillsAndBlanks() {
    Block.Paragraph paragraph = (Block.Paragraph) run("<@p><@ruletext id=\"8\"/></@p>", Map.of()).getFirst();
    assertThat(paragraph.text()).contains(
        new Inline.FillIn("oversight-body", "name of the oversight body", Inline.FillIn.Kind.TEXT, true));
    Block.Paragraph first = (Block.Paragraph) run("<@p><@ruletext id=\"1\"/></@p>", Map.of()).getFirst();
    assertThat(first.text().getFirst()).isEqualTo(new Inline.Filled("jurisdiction-term", "City", "town file"));
  }

  @Test
  void spacesThatMustNotBreakAreNoBreakSpaces() {
    assertThat(run("<@p>as 8 U.S.C. § 1373 and Section 4 say</@p>", Map.of())).containsExactly(
        body(new Inline.Text("as 8\u00a0U.S.C.\u00a0§\u00a01373 and Section\u00a04 say")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "<#assign x=1>", "</w:t>", "]]>", "<@title>x</@title>", "&amp;", "[#if]", "#{1}"})
  void valuesAreNeverMarkup(String hostile) {
    assertThat(run("<@p>${value}</@p>", Map.of("value", hostile))).containsExactly(body(new Inline.Text(hostile)));
  }

  @Property(tries = 200)
  void anyValueComesOutAsText(@ForAll String value) throws IOException {
    Path own = Files.createTempDirectory("engine");
    Files.writeString(own.resolve("t.ftl"), "<@p>(${value})</@p>");
    Block.Paragraph paragraph = (Block.Paragraph) new Engine(Optional.of(own)).run("t.ftl", Map.of("value", value),
        GROUND).getFirst();
    assertThat(paragraph.text()).hasSize(1).allMatch(Inline.Text.class::isInstance);
    Files.delete(own.resolve("t.ftl"));
    Files.delete(own);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      <@p>\\n  ${missing}</@p>             | t.ftl:2:5 | missing
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
    assertThatThrownBy(() -> run(template.replace("\\n", "\n"), Map.of())).isInstanceOf(InputException.class)
        .hasMessageStartingWith(place).hasMessageContaining(words);
  }

  @Test
  void everyReferenceThatLeadsNowhereIsTold() {
    assertThatThrownBy(() -> run("""
        <@section id="a" heading="A"><@ref to="b"/>, <@ref to="c"/>, <@ref to="later"/></@section>
        <@items><@item id="later">x</@item></@items>
        <@p><@ref to="d"/></@p>
        """, Map.of())).isInstanceOfSatisfying(InputException.class, told -> assertThat(told.problems())
        .extracting(problem -> problem.location().line()).containsExactly(1, 1, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#assign x = \"freemarker.template.utility.Execute\"?new()>",
      "${\"x\"?api.class}", "${.vars?api}", "<#assign r = \"freemarker.template.utility.ObjectConstructor\"?new()>",
      "<#include \"../secret.ftl\">", "<#include \"/etc/passwd\">", "<#import \"file:///etc/passwd\" as x>"})
  void theRoomIsClosed(String template) {
    assertThatThrownBy(() -> run(template, Map.of())).isInstanceOf(InputException.class);
  }

  @Test
  void aTemplateThatNeverEndsIsStopped() {
    assertThatThrownBy(() -> run("<#list 1.. as i><@p>x</@p></#list>", Map.of())).isInstanceOf(InputException.class)
        .hasMessageContaining("nodes");
  }
}
