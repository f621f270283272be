package freedomcities.render.akn;

import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Metadata;
import java.util.List;
import java.util.Locale;

/**
 * Writes what a document says of itself: what it is, what it amends, which terms it defines, and
 * its own properties.
 */
final class AknMeta {
  private static final String SOURCE = "#author";

  private final Document document;
  private final Metadata data;
  private final AknXml xml;

  AknMeta(Document document, AknXml xml) {
    this.document = document;
    this.data = document.metadata();
    this.xml = xml;
  }

  /**
   * What kind of document it is: the last word of the identifier, but for the language of a
   * translation.
   */
  static String kind(Metadata data) {
    String named = data.identifier();
    String translation = "-" + primaryLanguage(data);
    if (named.endsWith(translation)) {
      named = named.substring(0, named.length() - translation.length());
    }
    return named.substring(named.lastIndexOf('-') + 1);
  }

  private static String primaryLanguage(Metadata data) {
    return Locale.forLanguageTag(data.language()).getLanguage();
  }

  /** All of it, for a document that stands in this element. */
  void write(String element) {
    xml.block("meta");
    identification(element);
    analysis();
    references();
    properties();
    xml.close();
  }

  private void identification(String element) {
    String work =
        "/akn/us/"
            + element
            + "/"
            + kind(data)
            + "/"
            + data.date().getYear()
            + "/"
            + data.identifier();
    String language = Locale.forLanguageTag(data.language()).getISO3Language();
    String expression = work + "/" + language + "@" + data.date();
    xml.block("identification", "source", SOURCE);
    level("FRBRWork", work + "/!main", work, "Draft");
    xml.blockEmpty("FRBRcountry", "value", "us")
        .blockEmpty("FRBRsubtype", "value", kind(data))
        .close();
    level("FRBRExpression", expression + "/!main", expression, "Draft");
    xml.blockEmpty("FRBRlanguage", "language", language).close();
    level("FRBRManifestation", expression + "/!main.akn", expression + ".akn", "Generated");
    xml.blockEmpty("FRBRformat", "value", "application/akn+xml").close();
    xml.close();
  }

  private void level(String level, String self, String uri, String event) {
    xml.block(level)
        .blockEmpty("FRBRthis", "value", self)
        .blockEmpty("FRBRuri", "value", uri)
        .blockEmpty("FRBRdate", "date", data.date().toString(), "name", event)
        .blockEmpty("FRBRauthor", "href", SOURCE);
  }

  private void analysis() {
    List<AmendingSection> amendments = AmendingSection.in(document.blocks());
    if (amendments.isEmpty()) {
      return;
    }
    xml.block("analysis", "source", SOURCE).block("activeModifications");
    for (AmendingSection amendment : amendments) {
      xml.block("textualMod", "type", amendment.type(), "eId", amendment.id() + "__am");
      xml.blockEmpty("source", "href", "#" + amendment.id());
      amendment
          .targets()
          .forEach(target -> xml.blockEmpty("destination", "href", code() + "~" + target));
      xml.blockEmpty("new", "href", "#" + amendment.quotedId()).close();
    }
    xml.close().close();
  }

  /** The address of the code of the place, so called whatever the place calls it. */
  private String code() {
    String place =
        data.identifier()
            .substring(0, Math.max(0, data.identifier().lastIndexOf("-" + kind(data))));
    return "/akn/us/act/code/" + place + "/!main";
  }

  private void references() {
    xml.block("references", "source", SOURCE)
        .blockEmpty(
            "TLCOrganization",
            "eId",
            "author",
            "href",
            "/ontology/organization/us/author",
            "showAs",
            data.author().orElse("Drafter"));
    Terms.of(document.blocks())
        .forEach(
            (name, words) ->
                xml.blockEmpty(
                    "TLCTerm",
                    "eId",
                    Terms.id(name),
                    "href",
                    "/ontology/term/us/" + name,
                    "showAs",
                    words));
    xml.close();
  }

  private void properties() {
    Conventions conventions = data.conventions();
    xml.block("proprietary", "source", SOURCE)
        .block(
            "fc:document",
            "identifier",
            data.identifier(),
            "title",
            data.title(),
            "type",
            data.type(),
            "place",
            data.place(),
            "stage",
            data.stage().orElse(""),
            "author",
            data.author().orElse(""),
            "subject",
            data.subject().orElse(""),
            "source",
            data.source().orElse(""),
            "language",
            data.language(),
            "date",
            data.date().toString(),
            "prefix",
            conventions.numbering().prefix(),
            "suffix",
            conventions.numbering().suffix(),
            "reference",
            conventions.numbering().reference(),
            "changes",
            conventions.changes().name(),
            "lines",
            conventions.lines().name());
    data.keywords().forEach(keyword -> xml.block("fc:keyword").text(keyword).close());
    xml.close().close();
  }
}
