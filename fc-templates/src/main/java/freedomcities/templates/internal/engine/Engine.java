package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.tree.Block;
import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Runs templates in a closed room: no new objects, no Java methods, no evaluation of text as
 * template code beyond the template's own, values only as text, numbers, lists and maps; one's own
 * within limits. Immutable after construction; parses each template once.
 */
public final class Engine {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final TemplateSource own;
  private final Configuration configuration;
  private final boolean limited;
  private final TemplateLimits limits;
  private final Icons icons;

  /**
   * An engine over the shipped templates, a file in {@code own} taking the place of the shipped one
   * of its name.
   */
  public Engine(TemplateSource own, TemplateLimits limits) {
    this.own = own;
    TemplateFileLoader loader = new TemplateFileLoader(own);
    this.limits = limits;
    icons = new Icons(loader);
    limited = !own.equals(TemplateSource.none());
    configuration = limited ? new StoppableTemplates(VERSION) : new Configuration(VERSION);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.US);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  /**
   * Runs a template.
   *
   * @param view what it may see
   * @throws InputException with the template's file, line and column, if anything in it is wrong,
   *     references that lead nowhere included, or if it writes nothing
   */
  public List<Block> document(String template, Map<String, Object> view, DirectiveContext ground) {
    List<Block> blocks = run(template, view, ground);
    if (blocks.isEmpty()) {
      throw new InputException(
          List.of(
              new Problem(
                  new Location(own.shown(template), 0, 0),
                  "this template writes nothing",
                  "take the file away to have the one that comes with the program")));
    }
    return blocks;
  }

  /** The same of a template that may write nothing. */
  public List<Block> run(String template, Map<String, Object> view, DirectiveContext ground) {
    TreeWriter tree = new TreeWriter(limits);
    Map<String, TemplateModel> directives = Directives.of(ground, icons);
    return limited
        ? Stopwatch.run(limits.time(), template, () -> run(template, view, directives, tree))
        : run(template, view, directives, tree);
  }

  private List<Block> run(
      String template,
      Map<String, Object> view,
      Map<String, TemplateModel> directives,
      TreeWriter tree) {
    try {
      Environment run = configuration.getTemplate(template).createProcessingEnvironment(view, tree);
      // Beside the view and not in it: a copy would work out all that the view works out when it is
      // asked.
      directives.forEach(run::setGlobalVariable);
      run.process();
      List<Problem> anchors = tree.anchors().problems();
      if (!anchors.isEmpty()) {
        throw new InputException(anchors);
      }
      return tree.blocks();
    } catch (ParseException e) {
      throw fault(
          e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      throw fault(template, 0, 0, "there is no template of this name");
    } catch (TemplateException e) {
      if (e.getCause() instanceof InputException told) {
        throw told;
      }
      throw fault(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e));
    } catch (OpenElement.Misplaced e) {
      throw fault(tree.last().orElse(new Location(template, 0, 0)), String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw fault(
          tree.last().orElse(new Location(template, 0, 0)), "the template calls itself too deeply");
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + template + " can't be read", e);
    }
  }

  /**
   * The first line, and what it speaks of: {@code The following has evaluated to null or missing:
   * place.nme}.
   */
  private static String firstLine(TemplateException e) {
    String message = String.valueOf(e.getMessageWithoutStackTop());
    List<String> lines =
        message.lines().filter(line -> !line.isBlank()).map(String::strip).toList();
    if (lines.size() > 1 && lines.get(1).startsWith("==> ")) {
      return lines.getFirst()
          + " "
          + lines.get(1).substring(4).replaceFirst(" +\\[in template .*", "");
    }
    return lines.isEmpty() ? message : lines.getFirst();
  }

  private static InputException fault(
      @org.jspecify.annotations.Nullable String template,
      @org.jspecify.annotations.Nullable Integer line,
      @org.jspecify.annotations.Nullable Integer column,
      String message) {
    return fault(
        new Location(
            template == null ? "template" : template,
            line == null ? 0 : line,
            column == null ? 0 : column),
        message);
  }

  private static InputException fault(Location at, String message) {
    return new InputException(List.of(new Problem(at, message, "")));
  }
}
