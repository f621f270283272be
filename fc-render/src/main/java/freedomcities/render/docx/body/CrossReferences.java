package freedomcities.render.docx.body;

import freedomcities.render.spi.RenderException;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Numbers;
import freedomcities.tree.SectionNumbering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reference is made of in Word, and the bookmarks it leads to.
 *
 * <p>{@code Section 2(b)(1)} is three REF fields side by side, one per level, each {@code \n}: "the
 * paragraph number without trailing periods", which is {@code Section 2}, {@code (b)}, {@code (1)}.
 * One field with {@code \w} would leave it to Word whether the period of "Section 2." is kept
 * before "(b)". A literal number is no paragraph number to Word: there the bookmark embraces the
 * number as it is cited, without a final period, and a plain REF repeats it. Where Word can't work
 * out the wanted words from the number, the field is locked, so that F9 leaves them as they are.
 */
final class CrossReferences {
  /**
   * One field, or plain words if {@code bookmark} is empty; {@code switches} follow the bookmark in
   * the field.
   */
  record Piece(String words, String bookmark, String switches, boolean locked) {}

  /** {@code \t} leaves out what is neither digit nor delimiter: of "Sec. 4." the 4. */
  private static final String NUMBER = "\\n \\h",
      BARE = "\\n \\t \\h",
      TEXT = "\\h \\* MERGEFORMAT";

  private final Numbers numbers;
  private final SectionNumbering style;
  private final Map<String, List<Piece>> pieces = new HashMap<>();
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Map<Block.Item, String> itemBookmarks = new IdentityHashMap<>();
  private final Set<String> names = new HashSet<>();

  /**
   * The last number given to each stem: counting from the first again would be quadratic in a
   * document of many items.
   */
  private final Map<String, Integer> counts = new HashMap<>();

  /** The bookmarks of items that have an id or lead to one that has. */
  private final Set<String> wanted = new HashSet<>();

  CrossReferences(Document document, Numbers numbers) {
    this.numbers = numbers;
    this.style = document.metadata().conventions().numbering();
    blocks(document.blocks(), List.of());
  }

  /**
   * The fields of a reference, in order.
   *
   * @throws RenderException if nothing has its target
   */
  List<Piece> to(Inline.Ref ref) {
    List<Piece> all = to(ref.target());
    int cut = ref.numberOnly() ? Numbers.beforeNumber(numbers.reference(ref.target())) : 0;
    if (cut == 0) {
      return all;
    }
    List<Piece> out = new ArrayList<>(all);
    if (out.getFirst().words().length() == cut) {
      out.removeFirst();
    } else {
      Piece first = out.getFirst();
      boolean automatic = first.switches().equals(NUMBER);
      String number = first.words().substring(cut);
      // LibreOffice works out a number's field with the words before it, whatever the switches say
      // and locked or not. A bookmark of a literal number embraces those words, too.
      out.set(
          0,
          automatic
              ? new Piece(number, "", "", false)
              : new Piece(number, first.bookmark(), first.switches(), true));
    }
    return List.copyOf(out);
  }

  private List<Piece> to(String id) {
    List<Piece> known = pieces.get(id);
    if (known == null) {
      throw new RenderException(
          "a reference to \"" + id + "\", but nothing in the document has this id");
    }
    String words = numbers.reference(id);
    if (!words.equals(String.join("", known.stream().map(Piece::words).toList()))) {
      throw new IllegalStateException("the fields for " + id + " do not add up to " + words);
    }
    return known;
  }

  /** The bookmark of a section or heading. */
  String bookmark(String id) {
    String name = bookmarks.get(id);
    if (name == null) {
      throw new IllegalStateException("no bookmark was made for " + id);
    }
    return name;
  }

  /** The bookmark of an item, if references need one. */
  @Nullable String bookmark(Block.Item item) {
    String name = itemBookmarks.get(item);
    return name != null && wanted.contains(name) ? name : null;
  }

  private void blocks(List<Block> blocks, List<Piece> within) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> {
          List<Piece> own = section(section);
          pieces.put(section.id(), own);
          blocks(section.content(), own);
        }
        case Block.ItemList list -> {
          for (int i = 0; i < list.items().size(); i++) {
            item(list.marker(), list.items().get(i), i, within);
          }
        }
        case Block.Heading heading -> {
          String words = numbers.reference(heading.id());
          String name = name(heading.id());
          bookmarks.put(heading.id(), name);
          pieces.put(heading.id(), List.of(new Piece(words, name, TEXT, false)));
        }
        case Block.Quotation quotation -> blocks(quotation.content(), within);
        case Block.InLanguage scope -> blocks(scope.content(), within);
        case Block.Table table -> {
          table.head().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), within)));
          table.body().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), within)));
        }
        case Block.Grid grid ->
            grid.rows().forEach(row -> row.forEach(cell -> blocks(cell, within)));
        case Block.Title t -> {}
        case Block.Paragraph p -> {}
        case Block.Recital r -> {}
        case Block.Formula f -> {}
        case Block.Signatures s -> {}
        case Block.Figure f -> {}
        case Block.Contents c -> {}
        case Block.PageBreak b -> {}
      }
    }
  }

  private List<Piece> section(Block.Section section) {
    String name = name(section.id());
    bookmarks.put(section.id(), name);
    String words = numbers.reference(section.id());
    if (!section.num().automatic()) {
      return words.isEmpty() ? List.of() : List.of(new Piece(words, name, TEXT, false));
    }
    boolean periods = style.suffix().chars().allMatch(c -> c == '.');
    if (periods && style.reference().equals(style.prefix())) {
      return List.of(new Piece(words, name, NUMBER, false));
    }
    String lead = style.reference().replace(' ', '\u00a0');
    if (periods && style.prefix().chars().allMatch(c -> Character.isLetter(c) || c == ' ')) {
      List<Piece> both = new ArrayList<>();
      if (!lead.isEmpty()) {
        both.add(new Piece(lead, "", "", false));
      }
      both.add(new Piece(words.substring(lead.length()), name, BARE, false));
      return List.copyOf(both);
    }
    return List.of(new Piece(words, name, NUMBER, true));
  }

  private void item(Block.Marker marker, Block.Item item, int index, List<Piece> within) {
    String label = Numbers.label(marker, item, index);
    List<Piece> own = new ArrayList<>(within);
    if (!label.isEmpty()) {
      String name =
          itemBookmarks.computeIfAbsent(item, i -> name(i.id().isEmpty() ? "item" : i.id()));
      if (!item.num().automatic()) {
        own.add(new Piece(Numbers.cited(label), name, TEXT, false));
      } else if (marker == Block.Marker.BULLET) {
        own.add(new Piece(label, "", "", false));
      } else {
        own.add(new Piece(label, name, NUMBER, false));
      }
    }
    if (!item.id().isEmpty()) {
      pieces.put(item.id(), List.copyOf(own));
      own.forEach(piece -> wanted.add(piece.bookmark()));
    }
    blocks(item.content(), own);
  }

  /**
   * Word's own cross-references use hidden bookmarks, those that begin with an underscore: 40
   * letters, digits, underscores.
   */
  private String name(String id) {
    String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    String stem = "_Ref_" + (plain.length() > 28 ? plain.substring(0, 28) : plain);
    String name = stem;
    while (!names.add(name)) {
      name = stem + "_" + counts.merge(stem, 2, (last, first) -> last + 1);
    }
    return name;
  }
}
