package freedomcities.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import freedomcities.render.FreedomCities;
import freedomcities.render.json.ReportJson.DraftedOrRefused;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Remedy;
import freedomcities.towns.Town;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final Town TOWN =
      CITIES.read(
          "town.yaml",
          """
          jurisdiction: {name: Sampleton, kind: city, state: AZ}
          policy:
            - agency: Police
              as-of: 2026-10-02
              rules:
                1: missing
                2: {status: in-writing, citation: Code 2}
          """);

  private static Map<?, ?> report(DraftedOrRefused... documents) throws IOException {
    String json = ReportJson.of(CITIES.law(), TOWN, CITIES.check(TOWN), List.of(documents));
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return (Map<?, ?>) value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> out = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          out.put(name, value(parser));
        }
        yield out;
      }
      case START_ARRAY -> {
        List<Object> out = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          out.add(value(parser));
        }
        yield out;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getText();
    };
  }

  private static List<?> list(Map<?, ?> document, String name) {
    return (List<?>) java.util.Objects.requireNonNull(document.get(name), name);
  }

  private static Map<String, Object> key(String key, int line, int column) {
    return Map.of(
        "by",
        "town-file",
        "key",
        key,
        "present",
        false,
        "file",
        "town.yaml",
        "line",
        line,
        "column",
        column);
  }

  @Test
  void eachDocumentSaysWhatItNeedsAndWhatSettlesIt() throws IOException {
    Map<?, ?> report =
        report(
            new DraftedOrRefused(
                "ordinance",
                Optional.of(CITIES.draft(TOWN, DocumentKind.ORDINANCE).completeness()),
                List.of()));
    Map<?, ?> ordinance = (Map<?, ?>) list(report, "documents").getFirst();
    assertThat(ordinance.get("document")).isEqualTo("ordinance");
    assertThat(
            list(ordinance, "blanks")
                .contains(
                    Map.of(
                        "key",
                        "ordinance-number",
                        "prompt",
                        "number",
                        "settled-by",
                        key("documents.ordinance.number", 1, 1))))
        .isTrue();
    assertThat(
            list(ordinance, "blanks")
                .contains(
                    Map.of(
                        "key",
                        "adopted-date",
                        "prompt",
                        "date adopted",
                        "settled-by",
                        Map.of("by", "pen"))))
        .isTrue();
    assertThat(
            list(ordinance, "assumptions")
                .contains(
                    Map.of(
                        "key",
                        "jurisdiction.term",
                        "value",
                        "City",
                        "from",
                        "default for a city in any state",
                        "settled-by",
                        key("jurisdiction.term", 1, 1))))
        .isTrue();
    assertThat(list(ordinance, "unasked").getFirst())
        .isEqualTo(
            Map.of("rule", "3", "agency", "Police", "settled-by", key("policy[0].rules.3", 5, 5)));
    assertThat(list(ordinance, "unverified-citations").getFirst())
        .isEqualTo(
            Map.of(
                "rule",
                "2",
                "agency",
                "Police",
                "citation",
                "Code 2",
                "confidence",
                "unverified",
                "settled-by",
                key("policy[0].rules.2.confidence", 7, 7)));
    assertThat(list(ordinance, "parts").isEmpty()).isTrue();
    Map<?, ?> clause = (Map<?, ?>) list(ordinance, "facts").getFirst();
    assertThat(clause.get("what")).isEqualTo("clause");
    assertThat(clause.get("to-confirm")).isEqualTo(true);
    assertThat(clause.get("settled-by")).isEqualTo(key("documents.ordinance.clause", 1, 1));
    assertThat(clause.get("id")).isEqualTo("usual/clause");
    assertThat(clause.get("file")).isEqualTo("law.yaml");
    assertThat(list(ordinance, "notices").contains("az/11-1051")).isTrue();
    assertThat(ordinance.get("counts"))
        .isEqualTo(
            Map.of(
                "to-settle",
                10,
                "to-confirm",
                2,
                "for-the-pen",
                (int)
                    list(ordinance, "blanks").stream()
                        .filter(
                            blank ->
                                Map.of("by", "pen").equals(((Map<?, ?>) blank).get("settled-by")))
                        .count()));
  }

  @Test
  void partsAndRefusalsAreTold() throws IOException {
    Completeness lacking =
        new Completeness(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new PartFault(
                    "severability",
                    PartFault.Fault.MISSING,
                    "reporting",
                    new Remedy.Template("o.ftl")),
                new PartFault("redress", PartFault.Fault.OUT_OF_ORDER, "", new Remedy.Rules())),
            List.of(),
            List.of());
    List<?> documents =
        list(
            report(
                new DraftedOrRefused("act", Optional.of(lacking), List.of()),
                new DraftedOrRefused("comparison", Optional.empty(), List.of("a reason"))),
            "documents");
    assertThat(((Map<?, ?>) documents.getFirst()).get("parts"))
        .isEqualTo(
            List.of(
                Map.of(
                    "part",
                    "severability",
                    "fault",
                    "missing",
                    "after",
                    "reporting",
                    "settled-by",
                    Map.of("by", "template", "file", "o.ftl")),
                Map.of(
                    "part",
                    "redress",
                    "fault",
                    "out-of-order",
                    "after",
                    "",
                    "settled-by",
                    Map.of("by", "rules"))));
    assertThat(documents.getLast())
        .isEqualTo(Map.of("document", "comparison", "refused", List.of("a reason")));
  }

  @Test
  void withoutDraftsThereAreNoDocuments() throws IOException {
    assertThat(report().containsKey("documents")).isFalse();
    assertThat(report().get("format")).isEqualTo(1);
  }
}
