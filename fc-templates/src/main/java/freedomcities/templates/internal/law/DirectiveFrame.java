package freedomcities.templates.internal.law;

import freedomcities.law.Confidence;
import freedomcities.law.DirectivePower;
import freedomcities.law.Fact;
import freedomcities.law.Issuer;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Officers;
import freedomcities.rules.Shelf;
import freedomcities.towns.DocumentSettings.Directive;
import freedomcities.towns.Town;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whose directive is drafted for a place: the officer that the town file names, else the usual one.
 *
 * @param form {@code executive order}, {@code general order}, or what it is called there
 * @param title of the issuer
 * @param authority what the town file gives as the law under which it is issued, else what the law
 *     data know of the power
 * @param agency that the issuer leads; empty for an officer of the executive
 */
public record DirectiveFrame(
    Issuer issuer, String form, String title, Fact authority, Optional<String> agency) {
  private static final String AUTHORITY = "documents.directive.authority";

  private static final Pattern MAYOR = Pattern.compile("(?i)(?:the )?(?:lord )?mayor\\b");

  public static Optional<DirectiveFrame> of(Town town, Law law, Shelf shelf) {
    Directive given = town.documents().directive();
    return officers(town, law, shelf).stream()
        .filter(power -> given.issuer().map(power.issuer()::equals).orElse(true))
        .findFirst()
        .map(
            power ->
                new DirectiveFrame(
                    power.issuer(),
                    form(power),
                    given.title().isEmpty() ? title(power, town.jurisdiction()) : given.title(),
                    authority(power.fact(), given.authority(), law),
                    town.agencyOf(power.issuer())));
  }

  /**
   * Who can issue one here, the usual officer first; a sheriff or chief where an agency is known to
   * be led by one, and the rules are for such an agency to carry out.
   */
  public static List<DirectivePower> officers(Town town, Law law, Shelf shelf) {
    boolean police = shelf.carriedOut().isLawEnforcement();
    return law.directives(town.jurisdiction()).stream()
        .filter(
            power ->
                power.issuer().executive()
                    ? has(town, power)
                    : police && town.agencyOf(power.issuer()).isPresent())
        .toList();
  }

  private static boolean has(Town town, DirectivePower power) {
    return switch (power.issuer()) {
      case MAYOR -> hasMayor(town);
      case COUNTY_EXECUTIVE -> hasExecutive(town, power.title());
      default -> true;
    };
  }

  /**
   * Whether the file asks for an executive's order or names one, or the body is of a form beside
   * which there is one: commissioners and police jurors are the executive themselves.
   */
  private static boolean hasExecutive(Town town, String title) {
    Jurisdiction place = town.jurisdiction();
    String manager = place.officers().manager();
    boolean named = !place.assumptions().containsKey("officers.manager") && manager.equals(title);
    if (named
        || !place.officers().approving().isEmpty()
        || town.documents()
            .directive()
            .issuer()
            .filter(Issuer.COUNTY_EXECUTIVE::equals)
            .isPresent()) {
      return true;
    }
    String body = place.governingBody();
    return !body.contains("Commissioners")
        && !body.contains("Police Jury")
        && (!body.contains("Commission") || manager.equals(title));
  }

  /**
   * Whether the file asks for a mayor's order, or the place has a mayor who can give one: some have
   * a chairperson, or a mayor who presides beside the manager that the file names.
   */
  private static boolean hasMayor(Town town) {
    Jurisdiction place = town.jurisdiction();
    Officers officers = place.officers();
    return town.documents().directive().issuer().filter(Issuer.MAYOR::equals).isPresent()
        || isMayor(officers.approving())
        || isMayor(officers.manager())
        || (isMayor(officers.presiding()) && place.assumptions().containsKey("officers.manager"));
  }

  private static boolean isMayor(String title) {
    return MAYOR.matcher(title).lookingAt();
  }

  public static String title(DirectivePower power, Jurisdiction place) {
    String approving = place.officers().approving();
    if (power.issuer().executive() && power.issuer() != Issuer.GOVERNOR && !approving.isEmpty()) {
      return approving;
    }
    if (!power.title().isEmpty()) {
      return power.title();
    }
    boolean besideASheriff =
        power.issuer() == Issuer.CHIEF && place.electedSheriff() && Town.isSheriffs(place.agency());
    return besideASheriff ? "Chief of Police" : place.officers().lawEnforcement();
  }

  private static Fact authority(Fact known, String given, Law law) {
    return given.isEmpty()
        ? known
        : new Fact(
            AUTHORITY,
            given,
            "none found",
            Confidence.VERIFIED,
            "given in the town file",
            law.version());
  }

  /** {@code executive order}, {@code general order}, or what it is called there. */
  public static String form(DirectivePower power) {
    return !power.form().isEmpty()
        ? power.form()
        : power.issuer().executive() ? "executive order" : "general order";
  }

  /** Where the agency stands in the town's record; empty if nothing is recorded of it. */
  public OptionalInt index(Town town) {
    return IntStream.range(0, town.policy().agencies().size())
        .filter(i -> agency.filter(town.policy().agencies().get(i).agency()::equals).isPresent())
        .findFirst();
  }
}
