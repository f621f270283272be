package freedomcities.cli.fuzz;

import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** A template of somebody's own, with all directives. */
public final class TemplateFuzz {
  private static final TemplateLimits TIGHT =
      new TemplateLimits(5_000, 200_000, Duration.ofMillis(300));
  private static final Town TOWN =
      FreedomCities.standard()
          .town("Sampleton", Kind.CITY, "AZ")
          .date(LocalDate.of(2026, 11, 20))
          .build();

  private TemplateFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    TemplateSource own = name -> name.equals("matrix.ftl") ? Optional.of(bytes) : Optional.empty();
    FreedomCities cities = FreedomCities.builder().templates(own).limits(TIGHT).build();
    try {
      cities.bytes(cities.draft(TOWN, DocumentKind.MATRIX), "txt");
    } catch (InputException e) {
      if (e.problems().isEmpty()) {
        throw new AssertionError("a refusal without a problem", e);
      }
    }
  }
}
