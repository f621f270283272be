package freedomcities.templates.internal.engine;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Templates whose loops and macros ask, each time round, whether their thread is interrupted.
 * FreeMarker has the means for its own online tester and no public door to it; included and
 * imported templates come through here as well.
 */
final class StoppableTemplates extends Configuration {
  private final Set<Template> stoppable = Collections.newSetFromMap(new WeakHashMap<>());

  StoppableTemplates(Version version) {
    super(version);
  }

  @Override
  public @Nullable Template getTemplate(
      String name,
      @Nullable Locale locale,
      @Nullable Object lookup,
      @Nullable String encoding,
      boolean parsed,
      boolean ignoreMissing)
      throws IOException {
    Template template = super.getTemplate(name, locale, lookup, encoding, parsed, ignoreMissing);
    if (template != null) {
      // Nobody may run it before it is changed, and it must be changed once only.
      synchronized (stoppable) {
        if (stoppable.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
    }
    return template;
  }
}
