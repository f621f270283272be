package freedomcities.desk.pages;

import freedomcities.wording.Wording;
import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes pages of templates. Values are texts, numbers, lists and maps, and escaped wherever they
 * stand; a template can reach nothing else. Safe for several threads.
 */
public final class Pages {
  private final Configuration configuration;

  /** Reads each template when it is first asked for. */
  public Pages() {
    configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Pages.class, ""));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.US);
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
  }

  /**
   * A page.
   *
   * @param template its name, without ending
   * @param words that it shows
   * @param values that it sees, beside {@code say}
   */
  public String page(String template, Wording words, Map<String, Object> values) {
    Map<String, Object> model = new HashMap<>(values);
    model.put("say", (TemplateMethodModelEx) arguments -> said(words, arguments));
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(template + ".ftlh").process(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the page " + template + " can't be made", e);
    }
    return out.toString();
  }

  /** A key, then names and values by turns. */
  private static String said(Wording words, List<?> arguments) {
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i + 1 < arguments.size(); i += 2) {
      values.put(arguments.get(i).toString(), arguments.get(i + 1).toString());
    }
    return words.say(arguments.getFirst().toString(), values);
  }
}
