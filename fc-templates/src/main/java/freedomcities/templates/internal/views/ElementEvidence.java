package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.policy.Passage;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a rule is found, lacking or contradicted at an agency, and in which passages. */
final class ElementEvidence {
  private ElementEvidence() {}

  /**
   * What each statement on an element rests on: lines, each with the passages that it was read in.
   */
  static List<Map<String, Object>> of(Rule rule, AgencyFinding agency) {
    List<Map<String, Object>> lines = new ArrayList<>();
    List<Passage> all = agency.record().passages();
    List<Passage> written = all.stream().filter(passage -> passage.instrument().writing()).toList();
    lines.addAll(
        found(
            "In writing, and further than the model: ",
            agency.has().stream().filter(element -> isStronger(written, element)).toList(),
            written));
    lines.addAll(
        found(
            "In writing: ",
            agency.has().stream()
                .filter(element -> !isStronger(written, element) && isNamed(all, element))
                .toList(),
            written));
    List<Element> followed =
        agency.inPractice().stream().filter(element -> isNamed(all, element)).toList();
    lines.addAll(
        found(
            "In a manual or order, which does not count here as in writing: ",
            followed.stream().filter(element -> isNamed(written, element)).toList(),
            written));
    lines.addAll(
        found(
            "In practice only: ",
            followed.stream().filter(element -> !isNamed(written, element)).toList(),
            all));
    lines.addAll(covered(rule, agency));
    agency
        .toldLacking()
        .forEach(
            element ->
                lines.add(
                    line(
                        "Lacking: the present policy " + agency.lackOf(element),
                        sources(agency.record().passages(), element, Passage::lacks))));
    agency.contradicts().forEach(element -> lines.addAll(contradicting(all, element)));
    if (!agency.advises().isEmpty()) {
      rule.duty()
          .ifPresent(
              duty ->
                  lines.add(
                      line(
                          "Lacking: the present policy " + duty.lacks(),
                          String.join(
                              "; ",
                              agency.advises().stream()
                                  .map(Passage::source)
                                  .distinct()
                                  .toList()))));
    }
    return lines;
  }

  private static boolean isStronger(List<Passage> passages, Element element) {
    return passages.stream().anyMatch(passage -> passage.stronger().contains(element.id()));
  }

  private static boolean isNamed(List<Passage> passages, Element element) {
    return passages.stream().anyMatch(passage -> passage.has().contains(element.id()));
  }

  /** What no passage names, and wider words take in. */
  private static List<Map<String, Object>> covered(Rule rule, AgencyFinding agency) {
    List<Passage> all = agency.record().passages();
    List<Element> had = Stream.concat(agency.has().stream(), agency.inPractice().stream()).toList();
    return rule.elements().stream()
        .filter(wide -> isNamed(all, wide))
        .map(
            wide ->
                Map.entry(
                    wide,
                    had.stream()
                        .filter(
                            element ->
                                wide.covers().contains(element.id()) && !isNamed(all, element))
                        .map(Element::what)
                        .toList()))
        .filter(entry -> !entry.getValue().isEmpty())
        .map(
            entry ->
                line(
                    "Covered by wider words, “"
                        + entry.getKey().what()
                        + "”: "
                        + String.join("; ", entry.getValue()),
                    sources(all, entry.getKey(), Passage::has)))
        .toList();
  }

  /** Passages in which words are named, with these; those that contradict it as they are quoted. */
  private static List<Map<String, Object>> contradicting(List<Passage> all, Element element) {
    String lead = "Contradicting: the present policy " + element.contradicts();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (boolean named : List.of(true, false)) {
      List<Passage> there =
          all.stream()
              .filter(passage -> passage.contradicts().contains(element.id()))
              .filter(passage -> wordsAgainst(passage, element).isEmpty() != named)
              .toList();
      List<String> words =
          there.stream()
              .flatMap(passage -> wordsAgainst(passage, element).stream())
              .distinct()
              .toList();
      if (!there.isEmpty()) {
        lines.add(
            line(
                lead + (named ? ", in the words " + Wording.englishList(words, "and") : ""),
                sources(there, element, Passage::contradicts)));
      }
    }
    return lines;
  }

  private static List<String> wordsAgainst(Passage passage, Element element) {
    return passage.contradicting().stream()
        .filter(one -> one.element().equals(element.id()))
        .map(one -> "“" + one.words() + "”")
        .toList();
  }

  private static List<Map<String, Object>> found(
      String lead, List<Element> elements, List<Passage> passages) {
    Map<String, List<String>> bySource = new LinkedHashMap<>();
    elements.forEach(
        element ->
            bySource
                .computeIfAbsent(
                    sources(passages, element, Passage::has), sources -> new ArrayList<>())
                .add(element.what()));
    return bySource.entrySet().stream()
        .map(entry -> line(lead + String.join("; ", entry.getValue()), entry.getKey()))
        .toList();
  }

  private static Map<String, Object> line(String words, String sources) {
    return Map.of("words", words, "sources", sources.isEmpty() ? "found in no passage" : sources);
  }

  private static String sources(
      List<Passage> passages, Element element, Function<Passage, List<String>> part) {
    return String.join(
        "; ",
        passages.stream()
            .filter(passage -> part.apply(passage).contains(element.id()))
            .map(Passage::source)
            .distinct()
            .toList());
  }
}
