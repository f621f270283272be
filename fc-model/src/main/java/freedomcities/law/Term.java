package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Jurisdiction;

/**
 * What a term of the glossary rests on.
 *
 * @param key of its words in the glossary: {@code judicial-warrant}
 * @param defines the term as ordinances define it, {@code Judicial warrant}; empty if they don't
 * @param fact the definition that they carry, as a pattern, or what the law says
 */
public record Term(String key, String defines, Fact fact) {
  /** All are needed. */
  public Term {
    requireNonNull(key, "key");
    requireNonNull(defines, "defines");
    requireNonNull(fact, "fact");
  }

  /** {@return whether ordinances define it} */
  public boolean defined() {
    return !defines.isEmpty();
  }

  /**
   * {@return the definition for a place, as its ordinance carries it}
   *
   * @param place whose term stands for {@code {term}}
   */
  public String definition(Jurisdiction place) {
    requireNonNull(place, "place");
    return fact.text().replace("{term}", place.term());
  }
}
