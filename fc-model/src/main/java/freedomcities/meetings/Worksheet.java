package freedomcities.meetings;

import static java.util.Objects.requireNonNull;

import freedomcities.policy.PresentPolicy;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of a worksheet's fields. They are part of the sheets that people have in their hands: a
 * change of what they mean is another {@link #VERSION}.
 */
public final class Worksheet {
  static final String VERSION = "worksheet-1";

  /** Says what sheet it is, for which rules and which place; see {@link #form}. */
  public static final String FORM = "form";

  static final String AGENCY = "meeting.agency";
  static final String DATE = "meeting.date";
  static final String WHO = "meeting.who";
  static final String TITLE = "meeting.title";

  private static final String BOXES = "(in-place|in-writing|position)~\\.[a-z-]+~";

  /**
   * Every field; {@code ~} stands where programs that join forms put a number, so that two fields
   * have not one name.
   */
  private static final String FIELDS =
      "form~|meeting~\\.(agency|date|who|title|present)~|next-meeting~\\.when~"
          + "|follow-up~\\.[0-9]+~\\.(what|who|when)~|rule-(RULES)~\\.((where|words)~|"
          + BOXES
          + ")";

  private Worksheet() {}

  /** The names of the fields of a sheet about these rules. */
  static Pattern names(RuleSet rules) {
    return names(rules, FIELDS, "");
  }

  /**
   * Those names as joining leaves them in a second sheet: {@code rule-1.words.2, rule-1+1.words,
   * b.rule-1.words}.
   */
  static Pattern changedNames(RuleSet rules) {
    String fields = "(?s)(?=.{1,200}$)((.*[^\\p{L}])?(" + FIELDS + ")|.*\\." + BOXES + ")";
    return names(rules, fields, "([^\\p{L}.][^.]*|\\.[0-9]+)?");
  }

  private static Pattern names(RuleSet rules, String fields, String number) {
    String ids =
        rules.rules().stream().map(Rule::id).map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(fields.replace("RULES", ids).replace("~", number));
  }

  /**
   * What stands in the field {@code form}.
   *
   * @param town that the sheet is for
   * @param rules those that it asks about
   * @return version, rule set and place: {@code worksheet-1 nine-rules sampleton-city-az}
   */
  public static String form(Town town, RuleSet rules) {
    requireNonNull(rules, "rules");
    requireNonNull(town, "town");
    return VERSION + " " + rules.id() + " " + town.jurisdiction().slug();
  }

  /** What stands in the field {@code form}, in its three parts; none if it is no such words. */
  static List<String> parts(String form) {
    List<String> parts = List.of(form.strip().split("\\s+"));
    return parts.size() == 3 && parts.getFirst().equals(VERSION) ? parts : List.of();
  }

  /**
   * {@return the agency that a sheet is for unless another is written in: that of the town file,
   * else the place's own; empty if the file names several, for a sheet is one agency's}
   *
   * @param town that the sheet is for
   * @param rules which say whether the place's own agency is its law enforcement agency
   */
  public static String agency(Town town, RuleSet rules) {
    requireNonNull(town, "town");
    requireNonNull(rules, "rules");
    PresentPolicy policy = town.policy();
    return policy.agencies().isEmpty()
        ? rules.shelf().carriedOut().agency(town.jurisdiction())
        : policy.agencies().size() > 1 ? "" : policy.agencies().getFirst().agency();
  }

  /** A field about a promise, counted from 1: {@code follow-up.1.what}. */
  static String followUp(int row, String part) {
    return "follow-up." + row + "." + part;
  }

  /** A field about a rule: {@code rule-1.in-place.yes}. */
  static String field(String rule, String what) {
    return "rule-" + rule + "." + what;
  }
}
