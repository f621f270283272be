package freedomcities.render;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Law;
import freedomcities.render.fonts.FontFamily;
import freedomcities.render.spi.Renderer;
import freedomcities.rules.RuleSet;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a front door with something of one's own. Not safe for several threads; what it builds is.
 *
 * <pre>
 * FreedomCities cities = FreedomCities.builder()
 *     .rules(RuleSetReader.read(Path.of("our-rules.yaml")))
 *     .templates(Path.of("our-templates"))
 *     .build();
 * </pre>
 *
 * @since 0.1
 */
public final class FreedomCitiesBuilder {
  private Optional<RuleSet> rules = Optional.empty();
  private Optional<Law> law = Optional.empty();
  private TemplateSource templates = TemplateSource.none();
  private TemplateLimits limits = TemplateLimits.STANDARD;
  private Map<String, String> conventions = Map.of();
  private final List<Renderer> renderers = new ArrayList<>();
  private Optional<FontFamily> textFont = Optional.empty();
  private List<FontFamily> fallbackFonts = List.of();
  private Optional<Letterhead> letterhead = Optional.empty();

  FreedomCitiesBuilder() {}

  /**
   * Another rule set, as {@link freedomcities.rules.RuleSetReader} reads it.
   *
   * @param rules the nine model rules by default
   * @return this builder
   */
  public FreedomCitiesBuilder rules(RuleSet rules) {
    requireNonNull(rules, "rules");
    this.rules = Optional.of(rules);
    return this;
  }

  /**
   * Other law data: {@code Law.from(folder)}.
   *
   * @param law those shipped by default
   * @return this builder
   */
  public FreedomCitiesBuilder law(Law law) {
    requireNonNull(law, "law");
    this.law = Optional.of(law);
    return this;
  }

  /**
   * A folder whose files take the place of the shipped templates of their names.
   *
   * @param folder none by default; takes the place of templates given before
   * @return this builder
   */
  public FreedomCitiesBuilder templates(Path folder) {
    return templates(TemplateSource.folder(requireNonNull(folder, "folder")));
  }

  /**
   * Templates from elsewhere, such as the class path: {@code TemplateSource.classPath(MyApp.class,
   * "my-templates")}.
   *
   * @param templates {@link TemplateSource#none()} by default; takes the place of what was given
   *     before
   * @return this builder
   */
  public FreedomCitiesBuilder templates(TemplateSource templates) {
    this.templates = requireNonNull(templates, "templates");
    return this;
  }

  /**
   * How much a template of one's own may do. Shipped templates alone are not limited.
   *
   * @param limits for each document; {@link TemplateLimits#STANDARD} by default
   * @return this builder
   */
  public FreedomCitiesBuilder limits(TemplateLimits limits) {
    this.limits = requireNonNull(limits, "limits");
    return this;
  }

  /**
   * Drafting conventions of the house. Each stands where a town gives none, before its state's.
   *
   * @param conventions by the keys of {@code documents.conventions}: {@code
   *     Map.of("section-numbering", "symbol")}; none by default. Whether there are such is asked in
   *     {@link #build}
   * @return this builder
   */
  public FreedomCitiesBuilder conventions(Map<String, String> conventions) {
    requireNonNull(conventions, "conventions");
    this.conventions = Map.copyOf(conventions);
    return this;
  }

  /**
   * A renderer beside the shipped ones, or in the place of the one of its format. Renderers that
   * {@link java.util.ServiceLoader} finds need not be given, but can't take the place of a shipped
   * one.
   *
   * @param renderer joins those given before
   * @return this builder
   */
  public FreedomCitiesBuilder renderer(Renderer renderer) {
    renderers.add(requireNonNull(renderer, "renderer"));
    return this;
  }

  /**
   * What PDF files are set in, what is handed out too.
   *
   * @param family by default Liberation Serif, and Liberation Sans for what is handed out
   * @return this builder
   */
  public FreedomCitiesBuilder textFont(FontFamily family) {
    requireNonNull(family, "family");
    this.textFont = Optional.of(family);
    return this;
  }

  /**
   * Where PDF files take those characters from that the fonts before lack.
   *
   * @param families the first that has a character gives it; none by default
   * @return this builder
   */
  public FreedomCitiesBuilder fallbackFonts(FontFamily... families) {
    requireNonNull(families, "families");
    this.fallbackFonts = List.of(families);
    return this;
  }

  /**
   * The town's own letterhead, for Word files of what is {@link
   * freedomcities.templates.DocumentKind#official official}. Sheets for meetings have a page of
   * their own, a letter is the requester's, and pages of half a sheet have no room for it.
   *
   * @param letterhead none by default
   * @return this builder
   */
  public FreedomCitiesBuilder letterhead(Letterhead letterhead) {
    requireNonNull(letterhead, "letterhead");
    this.letterhead = Optional.of(letterhead);
    return this;
  }

  /**
   * {@return the front door} The builder can go on to build others.
   *
   * @throws freedomcities.problems.InputException if there is no such convention
   * @throws IllegalArgumentException if two renderers that were given, or found, write the same
   *     format, one that was found writes a shipped one, or one's format has a name that none can
   *     have
   */
  public FreedomCities build() {
    return new FreedomCities(
        new Setup(
            rules.orElseGet(RuleSet::standard),
            law.orElseGet(Law::standard),
            templates,
            limits,
            conventions,
            renderers,
            textFont,
            fallbackFonts,
            letterhead));
  }
}
