package freedomcities.meetings;

import freedomcities.policy.PresentPolicy;
import freedomcities.rules.RuleSet;
import freedomcities.towns.Town;

/**
 * The names of a worksheet's fields. They are part of the sheets that people have in their hands: a change of what they mean
 * is another {@link #VERSION}.
 */
public final class Worksheet {
  static final String VERSION = "worksheet-1";

  /** Says what sheet it is, for which rules and which place; see {@link #form}. */
  public static final String FORM = "form";
  static final String AGENCY = "meeting.agency";
  static final String DATE = "meeting.date";
  static final String WHO = "meeting.who";
  static final String TITLE = "meeting.title";

  private Worksheet() {}

  /** What stands in the field {@code form}: {@code worksheet-1 nine-rules sampleton-city-az}. */
  public static String form(Town town, RuleSet rules) {
    return VERSION + " " + rules.id() + " " + town.jurisdiction().slug();
  }

  /** The agency that a sheet is for unless another is written in: the first of the town file, else the place's own. */
  public static String agency(Town town) {
    PresentPolicy policy = town.policy();
    return policy.agencies().isEmpty() ? town.jurisdiction().agency() : policy.agencies().getFirst().agency();
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
