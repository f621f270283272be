package freedomcities.law;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;

/**
 * Builds a jurisdiction; what is not given is derived from kind and state profile, and noted as an assumption. Not safe for
 * several threads; the result is.
 */
public final class JurisdictionBuilder {
  private final Law law;
  private final String name;
  private final Kind kind;
  private final String state;

  JurisdictionBuilder(Law law, String name, Kind kind, String state) {
    this.law = law;
    this.name = name;
    this.kind = kind;
    this.state = state;
  }

  /** Tells twins apart; none by default. */
  public JurisdictionBuilder id(String id) {
    return this;
  }

  public JurisdictionBuilder style(String style) {
    return this;
  }

  public JurisdictionBuilder term(String term) {
    return this;
  }

  public JurisdictionBuilder governingBody(String body) {
    return this;
  }

  public JurisdictionBuilder oversightBody(String body) {
    return this;
  }

  public JurisdictionBuilder agency(String agency) {
    return this;
  }

  public JurisdictionBuilder presiding(String title) {
    return this;
  }

  public JurisdictionBuilder clerk(String title) {
    return this;
  }

  public JurisdictionBuilder attorney(String title) {
    return this;
  }

  public JurisdictionBuilder lawEnforcement(String title) {
    return this;
  }

  public JurisdictionBuilder manager(String title) {
    return this;
  }

  public JurisdictionBuilder electedSheriff(boolean elected) {
    return this;
  }

  /** The jurisdiction. */
  public Jurisdiction build() {
    throw new IllegalStateException("in work" + law + name + kind + state);
  }
}
