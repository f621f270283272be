package freedomcities.redline;

import static java.util.Objects.requireNonNull;

import freedomcities.tree.Conventions;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import freedomcities.tree.Numbers;
import freedomcities.tree.OuterBlanks;
import freedomcities.tree.Rewrite;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two drafts of a document: the later one, with what was added, removed and moved since
 * the earlier marked as tracked changes.
 *
 * <pre>
 * Document marked = Redline.of(earlier, later);
 * </pre>
 *
 * Leaving out what was added gives the words of the earlier, leaving out what was removed those of
 * the later. Numbers of sections and items, and what refers to them, are those of the later; what
 * was removed tells the number it had. Changes that a draft holds itself, such as to a section of a
 * code, are told in words, {@code [added: …]}. Drafter's notes are not compared: the later's stand.
 * Nor are drawings, whose alternative texts are, nor paper and print.
 */
public final class Redline {
  private Redline() {}

  /**
   * {@return the later document with what changed since the earlier} Author and date of the changes
   * are the later document's, and so is all that it says of itself, but for its identifier, which
   * ends with {@code -redline}, and for how changes are marked, which is as tracked ones. Nothing
   * travels with it.
   *
   * @param earlier the draft to compare with
   * @param later the draft whose words are to stand
   */
  public static Document of(Document earlier, Document later) {
    requireNonNull(later, "later");
    requireNonNull(earlier, "earlier");
    Document before = worded(earlier);
    Document after = worded(later);
    ChangeMarker marker = new ChangeMarker(before, after);
    return new Document(
        metadata(later.metadata()),
        new BlockComparison(marker).compared(before.blocks(), after.blocks()));
  }

  private static Metadata metadata(Metadata of) {
    Conventions tracked =
        new Conventions(
            of.conventions().numbering(),
            Conventions.Changes.STRIKE_UNDERLINE,
            of.conventions().lines());
    return of.but().identifier(of.identifier() + "-redline").conventions(tracked).build();
  }

  /**
   * A document whose own changes are words: a change within a change is more than anybody can read,
   * and than Word can hold.
   */
  private static Document worded(Document document) {
    Numbers numbers = Numbers.of(document);
    return new Document(
        document.metadata(),
        document.blocks().stream()
            .map(block -> Rewrite.inlines(block, inline -> worded(inline, numbers)))
            .toList());
  }

  private static List<Inline> worded(Inline inline, Numbers numbers) {
    if (!(inline instanceof Inline.Revision change)) {
      return List.of(inline);
    }
    OuterBlanks content = OuterBlanks.of(change.content(), numbers);
    List<Inline> words = new ArrayList<>();
    words.add(new Inline.Text((content.before() ? " " : "") + "[" + change.verb() + ": "));
    words.addAll(content.words());
    words.add(new Inline.Text("]" + (content.after() ? " " : "")));
    return words;
  }
}
