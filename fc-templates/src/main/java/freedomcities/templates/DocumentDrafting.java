package freedomcities.templates;

import freedomcities.gaps.GapReport;
import freedomcities.law.Fact;
import freedomcities.law.Law;
import freedomcities.law.Notice;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.internal.documents.DocumentType;
import freedomcities.templates.internal.documents.DraftContext;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.internal.engine.LazyMap;
import freedomcities.templates.internal.law.LegalFrame;
import freedomcities.templates.internal.stocktaking.Stocktaking;
import freedomcities.templates.internal.views.CodeView;
import freedomcities.templates.internal.views.OrdinanceOutline;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One document of one town in the making: gathers what it is drawn from, runs its template, and
 * takes stock of the result.
 */
final class DocumentDrafting {
  private final DocumentKind kind;
  private final DocumentType type;
  private final DraftSettings settings;
  private final DraftContext context;

  DocumentDrafting(
      RuleSet rules,
      Law law,
      Town town,
      GapReport report,
      DocumentKind kind,
      DraftSettings settings,
      Supplier<Wording> wording) {
    this.kind = kind;
    this.type = kind.type();
    this.settings = settings;
    Jurisdiction place = town.jurisdiction();
    List<Rule> scope =
        type.drawn(
            settings.scope().rules(report), !(settings.scope() instanceof Scope.Gaps), report);
    List<Rule> optional = optional(rules, town, settings);
    List<String> noticed = type.noticed(report.rules(), scope, optional);
    List<Notice> notices =
        law.notices(place, noticed).stream()
            .map(notice -> notice.limitedTo(noticed).seenOn(town.documents().date()))
            .toList();
    String author =
        town.documents().preparedBy().isEmpty() ? "Drafter" : town.documents().preparedBy();
    DirectiveContext ground =
        new DirectiveContext(
            rules,
            fills(rules, town),
            sources(place),
            author,
            "Drafter",
            town.documents().date(),
            wording);
    this.context =
        new DraftContext(
            rules,
            law,
            town,
            report,
            scope,
            optional,
            settings.finished(),
            settings.language(),
            settings.printing(),
            LegalFrame.of(town, law, rules.shelf()),
            notices,
            ground,
            wording);
  }

  Document document(Engine engine) {
    List<Block> blocks = engine.document(type.template(), seen(engine), context.ground());
    String title =
        blocks.stream()
            .filter(Block.Title.class::isInstance)
            .map(Block.Title.class::cast)
            .map(block -> Linearisation.plain(block.text()))
            .findFirst()
            .orElse(type.type(context));
    return new Document(type.metadata(context, title), blocks);
  }

  /** What the template may see; the ordinance is drawn only for a template that speaks of it. */
  Map<String, Object> seen(Engine engine) {
    LazyMap view = type.view(context);
    if (type.speaksOfOrdinance()) {
      view.later(
          "ordinance",
          () ->
              OrdinanceOutline.of(
                      ordinance(engine), CodeView.rulesById(context.town(), context.scope()))
                  .view());
    }
    return view;
  }

  /** The ordinance of the same town, drawn with the same settings. */
  private Document ordinance(Engine engine) {
    return new DocumentDrafting(
            context.rules(),
            context.law(),
            context.town(),
            context.report(),
            DocumentKind.measure(),
            settings.in(Languages.ENGLISH),
            context.wording())
        .document(engine);
  }

  Completeness completeness(Document document) {
    List<Fact> own = kind.ownFacts(context.place(), context.law());
    return new Stocktaking(
            context.law(),
            context.town(),
            context.report(),
            type,
            kind.ownParts(),
            own,
            context.scope(),
            context.optional(),
            context.finished())
        .of(document, context.frame(), context.notices());
  }

  /** The rules that are drawn on request, and were asked for. */
  static List<Rule> optional(RuleSet rules, Town town, DraftSettings settings) {
    return rules.optionalRules().stream()
        .filter(rule -> settings.optionalRules().contains(rule.id()) || town.asksFor(rule))
        .toList();
  }

  private static Map<String, String> fills(RuleSet rules, Town town) {
    return rules.placeholders().stream().collect(Collectors.toMap(Placeholder::key, town::fill));
  }

  private static Map<String, String> sources(Jurisdiction place) {
    return Map.of(
        "jurisdiction-term",
        place.assumptions().getOrDefault("term", "jurisdiction.term"),
        "oversight-body",
        place.assumptions().getOrDefault("oversight-body", "jurisdiction.oversight-body"));
  }
}
