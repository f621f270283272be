package freedomcities.law;

import static java.util.Objects.requireNonNull;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds a jurisdiction; what is not given is derived from kind and state profile, and noted as an
 * assumption. Not safe for several threads; the result is. A blank value counts as not given.
 */
public final class JurisdictionBuilder {
  private static final Set<String> OFFICERS =
      Set.of("presiding", "clerk", "attorney", "law-enforcement", "manager");
  private static final Pattern OF_A_BODY =
      Pattern.compile("(Clerk|Secretary|President) of the (.+)");

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Board|Council|Commission|Assembly|Legislature|Committee|Police Jury|\\p{Lu}\\S*"
              + " Court)\\b");

  private static final String OF_BODY = "follows from the governing body given";

  private static final String FOLLOWS = "follows from the agency given, which is not a sheriff's";

  private final LawData data;
  private final String name;
  private final Kind kind;
  private final String state;
  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> assumptions = new LinkedHashMap<>();
  private String id = "";
  private String oversightBody = "";
  private String approving = "";

  JurisdictionBuilder(LawData data, String name, Kind kind, String state) {
    this.data = data;
    this.name = name.strip();
    this.kind = kind;
    this.state = state.strip().toUpperCase(Locale.ROOT);
  }

  /**
   * Tells twins apart; none by default.
   *
   * @param id a FIPS code, a county; it stands in names of files
   * @return this builder
   */
  public JurisdictionBuilder id(String id) {
    requireNonNull(id, "id");
    this.id = id.strip();
    return this;
  }

  /**
   * The full official style, without article: {@code City of Sampleton}.
   *
   * @param style a leading "the" is taken off, and the state after a comma; by default made from
   *     the name as is usual for kind and state
   * @return this builder
   */
  public JurisdictionBuilder style(String style) {
    requireNonNull(style, "style");
    return give("style", withoutThe(style));
  }

  /**
   * Fills {@code [County/City/State]}: {@code City}.
   *
   * @param term a word or two in title case; that of the kind by default
   * @return this builder
   */
  public JurisdictionBuilder term(String term) {
    requireNonNull(term, "term");
    return give("term", term);
  }

  /**
   * The body that adopts, with the place in it, as {@link Jurisdiction#governingBody()}.
   *
   * @param body {@code Sampleton City Council}; a leading "the" is taken off
   * @return this builder
   */
  public JurisdictionBuilder governingBody(String body) {
    requireNonNull(body, "body");
    return give("governing-body", withoutThe(body));
  }

  /**
   * Fills {@code [oversight entity]}; not settled by default.
   *
   * @param body as it stands in running text; an article is added where English needs one, and
   *     noted
   * @return this builder
   */
  public JurisdictionBuilder oversightBody(String body) {
    requireNonNull(body, "body");
    this.oversightBody = body.strip();
    return this;
  }

  /**
   * The law enforcement agency; one that isn't a sheriff's has a chief and no elected sheriff
   * unless that is given too.
   *
   * @param agency {@code Sampleton Police Department}; a leading "the" is taken off
   * @return this builder
   */
  public JurisdictionBuilder agency(String agency) {
    requireNonNull(agency, "agency");
    return give("agency", withoutThe(agency));
  }

  /**
   * The title of who signs for the body: {@code Mayor}.
   *
   * @param title without a name; by default the usual one for kind and state
   * @return this builder
   */
  public JurisdictionBuilder presiding(String title) {
    requireNonNull(title, "title");
    return give("presiding", title);
  }

  /**
   * The title of who attests: {@code City Clerk}.
   *
   * @param title without a name; by default the usual one for kind and state
   * @return this builder
   */
  public JurisdictionBuilder clerk(String title) {
    requireNonNull(title, "title");
    return give("clerk", title);
  }

  /**
   * The title of who approves as to form: {@code City Attorney}.
   *
   * @param title without a name; by default the usual one for kind and state
   * @return this builder
   */
  public JurisdictionBuilder attorney(String title) {
    requireNonNull(title, "title");
    return give("attorney", title);
  }

  /**
   * The title of who leads the agency: {@code Chief of Police}.
   *
   * @param title without a name; by default the usual one for kind and state, or what follows from
   *     the agency given
   * @return this builder
   */
  public JurisdictionBuilder lawEnforcement(String title) {
    requireNonNull(title, "title");
    return give("law-enforcement", title);
  }

  /**
   * The title of whom the body directs: {@code City Manager}.
   *
   * @param title without a name; by default the usual one for kind and state
   * @return this builder
   */
  public JurisdictionBuilder manager(String title) {
    requireNonNull(title, "title");
    return give("manager", title);
  }

  /**
   * Who approves or vetoes what the body passed, where that is not who presides; nobody by default.
   *
   * @param title {@code County Executive}
   * @return this builder
   */
  public JurisdictionBuilder approving(String title) {
    requireNonNull(title, "title");
    this.approving = title.strip();
    return this;
  }

  /**
   * Whether an elected sheriff leads the agency; by default what is usual for kind and state, and
   * never where the agency given is no sheriff's.
   *
   * @param elected takes the place of the default either way
   * @return this builder
   */
  public JurisdictionBuilder electedSheriff(boolean elected) {
    return give("elected-sheriff", Boolean.toString(elected));
  }

  /**
   * Settles what was not given, and makes the jurisdiction of it. The builder can go on from there
   * to another.
   *
   * @return the jurisdiction; its {@link Jurisdiction#assumptions()} say what was not given
   * @throws InputException if the state is unknown, has no government of this kind, or the name is
   *     empty or another state's
   */
  public Jurisdiction build() {
    StateProfile profile =
        data.profile(state)
            .orElseThrow(
                () -> refused("unknown state \"" + state + "\"", "write a postal code such as AZ"));
    KindRefusal.of(kind, profile)
        .ifPresent(
            refusal -> {
              throw refused(refusal.reason(), refusal.suggestion());
            });
    if (name.isEmpty()) {
      throw refused("the name of the place is empty", "");
    }
    if (!given.containsKey("style")) {
      KindRefusal.ofKnownName(name, kind, profile)
          .ifPresent(
              refusal -> {
                throw refused(refusal.reason(), refusal.suggestion());
              });
    }
    assumptions.clear();
    given.computeIfPresent("style", (key, style) -> withoutState(style, profile));
    PlaceName place =
        PlaceName.of(
            name, kind, profile, new PlaceDefaults(data, profile, kind, Map.of()).pattern("style"));
    PlaceDefaults defaults = new PlaceDefaults(data, profile, kind, place.usages());
    Map<String, String> values =
        new HashMap<>(Map.of("name", place.name(), "state", profile.name()));
    String style = settle("style", place.style(), "the name as it was written", defaults, values);
    values.put("style", style);
    values.put("place", Articles.definiteStyle(style));
    String agency = settle("agency", defaults, values);
    Officers officers =
        new Officers(
            settleOfBody("presiding", defaults, values),
            settleOfBody("clerk", defaults, values),
            settle("attorney", defaults, values),
            settle(
                "law-enforcement", ifPolice(agency, "Chief of Police"), FOLLOWS, defaults, values),
            settle("manager", defaults, values),
            approving);
    String sheriff =
        settle("elected-sheriff", ifPolice(agency, "false"), FOLLOWS, defaults, values);
    String term = settle("term", defaults, values);
    String body = settle("governing-body", defaults, values);
    return new Jurisdiction(
        id,
        place.name(),
        kind,
        profile.postal(),
        profile.name(),
        style,
        term,
        body,
        oversight(),
        agency,
        officers,
        Boolean.parseBoolean(sheriff),
        isTownMeeting(body),
        assumptions);
  }

  /**
   * The body's name is all that the law data and a town file tell of it; so it is asked once, here.
   */
  private boolean isTownMeeting(String body) {
    return kind == Kind.TOWN && body.contains("Town Meeting");
  }

  private JurisdictionBuilder give(String field, String value) {
    if (value.isBlank()) {
      given.remove(field);
    } else {
      given.put(field, value.strip());
    }
    return this;
  }

  private String settle(String field, PlaceDefaults defaults, Map<String, String> values) {
    return settle(field, Optional.empty(), "", defaults, values);
  }

  /** The given value, else the one that follows from another, else the default. */
  private String settle(
      String field,
      Optional<String> derived,
      String why,
      PlaceDefaults defaults,
      Map<String, String> values) {
    String value = given.get(field);
    if (value != null) {
      return value;
    }
    String key = OFFICERS.contains(field) ? "officers." + field : field;
    assumptions.put(key, derived.isPresent() ? why : defaults.origin(field));
    return derived.orElseGet(() -> PlacePatterns.fill(defaults.pattern(field), values));
  }

  /** Of a body that is given: an officer of the usual one is none of it. */
  private String settleOfBody(String field, PlaceDefaults defaults, Map<String, String> values) {
    Matcher usual = OF_A_BODY.matcher(PlacePatterns.fill(defaults.pattern(field), values));
    String body = given.getOrDefault("governing-body", "");
    Matcher noun = BODY.matcher(body);
    boolean another =
        usual.matches()
            && noun.find()
            && !body.contains(usual.group(2))
            && PlacePatterns.fill(defaults.pattern("governing-body"), values)
                .contains(usual.group(2));
    Optional<String> title =
        another ? Optional.of(usual.group(1) + " of the " + noun.group()) : Optional.empty();
    return settle(field, title, OF_BODY, defaults, values);
  }

  private Optional<String> ifPolice(String agency, String then) {
    boolean police =
        given.containsKey("agency")
            && kind.level() != Kind.Level.STATE
            && !agency.toLowerCase(Locale.ROOT).contains("sheriff");
    return police ? Optional.of(then) : Optional.empty();
  }

  private String oversight() {
    String body = Articles.definiteBody(oversightBody);
    if (!body.equals(oversightBody)) {
      assumptions.put(
          "oversight-body",
          "written \"" + oversightBody + "\"; stands as \"" + body + "\" in a sentence");
    }
    return body;
  }

  private static String withoutThe(String words) {
    return words.strip().replaceFirst("^[Tt]he (?=\\p{Lu})", "");
  }

  /** Documents add the state themselves: {@code Severn County, Maryland}, {@code …, MD}. */
  private static String withoutState(String style, StateProfile profile) {
    int comma = style.lastIndexOf(',');
    String last = style.substring(comma + 1).strip();
    return comma > 0 && (last.equals(profile.name()) || last.equals(profile.postal()))
        ? style.substring(0, comma).strip()
        : style;
  }

  private static InputException refused(String found, String remedy) {
    return new InputException(
        List.of(new Problem(new Location("jurisdiction", 0, 0), found, remedy)));
  }
}
