package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.Overrides;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.internal.yaml.Shape;
import freedomcities.internal.yaml.YamlReader;
import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.policy.PresentPolicy;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.Codification;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.DocumentSettings.InstrumentSettings;
import freedomcities.towns.DocumentSettings.Meeting;
import freedomcities.towns.DocumentSettings.PublicNotice;
import freedomcities.towns.DocumentSettings.RecordsRequest;
import freedomcities.towns.DocumentSettings.StaffReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads town files. Immutable; one reader serves many threads.
 *
 * <pre>{@code
 * Town town = new TownReader(RuleSet.standard(), Law.standard()).read(Path.of("sampleton-az.yaml"));
 * }</pre>
 */
public final class TownReader {
  /**
   * The largest town file that is read, 1 MiB; whoever reads one stops a byte later, so that the
   * reader sees that it is too large.
   */
  public static final int MAX_BYTES = YamlReader.MAX_BYTES;

  private final RuleSet rules;
  private final Law law;
  private final Map<String, String> conventions;
  private final Shape shape;

  /**
   * A reader of town files that speak of these rules.
   *
   * @param rules whose ids, elements and placeholders a file may name
   * @param law the data that settle what a file does not give
   */
  public TownReader(RuleSet rules, Law law) {
    this(requireNonNull(rules, "rules"), requireNonNull(law, "law"), Map.of());
  }

  /**
   * A reader with conventions of the house, by the keys of {@code documents.conventions}: each
   * stands where a file gives none.
   *
   * @param rules whose ids, elements and placeholders a file may name
   * @param law the data that settle what a file does not give
   * @param conventions {@code changes} to {@code brackets}, and the like; empty for none of one's
   *     own
   * @throws freedomcities.problems.InputException if there is no such convention, or it has no such
   *     value
   */
  public TownReader(RuleSet rules, Law law, Map<String, String> conventions) {
    requireNonNull(rules, "rules");
    requireNonNull(conventions, "conventions");
    requireNonNull(law, "law");
    this.rules = rules;
    this.law = law;
    this.conventions = Map.copyOf(conventions);
    this.shape = TownKeys.town(rules);
    ProblemList problems = new ProblemList();
    TownKeys.CONVENTIONS.check(
        Overrides.of("conventions", new TreeMap<>(conventions), problems), problems);
    problems.throwIfAny();
  }

  /**
   * Reads a file.
   *
   * @param file YAML of at most {@link #MAX_BYTES}; its path as given is the town's {@code source}
   * @return the town; what the file does not give has its default
   * @throws freedomcities.problems.InputException with every problem, if the file is not a good
   *     town file
   * @throws IOException if it can't be read
   */
  public Town read(Path file) throws IOException {
    requireNonNull(file, "file");
    ProblemList problems = new ProblemList();
    return town(file.toString(), YamlReader.read(file, problems), problems);
  }

  /**
   * Reads YAML text, as a file is read.
   *
   * @param name stands for the file in messages
   * @param yaml the whole file, of at most {@link #MAX_BYTES} in UTF-8
   * @return the town; what the text does not give has its default
   * @throws freedomcities.problems.InputException with every problem, if the text is not a good
   *     town file
   */
  public Town read(String name, String yaml) {
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    ProblemList problems = new ProblemList();
    return town(name, YamlReader.read(name, yaml, problems), problems);
  }

  /**
   * Reads the bytes of a file, with values that take the place of those in it: {@code
   * jurisdiction.name} to {@code Sampleton}. They are checked like all others, and have {@code
   * override jurisdiction.name} for their place.
   *
   * @param name stands for the file in messages
   * @param yaml the whole file in UTF-8, of at most {@link #MAX_BYTES}
   * @param overrides path of a key to its value; empty to read the file as it is
   * @return the town; what neither file nor overrides give has its default
   * @throws freedomcities.problems.InputException with every problem, if the file with these values
   *     is not a good town file
   */
  public Town read(String name, byte[] yaml, Map<String, String> overrides) {
    requireNonNull(overrides, "overrides");
    requireNonNull(yaml, "yaml");
    requireNonNull(name, "name");
    ProblemList problems = new ProblemList();
    return town(
        name,
        YamlReader.read(name, yaml, problems)
            .map(root -> Overrides.apply(root, overrides, problems)),
        problems);
  }

  /**
   * Begins a town that comes from no file: from a form, a table of a database. What is null or
   * blank is told when the town is built.
   *
   * @param name the bare name of the place: {@code Sampleton}
   * @param kind of its government
   * @param state its postal code: {@code AZ}
   * @return a builder that needs a date, or an agency with one, before it can build
   */
  public TownBuilder town(@Nullable String name, Kind kind, @Nullable String state) {
    return town(name, requireNonNull(kind, "kind").key(), state);
  }

  /**
   * Begins a town whose kind is a word, as a form or a table has it. What is null, blank or no kind
   * is told when the town is built.
   *
   * @param name the bare name of the place: {@code Sampleton}
   * @param kind one of {@link Kind#key()}: {@code city}
   * @param state its postal code: {@code AZ}
   * @return a builder that needs a date, or an agency with one, before it can build
   */
  public TownBuilder town(@Nullable String name, @Nullable String kind, @Nullable String state) {
    return new TownBuilder(this, name, kind, state);
  }

  /**
   * The columns of a table, each of which stands for a key of the town file; {@code fixed} has keys
   * that every row has the same value for, by path.
   *
   * @param header each cell a {@link TownColumns.Column#name()} or the path of a key; one that is
   *     blank heads a column that must be empty
   * @param fixed path to value, in place of what a row has there; they are checked with each row
   * @return what reads the rows under that header
   * @throws freedomcities.problems.InputException with every problem of the header
   */
  public TownColumns columns(List<TownColumns.Cell> header, Map<String, String> fixed) {
    requireNonNull(header, "header");
    requireNonNull(fixed, "fixed");
    return new ColumnHeaderReader(this, rules, shape).read(header, fixed);
  }

  /**
   * {@return the columns that a table may have beside those that are named by the path of a key}
   */
  public List<TownColumns.Column> columns() {
    return ColumnHeaderReader.known(rules, shape);
  }

  /** A town of nothing but values by key, checked as a file is; it has no whereabouts. */
  Town of(String source, Map<String, String> values) {
    ProblemList problems = new ProblemList();
    Town town = town(source, Optional.of(Overrides.of(source, values, problems)), problems);
    return new Town(
        town.source(),
        town.jurisdiction(),
        town.policy(),
        town.code(),
        town.choices(),
        town.documents(),
        Whereabouts.NONE);
  }

  Town town(String source, Optional<Node> root, ProblemList problems) {
    root.ifPresent(node -> shape.check(node, problems));
    if (!(root.orElse(null) instanceof Node.Mapping file)) {
      problems.throwIfAny();
      throw new IllegalStateException("a town file that is no mapping was not refused");
    }
    Map<String, String> choices = texts(file.mapping("choices"));
    boolean manualsCount = Town.manualsCount(choices);
    PresentPolicy policy =
        new PolicyReader(rules, manualsCount, problems).read(file.mappings("policy"));
    Optional<LocalDate> date = date(file, policy, problems);
    Optional<Jurisdiction> place =
        new JurisdictionReader(law, problems).read(file.mapping("jurisdiction"));
    List<CodeSection> code = new CodeReader(problems).read(file.mappings("code"));
    link(file.mapping("documents"), problems);
    DirectiveReader directive = new DirectiveReader(law, problems);
    place.ifPresent(
        known -> directive.check(file.mapping("documents").mapping("directive"), known, policy));
    problems.throwIfAny();
    return new Town(
        source,
        NamedManager.in(place.orElseThrow(), policy),
        policy,
        code,
        choices,
        documents(file.mapping("documents"), date.orElseThrow()),
        Whereabouts.of(file));
  }

  private static Map<String, String> texts(Node.Mapping mapping) {
    Map<String, String> out = new HashMap<>();
    mapping.entries().stream()
        .filter(entry -> entry.value().isGiven())
        .forEach(entry -> out.put(entry.key(), entry.value().words()));
    return out;
  }

  /** {@code documents.date}, else the latest {@code as-of}; no clock is read. */
  private static Optional<LocalDate> date(
      Node.Mapping file, PresentPolicy policy, ProblemList problems) {
    Node.Mapping documents = file.mapping("documents");
    Optional<LocalDate> date =
        documents
            .date("date")
            .or(
                () ->
                    policy.agencies().stream()
                        .flatMap(a -> a.asOf().stream())
                        .max(LocalDate::compareTo));
    boolean badDateTold =
        documents.get("date").isPresent()
            || file.mappings("policy").stream().anyMatch(a -> a.get("as-of").isPresent());
    if (date.isEmpty() && !badDateTold) {
      problems.add(
          documents.at(),
          "no date: neither documents.date nor an as-of is given",
          "give documents.date, such as 2026-11-20");
    }
    return date;
  }

  private DocumentSettings documents(Node.Mapping documents, LocalDate date) {
    return new DocumentSettings(
        date,
        documents.line("prepared-by"),
        documents.line("link"),
        meeting(documents.mapping("meeting")),
        notice(documents.mapping("notice")),
        documents.mappings("follow-up").stream().map(TownReader::followUp).toList(),
        recordsRequest(documents.mapping("records-request")),
        documents.lines("members"),
        conventions(documents),
        instrument(documents.mapping("ordinance")),
        instrument(documents.mapping("resolution")),
        DirectiveReader.read(documents.mapping("directive")),
        staffReport(documents.mapping("staff-report")));
  }

  private Map<String, String> conventions(Node.Mapping documents) {
    Map<String, String> all = new HashMap<>(conventions);
    all.putAll(texts(documents.mapping("conventions")));
    return all;
  }

  private static Meeting meeting(Node.Mapping meeting) {
    return new Meeting(
        meeting.date("date"), meeting.line("time"), meeting.line("where"), meeting.line("item"));
  }

  private static PublicNotice notice(Node.Mapping notice) {
    return new PublicNotice(
        notice.line("office"),
        notice.line("web"),
        notice.line("contact"),
        notice.date("comments-by"));
  }

  private static FollowUp followUp(Node.Mapping step) {
    return new FollowUp(step.line("what"), step.line("who"), step.date("by"));
  }

  private static RecordsRequest recordsRequest(Node.Mapping request) {
    return new RecordsRequest(
        request.line("to"),
        request.line("address"),
        request.line("requester"),
        request.line("contact"),
        request.line("law"));
  }

  private static StaffReport staffReport(Node.Mapping report) {
    return new StaffReport(
        report.line("from"),
        report.prose("recommendation").strip(),
        report.prose("fiscal").strip());
  }

  /** Only a web address can be followed from paper and screen alike. */
  private static void link(Node.Mapping documents, ProblemList problems) {
    documents
        .get("link")
        .filter(Node::isGiven)
        .ifPresent(
            given -> {
              if (!given.words().matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
                problems.add(
                    given.at(),
                    Quoted.of(given.words()) + " is not a web address",
                    "write it whole: https://…");
              }
            });
  }

  private static InstrumentSettings instrument(Node.Mapping instrument) {
    return new InstrumentSettings(
        instrument.line("number"),
        instrument.line("year"),
        instrument.line("sponsor"),
        instrument.date("introduced"),
        instrument.date("return-by"),
        instrument.line("called"),
        instrument.line("clause"),
        new Codification(
            instrument.line("code-name"),
            instrument.line("code-chapter"),
            instrument.line("code-heading"),
            instrument.line("first-section")));
  }
}
