package freedomcities.law;

import freedomcities.places.Articles;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.places.Officers;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a jurisdiction; what is not given is derived from kind and state profile, and noted as an assumption. Not safe for
 * several threads; the result is. A blank value counts as not given.
 */
public final class JurisdictionBuilder {
  /** What has a default, by the keys of a town file. */
  static final Set<String> FIELDS = Set.of("style", "term", "governing-body", "agency", "presiding", "clerk",
      "attorney",
      "law-enforcement", "manager", "elected-sheriff");

  private final Law law;
  private final String name;
  private final Kind kind;
  private final String state;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> assumptions = new LinkedHashMap<>();
  private String id = "";
  private String oversightBody = "";

  JurisdictionBuilder(Law law, String name, Kind kind, String state) {
    this.law = law;
    this.name = name.strip();
    this.kind = kind;
    this.state = state.strip().toUpperCase(Locale.ROOT);
  }

  /** Tells twins apart; none by default. */
  public JurisdictionBuilder id(String id) {
    this.id = id.strip();
    return this;
  }

  /** The full official style, without article: {@code City of Sampleton}. */
  public JurisdictionBuilder style(String style) {
    return give("style", withoutThe(style));
  }

  /** Fills {@code [County/City/State]}: {@code City}. */
  public JurisdictionBuilder term(String term) {
    return give("term", term);
  }

  /** With the place in it, as {@link Jurisdiction#governingBody()}; a leading "the" is taken off. */
  public JurisdictionBuilder governingBody(String body) {
    return give("governing-body", withoutThe(body));
  }

  /** As it stands in running text; not settled by default. An article is added where English needs one, and noted. */
  public JurisdictionBuilder oversightBody(String body) {
    this.oversightBody = body.strip();
    return this;
  }

  /** The law enforcement agency; one that isn't a sheriff's has a chief and no elected sheriff unless that is given too. */
  public JurisdictionBuilder agency(String agency) {
    return give("agency", withoutThe(agency));
  }

  public JurisdictionBuilder presiding(String title) {
    return give("presiding", title);
  }

  public JurisdictionBuilder clerk(String title) {
    return give("clerk", title);
  }

  public JurisdictionBuilder attorney(String title) {
    return give("attorney", title);
  }

  public JurisdictionBuilder lawEnforcement(String title) {
    return give("law-enforcement", title);
  }

  public JurisdictionBuilder manager(String title) {
    return give("manager", title);
  }

  public JurisdictionBuilder electedSheriff(boolean elected) {
    return give("elected-sheriff", Boolean.toString(elected));
  }

  /**
   * The jurisdiction.
   *
   * @throws InputException if the state is unknown, has no government of this kind, or the name is empty or another state's
   */
  public Jurisdiction build() {
    StateProfile profile = law.profile(state)
        .orElseThrow(() -> refused("unknown state \"" + state + "\"", "write a postal code such as AZ"));
    Refusal.of(kind, profile).ifPresent(refusal -> {
      throw refused(refusal.reason(), refusal.suggestion());
    });
    if (name.isEmpty()) {
      throw refused("the name of the place is empty", "");
    }
    assumptions.clear();
    PlaceName place = PlaceName.of(name, kind, profile, pattern("style", profile));
    String style = given.containsKey("style") ? given("style", "") : style(place, profile);
    Map<String, String> values = new HashMap<>(Map.of("name", place.name(), "style", style, "state", profile.name()));
    values.put("place", Articles.definiteStyle(style));
    String agency = settle("agency", Optional.empty(), profile, values);
    boolean police = given.containsKey("agency") && !agency.toLowerCase(Locale.ROOT).contains("sheriff");
    Officers officers = new Officers(settle("presiding", Optional.empty(), profile, values),
        settle("clerk", Optional.empty(), profile, values), settle("attorney", Optional.empty(), profile, values),
        settle("law-enforcement", chief(police), profile, values),
        settle("manager", Optional.empty(), profile, values));
    boolean sheriff = Boolean.parseBoolean(
        settle("elected-sheriff", police ? Optional.of("false") : Optional.empty(), profile, values));
    return new Jurisdiction(id, place.name(), kind, profile.postal(), profile.name(), style,
        settle("term", place.term(), profile, values), settle("governing-body", Optional.empty(), profile, values),
        oversight(), agency, officers, sheriff, assumptions);
  }

  private JurisdictionBuilder give(String field, String value) {
    if (value.isBlank()) {
      given.remove(field);
    } else {
      given.put(field, value.strip());
    }
    return this;
  }

  private String given(String field, String otherwise) {
    return given.getOrDefault(field, otherwise);
  }

  private String style(PlaceName place, StateProfile profile) {
    assumptions.put("style", place.origin().orElseGet(() -> origin("style", profile)));
    return place.style();
  }

  /** The given value, else the one that follows from other values, else the pattern's. */
  private String settle(String field, Optional<String> derived, StateProfile profile, Map<String, String> values) {
    String value = given.get(field);
    if (value != null) {
      return value;
    }
    assumptions.put(field, derived.isPresent() ? "follows from what was given" : origin(field, profile));
    return derived.orElseGet(() -> Patterns.fill(pattern(field, profile), values));
  }

  private Optional<String> chief(boolean police) {
    return police && !kind.level().equals(Kind.Level.STATE) ? Optional.of("Chief of Police") : Optional.empty();
  }

  private String pattern(String field, StateProfile profile) {
    String own = profile.usages().getOrDefault(kind, Map.of()).get(field);
    String pattern = own == null ? law.usual(kind).get(field) : own;
    if (pattern == null) {
      throw new IllegalStateException("the data give no " + field + " for " + kind.words());
    }
    return pattern;
  }

  private String origin(String field, StateProfile profile) {
    String what = Articles.indefinite(kind.words());
    return profile.usages().getOrDefault(kind, Map.of()).containsKey(field)
        ? "default for " + what + " in " + profile.name() + " (state profile " + state.toLowerCase(Locale.ROOT) + ")"
        : "default for " + what + " in any state";
  }

  private String oversight() {
    String body = Articles.definiteBody(oversightBody);
    if (!body.equals(oversightBody)) {
      assumptions.put("oversight-body", "written \"" + oversightBody + "\"; stands as \"" + body + "\" in a sentence");
    }
    return body;
  }

  private static String withoutThe(String words) {
    return words.strip().replaceFirst("^[Tt]he (?=\\p{Lu})", "");
  }

  private static InputException refused(String found, String remedy) {
    return new InputException(List.of(new Problem(new Location("jurisdiction", 0, 0), found, remedy)));
  }
}
