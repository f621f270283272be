package freedomcities.places;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * The government that would adopt. Immutable; every text is settled, and {@link #assumptions()}
 * says which were not given.
 *
 * @param id tells twins apart, may be empty
 * @param name the bare name: {@code Sampleton}
 * @param kind of its government
 * @param state postal code, {@code AZ}
 * @param stateName {@code Arizona}
 * @param style the full official style without article: {@code City of Sampleton}, {@code King
 *     County}
 * @param term fills {@code [County/City/State]}: {@code City}
 * @param governingBody without article, with the place's name in it, so that it reads right after
 *     "the" and needs no "of" behind it: {@code Sampleton City Council}, {@code Board of
 *     Supervisors of Maricopa County}
 * @param oversightBody fills {@code [oversight entity]}, with its article where it takes one; empty
 *     if not settled
 * @param agency the law enforcement agency, without article: {@code Sampleton Police Department}
 * @param officers who presides, attests, advises and leads the police, by title
 * @param electedSheriff whether the agency is led by an elected sheriff, whom a council requests
 *     rather than directs
 * @param townMeeting whether the governing body is the meeting of a town's voters: its legislation
 *     is an article in the warrant, and its clerk certifies the vote
 * @param assumptions key of the town file ({@code governing-body}) to where its default came from
 */
public record Jurisdiction(
    String id,
    String name,
    Kind kind,
    String state,
    String stateName,
    String style,
    String term,
    String governingBody,
    String oversightBody,
    String agency,
    Officers officers,
    boolean electedSheriff,
    boolean townMeeting,
    Map<String, String> assumptions) {
  /** Keeps copies of its maps. */
  public Jurisdiction {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(state, "state");
    requireNonNull(stateName, "stateName");
    requireNonNull(style, "style");
    requireNonNull(term, "term");
    requireNonNull(governingBody, "governingBody");
    requireNonNull(oversightBody, "oversightBody");
    requireNonNull(agency, "agency");
    requireNonNull(officers, "officers");
    assumptions = Map.copyOf(requireNonNull(assumptions, "assumptions"));
  }

  /**
   * The style with its article where it takes one.
   *
   * @return {@code the City of Sampleton}, {@code King County}
   */
  public String styleWithArticle() {
    return PlaceSpelling.withArticle(style);
  }

  /**
   * The style with the state's name behind it; a state stands alone.
   *
   * @return {@code City of Sampleton, Arizona}, {@code State of Illinois}
   */
  public String fullName() {
    return kind.level() == Kind.Level.STATE ? style : style + ", " + stateName;
  }

  /** {@return county, municipal or state level; a borough is at the county level in Alaska} */
  public Kind.Level level() {
    return kind == Kind.BOROUGH && state.equals("AK") ? Kind.Level.COUNTY : kind.level();
  }

  /**
   * A name for files, with the id at the end if there is one.
   *
   * @return {@code sampleton-city-az}
   */
  public String slug() {
    return PlaceSpelling.slug(name, kind, state, id);
  }
}
