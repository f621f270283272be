package freedomcities.render;

import static java.util.Objects.requireNonNull;

import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.meetings.Recording;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.redline.Redline;
import freedomcities.render.csv.ComparisonCsv;
import freedomcities.render.json.ReportJson;
import freedomcities.render.origin.Origin;
import freedomcities.render.origin.Source;
import freedomcities.render.pdf.PdfPacket;
import freedomcities.render.spi.RenderException;
import freedomcities.render.spi.Renderer;
import freedomcities.rules.RuleSet;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Drafter;
import freedomcities.towns.Town;
import freedomcities.towns.TownBuilder;
import freedomcities.towns.TownColumns;
import freedomcities.towns.TownReader;
import freedomcities.tree.Document;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The front door: a town file in, documents out. Immutable; one instance serves many threads.
 *
 * <pre>
 * FreedomCities cities = FreedomCities.standard();
 * Town town = cities.read(Path.of("sampleton-az.yaml"));
 * Draft ordinance = cities.draft(town, DocumentKind.ORDINANCE);
 * cities.write(ordinance, Path.of("ordinance.docx"));
 * </pre>
 *
 * These four types are all there is to know for that. What is wrong with an input is told by {@link
 * freedomcities.problems.InputException}, all problems at once; {@link IOException} is left to
 * files and streams. No argument may be null, and nothing returned is.
 *
 * @since 0.1
 */
public final class FreedomCities {
  static final String CSV = "csv";

  private final Setup setup;
  private final TownReader reader;
  private final Drafter drafter;
  private final Renderers renderers;

  FreedomCities(Setup setup) {
    this(setup, new Renderers(setup));
  }

  private FreedomCities(Setup setup, Renderers renderers) {
    this.setup = setup;
    this.reader = new TownReader(setup.rules(), setup.law(), setup.conventions());
    this.drafter = new Drafter(setup.rules(), setup.law(), setup.templates(), setup.limits());
    this.renderers = renderers;
  }

  /**
   * {@return a front door with the nine model rules, the law data and the templates that are
   * shipped}
   */
  public static FreedomCities standard() {
    return builder().build();
  }

  /**
   * {@return what builds a front door with something of one's own; all else is as in {@link
   * #standard()}}
   */
  public static FreedomCitiesBuilder builder() {
    return new FreedomCitiesBuilder();
  }

  /**
   * {@return a front door like this one, with other law data: {@code
   * FreedomCities.standard().withLaw(Law.from(folder))}}
   *
   * @param other the whole of the law data, not what to lay over those in use
   */
  public FreedomCities withLaw(Law other) {
    return new FreedomCities(setup.withLaw(requireNonNull(other, "other")), renderers);
  }

  /** {@return the rules in use} */
  public RuleSet rules() {
    return setup.rules();
  }

  /** {@return the law data in use} */
  public Law law() {
    return setup.law();
  }

  /**
   * {@return the formats that can be written, by file name ending without its dot: {@code docx}}
   * Shipped ones stand before one's own; {@code csv}, the last, is for a comparison or a matrix
   * only.
   */
  public List<String> formats() {
    List<String> formats = new ArrayList<>(renderers.formats());
    formats.add(CSV);
    return List.copyOf(formats);
  }

  /**
   * {@return the languages that handouts and other sheets for a meeting are drawn in, English
   * first: {@code en}, {@code es}}
   *
   * @throws UncheckedIOException if one's own templates can't be listed
   */
  public List<String> languages() {
    return drafter.languages();
  }

  /**
   * {@return what they say in a language} Its review says whether a person has read it.
   *
   * @param language one of {@link #languages()}, or another that one's own templates have words for
   * @throws InputException if there are no words in it, or with every problem in them
   */
  public Wording wording(String language) {
    requireNonNull(language, "language");
    return drafter.wording(language);
  }

  /**
   * {@return the terms of the documents' glossary and what they mean, in the order of the alphabet}
   * Accents and capitals don't count in that order.
   *
   * @param language one of {@link #languages()}: terms and meanings are in it
   * @throws InputException if there are no words in it, or with every problem in them
   */
  public Map<String, String> glossary(String language) {
    requireNonNull(language, "language");
    return drafter.glossary(language);
  }

  /**
   * {@return what a town file says}
   *
   * @param file in YAML; messages name it by this path
   * @throws freedomcities.problems.InputException with every problem in it
   * @throws IOException if it can't be read
   */
  public Town read(Path file) throws IOException {
    return reader.read(requireNonNull(file, "file"));
  }

  /**
   * {@return what the text of a town file says}
   *
   * @param name stands for the file in messages
   * @param yaml the whole text
   * @throws freedomcities.problems.InputException with every problem in it
   */
  public Town read(String name, String yaml) {
    return reader.read(requireNonNull(name, "name"), requireNonNull(yaml, "yaml"));
  }

  /**
   * {@return what the bytes of a town file say, with values that take the place of those in it}
   *
   * @param name stands for the file in messages
   * @param yaml the whole file, in UTF-8
   * @param overrides by key ({@code jurisdiction.name}), checked like what stands in the file;
   *     empty if there are none
   * @throws freedomcities.problems.InputException with every problem in it, or in the values
   */
  public Town read(String name, byte[] yaml, Map<String, String> overrides) {
    return reader.read(
        requireNonNull(name, "name"),
        requireNonNull(yaml, "yaml"),
        requireNonNull(overrides, "overrides"));
  }

  /**
   * {@return what builds a town that comes from no file: from a form, a table of a database}
   *
   * <pre>
   * Town town = cities.town("Sampleton", Kind.CITY, "AZ").date(LocalDate.of(2026, 11, 20)).build();
   * </pre>
   *
   * @param name of the place alone, without its kind and state; null or blank is told by {@link
   *     TownBuilder#build}
   * @param kind of government
   * @param state two letters, {@code AZ}; null or blank is told by {@link TownBuilder#build}
   */
  public TownBuilder town(@Nullable String name, Kind kind, @Nullable String state) {
    return reader.town(name, requireNonNull(kind, "kind"), state);
  }

  /**
   * {@return what builds a town whose kind is a word, as a form or a table has it} What is null,
   * blank or no kind is told by {@link TownBuilder#build}, with all else that is wrong.
   *
   * @param name of the place alone, without its kind and state
   * @param kind of government, {@link Kind#key()}: {@code city}
   * @param state two letters, {@code AZ}
   */
  public TownBuilder town(@Nullable String name, @Nullable String kind, @Nullable String state) {
    return reader.town(name, kind, state);
  }

  /**
   * {@return the columns of a table of towns, to read its rows with, {@link TownColumns#town}}
   *
   * @param header the cells of the first row: names of {@link #columns()}, or keys of the town file
   * @param fixed values by key that all rows share; empty if there are none
   * @throws freedomcities.problems.InputException with every problem of the header
   */
  public TownColumns columns(List<TownColumns.Cell> header, Map<String, String> fixed) {
    return reader.columns(requireNonNull(header, "header"), requireNonNull(fixed, "fixed"));
  }

  /**
   * {@return the columns that a table of towns may have, beside those that are named by the key of
   * a town file}
   */
  public List<TownColumns.Column> columns() {
    return reader.columns();
  }

  /**
   * {@return the text of a town file with a filled worksheet taken up; nothing is written} Whether
   * the sheet is of this place is the caller's to ask.
   *
   * <pre>
   * FilledWorksheet sheet = FilledWorksheet.read(FormReader.read(Path.of("filled.pdf")), cities.rules());
   * String changed = cities.record("town.yaml", yaml, sheet).text();
   * </pre>
   *
   * @param name stands for the town file in messages
   * @param yaml the whole text; comments in it are kept
   * @param sheet read with the rules of this front door
   * @throws freedomcities.problems.InputException if the file, or what would become of it, is no
   *     good town file
   */
  public Recording record(String name, String yaml, FilledWorksheet sheet) {
    return Recording.of(
        setup.rules(),
        reader,
        requireNonNull(name, "name"),
        requireNonNull(yaml, "yaml"),
        requireNonNull(sheet, "sheet"));
  }

  /**
   * {@return where a town stands on each rule}
   *
   * @param town whose present policy is held against the rules in use
   */
  public GapReport check(Town town) {
    requireNonNull(town, "town");
    return new GapCheck(setup.rules()).check(town.policy(), town.manuals());
  }

  /**
   * {@return one sentence on state law that may conflict on its face with rules that the town's
   * documents ask for, with citation, confidence and date; empty if the law data have none} A flag
   * for counsel, no conclusion.
   *
   * @param town where every rule is in writing, all are asked about
   */
  public String stateLaw(Town town) {
    requireNonNull(town, "town");
    return drafter.stateLaw(town, check(town));
  }

  /**
   * {@return a document, drafted for what the town lacks, with {@link DraftSettings#STANDARD}}
   *
   * @param town that the document is of
   * @param kind a shipped one, or one's own
   * @throws freedomcities.problems.InputException as {@link Drafter#draft}
   */
  public Draft draft(Town town, DocumentKind kind) {
    requireNonNull(town, "town");
    requireNonNull(kind, "kind");
    return draft(town, kind, DraftSettings.STANDARD);
  }

  /**
   * {@return a document, drafted}
   *
   * @param town that the document is of
   * @param kind a shipped one, or one's own
   * @param settings which rules, draft or final, language, print
   * @throws freedomcities.problems.InputException as {@link Drafter#draft}
   */
  public Draft draft(Town town, DocumentKind kind, DraftSettings settings) {
    requireNonNull(town, "town");
    requireNonNull(settings, "settings");
    requireNonNull(kind, "kind");
    return drafter.draft(town, check(town), kind, settings);
  }

  /**
   * {@return a document, drafted, that knows where it came from} Its Word files and PDF hold the
   * town file and all else that {@link #redraw} needs. Mind that a town file may hold what
   * officials said.
   *
   * @param source a town file as it stands; it is checked only now
   * @param kind a shipped one, or one's own
   * @param settings which rules, draft or final, language, print
   * @throws freedomcities.problems.InputException as {@link #read(String, byte[], Map)} and {@link
   *     Drafter#draft}
   */
  public Draft draft(Source source, DocumentKind kind, DraftSettings settings) {
    return new Origins(this, setup)
        .draft(
            requireNonNull(source, "source"),
            requireNonNull(kind, "kind"),
            requireNonNull(settings, "settings"));
  }

  /**
   * {@return what a document was drawn from, drawn again, and what has changed since}
   *
   * <pre>
   * Redrawn again = cities.redraw(Origin.read(Path.of("ordinance.docx")));
   * </pre>
   *
   * @param origin of the document, as it travelled in it
   * @throws freedomcities.problems.InputException as {@link #draft(Source, DocumentKind,
   *     DraftSettings)}, and if it takes templates that aren't there
   */
  public Redrawn redraw(Origin origin) {
    return new Origins(this, setup).redraw(requireNonNull(origin, "origin"));
  }

  /**
   * {@return a draft with what has changed since an earlier draft of the same document as tracked
   * changes, {@link Redline}} It carries no source.
   *
   * @param earlier the draft whose words are struck where they are gone
   * @param later what the redline has its completeness, town and report from
   * @throws freedomcities.problems.InputException if they are not the same document of the same
   *     place, in the same language
   */
  public Draft redline(Draft earlier, Draft later) {
    String was = requireNonNull(earlier, "earlier").document().metadata().identifier();
    String is = requireNonNull(later, "later").document().metadata().identifier();
    if (!was.equals(is) || !earlier.language().equals(later.language())) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location(earlier.town().source(), 0, 0),
                  "a redline is of two drafts of the same document, not of " + was + " and " + is,
                  "give an earlier draft of the same place")));
    }
    return new Draft(
        later.kind(),
        later.language(),
        Redline.of(earlier.document(), later.document()),
        later.completeness(),
        later.town(),
        later.report());
  }

  /**
   * {@return why this town has no such document now; empty if it has one} {@link #draft} may still
   * refuse settings: rules that don't exist, a final of what is still open.
   *
   * @param town that the document would be of
   * @param kind that would be drafted
   * @param settings its rules and its language matter here
   */
  public Optional<Problem> refusal(Town town, DocumentKind kind, DraftSettings settings) {
    requireNonNull(town, "town");
    requireNonNull(settings, "settings");
    requireNonNull(kind, "kind");
    return drafter.refusal(town, check(town), kind, settings);
  }

  /**
   * {@return the matrix of several places side by side, to be written with {@link #write(Document,
   * String, OutputStream)}}
   *
   * @param towns at least one, from left to right
   * @throws IllegalArgumentException if there is none
   */
  public Document matrix(List<Town> towns) {
    requireNonNull(towns, "towns");
    return matrix(towns, Printing.USUAL);
  }

  /**
   * {@return the matrix of several places on other paper or in larger print}
   *
   * @param towns at least one, from left to right
   * @param printing {@link Printing#USUAL} in the other method
   * @throws IllegalArgumentException if there is no town
   */
  public Document matrix(List<Town> towns, Printing printing) {
    requireNonNull(towns, "towns");
    requireNonNull(printing, "printing");
    return drafter.matrix(towns, towns.stream().map(this::check).toList(), printing);
  }

  /**
   * Writes the comparison of some towns as a table, {@link ComparisonCsv}. The stream is flushed,
   * never closed.
   *
   * @param towns in the order of the rows; of none only the head is written
   * @param out takes UTF-8, with a byte order mark
   * @throws IOException if the stream fails
   */
  public void csv(List<Town> towns, OutputStream out) throws IOException {
    requireNonNull(towns, "towns");
    requireNonNull(out, "out");
    new ComparisonCsv(setup.rules()).write(towns, towns.stream().map(this::check).toList(), out);
  }

  /**
   * Writes a draft. The stream is flushed, never closed.
   *
   * @param draft an official one goes on the town's letterhead, where there is one
   * @param format one of {@link #formats()}
   * @param out takes the whole file
   * @throws RenderException if the format can't say something the document holds, or there is no
   *     such format
   * @throws IOException if the stream fails
   */
  public void write(Draft draft, String format, OutputStream out) throws IOException {
    requireNonNull(format, "format");
    requireNonNull(draft, "draft");
    if (!format.equals(CSV)) {
      Renderer renderer =
          draft.kind().official() ? renderers.onLetterhead(format) : renderers.of(format);
      renderer.render(draft.document(), requireNonNull(out, "out"));
    } else if (draft.kind().tabular()) {
      new ComparisonCsv(setup.rules()).write(List.of(draft.town()), List.of(draft.report()), out);
    } else {
      throw new RenderException(
          "csv is a format of the comparison and the matrix, not of the "
              + draft.kind().nameFor(draft.town().jurisdiction()));
    }
  }

  /**
   * Writes some drafts of one town into one PDF file, in their order: a cover that lists them, each
   * with a bookmark over its own, the pages numbered through. It holds no {@link Source}, whether
   * they do or not. The stream is flushed, never closed.
   *
   * <pre>
   * cities.packet(List.of(ordinance, comparison), out);
   * </pre>
   *
   * @param drafts at least one, in their order
   * @param out takes the whole file
   * @throws IllegalArgumentException if there is no draft, or they are of different towns
   * @throws RenderException if PDF can't say something that a document holds
   * @throws IOException if the stream fails
   */
  public void packet(List<Draft> drafts, OutputStream out) throws IOException {
    requireNonNull(drafts, "drafts");
    requireNonNull(out, "out");
    PdfPacket packet = renderers.pdf().packet(drafts.stream().map(Draft::document).toList());
    Document cover = drafter.cover(drafts, packet.pages(), 1);
    int own = packet.pages(cover);
    if (own > 1) {
      cover = drafter.cover(drafts, packet.pages(), own);
    }
    packet.write(cover, out);
  }

  /**
   * Writes a document, on the town's letterhead if there is one and the document is no sheet for a
   * meeting. The stream is flushed, never closed.
   *
   * @param document a draft's, or the matrix of several places
   * @param format one of {@link #formats()} but csv, which needs the data that a document was made
   *     from
   * @param out takes the whole file
   * @throws RenderException if the format can't say something the document holds, or there is no
   *     such format
   * @throws IOException if the stream fails
   */
  public void write(Document document, String format, OutputStream out) throws IOException {
    renderers
        .onLetterhead(requireNonNull(format, "format"))
        .render(requireNonNull(document, "document"), requireNonNull(out, "out"));
  }

  /**
   * Writes a draft to a file in the format that its own name ends with, in any case, the whole file
   * or none of it.
   *
   * @param draft an official one goes on the town's letterhead, where there is one
   * @param file {@code ordinance.docx}; its folder is made if it isn't there
   * @param options {@link java.nio.file.StandardCopyOption#REPLACE_EXISTING} to replace a file that
   *     is there; it is refused else. No other option counts
   * @throws RenderException as {@link #write(Draft, String, OutputStream)}
   * @throws java.nio.file.FileAlreadyExistsException if the file is there and may not be replaced
   * @throws IOException if it can't be written
   */
  public void write(Draft draft, Path file, CopyOption... options) throws IOException {
    requireNonNull(options, "options");
    requireNonNull(draft, "draft");
    String format = format(requireNonNull(file, "file"));
    try (WholeFiles whole =
        new WholeFiles(List.of(options).contains(StandardCopyOption.REPLACE_EXISTING))) {
      whole.add(file, out -> write(draft, format, out));
      whole.commit();
    }
  }

  /** What the file's own name ends with, in lower case; empty if it has no ending. */
  private static String format(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /**
   * {@return where a town stands, and what each of some drafts still needs, as JSON after {@code
   * report.schema.json}}
   *
   * @param town that the report is about
   * @param drafts of that town, in the order in which they are to stand; none for the report alone
   * @throws IllegalArgumentException if a draft is of another town
   */
  public String json(Town town, Draft... drafts) {
    requireNonNull(town, "town");
    List<ReportJson.DraftedOrRefused> documents = new ArrayList<>();
    for (Draft draft : requireNonNull(drafts, "drafts")) {
      if (!draft.town().equals(town)) {
        throw new IllegalArgumentException(draft + " is of another town");
      }
      documents.add(
          new ReportJson.DraftedOrRefused(
              draft.kind().nameFor(town.jurisdiction()),
              Optional.of(draft.completeness()),
              List.of()));
    }
    return ReportJson.of(setup.law(), town, check(town), documents);
  }

  /**
   * Draws what goes on an agenda for a place that doesn't exist and writes it in some formats to
   * nowhere, so that templates, fonts and styles are read before the first request comes. Nothing
   * needs it.
   *
   * @param formats of {@link #formats()} but csv; Word and PDF if none is given
   * @return this front door
   * @throws RenderException if there is no such format
   */
  public FreedomCities warmUp(String... formats) {
    List<String> all =
        requireNonNull(formats, "formats").length == 0 ? List.of("docx", "pdf") : List.of(formats);
    Town nowhere = town("Warm-up", Kind.CITY, "AZ").date(LocalDate.EPOCH).build();
    for (DocumentKind kind : DocumentKind.agenda()) {
      if (refusal(nowhere, kind, DraftSettings.STANDARD).isEmpty()) {
        Document document = draft(nowhere, kind).document();
        for (String format : all) {
          try {
            write(document, format, OutputStream.nullOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException("nowhere can't fail to be written to", e);
          }
        }
      }
    }
    return this;
  }

  /**
   * {@return a draft's bytes in a format}
   *
   * @param draft an official one goes on the town's letterhead, where there is one
   * @param format one of {@link #formats()}
   * @throws RenderException as {@link #write(Draft, String, OutputStream)}
   */
  public byte[] bytes(Draft draft, String format) {
    requireNonNull(draft, "draft");
    requireNonNull(format, "format");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(draft, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't fail to be written", e);
    }
    return out.toByteArray();
  }
}
