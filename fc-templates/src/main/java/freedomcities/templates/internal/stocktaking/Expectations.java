package freedomcities.templates.internal.stocktaking;

/**
 * What a document takes for granted where the town file says nothing, and so is told.
 *
 * @param carriesRules whether it carries rules, and leaves the optional one out
 * @param tellsChoices whether its words differ by the choices of rules drawn
 * @param enacts whether it is law: how findings and changes are written, which sections of the code
 *     are left alone
 */
public record Expectations(boolean carriesRules, boolean tellsChoices, boolean enacts) {
  public static final Expectations NONE = new Expectations(false, false, false);
  public static final Expectations CARRIES_RULES = new Expectations(true, false, false);
  public static final Expectations TELLS_CHOICES = new Expectations(false, true, false);
  public static final Expectations ENACTS = new Expectations(true, true, true);
}
