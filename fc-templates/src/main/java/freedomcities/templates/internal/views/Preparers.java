package freedomcities.templates.internal.views;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Officers;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who prepared a paper, as the town file says. */
final class Preparers {
  /** An office, or those who work for a body. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "\\b(?:office|staff|department|division|clerk|attorney) (?:of|to)\\b|[’']s office\\b");

  private Preparers() {}

  /**
   * Whether the government itself prepared it: it names the body, an officer or an office. What is
   * asked of the government is not the government's to ask.
   */
  static boolean isOfThePlace(String preparedBy, Jurisdiction place) {
    String who = preparedBy.toLowerCase(Locale.ROOT);
    if (who.isEmpty()) {
      return false;
    }
    Officers officers = place.officers();
    return OFFICE.matcher(who).find()
        || Stream.of(
                place.style(),
                place.governingBody(),
                place.agency(),
                officers.clerk(),
                officers.attorney(),
                officers.manager(),
                officers.lawEnforcement(),
                officers.presiding(),
                officers.approving())
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> !name.isEmpty())
            .anyMatch(
                name ->
                    Pattern.compile("\\b" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(who)
                        .find());
  }
}
