package freedomcities.law;

import static java.util.Objects.requireNonNull;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the legal data say of a place: the door to state profiles and notices, of one version.
 * Immutable to its callers, safe to share between threads; a state's files are read when first
 * asked for.
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
  private final LawData data;

  /** The folder that overrides shipped files; empty if none does. */
  private final Optional<Path> overrides;

  /** The subject that notices are about; empty for notices on all subjects. */
  private final Optional<String> subject;

  private Law(LawData data, Optional<Path> overrides, Optional<String> subject) {
    this.data = data;
    this.overrides = overrides;
    this.subject = subject;
  }

  /** {@return the data shipped with the project, read state by state as needed} */
  public static Law standard() {
    return Standard.LAW;
  }

  /** Read on first use, not when the class is loaded. */
  private static final class Standard {
    private static final Law LAW = read(LawFiles.shipped());
  }

  /**
   * The shipped data, a file in {@code folder} taking the place of the shipped one of its name:
   * {@code states/az.yaml}, {@code notices/az.yaml}, {@code federal.yaml}. All of its files are
   * read at once. A state that isn't shipped is added by a {@code law.yaml} that lists it.
   *
   * @param folder with files called as the shipped ones are; files that aren't YAML are left alone
   * @return the law as the two say it together
   * @throws InputException with every problem in every file of the folder, or if there is no such
   *     folder
   */
  public static Law from(Path folder) {
    requireNonNull(folder, "folder");
    return new Law(LawFolder.read(folder), Optional.of(folder), Optional.empty());
  }

  static Law read(LawFiles files) {
    return new Law(new LawData(files), Optional.empty(), Optional.empty());
  }

  /**
   * These data for the rules of one subject: notices on rules of other subjects, which may have the
   * same ids, are left out.
   *
   * @param rulesOn the subject as the rule set names it
   * @return the same data; their notices are on this subject, or on all
   */
  public Law on(String rulesOn) {
    requireNonNull(rulesOn, "rulesOn");
    return new Law(data, overrides, Optional.of(rulesOn));
  }

  /** {@return the date of the data, as {@code law.yaml} has it} */
  public String version() {
    return data.index().version();
  }

  /** {@return the folder whose files take the place of shipped ones; empty if none does} */
  public Optional<Path> overrides() {
    return overrides;
  }

  /**
   * Every state, district and commonwealth in the data.
   *
   * @return postal code to name: {@code AZ} to {@code Arizona}
   */
  public Map<String, String> states() {
    return data.index().states();
  }

  /**
   * Starts a jurisdiction from what must be given; all else has a default from kind and state.
   *
   * @param name the bare name, {@code Sampleton}, or the full style
   * @param kind of its government
   * @param state its postal code, in any case
   * @return a builder, which checks name, kind and state when it builds
   */
  public JurisdictionBuilder jurisdiction(String name, Kind kind, String state) {
    requireNonNull(name, "name");
    requireNonNull(state, "state");
    requireNonNull(kind, "kind");
    return new JurisdictionBuilder(data, name, kind, state);
  }

  /**
   * {@return what a state fixes; empty if the data have no such state}
   *
   * @param postal {@code AZ}, in any case
   */
  public Optional<StateProfile> profile(String postal) {
    requireNonNull(postal, "postal");
    return data.profile(postal);
  }

  /**
   * {@return why a state has no government of this kind, with what to write instead; empty if it
   * has, or if the state is unknown}
   *
   * @param kind of government
   * @param postal {@code AZ}, in any case
   */
  public Optional<KindRefusal> refusal(Kind kind, String postal) {
    requireNonNull(postal, "postal");
    requireNonNull(kind, "kind");
    return profile(postal).flatMap(profile -> KindRefusal.of(kind, profile));
  }

  /**
   * The clause that opens the body of an ordinance or act of this place, filled and ending with a
   * colon. If the data fix none for this kind, a usual one with {@link Confidence#UNVERIFIED} and a
   * source that says so.
   *
   * @param place whose legislation it opens; another place of its kind may have another
   * @return the clause as a fact, which says where it stands and how sure it is
   */
  public Fact enactingClause(Jurisdiction place) {
    requireNonNull(place, "place");
    return enactingClause(place, instrument(place).text());
  }

  /**
   * The same for an instrument that is not the usual one of this place. The word counts only where
   * no clause is fixed: it chooses the verb of the usual one.
   *
   * @param place whose legislation it opens
   * @param instrument lower-case: {@code order} is ordered, {@code resolution} resolved, {@code
   *     act}, {@code by-law} and {@code local law} enacted, any other ordained
   * @return the clause as a fact, which says where it stands and how sure it is
   */
  public Fact enactingClause(Jurisdiction place, String instrument) {
    requireNonNull(place, "place");
    requireNonNull(instrument, "instrument");
    return ClauseChoice.choose(place, profileOf(place), data.index().usualClause(), instrument);
  }

  /**
   * {@return every clause in the data that some place of this kind uses, filled; those for one
   * class of places say so}
   *
   * @param place whose name, style and body fill them
   */
  public List<Fact> enactingClauses(Jurisdiction place) {
    requireNonNull(place, "place");
    return ClauseChoice.all(place, profileOf(place));
  }

  /**
   * {@return whether {@link #enactingClause} opens an article in the warrant of a town meeting: a
   * question to the town, behind which the text of the measure stands}
   *
   * @param place whose legislation it opens
   */
  public boolean isArticle(Jurisdiction place) {
    requireNonNull(place, "place");
    return ClauseChoice.isArticle(place, profileOf(place));
  }

  /**
   * {@return what the legislation of this place is called, lower-case: {@code ordinance}, {@code
   * act}, {@code local law}}
   *
   * @param place whose kind and state settle it
   */
  public Fact instrument(Jurisdiction place) {
    requireNonNull(place, "place");
    return profileOf(place)
        .instruments()
        .getOrDefault(place.kind(), data.index().usualInstrument());
  }

  /**
   * {@return how a place of this kind settles a drafting convention, where that is known; the text
   * is the value}
   *
   * @param place whose kind and state settle it
   * @param setting {@code recitals}, {@code section-numbering}, {@code changes}, {@code
   *     line-numbers}, {@code seal} or {@code witness}
   * @throws IllegalArgumentException if there is no such setting
   */
  public Optional<Fact> convention(Jurisdiction place, String setting) {
    requireNonNull(place, "place");
    requireNonNull(setting, "setting");
    if (!ConventionSettings.VALUES.containsKey(setting)) {
      throw new IllegalArgumentException("no setting " + setting);
    }
    return KindFact.of(
        place.kind(), profileOf(place).conventions().getOrDefault(setting, List.of()));
  }

  /**
   * {@return what is known of the power of counties in this state to legislate; empty for other
   * kinds of places}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> countyPowers(Jurisdiction place) {
    requireNonNull(place, "place");
    return place.kind().level() == Kind.Level.COUNTY
        ? profileOf(place).countyPowers()
        : Optional.empty();
  }

  /**
   * {@return how the title of a measure of this place reads, where the law or usage sets that; a
   * pattern with <code>{subject}</code>}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> titleForm(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).titleForms());
  }

  /**
   * {@return what follows the enacting clause and names the measure, where it is named there and
   * not in a section; a pattern with <code>{title}</code>}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> citationClause(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).citationClauses());
  }

  /**
   * {@return sections that the law or usage wants in a measure of this place, in their order}
   *
   * @param place whose kind and state settle it
   */
  public List<SetSection> sections(Jurisdiction place) {
    requireNonNull(place, "place");
    return profileOf(place).sections().stream()
        .filter(section -> section.isFor(place.kind()))
        .toList();
  }

  /**
   * {@return who approves, vetoes or reviews a measure of this place after its body passed it,
   * where that is known}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Approval> approval(Jurisdiction place) {
    requireNonNull(place, "place");
    return Approval.of(place.kind(), profileOf(place).approval());
  }

  /**
   * {@return how often a measure of this place is read, and when, where that is known; a sentence
   * or two}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> readings(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).readings());
  }

  /**
   * {@return how a measure of this place is published, where that is known; a sentence or two}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> publication(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).publication());
  }

  /**
   * {@return whether a summary may be published in place of a measure of this place, and how, where
   * that is known}
   *
   * @param place whose kind and state settle it
   */
  public Optional<PublishedSummary> summary(Jurisdiction place) {
    requireNonNull(place, "place");
    return PublishedSummary.of(place.kind(), profileOf(place).summaries());
  }

  /**
   * {@return what notice is given before a measure of this place is heard, where that is known; a
   * sentence or two}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> hearingNotice(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).hearingNotice());
  }

  /**
   * {@return when a measure of this place takes effect, where that is known; a sentence or two}
   *
   * @param place whose kind and state settle it
   */
  public Optional<Fact> effectiveDate(Jurisdiction place) {
    requireNonNull(place, "place");
    return KindFact.of(place.kind(), profileOf(place).effectiveDate());
  }

  /**
   * {@return who can issue a directive at this place, the usual officer first; empty if the data
   * know of nobody}
   *
   * @param place its kind and state settle it; a sheriff counts in a county only where one is
   *     elected to lead the agency
   */
  public List<DirectivePower> directives(Jurisdiction place) {
    requireNonNull(place, "place");
    return DirectivePowers.of(
        place, profileOf(place).directives(), data.read(LawFileKind.DIRECTIVES));
  }

  /**
   * {@return what is known of one officer's power to issue a directive at this place, refusals too;
   * empty if nothing is}
   *
   * @param place whose kind and state settle it; not who leads its agency
   * @param issuer the officer asked about
   */
  public Optional<DirectivePower> directive(Jurisdiction place, Issuer issuer) {
    requireNonNull(issuer, "issuer");
    requireNonNull(place, "place");
    return DirectivePowers.known(
        issuer, place, profileOf(place).directives(), data.read(LawFileKind.DIRECTIVES));
  }

  /**
   * {@return state and federal notices that bear on any of these rules in this state, state law
   * first, then federal law, then what a drafter should look at in the rules' words; none that is
   * for single places only}
   *
   * @param postal {@code AZ}, in any case; a state that the data don't have has no notices of its
   *     own
   * @param rules ids; empty for no notices
   */
  public List<Notice> notices(String postal, List<String> rules) {
    requireNonNull(rules, "rules");
    requireNonNull(postal, "postal");
    return notices(postal, rules, notice -> notice.places().isEmpty());
  }

  private List<Notice> notices(String postal, List<String> rules, Predicate<Notice> isFor) {
    requireNonNull(rules, "rules");
    requireNonNull(postal, "postal");
    return Stream.of(
            data.stateNotices(postal),
            data.read(LawFileKind.FEDERAL),
            data.read(LawFileKind.DRAFTING))
        .flatMap(List::stream)
        .filter(notice -> isFor.test(notice) && isOnSubject(notice) && bears(notice, rules))
        .toList();
  }

  private boolean isOnSubject(Notice notice) {
    return notice.subject().isEmpty()
        || subject.isEmpty()
        || subject.get().equals(notice.subject());
  }

  /**
   * The same for a place, with those that name it; where its agency is led by an elected sheriff, a
   * notice after those of state law says what that may mean.
   *
   * @param place its state, kind and name, and who leads its agency
   * @param rules ids; empty for no notices
   * @return the notices that bear on any of these rules
   */
  public List<Notice> notices(Jurisdiction place, List<String> rules) {
    requireNonNull(rules, "rules");
    requireNonNull(place, "place");
    List<Notice> notices =
        new ArrayList<>(
            notices(
                place.state(),
                rules,
                notice ->
                    notice.places().isEmpty()
                        || notice.places().stream().anyMatch(named -> named.is(place))));
    if (place.electedSheriff()) {
      int afterStateLaw =
          (int) notices.stream().filter(notice -> notice.origin() == Notice.Origin.STATE).count();
      notices.addAll(
          afterStateLaw,
          data.read(LawFileKind.ELECTED_SHERIFF).stream()
              .filter(notice -> isOnSubject(notice) && bears(notice, rules))
              .toList());
    }
    return List.copyOf(notices);
  }

  private static boolean bears(Notice notice, List<String> rules) {
    return notice.rules().stream().anyMatch(rules::contains);
  }

  /**
   * {@return the data file that holds the fact or notice with this id, as it is called in messages:
   * {@code states/az.yaml}; a path in the overriding folder if the file stands there} Empty if no
   * file holds it: usual forms are in none.
   *
   * @param id {@code az/enacting-clause}
   */
  public Optional<String> fileOf(String id) {
    requireNonNull(id, "id");
    return data.fileOf(id).map(data::name);
  }

  /**
   * {@return terms in the place of those of a shelf, or beside them: what a {@code terms.yaml} of
   * the folder has; none are shipped here}
   */
  public List<Term> terms() {
    return data.read(LawFileKind.TERMS);
  }

  private StateProfile profileOf(Jurisdiction place) {
    return profile(place.state())
        .orElseThrow(() -> new IllegalArgumentException("no state " + place.state()));
  }
}
