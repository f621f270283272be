package freedomcities.templates;

import freedomcities.policy.Instrument;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A town file that the reader takes: of several kinds of place, with any statuses and marks. */
record AnyTownFile(Random random) {
  private static final List<String> PLACES =
      List.of(
          "{name: Sampleton, kind: city, state: WA, oversight-body: the Review Board}",
          "{name: Sampleton, kind: county, state: NM}",
          "{name: Sampleton, kind: town, state: MA, oversight-body: the Board of Selectmen}",
          "{name: Sampleton, kind: county, state: MD, elected-sheriff: yes}",
          "{name: Sampleton, kind: village, state: NY}");
  private static final List<String> AGENCIES =
      List.of(
          "Sampleton Police Department",
          "Sampleton Municipal Jail",
          "Sheriff’s Office",
          "Harbor Patrol");
  private static final List<String> TEXTS =
      List.of(
          "Officers shall not ask, unless a supervisor approves. Files stay closed.",
          "Officers should not hold anyone. The desk keeps a log.",
          "No officer may tell anyone; visitors sign in.",
          "Deputies shall honor each request of a federal agency.",
          "All persons are treated alike, except as the Chief directs.");
  private static final List<Instrument> INSTRUMENTS = List.of(Instrument.values());

  String yaml() {
    StringBuilder out = new StringBuilder("jurisdiction: " + any(PLACES) + "\npolicy:\n");
    int agencies = 1 + random.nextInt(3);
    int first = random.nextInt(AGENCIES.size());
    for (int i = 0; i < agencies; i++) {
      out.append("  - agency: ")
          .append(AGENCIES.get((first + i) % AGENCIES.size()))
          .append(random.nextInt(4) == 0 ? "\n    run-by: the Tri-County Authority" : "")
          .append("\n    as-of: 2026-10-0")
          .append(1 + i)
          .append("\n    rules:\n");
      // A section has one text and stands in one instrument, whatever rule it is quoted under.
      int shift = random.nextInt(INSTRUMENTS.size());
      for (Rule rule : RuleSet.standard().core()) {
        out.append(record(rule, shift, i));
      }
    }
    if (random.nextInt(3) == 0) {
      out.append("choices: {manuals: ")
          .append(any(List.of("in-writing", "not-in-writing", "enacted")))
          .append("}\n");
    }
    return out.append("documents: {date: 2026-11-20}\n").toString();
  }

  private String record(Rule rule, int shift, int agency) {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 ->
          "      %s: %s\n"
              .formatted(
                  rule.id(),
                  any(List.of("missing", "in-practice", "unknown", "partial", "conflicting")));
      case 2 ->
          "      %s: {status: in-writing, citation: Order %s}\n".formatted(rule.id(), rule.id());
      default -> {
        List<Integer> texts =
            random.ints(0, TEXTS.size()).distinct().limit(1 + random.nextInt(2)).boxed().toList();
        yield "      %s:\n        passages:\n%s"
            .formatted(
                rule.id(),
                String.join(
                    "", texts.stream().map(text -> passage(rule, text, shift, agency)).toList()));
      }
    };
  }

  private String passage(Rule rule, int text, int shift, int agency) {
    List<String> has = new ArrayList<>();
    List<String> stronger = new ArrayList<>();
    List<String> lacks = new ArrayList<>();
    List<String> contradicts = new ArrayList<>();
    for (Element element : rule.elements()) {
      switch (random.nextInt(9)) {
        case 0, 1, 2, 3 -> has.add(element.id());
        case 4 -> stronger.add(element.id());
        case 5, 6 -> lacks.add(element.id());
        case 7 -> {
          if (random.nextInt(3) == 0) {
            contradicts.add(
                text == 0 && random.nextBoolean()
                    ? "{element: " + element.id() + ", words: unless a supervisor approves}"
                    : element.id());
          }
        }
        default -> {}
      }
    }
    if (has.isEmpty() && stronger.isEmpty() && lacks.isEmpty() && contradicts.isEmpty()) {
      has.add(rule.elements().getFirst().id());
    }
    String strike =
        text == 4 && !lacks.isEmpty() && random.nextBoolean()
            ? "            strike: [{words: except as the Chief directs, for: ["
                + lacks.getFirst()
                + "]}]\n"
            : "";
    return """
              - source: Policy %d.%d
                instrument: %s
                text: "%s"
                has: %s
                stronger: %s
                lacks: %s
                contradicts: %s
    %s\
    """
        .indent(0)
        .formatted(
            agency + 1,
            text,
            INSTRUMENTS.get((text + shift) % INSTRUMENTS.size()).key(),
            TEXTS.get(text),
            has,
            stronger,
            lacks,
            contradicts,
            strike)
        .replaceAll("(?m)^ {16}", "          ")
        .replaceAll("(?m)^ {18}", "            ");
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
