package freedomcities.law;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import java.util.List;
import java.util.Optional;

/** The legal data: state profiles and notices, of one version. Immutable, safe to share between threads. */
public final class Law {
  private static final Law STANDARD = new Law("in work");

  private final String version;

  private Law(String version) {
    this.version = version;
  }

  /** The data shipped with the project, read state by state as needed. */
  public static Law standard() {
    return STANDARD;
  }

  /** The date of the data. */
  public String version() {
    return version;
  }

  /** Starts a jurisdiction from what must be given; all else has a default from kind and state. */
  public JurisdictionBuilder jurisdiction(String name, Kind kind, String state) {
    return new JurisdictionBuilder(this, name, kind, state);
  }

  public Optional<StateProfile> profile(String postal) {
    throw new IllegalStateException("in work" + postal);
  }

  /**
   * The clause that opens the body of an ordinance or act of this place, filled and ending with a colon. If the data fix none
   * for this kind, a usual one with {@link Confidence#UNVERIFIED} and a source that says so.
   */
  public Fact enactingClause(Jurisdiction place) {
    throw new IllegalStateException("in work" + place);
  }

  /** What an ordinance is called here, lower case: {@code ordinance}, {@code act}, {@code local law}. */
  public Fact instrument(Jurisdiction place) {
    throw new IllegalStateException("in work" + place);
  }

  /** State and federal notices that bear on any of these rules in this state, state law first. */
  public List<Notice> notices(String postal, List<String> rules) {
    throw new IllegalStateException("in work" + postal + rules);
  }
}
