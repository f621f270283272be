package freedomcities.tree;

import static java.util.Objects.requireNonNull;

/**
 * A text file that travels with a document and is no part of what it says: not in the
 * linearisation, not on any page. Word and PDF files carry it, other formats leave it out.
 *
 * @param name as a file is called: {@code origin.xml}
 * @param mediaType {@code application/xml}, the only one that Word has a place for
 * @param description what it is, in a few words for people
 * @param text written in UTF-8
 */
public record Attachment(String name, String mediaType, String description, String text) {
  /** All are needed. */
  public Attachment {
    requireNonNull(name, "name");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(description, "description");
    requireNonNull(text, "text");
  }
}
