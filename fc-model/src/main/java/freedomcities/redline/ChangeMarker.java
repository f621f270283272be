package freedomcities.redline;

import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who marks changes, when, between texts with which numbers; and whether what is marked now was
 * moved.
 */
record ChangeMarker(
    Numbers before, Numbers after, String author, LocalDate date, Optional<Inline.Move> move) {
  ChangeMarker(Document before, Document after) {
    this(
        Numbers.of(before),
        Numbers.of(after),
        after.metadata().author().orElse(""),
        after.metadata().date(),
        Optional.empty());
  }

  ChangeMarker moving(Inline.Move moved) {
    return new ChangeMarker(before, after, author, date, Optional.of(moved));
  }

  /** Words that are new here; no words are no change. */
  List<Inline> added(List<Inline> words) {
    return words.isEmpty() ? words : List.of(new Inline.Ins(words, author, date, move));
  }

  /** Words that are gone, as they read in the earlier text. */
  List<Inline> removed(List<Inline> words) {
    List<Inline> spoken = new RemovedWords(before).of(words);
    return spoken.isEmpty() ? spoken : List.of(new Inline.Del(spoken, author, date, move));
  }
}
