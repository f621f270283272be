package freedomcities.render.html;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import freedomcities.tree.Metadata;
import freedomcities.tree.Numbers;
import java.util.Locale;

/** Writes a page: what it says of itself, its landmarks, its text, its notes. */
final class PageWriter {
  /** Nothing is fetched and nothing runs, whatever a browser is asked to think of the words. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Document document;
  private final Metadata metadata;
  private final String style;
  private final Html html = new Html();
  private final Ids ids;
  private final NoteWriter notes;
  private final BlockWriter blocks;

  PageWriter(Document document, String style) {
    this.document = document;
    this.metadata = document.metadata();
    this.style = style;
    Numbers numbers = Numbers.of(document);
    ids = new Ids(numbers);
    notes = new NoteWriter(html, ids);
    InlineWriter inline =
        new InlineWriter(html, numbers, metadata.conventions().changes(), ids, notes);
    blocks = new BlockWriter(document, html, numbers, ids, inline);
  }

  String written() {
    String language = metadata.language();
    html.raw("<!DOCTYPE html>").line();
    html.open("html", "lang", language, "dir", LanguageAttributes.direction(language)).line();
    head();
    html.open(
            "body",
            "class",
            name(metadata.conventions().changes()) + " " + name(metadata.printing().design()))
        .line();
    String text = ids.own("text");
    String ours = LanguageAttributes.ours(language);
    html.element("a", "Skip to the text", "class", "skip", "href", Ids.link(text), "lang", ours)
        .line();
    String running = String.join(" · ", metadata.runningHead());
    if (!running.isEmpty()) {
      html.open("header").element("p", running).close().line();
    }
    html.open("main", "id", text, "tabindex", "-1").line();
    boolean titled = document.blocks().stream().anyMatch(block -> block instanceof Block.Title);
    blocks.blocks(document.blocks(), new BlockWriter.Around(language, titled ? 1 : 0, false));
    html.close().line();
    notes.write(blocks.level(2), language);
    footer();
    html.close().line().close().line();
    return html.written();
  }

  private void head() {
    html.open("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    String title = Linearisation.normalise(metadata.title());
    html.element("title", title.isEmpty() ? metadata.identifier() : title).line();
    meta("author", metadata.author().orElse(""));
    meta("description", metadata.subject().orElse(""));
    meta("dcterms.source", metadata.source().orElse(""));
    meta("keywords", String.join(", ", metadata.keywords()));
    meta("dcterms.identifier", metadata.identifier());
    meta("dcterms.date", metadata.date().toString());
    html.open("style").line().raw(style).raw(PrintedPage.style(metadata.printing())).close().line();
    html.close().line();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void meta(String name, String content) {
    if (!content.isBlank()) {
      html.empty("meta", "name", name, "content", content).line();
    }
  }

  /**
   * Who and when, in no language: the text says more in its own; nobody where it leaves that to the
   * properties.
   */
  private void footer() {
    html.open("footer").open("p");
    if (metadata.source().isEmpty()) {
      metadata.author().ifPresent(author -> html.text(author + " · "));
    }
    html.element("time", metadata.date().toString());
    html.close().close().line();
  }
}
