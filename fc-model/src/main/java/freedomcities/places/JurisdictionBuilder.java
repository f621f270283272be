package freedomcities.places;

/** Builds a jurisdiction; what is not given is derived from kind and state, and noted as an assumption. */
public final class JurisdictionBuilder {
  private final String name;
  private final Kind kind;
  private final String state;

  JurisdictionBuilder(String name, Kind kind, String state) {
    this.name = name;
    this.kind = kind;
    this.state = state;
  }

  /** The jurisdiction. */
  public Jurisdiction build() {
    throw new IllegalStateException("in work" + name + kind + state);
  }
}
