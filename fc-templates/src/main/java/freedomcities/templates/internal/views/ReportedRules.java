package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.Finding;
import freedomcities.gaps.GapReport;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a sheet says of rules that are in writing by report only: who or what says so, and that the
 * words aren't on record.
 */
public final class ReportedRules {
  private ReportedRules() {}

  /** Where the words would stand, at which agency if there are several. */
  private record Ground(Optional<String> agency, String words, boolean cited) {}

  /** One sentence for each ground, with the rules that rest on it. */
  public static List<String> sentences(GapReport report, Wording words) {
    Map<Ground, List<String>> rules = new LinkedHashMap<>();
    for (Finding finding : report.findings().stream().filter(Finding::byReport).toList()) {
      for (AgencyFinding agency :
          finding.agencies().stream().filter(AgencyFinding::byReport).toList()) {
        String ground = ground(agency, words);
        Optional<String> name =
            Optional.of(agency.agency())
                .filter(
                    only ->
                        !finding.agencies().stream()
                            .allMatch(
                                other -> other.byReport() && ground(other, words).equals(ground)));
        List<String> there =
            rules.computeIfAbsent(
                new Ground(name, ground, agency.record().cited().isPresent()),
                some -> new ArrayList<>());
        if (!there.contains(finding.rule().id())) {
          there.add(finding.rule().id());
        }
      }
    }
    return rules.entrySet().stream()
        .map(entry -> sentence(entry.getKey(), entry.getValue(), words))
        .toList();
  }

  private static String sentence(Ground ground, List<String> rules, Wording words) {
    String numbers = words.list(rules);
    String told =
        ground
            .agency()
            .map(agency -> words.say("reported.at", Map.of("numbers", numbers, "agency", agency)))
            .orElse(numbers);
    String many = rules.size() == 1 ? "one" : "many";
    return ground.words().isEmpty()
        ? words.say("reported.recorded." + many, Map.of("numbers", told))
        : words.say(
            (ground.cited() ? "reported.cited." : "reported.answered.") + many,
            Map.of("numbers", told, "ground", ground.words()));
  }

  /** The citation, else who answered and when; empty if there is neither. */
  private static String ground(AgencyFinding agency, Wording words) {
    if (agency.record().cited().isPresent()) {
      return agency.record().cited().get();
    }
    return words.list(
        Citations.answered(
            agency,
            (who, day) -> words.say("reported.said", Map.of("who", who, "date", words.date(day)))));
  }
}
