package freedomcities.templates;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.GapReport;
import freedomcities.rules.Rule;
import java.util.List;

/** Which rules an instrument carries. */
public sealed interface Scope {

  /** What {@link GapReport#carried} has; the default. */
  record Gaps() implements Scope {}

  /** Every core rule. */
  record All() implements Scope {}

  /**
   * These rules, by id, in the rule set's order.
   *
   * @param rules ids such as {@code 5}, in any order
   */
  record Chosen(List<String> rules) implements Scope {
    /** Keeps a copy of the ids; whether the rule set has them is asked when drafting. */
    public Chosen {
      rules = List.copyOf(requireNonNull(rules, "rules"));
    }
  }

  /**
   * {@return the core rules in scope, in the rule set's order} Empty if an instrument would carry
   * none; a chosen id that the report has no finding on is passed over.
   *
   * @param report of the place that is drafted for: which rules are gaps
   */
  default List<Rule> rules(GapReport report) {
    requireNonNull(report, "report");
    return report.findings().stream()
        .filter(
            finding ->
                switch (this) {
                  case Gaps gaps -> report.carries(finding);
                  case All all -> true;
                  case Chosen chosen -> chosen.rules().contains(finding.rule().id());
                })
        .map(finding -> finding.rule())
        .toList();
  }
}
