package freedomcities.render;

import freedomcities.law.Law;
import freedomcities.render.fonts.FontFamily;
import freedomcities.render.spi.Renderer;
import freedomcities.rules.RuleSet;
import freedomcities.templates.source.TemplateLimits;
import freedomcities.templates.source.TemplateSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a front door works with. */
record Setup(
    RuleSet rules,
    Law law,
    TemplateSource templates,
    TemplateLimits limits,
    Map<String, String> conventions,
    List<Renderer> renderers,
    Optional<FontFamily> textFont,
    List<FontFamily> fallbackFonts,
    Optional<Letterhead> letterhead) {
  Setup {
    law = law.on(rules.subject());
    conventions = Map.copyOf(conventions);
    renderers = List.copyOf(renderers);
    fallbackFonts = List.copyOf(fallbackFonts);
  }

  Setup withLaw(Law other) {
    return new Setup(
        rules,
        other,
        templates,
        limits,
        conventions,
        renderers,
        textFont,
        fallbackFonts,
        letterhead);
  }
}
