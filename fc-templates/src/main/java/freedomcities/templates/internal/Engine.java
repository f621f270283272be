package freedomcities.templates.internal;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.tree.Block;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Runs templates in a closed room: no new objects, no Java methods, no evaluation of text as template code beyond the
 * template's own, values only as text, numbers, lists and maps. Immutable after construction; parses each template once.
 */
public final class Engine {
  private final Configuration configuration;

  /** An engine over the shipped templates, a file in {@code own} taking the place of the shipped one of its name. */
  public Engine(Optional<Path> own) {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader(own));
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

  private static TemplateLoader loader(Optional<Path> own) {
    TemplateLoader shipped = new ClassTemplateLoader(Engine.class.getClassLoader(), "freedomcities-templates");
    if (own.isEmpty()) {
      return shipped;
    }
    try {
      return new MultiTemplateLoader(new TemplateLoader[]{new FileTemplateLoader(own.get().toFile()), shipped});
    } catch (IOException e) {
      throw new UncheckedIOException("the template folder " + own.get() + " can't be read", e);
    }
  }

  /**
   * Runs a template.
   *
   * @param view what it may see
   * @throws InputException with the template's file, line and column, if anything in it is wrong, references that lead
   *     nowhere included
   */
  public List<Block> run(String template, Map<String, Object> view, Ground ground) {
    Frame.Body body = new Frame.Body();
    Map<String, Object> all = new HashMap<>(view);
    all.putAll(Directives.of(ground));
    try {
      Template parsed = configuration.getTemplate(template);
      TreeWriter tree = new TreeWriter(body);
      parsed.process(all, tree);
      List<Problem> anchors = tree.anchors().problems();
      if (!anchors.isEmpty()) {
        throw new InputException(anchors);
      }
      return body.blocks();
    } catch (ParseException e) {
      throw fault(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage());
    } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
      throw fault(template, 0, 0, "there is no template of this name");
    } catch (TemplateException e) {
      throw fault(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber(), firstLine(e));
    } catch (Frame.Misplaced e) {
      throw fault(template, 0, 0, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + template + " can't be read", e);
    }
  }

  private static String firstLine(TemplateException e) {
    String message = String.valueOf(e.getMessageWithoutStackTop());
    return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message).strip();
  }

  private static InputException fault(
      @org.jspecify.annotations.Nullable String template, @org.jspecify.annotations.Nullable Integer line,
      @org.jspecify.annotations.Nullable Integer column, String message) {
    return new InputException(List.of(new Problem(
        new Location(template == null ? "template" : template, line == null ? 0 : line, column == null ? 0 : column),
        message, "")));
  }
}
