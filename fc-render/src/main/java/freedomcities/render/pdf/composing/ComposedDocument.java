package freedomcities.render.pdf.composing;

import freedomcities.render.layout.Strip;
import freedomcities.render.pdf.structure.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A composed document: strips to be placed, the tags whose words they are, what bookmarks and links
 * lead to.
 */
public final class ComposedDocument {
  /** A bookmark: the heading's words, its level from 1, and where it stands. */
  public record Bookmark(int level, String words, Tag tag) {}

  public final List<Tag> tags = new ArrayList<>();
  public final List<Bookmark> bookmarks = new ArrayList<>();
  public final Map<String, Tag> targets = new HashMap<>();

  /** What is no running text: its lines have no numbers. */
  public final Set<Tag> uncounted = new HashSet<>();

  List<Strip> strips = List.of();

  Tag tag(Tag.Role role, @Nullable Tag parent) {
    Tag tag = new Tag(tags.size(), role, parent);
    tags.add(tag);
    return tag;
  }
}
