package freedomcities.templates;

import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Metadata;
import freedomcities.tree.Rewrite;

/** Makes a final of a draft: drafter's notes go, the words they hung on stay, and the stage is no longer named. */
final class Finals {
  private Finals() {}

  static Document withoutNotes(Document draft) {
    Metadata m = draft.metadata();
    Metadata metadata = new Metadata(m.identifier(), m.title(), m.type(), m.place(), "", m.author(), m.subject(),
        m.keywords(), m.language(), m.date(), m.conventions());
    return new Document(metadata, draft.blocks().stream().map(Finals::block).toList());
  }

  private static Block block(Block block) {
    return Rewrite.inlines(block,
        inline -> inline instanceof Inline.Note note ? note.about() : java.util.List.of(inline));
  }
}
