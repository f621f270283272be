package freedomcities.examples;

import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DocumentKind.Purpose;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A kind of document of one's own, drawn by {@code press-release.ftl} on the class path, the
 * house's convention of numbering, and all else as shipped.
 */
public final class OwnTemplate {
  private static final DocumentKind PRESS_RELEASE =
      DocumentKind.of("press-release", Purpose.COMPARISON);

  private OwnTemplate() {}

  /** Takes the town file and the folder to write to. */
  public static void main(String[] args) throws IOException {
    FreedomCities cities =
        FreedomCities.builder()
            .templates(TemplateSource.classPath(OwnTemplate.class, "example-templates"))
            .conventions(Map.of("section-numbering", "symbol"))
            .build();
    Town town = cities.read(Path.of(args[0]));
    for (DocumentKind kind : new DocumentKind[] {PRESS_RELEASE, DocumentKind.ORDINANCE}) {
      cities.write(cities.draft(town, kind), Path.of(args[1], kind.key() + ".txt"));
    }
  }
}
