package freedomcities.templates.internal.views;

import freedomcities.places.Jurisdiction;
import java.util.Locale;
import java.util.regex.Pattern;

/** How agencies are called where the place is known and there is little room. */
final class AgencyNames {
  private static final Pattern INSTITUTION =
      Pattern.compile("\\b(?:College|University|School|Schools|Hospital)\\b");

  private AgencyNames() {}

  /**
   * Without the name of the place before it: {@code Police Department} of Sampleton; the whole name
   * where nothing else is left, or where it doesn't begin with the place.
   */
  static String brief(String agency, Jurisdiction place) {
    for (String name :
        new String[] {place.style(), place.name() + " " + place.term(), place.name()}) {
      // "Rhode Island State Police" is the State Police, and not the police.
      if (View.isState(place) && name.endsWith(" " + place.term())) {
        continue;
      }
      // "Yarrow Technical College" is a name of its own, which Yarrow County has no part in.
      if (name.equals(place.name()) && INSTITUTION.matcher(agency).find()) {
        continue;
      }
      if (agency.startsWith(name + " ")) {
        String rest = agency.substring(name.length() + 1).strip();
        // "of Sampleton" or "and Fire" is no name.
        if (!rest.isEmpty()
            && !rest.substring(0, 1).toLowerCase(Locale.ROOT).equals(rest.substring(0, 1))) {
          return rest;
        }
      }
    }
    return agency;
  }
}
