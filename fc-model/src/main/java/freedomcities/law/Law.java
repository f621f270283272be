package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The legal data: state profiles and notices, of one version. Immutable to its callers, safe to share between threads; a
 * state's files are read when first asked for.
 *
 * <pre>{@code
 * Law law = Law.standard();
 * Jurisdiction place = law.jurisdiction("Sampleton", Kind.CITY, "AZ").build();
 * Fact clause = law.enactingClause(place);
 * }</pre>
 *
 * A data file that is wrong is refused with an {@link InputException} that names file and line.
 */
public final class Law {
  private static final String TERMS = "terms.yaml";
  private static final String DIRECTIVES = "directives.yaml";

  private final LawFiles files;
  /** The folder that overrides shipped files; empty if none does. */
  private final Optional<Path> overrides;
  private final String version;
  /** Where the data of a state have none. */
  private final Fact usualClause;
  private final Fact usualInstrument;
  /** Postal code to name, in the order of the index. */
  private final Map<String, String> states;
  private final Map<Kind, Map<String, String>> usual;
  /** By file. */
  private final Map<String, List<Term>> terms = new ConcurrentHashMap<>();
  /** By file. */
  private final Map<String, List<DirectivePower>> directives = new ConcurrentHashMap<>();
  private final Map<String, StateProfile> profiles = new ConcurrentHashMap<>();
  /** By file. */
  private final Map<String, List<Notice>> notices = new ConcurrentHashMap<>();

  private Law(LawFiles files, Optional<Path> overrides, String version, Fact usualClause, Fact usualInstrument,
      Map<String, String> states,
      Map<Kind, Map<String, String>> usual) {
    this.files = files;
    this.overrides = overrides;
    this.version = version;
    this.usualClause = usualClause;
    this.usualInstrument = usualInstrument;
    this.states = states;
    this.usual = usual;
  }

  /** The data shipped with the project, read state by state as needed. */
  public static Law standard() {
    return Standard.LAW;
  }

  /** Read on first use, not when the class is loaded. */
  private static final class Standard {
    private static final Law LAW = read(LawFiles.shipped());
  }

  /**
   * The shipped data, a file in {@code folder} taking the place of the shipped one of its name: {@code states/az.yaml},
   * {@code notices/az.yaml}, {@code federal.yaml}. All of its files are read at once. A state that isn't shipped is added by
   * a {@code law.yaml} that lists it.
   *
   * @throws InputException with every problem in every file of the folder
   */
  public static Law from(Path folder) {
    LawFolder files = new LawFolder(folder);
    List<String> own = files.own();
    Law law = read(files, Optional.of(folder));
    List<Problem> problems = new ArrayList<>();
    own.forEach(file -> problems.addAll(law.problemsOf(file)));
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return law;
  }

  private List<Problem> problemsOf(String file) {
    String state = file.replaceFirst("^(?:states|notices)/([a-z]{2})\\.yaml$", "$1").toUpperCase(Locale.ROOT);
    try {
      if (!state.equalsIgnoreCase(file) && states.containsKey(state)) {
        return file.startsWith("states/") ? wrongPostal(file, state) : read(file, Notice.Origin.STATE);
      }
      return switch (file) {
        case "law.yaml", "kinds.yaml" -> List.of(); // read already
        case TERMS -> readTerms();
        case DIRECTIVES -> readDirectives();
        case "federal.yaml" -> read(file, Notice.Origin.FEDERAL);
        case "drafting.yaml" -> read(file, Notice.Origin.DRAFTING);
        case "elected-sheriff.yaml" -> read(file, Notice.Origin.STATE);
        default -> List.of(new Problem(new Location(files.name(file), 0, 0), "no data file is called " + file,
            "files are called as in states/az.yaml and notices/az.yaml, federal.yaml, drafting.yaml, elected-sheriff.yaml, "
                + "kinds.yaml, terms.yaml, directives.yaml, law.yaml, which lists the states"));
      };
    } catch (InputException e) {
      return e.problems();
    }
  }

  private List<Problem> readTerms() {
    terms();
    return List.of();
  }

  private List<Problem> readDirectives() {
    usualDirectives();
    return List.of();
  }

  private List<Problem> read(String file, Notice.Origin origin) {
    noticesIn(file, origin);
    return List.of();
  }

  private List<Problem> wrongPostal(String file, String state) {
    String postal = profile(state).orElseThrow().postal();
    return postal.equals(state)
        ? List.of()
        : List.of(new Problem(new Location(files.name(file), 0, 0), "it is about " + postal, "write postal: " + state));
  }

  static Law read(LawFiles files) {
    return read(files, Optional.empty());
  }

  private static Law read(LawFiles files, Optional<Path> overrides) {
    Node.Mapping index = files.require("law.yaml", LawKeys.INDEX, (file, problems) -> {});
    Map<String, String> states = new LinkedHashMap<>();
    Node.Mapping names = index.mapping("states");
    names.entries().forEach(entry -> states.put(entry.key(), names.line(entry.key())));
    Map<Kind, Map<String, String>> usual = ProfileReader
        .usages(files.require("kinds.yaml", LawKeys.WHAT_IS_USUAL, ProfileReader::checkUsages));
    return new Law(files, overrides, index.line("version"), Facts.read(index.mapping("usual-clause")),
        Facts.read(index.mapping("usual-instrument")), states, usual);
  }

  /** The date of the data. */
  public String version() {
    return version;
  }

  /** The folder whose files take the place of shipped ones; empty if none does. */
  public Optional<Path> overrides() {
    return overrides;
  }

  /** Postal code to name of every state, district and commonwealth in the data: {@code AZ} to {@code Arizona}. */
  public Map<String, String> states() {
    return Collections.unmodifiableMap(states);
  }

  /** Starts a jurisdiction from what must be given; all else has a default from kind and state. */
  public JurisdictionBuilder jurisdiction(String name, Kind kind, String state) {
    return new JurisdictionBuilder(this, name, kind, state);
  }

  public Optional<StateProfile> profile(String postal) {
    String key = postal.strip().toUpperCase(Locale.ROOT);
    if (!states.containsKey(key)) {
      return Optional.empty();
    }
    return Optional.of(profiles.computeIfAbsent(key,
        state -> ProfileReader.read(files.require("states/" + state.toLowerCase(Locale.ROOT) + ".yaml", LawKeys.PROFILE,
            ProfileReader::check))));
  }

  /**
   * Why a state has no government of this kind, with what to write instead; empty if it has, or if the state is unknown:
   * {@code Ohio has no parishes; its counties, cities, villages and townships can be drafted for}.
   */
  public Optional<Refusal> refusal(Kind kind, String postal) {
    return profile(postal).flatMap(profile -> Refusal.of(kind, profile));
  }

  /**
   * The clause that opens the body of an ordinance or act of this place, filled and ending with a colon. If the data fix none
   * for this kind, a usual one with {@link Confidence#UNVERIFIED} and a source that says so.
   */
  public Fact enactingClause(Jurisdiction place) {
    return enactingClause(place, instrument(place).text());
  }

  /** The same for an instrument that is not the usual one of this place, where no clause is fixed. */
  public Fact enactingClause(Jurisdiction place, String instrument) {
    return Clauses.choose(place, profileOf(place), usualClause, instrument);
  }

  /** Every clause in the data that some place of this kind uses, filled; those for one class of places say so. */
  public List<Fact> enactingClauses(Jurisdiction place) {
    return Clauses.all(place, profileOf(place));
  }

  /**
   * Whether {@link #enactingClause} opens an article in the warrant of a town meeting: a question to the town, behind which
   * the text of the measure stands.
   */
  public boolean isArticle(Jurisdiction place) {
    return Clauses.isArticle(place, profileOf(place));
  }

  /** What the legislation of this place is called, lower-case: {@code ordinance}, {@code act}, {@code local law}. */
  public Fact instrument(Jurisdiction place) {
    return profileOf(place).instruments().getOrDefault(place.kind(), usualInstrument);
  }

  /**
   * How a place of this kind settles a drafting convention, where that is known; the text is the value.
   *
   * @param setting {@code recitals}, {@code section-numbering}, {@code changes}, {@code line-numbers}, {@code seal} or
   *     {@code witness}
   */
  public Optional<Fact> convention(Jurisdiction place, String setting) {
    if (!Settings.VALUES.containsKey(setting)) {
      throw new IllegalArgumentException("no setting " + setting);
    }
    return KindFact.of(place.kind(), profileOf(place).conventions().getOrDefault(setting, List.of()));
  }

  /** What is known of the power of counties in this state to legislate; empty for other kinds of places. */
  public Optional<Fact> countyPowers(Jurisdiction place) {
    return place.kind().level() == Kind.Level.COUNTY
        ? profileOf(place).facts().stream().filter(fact -> fact.id().endsWith("/county-ordinances")).findFirst()
        : Optional.empty();
  }

  /** How a measure of this place is published, where that is known; a sentence or two. */
  public Optional<Fact> publication(Jurisdiction place) {
    return KindFact.of(place.kind(), profileOf(place).publication());
  }

  /** Whether a summary may be published in place of a measure of this place, and how, where that is known. */
  public Optional<PublishedSummary> summary(Jurisdiction place) {
    return PublishedSummary.of(place.kind(), profileOf(place).summaries());
  }

  /** What notice is given before a measure of this place is heard, where that is known; a sentence or two. */
  public Optional<Fact> hearingNotice(Jurisdiction place) {
    return KindFact.of(place.kind(), profileOf(place).hearingNotice());
  }

  /** When a measure of this place takes effect, where that is known; a sentence or two. */
  public Optional<Fact> effectiveDate(Jurisdiction place) {
    return KindFact.of(place.kind(), profileOf(place).effectiveDate());
  }

  /** Who can issue a directive at this place, the usual officer first; empty if the data know of nobody. */
  public List<DirectivePower> directives(Jurisdiction place) {
    return DirectivePowers.of(place, profileOf(place).directives(), usualDirectives());
  }

  /** What is known of one officer's power to issue a directive at this place, refusals too; empty if nothing is. */
  public Optional<DirectivePower> directive(Jurisdiction place, Issuer issuer) {
    return DirectivePowers.known(issuer, place, profileOf(place).directives(), usualDirectives());
  }

  private List<DirectivePower> usualDirectives() {
    return directives.computeIfAbsent(DIRECTIVES,
        file -> DirectivePowers.read(files.require(file, LawKeys.DIRECTIVES, DirectivePowers::check)));
  }

  /**
   * State and federal notices that bear on any of these rules in this state, state law first, then federal law, then what a
   * drafter should look at in the rules' words.
   */
  public List<Notice> notices(String postal, List<String> rules) {
    String key = postal.strip().toUpperCase(Locale.ROOT);
    List<Notice> notices = new ArrayList<>();
    if (states.containsKey(key)) {
      notices.addAll(noticesIn("notices/" + key.toLowerCase(Locale.ROOT) + ".yaml", Notice.Origin.STATE));
    }
    notices.addAll(noticesIn("federal.yaml", Notice.Origin.FEDERAL));
    notices.addAll(noticesIn("drafting.yaml", Notice.Origin.DRAFTING));
    return notices.stream().filter(notice -> notice.rules().stream().anyMatch(rules::contains)).toList();
  }

  /** The same for a place; where its agency is led by an elected sheriff, a notice says what that may mean. */
  public List<Notice> notices(Jurisdiction place, List<String> rules) {
    List<Notice> notices = new ArrayList<>(notices(place.state(), rules));
    if (place.electedSheriff()) {
      int afterStateLaw = (int) notices.stream().filter(notice -> notice.origin() == Notice.Origin.STATE).count();
      notices.addAll(afterStateLaw, noticesIn("elected-sheriff.yaml", Notice.Origin.STATE).stream()
          .filter(notice -> notice.rules().stream().anyMatch(rules::contains)).toList());
    }
    return List.copyOf(notices);
  }

  /**
   * The data file that holds the fact or notice with this id, as it is called in messages: {@code states/az.yaml}; a path in
   * the overriding folder if the file stands there. Empty if no file holds it: usual forms are in none.
   */
  public Optional<String> fileOf(String id) {
    return file(id).map(files::name);
  }

  private Optional<String> file(String id) {
    String prefix = id.replaceFirst("/.*", "");
    if (profile(prefix).filter(profile -> profile.allFacts().anyMatch(fact -> fact.id().equals(id))).isPresent()) {
      return Optional.of("states/" + prefix + ".yaml");
    }
    if (prefix.equals("term") && terms().stream().anyMatch(term -> term.fact().id().equals(id))) {
      return Optional.of(TERMS);
    }
    if (prefix.equals("directive") && usualDirectives().stream().anyMatch(power -> power.fact().id().equals(id))) {
      return Optional.of(DIRECTIVES);
    }
    if (Stream.of(usualClause, usualInstrument).anyMatch(fact -> fact.id().equals(id))) {
      return Optional.of("law.yaml");
    }
    Map<String, Notice.Origin> candidates = new LinkedHashMap<>();
    if (profile(prefix).isPresent()) {
      candidates.put("notices/" + prefix + ".yaml", Notice.Origin.STATE);
    }
    candidates.put("federal.yaml", Notice.Origin.FEDERAL);
    candidates.put("drafting.yaml", Notice.Origin.DRAFTING);
    candidates.put("elected-sheriff.yaml", Notice.Origin.STATE);
    return candidates.entrySet().stream()
        .filter(file -> noticesIn(file.getKey(), file.getValue()).stream().anyMatch(notice -> notice.id().equals(id)))
        .map(Map.Entry::getKey).findFirst();
  }

  /** What the terms of the glossary rest on; those of ordinances have their definitions. */
  public List<Term> terms() {
    return terms.computeIfAbsent(TERMS, file -> TermReader.read(files.require(file, LawKeys.TERMS, TermReader::check)));
  }

  private List<Notice> noticesIn(String path, Notice.Origin origin) {
    return notices.computeIfAbsent(path,
        file -> files.find(file, LawKeys.NOTICES).map(map -> NoticeReader.read(map, origin)).orElse(List.of()));
  }

  /** What is usual for this kind everywhere. */
  Map<String, String> usual(Kind kind) {
    return usual.getOrDefault(kind, Map.of());
  }

  private StateProfile profileOf(Jurisdiction place) {
    return profile(place.state()).orElseThrow(() -> new IllegalArgumentException("no state " + place.state()));
  }
}
