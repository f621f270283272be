package freedomcities.templates.internal.engine;

import freedomcities.rules.Placeholder;
import freedomcities.rules.RuleSet;
import freedomcities.rules.RuleText;
import freedomcities.tree.Inline;
import freedomcities.tree.Linearisation;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What directives draw on besides their parameters.
 *
 * @param fills what fills each placeholder, by its key; an empty text is a blank
 * @param sources where each fill came from, by the same key
 * @param author of revisions
 * @param noteAuthor of drafter's notes
 * @param date of revisions
 * @param wording what the document's language says; read when a template first asks
 */
public record DirectiveContext(
    RuleSet rules,
    Map<String, String> fills,
    Map<String, String> sources,
    String author,
    String noteAuthor,
    LocalDate date,
    Supplier<Wording> wording) {

  /** A rule's words with its slots filled, or a blank where nothing fills them. */
  List<Inline> filled(RuleText text) {
    List<Inline> out = new ArrayList<>();
    for (RuleText.Segment segment : text.segments()) {
      switch (segment) {
        case RuleText.Words words -> out.add(new Inline.Text(ParagraphWords.bound(words.text())));
        case RuleText.Slot slot -> out.add(fill(slot.placeholder()));
      }
    }
    return out;
  }

  /** The words of a rule as plain text, a blank shown as its prompt. */
  public String plain(RuleText text) {
    return text.filled(this::plain);
  }

  /** What fills a placeholder, a blank shown as a line. */
  public String plain(Placeholder placeholder) {
    String value = fills.getOrDefault(placeholder.key(), "");
    return value.isEmpty() ? Linearisation.BLANK : value;
  }

  private Inline fill(Placeholder placeholder) {
    String key = placeholder.key();
    String value = fills.getOrDefault(key, "");
    if (value.isEmpty()) {
      return new Inline.FillIn(
          key, "name of the " + key.replace('-', ' '), Inline.FillIn.Kind.TEXT, true);
    }
    return new Inline.Filled(key, value, sources.getOrDefault(key, "town file"));
  }
}
