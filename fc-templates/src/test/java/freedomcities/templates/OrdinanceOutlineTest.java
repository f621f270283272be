package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.templates.DocumentKind.Purpose;
import freedomcities.templates.internal.views.CodeView;
import freedomcities.templates.internal.views.OrdinanceOutline;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.tree.Linearisation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdinanceOutlineTest {
  private static final Law LAW = Law.standard();

  static List<Path> towns() {
    return Examples.files();
  }

  private static OrdinanceOutline outline(Town town) {
    Draft draft = Examples.draft(town, DocumentKind.ORDINANCE);
    return OrdinanceOutline.of(
        draft.document(), CodeView.rulesById(town, new Scope.Gaps().rules(draft.report())));
  }

  private static Stream<OrdinanceOutline.Part> all(List<OrdinanceOutline.Part> parts) {
    return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.sections())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("towns")
  void everySectionIsAsItStandsInTheOrdinanceAndEveryRuleInOne(Path file) {
    Town town = Examples.town(LAW, file);
    Draft draft = Examples.draft(town, DocumentKind.ORDINANCE);
    List<String> lines = Linearisation.of(draft.document());
    OrdinanceOutline outline = outline(town);
    List<OrdinanceOutline.Part> parts = all(outline.sections()).toList();
    assertThat(lines).contains(outline.title());
    assertThat(lines)
        .containsSubsequence(
            parts.stream()
                .map(part -> Linearisation.normalise(part.label()) + " " + part.caption())
                .toList());
    List<String> rules =
        new ArrayList<>(parts.stream().flatMap(part -> part.ruleIds().stream()).toList());
    rules.remove("1373");
    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(
            new Scope.Gaps().rules(draft.report()).stream().map(rule -> rule.id()).toList());
  }

  @Test
  void aSectionOfTheCodeStandsWithinTheOneThatSetsItOut() {
    Town town = Examples.town(LAW, Examples.SAMPLETON.resolveSibling("sampleford-wa.yaml"));
    List<OrdinanceOutline.Part> setOut =
        outline(town).sections().stream().filter(part -> part.id().startsWith("set-out-")).toList();
    assertThat(setOut)
        .isNotEmpty()
        .allSatisfy(
            part -> {
              assertThat(part.number()).startsWith("Section\u00a0");
              assertThat(part.ruleIds()).isEmpty();
              assertThat(part.sections())
                  .singleElement()
                  .satisfies(
                      code -> {
                        assertThat(code.number()).startsWith("§\u00a0");
                        assertThat(code.ruleIds()).isNotEmpty();
                      });
            });
  }

  @Test
  void aTemplateOfOnesOwnSpeaksOfTheOrdinance() {
    byte[] agenda =
        "<@p>${ordinance.title}: <#list ordinance.sections as s>${s.number} ${s.caption}<#sep>; </#list></@p>"
            .getBytes(StandardCharsets.UTF_8);
    TemplateSource own = name -> Optional.of(agenda).filter(only -> name.equals("agenda.ftl"));
    Town town = Examples.town(LAW, Examples.SAMPLETON);
    Draft draft =
        Examples.draft(
            LAW, town, DocumentKind.of("agenda", Purpose.MEETING), DraftSettings.STANDARD, own);
    OrdinanceOutline outline = outline(town);
    assertThat(Linearisation.of(draft.document()))
        .containsExactly(
            Linearisation.normalise(
                outline.title()
                    + ": "
                    + String.join(
                        "; ",
                        outline.sections().stream()
                            .map(part -> part.number() + " " + part.caption())
                            .toList())));
  }
}
