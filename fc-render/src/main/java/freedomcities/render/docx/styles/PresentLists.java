package freedomcities.render.docx.styles;

/**
 * The lists that a file has before a document's own are written into it.
 *
 * @param definitions {@code w:abstractNum} elements
 * @param lists {@code w:num} elements
 * @param last after which those of a document's own are free: definitions count from 0, lists from
 *     1
 */
public record PresentLists(String definitions, String lists, int last) {
  public static final PresentLists NONE = new PresentLists("", "", 0);
}
