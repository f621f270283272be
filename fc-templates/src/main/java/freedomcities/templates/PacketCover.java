package freedomcities.templates;

import freedomcities.law.Law;
import freedomcities.places.Jurisdiction;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.DirectiveContext;
import freedomcities.templates.internal.engine.Engine;
import freedomcities.templates.internal.law.EnglishPhrases;
import freedomcities.templates.internal.law.StateLaw;
import freedomcities.towns.DocumentSettings.Meeting;
import freedomcities.towns.Town;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import freedomcities.tree.Printing;
import freedomcities.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The sheet on top of a packet: for which meeting it is, and which document begins on which page of
 * it.
 */
final class PacketCover {
  private static final String NAME = "packet";

  private PacketCover() {}

  /** {@code pages} are those of each document, {@code own} those of the cover itself. */
  static Document document(
      Engine engine,
      Law law,
      Supplier<Wording> words,
      List<Draft> drafts,
      List<Integer> pages,
      int own) {
    if (drafts.isEmpty() || drafts.size() != pages.size()) {
      throw new IllegalArgumentException(
          drafts.size() + " documents and " + pages.size() + " numbers of pages");
    }
    Town town = drafts.getFirst().town();
    if (drafts.stream().anyMatch(draft -> !draft.town().equals(town))) {
      throw new IllegalArgumentException("a packet holds documents of one town");
    }
    Jurisdiction place = town.jurisdiction();
    RuleSet rules = drafts.getFirst().report().rules();
    Metadata first = drafts.getFirst().document().metadata();

    Map<String, Object> view = new LinkedHashMap<>();
    view.put("place", Map.of("fullName", place.fullName(), "body", place.governingBody()));
    view.put("meeting", meeting(town.documents().meeting()));
    view.put(
        "documents",
        Map.of(
            "date",
            EnglishPhrases.date(town.documents().date()),
            "preparedBy",
            town.documents().preparedBy()));
    String subject = rules.shelf().named().properties();
    view.put(
        "packet",
        Map.of(
            "entries", entries(drafts, pages, own), "subject", EnglishPhrases.headline(subject)));
    view.put("stateLaw", StateLaw.onAsked(drafts.getFirst().report(), place, law).view(words));
    view.put("finished", first.stage().isEmpty());
    view.put("scope", List.of());
    view.put("attribution", rules.attribution());
    String author = first.author().orElse("");
    List<Block> blocks =
        engine.run(
            NAME + ".ftl",
            view,
            new DirectiveContext(
                rules, Map.of(), Map.of(), author, "Drafter", town.documents().date(), words));
    return new Document(
        Metadata.of(place.slug() + "-" + NAME, "Agenda packet: " + subject, town.documents().date())
            .type("Cover sheet")
            .place(place.fullName())
            .stage(first.stage().orElse(null))
            .author(author)
            .subject(
                "Documents of "
                    + place.styleWithArticle()
                    + " on "
                    + subject
                    + ", in the order of an agenda")
            .keywords(rules.shelf().named().keywordsAnd("model rules", place.stateName()))
            .printing(
                first.printing().as(Printing.Design.DOCUMENT).imposed(Printing.Imposition.NONE))
            .build(),
        blocks);
  }

  private static Map<String, Object> meeting(Meeting meeting) {
    return Map.of(
        "date",
        meeting.date().map(EnglishPhrases::date).orElse(""),
        "time",
        meeting.time(),
        "where",
        meeting.where(),
        "item",
        meeting.item());
  }

  private static List<Map<String, Object>> entries(
      List<Draft> drafts, List<Integer> pages, int own) {
    List<Map<String, Object>> entries = new ArrayList<>();
    int page = own;
    for (int i = 0; i < drafts.size(); i++) {
      Metadata metadata = drafts.get(i).document().metadata();
      entries.add(
          Map.of(
              "name",
              metadata.type(),
              "title",
              metadata.title(),
              "first",
              page + 1,
              "last",
              page + pages.get(i)));
      page += pages.get(i);
    }
    return entries;
  }
}
