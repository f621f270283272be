package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import freedomcities.law.Law;
import freedomcities.problems.InputException;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.internal.stocktaking.Parts;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of an instrument, in the order in which they are expected. */
class PartsTest {
  private static final Path TEMPLATES = Path.of("src/main/resources/freedomcities-templates");

  @TempDir Path folder;

  static List<Path> towns() {
    return Examples.files();
  }

  private static List<String> told(Draft draft) {
    return draft.completeness().parts().stream()
        .map(fault -> fault.part() + " " + fault.fault() + " after " + fault.after())
        .toList();
  }

  private Draft withOwn(String name, String template, DocumentKind kind) throws IOException {
    Files.writeString(folder.resolve(name), template);
    return Examples.draft(
        Law.standard(),
        Examples.town(Law.standard(), Examples.SAMPLETON),
        kind,
        DraftSettings.STANDARD,
        TemplateSource.folder(folder));
  }

  private static String shipped(String name) throws IOException {
    return Files.readString(TEMPLATES.resolve(name));
  }

  private static String section(String template, String id) {
    String tag = template.contains("<@provision id=\"" + id + "\"") ? "provision" : "section";
    int from = template.indexOf("<@" + tag + " id=\"" + id + "\"");
    String end = "</@" + tag + ">";
    return template.substring(from, template.indexOf(end, from) + end.length());
  }

  /**
   * Nothing, but for two acts of places about which nothing is known, so that there is nothing to
   * find.
   */
  @ParameterizedTest
  @MethodSource("towns")
  void whatIsShippedLacksNothing(Path file) {
    Town town = Examples.town(Law.standard(), file);
    boolean nothingKnown =
        Set.of("dc.yaml", "vt-state.yaml").contains(file.getFileName().toString());
    for (DocumentKind kind : Examples.kinds(town)) {
      List<String> lacking =
          nothingKnown && kind.equals(DocumentKind.ORDINANCE)
              ? List.of("recitals or findings MISSING after title")
              : List.of();
      assertThat(told(Examples.draft(town, kind))).isEqualTo(lacking);
      assertThat(
              told(
                  Examples.draft(
                      Law.standard(),
                      town,
                      kind,
                      DraftSettings.STANDARD.withScope(new Scope.All()).with("1373"),
                      TemplateSource.none())))
          .isEqualTo(lacking);
    }
  }

  @Test
  void whatAnOwnTemplateLeavesOutOrSwapsIsTold() throws IOException {
    String provisions = shipped("provisions.ftl");
    String implementation = section(provisions, "implementation");
    String reporting = section(provisions, "reporting");
    Files.writeString(
        folder.resolve("provisions.ftl"),
        provisions
            .replace(implementation, "@@")
            .replace(reporting, implementation)
            .replace("@@", reporting));
    String template = shipped("ordinance.ftl");
    Draft draft =
        withOwn(
            "ordinance.ftl",
            template.replace(section(template, "severability"), ""),
            DocumentKind.ORDINANCE);
    assertThat(draft.completeness().parts())
        .containsExactly(
            new PartFault(
                "reporting",
                PartFault.Fault.OUT_OF_ORDER,
                "implementation",
                new Remedy.Template("ordinance.ftl")),
            new PartFault(
                "severability",
                PartFault.Fault.MISSING,
                "construction with federal law",
                new Remedy.Template("ordinance.ftl")));
  }

  @Test
  void withoutClosingTheVoteAndTheSignaturesAreMissing() throws IOException {
    String template = shipped("resolution.ftl");
    Draft draft =
        withOwn(
            "resolution.ftl",
            template.replaceAll("(?s)<@closing \"resolution\".*</@closing>", ""),
            DocumentKind.RESOLUTION);
    assertThat(told(draft))
        .containsExactly(
            "vote record MISSING after copies",
            "signature MISSING after copies",
            "attest MISSING after copies",
            "form approval MISSING after copies",
            "certification MISSING after copies");
  }

  @Test
  void whatIsMissingForWantOfRulesOrOfPolicyIsSettledThere() {
    Town town =
        new TownReader(Examples.RULES, Law.standard())
            .read(
                "town.yaml",
                """
                jurisdiction: {name: Illinois, kind: state, state: IL}
                documents: {date: 2026-11-20}
                """);
    Draft draft =
        Examples.draft(
            Law.standard(),
            town,
            DocumentKind.ORDINANCE,
            DraftSettings.STANDARD.withScope(new Scope.Chosen(List.of("1"))),
            TemplateSource.none());
    assertThat(draft.completeness().parts())
        .extracting(PartFault::part, PartFault::settledBy)
        .containsExactly(
            tuple(
                "recitals or findings",
                new Remedy.TownKey("policy", town.whereabouts().of(""), false)),
            tuple("redress", new Remedy.Rules()));
  }

  @Test
  void aTemplateThatLeavesOutWhatItRefersToIsRefusedWithTheLineOfTheReference() throws IOException {
    String own =
        shipped("provisions.ftl")
            .replace("<@provision id=\"rule-\" + rule.id ", "<@provision id=\"r\" + rule.id ");
    assertThatThrownBy(() -> withOwn("provisions.ftl", own, DocumentKind.ORDINANCE))
        .isInstanceOf(InputException.class)
        .hasMessageMatching(
            "(?s)(?:provisions\\.ftl:\\d+:\\d+: a reference to \"rule-8\" [^\n"
                + "]*\n"
                + ")?code\\.ftl:\\d+:\\d+: a reference to \"rule-1\" leads nowhere.*");
  }

  @Test
  void aComparisonIsNoInstrument() {
    assertThat(
            DocumentKind.COMPARISON
                .type()
                .parts(Examples.town(Law.standard(), Examples.SAMPLETON).jurisdiction()))
        .isEmpty();
  }

  @Test
  void theGuideListsThePartsAsTheyAreKnown() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "templates.md"));
    List<String> listed =
        Pattern.compile("(?m)^\\| ([a-z ]+) \\| `([^`]+)` \\|")
            .matcher(guide)
            .results()
            .map(row -> row.group(1) + " = " + row.group(2).replace("\\|", "|"))
            .distinct()
            .toList();
    List<String> known =
        Arrays.stream(Parts.Form.values())
            .flatMap(form -> Parts.expected(form).stream())
            .map(part -> part.name() + " = " + part.marks().pattern())
            .distinct()
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void everyFormHasItsParts() {
    assertThat(Stream.of(Parts.Form.values()).map(form -> Parts.expected(form).size()))
        .allMatch(size -> size >= 10);
    assertThat(Parts.expected(Parts.Form.ACT))
        .extracting(Parts.Part::name)
        .doesNotContain("attest", "form approval", "vote record");
  }
}
