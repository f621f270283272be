package freedomcities.render;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freedomcities.render.origin.Grounds;
import freedomcities.render.origin.Grounds.Aid;
import freedomcities.render.origin.Origin;
import freedomcities.render.origin.Source;
import freedomcities.rules.Rule;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts that know where they came from. */
final class Origins {
  private final FreedomCities cities;
  private final Setup setup;

  Origins(FreedomCities cities, Setup setup) {
    this.cities = cities;
    this.setup = setup;
  }

  Town town(Source source) {
    Town now = cities.read(source.name(), source.bytes(), source.values());
    return source
        .older()
        .map(older -> now.since(cities.read(older.name(), older.bytes(), older.values())))
        .orElse(now);
  }

  Draft draft(Source source, DocumentKind kind, DraftSettings settings) {
    Draft draft = cities.draft(town(source), kind, settings);
    return attached(draft, Origin.of(source, kind, settings, grounds(), draft.document()));
  }

  Redrawn redraw(Origin origin) {
    refuseUnknown(origin);
    Draft draft = cities.draft(town(origin.source()), origin.kind(), origin.settings());
    Origin now =
        Origin.of(origin.source(), origin.kind(), origin.settings(), grounds(), draft.document());
    List<String> changes = new ArrayList<>(origin.grounds().changed(now.grounds()));
    boolean same = origin.words().equals(now.words());
    if (!same) {
      changes.add("its words are other than they were");
    }
    return new Redrawn(attached(draft, now), changes, same);
  }

  private static Draft attached(Draft draft, Origin origin) {
    return new Draft(
        draft.kind(),
        draft.language(),
        draft.document().attached(origin.attachment()),
        draft.completeness(),
        draft.town(),
        draft.report());
  }

  /** A kind of one's own needs templates of one's own, and a language needs words. */
  private void refuseUnknown(Origin origin) {
    String name = origin.source().name();
    if (!DocumentKind.all().contains(origin.kind())
        && setup.templates().equals(TemplateSource.none())) {
      throw refused(
          name,
          "there is no document \"" + origin.kind().key() + "\"",
          "give the templates it was drawn with");
    }
    String language = origin.settings().language();
    if (!cities.languages().contains(language)) {
      throw refused(
          name,
          "there are no words in \"" + language + "\"",
          "give the templates it was drawn with");
    }
  }

  private static InputException refused(String file, String found, String remedy) {
    return new InputException(List.of(new Problem(new Location(file, 0, 0), found, remedy)));
  }

  private Grounds grounds() {
    Set<Aid> aids = EnumSet.noneOf(Aid.class);
    Map.of(
            Aid.LETTERHEAD,
            setup.letterhead().isPresent(),
            Aid.TEMPLATES,
            !setup.templates().equals(TemplateSource.none()),
            Aid.LAW,
            setup.law().overrides().isPresent(),
            Aid.FONTS,
            setup.textFont().isPresent() || !setup.fallbackFonts().isEmpty(),
            Aid.RENDERERS,
            !setup.renderers().isEmpty())
        .forEach(
            (aid, given) -> {
              if (given) {
                aids.add(aid);
              }
            });
    return new Grounds(
        Program.version(),
        setup.rules().id() + " " + setup.rules().version(),
        setup.rules().optionalRules().stream().map(Rule::id).toList(),
        setup.law().version(),
        setup.conventions(),
        aids);
  }
}
