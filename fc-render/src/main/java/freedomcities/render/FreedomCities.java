package freedomcities.render;

import freedomcities.gaps.GapCheck;
import freedomcities.gaps.GapReport;
import freedomcities.law.Law;
import freedomcities.meetings.FilledWorksheet;
import freedomcities.meetings.Recording;
import freedomcities.problems.Problem;
import freedomcities.render.akn.AknRenderer;
import freedomcities.render.csv.ComparisonCsv;
import freedomcities.render.docx.DocxRenderer;
import freedomcities.render.html.HtmlRenderer;
import freedomcities.render.markdown.MarkdownRenderer;
import freedomcities.render.pdf.PdfRenderer;
import freedomcities.render.text.TextRenderer;
import freedomcities.rules.RuleSet;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.Drafter;
import freedomcities.towns.Town;
import freedomcities.towns.TownReader;
import freedomcities.tree.Document;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The front door: a town file in, documents out. Immutable; one instance serves many threads.
 *
 * <pre>
 * FreedomCities cities = FreedomCities.standard();
 * Town town = cities.read(Path.of("sampleton-az.yaml"));
 * Draft ordinance = cities.draft(town, DocumentKind.ORDINANCE);
 * try (OutputStream out = Files.newOutputStream(Path.of("ordinance.docx"))) {
 *   cities.write(ordinance, "docx", out);
 * }
 * </pre>
 */
public final class FreedomCities {
  private static final String CSV = "csv";

  private final RuleSet rules;
  private final Law law;
  private final Optional<Path> templates;
  private final Drafter drafter;
  private final Map<String, Supplier<Renderer>> renderers = new LinkedHashMap<>();

  private FreedomCities(RuleSet rules, Law law, Optional<Path> templates) {
    this.rules = rules;
    this.law = law;
    this.templates = templates;
    this.drafter = new Drafter(rules, law, templates);
    renderers.put("docx", new Once(DocxRenderer::new));
    renderers.put("pdf", new Once(PdfRenderer::new));
    renderers.put("html", new Once(HtmlRenderer::new));
    renderers.put("txt", new Once(TextRenderer::new));
    renderers.put("md", new Once(MarkdownRenderer::new));
    renderers.put("akn", new Once(AknRenderer::new));
  }

  /** The nine model rules, the law data and the templates that are shipped. */
  public static FreedomCities standard() {
    return new FreedomCities(RuleSet.standard(), Law.standard(), Optional.empty());
  }

  /** As {@link #standard()}, a template in {@code folder} taking the place of the shipped one of its name. */
  public static FreedomCities withTemplates(Path folder) {
    return new FreedomCities(RuleSet.standard(), Law.standard(), Optional.of(folder));
  }

  /** As this one, with other law data: {@code FreedomCities.standard().withLaw(Law.from(folder))}. */
  public FreedomCities withLaw(Law other) {
    return new FreedomCities(rules, other, templates);
  }

  /** The rules in use. */
  public RuleSet rules() {
    return rules;
  }

  /** The law data in use. */
  public Law law() {
    return law;
  }

  /** The formats that can be written, by file name ending; {@code csv} for a comparison or a matrix only. */
  public List<String> formats() {
    List<String> formats = new ArrayList<>(renderers.keySet());
    formats.add(CSV);
    return List.copyOf(formats);
  }

  /** The languages that handouts and other sheets for a meeting are drawn in, English first. */
  public List<String> languages() {
    return drafter.languages();
  }

  /** What they say in a language; its review says whether a person has read it. */
  public Wording wording(String language) {
    return drafter.wording(language);
  }

  /** The terms of the documents' glossary and what they mean, in the order of the alphabet of a language. */
  public Map<String, String> glossary(String language) {
    return drafter.glossary(language);
  }

  /**
   * Reads a town file.
   *
   * @throws freedomcities.problems.InputException with every problem in it
   * @throws IOException if it can't be read
   */
  public Town read(Path file) throws IOException {
    return new TownReader(rules, law).read(file);
  }

  /** Reads a town from YAML; {@code name} stands for the file in messages. */
  public Town read(String name, String yaml) {
    return new TownReader(rules, law).read(name, yaml);
  }

  /** Reads the bytes of a town file, with values by key ({@code jurisdiction.name}) that take the place of those in it. */
  public Town read(String name, byte[] yaml, Map<String, String> overrides) {
    return new TownReader(rules, law).read(name, yaml, overrides);
  }

  /**
   * Takes up a filled worksheet in the text of a town file; nothing is written. {@code name} stands for the file in messages.
   *
   * <pre>
   * FilledWorksheet sheet = FilledWorksheet.read("filled.pdf", FormReader.read(Path.of("filled.pdf")), cities.rules());
   * String changed = cities.record("town.yaml", yaml, sheet).text();
   * </pre>
   *
   * @throws freedomcities.problems.InputException if the file, or what would become of it, is no good town file
   */
  public Recording record(String name, String yaml, FilledWorksheet sheet) {
    return Recording.of(rules, new TownReader(rules, law), name, yaml, sheet);
  }

  /** Where a town stands on each rule. */
  public GapReport check(Town town) {
    return new GapCheck(rules).check(town.policy(), town.manualsCount());
  }

  /** Drafts a document for what the town lacks. */
  public Draft draft(Town town, DocumentKind kind) {
    return draft(town, kind, DraftSettings.STANDARD);
  }

  /**
   * Drafts a document.
   *
   * @throws freedomcities.problems.InputException as {@link Drafter#draft}
   */
  public Draft draft(Town town, DocumentKind kind, DraftSettings settings) {
    return drafter.draft(town, check(town), kind, settings);
  }

  /** Why this town has no such document now; empty if {@link #draft} makes one. */
  public Optional<Problem> refusal(Town town, DocumentKind kind, DraftSettings settings) {
    return drafter.refusal(town, check(town), kind, settings);
  }

  /** The matrix of several places side by side, to be written with {@link #write(Document, String, OutputStream)}. */
  public Document matrix(List<Town> towns) {
    return matrix(towns, Printing.USUAL);
  }

  /** The same on other paper or in larger print. */
  public Document matrix(List<Town> towns, Printing printing) {
    return drafter.matrix(towns, towns.stream().map(this::check).toList(), printing);
  }

  /**
   * Writes the comparison of some towns as a table, {@link ComparisonCsv}. The stream is flushed, never closed.
   *
   * @throws IOException if the stream fails
   */
  public void csv(List<Town> towns, OutputStream out) throws IOException {
    new ComparisonCsv(rules).write(towns, towns.stream().map(this::check).toList(), out);
  }

  /**
   * Writes a draft. The stream is flushed, never closed.
   *
   * @param format one of {@link #formats()}
   * @throws RenderException if the format can't say something the document holds, or there is no such format
   * @throws IOException if the stream fails
   */
  public void write(Draft draft, String format, OutputStream out) throws IOException {
    if (!format.equals(CSV)) {
      write(draft.document(), format, out);
    } else if (draft.kind().equals(DocumentKind.COMPARISON) || draft.kind().equals(DocumentKind.MATRIX)) {
      new ComparisonCsv(rules).write(List.of(draft.town()), List.of(draft.report()), out);
    } else {
      throw new RenderException("csv is a format of the comparison and the matrix, not of the " + draft.kind().nameFor(
          draft.town().jurisdiction()));
    }
  }

  /**
   * Writes a document. The stream is flushed, never closed.
   *
   * @param format one of {@link #formats()} but csv, which needs the data that a document was made from
   * @throws RenderException if the format can't say something the document holds, or there is no such format
   * @throws IOException if the stream fails
   */
  public void write(Document document, String format, OutputStream out) throws IOException {
    Supplier<Renderer> renderer = renderers.get(format);
    if (renderer == null) {
      throw new RenderException("there is no format \"" + format + "\"; there are " + renderers.keySet());
    }
    renderer.get().render(document, out);
  }

  /** A renderer made when it is first asked for, so that writing Word loads no fonts. */
  private static final class Once implements Supplier<Renderer> {
    private final Supplier<Renderer> maker;
    private volatile @org.jspecify.annotations.Nullable Renderer made;

    Once(Supplier<Renderer> maker) {
      this.maker = maker;
    }

    @Override
    public Renderer get() {
      Renderer renderer = made;
      if (renderer == null) {
        synchronized (this) {
          renderer = made;
          if (renderer == null) {
            renderer = maker.get();
            made = renderer;
          }
        }
      }
      return renderer;
    }
  }
}
