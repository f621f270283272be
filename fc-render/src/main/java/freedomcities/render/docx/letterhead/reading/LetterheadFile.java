package freedomcities.render.docx.letterhead.reading;

import freedomcities.problems.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is left of a town's file: a Word file with a page and no text, whose parts hold nothing that
 * reaches elsewhere.
 *
 * @param name what the file is called in messages
 * @param parts by name; the main one is {@link #DOCUMENT}, the sheet of styles {@link #STYLES}
 * @param contentTypes of the parts, by name with its slash or by ending
 * @param pages which kinds of pages there are
 * @param heads the parts that have something to show, by the pages they are for
 * @param feet the same
 * @param lists numbers of the lists that heads and feet count in
 * @param messages what was left out, and why
 */
public record LetterheadFile(
    String name,
    SortedMap<String, byte[]> parts,
    SortedMap<String, String> contentTypes,
    Set<PageKind> pages,
    Map<PageKind, String> heads,
    Map<PageKind, String> feet,
    Set<String> lists,
    List<Problem> messages) {
  public static final String DOCUMENT = "word/document.xml";
  public static final String STYLES = "word/styles.xml", NUMBERING = "word/numbering.xml";
  public static final String SETTINGS = "word/settings.xml", FONTS = "word/fontTable.xml";
  public static final String THEME = "word/theme/theme1.xml";

  public LetterheadFile {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    contentTypes = Collections.unmodifiableSortedMap(new TreeMap<>(contentTypes));
    pages = Set.copyOf(pages);
    heads = Map.copyOf(heads);
    feet = Map.copyOf(feet);
    lists = Set.copyOf(lists);
    messages = List.copyOf(messages);
  }
}
