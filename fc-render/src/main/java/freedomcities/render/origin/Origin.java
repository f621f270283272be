package freedomcities.render.origin;

import static java.util.Objects.requireNonNull;

import freedomcities.render.attachments.AttachedFiles;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.tree.Attachment;
import freedomcities.tree.Document;
import freedomcities.tree.Linearisation;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a draft came from: enough to draw it again, or to tell what has changed since. It travels
 * in Word files and PDF if a document was drafted from a {@link Source}. Immutable.
 *
 * <pre>
 * Origin origin = Origin.read(Path.of("ordinance.docx"));
 * Redrawn again = cities.redraw(origin);
 * again.changes().forEach(System.out::println);
 * </pre>
 *
 * It is a record, not a seal: whoever can change a document can change it with it.
 *
 * @param source the town file; its name without folders
 * @param kind of document
 * @param settings how it was drafted
 * @param grounds what it rests on beside
 * @param words the SHA-256 of its {@link Linearisation}, to tell whether another drawing says the
 *     same
 */
public record Origin(
    Source source, DocumentKind kind, DraftSettings settings, Grounds grounds, String words) {
  /** Keeps the source's name without its folders. */
  public Origin {
    requireNonNull(words, "words");
    source = requireNonNull(source, "source").bare();
    requireNonNull(kind, "kind");
    requireNonNull(settings, "settings");
    requireNonNull(grounds, "grounds");
  }

  /**
   * {@return the origin of a document that was just drafted}
   *
   * @param source the town file; the folders of its name are left out
   * @param kind that was drafted
   * @param settings that it was drafted with
   * @param grounds of the front door that drafted it
   * @param document whose words are remembered by their SHA-256
   */
  public static Origin of(
      Source source,
      DocumentKind kind,
      DraftSettings settings,
      Grounds grounds,
      Document document) {
    requireNonNull(document, "document");
    return new Origin(
        source,
        kind,
        settings,
        grounds,
        OriginXml.sha256(String.join("\n", Linearisation.of(document))));
  }

  /**
   * {@return the origin that a Word file or a PDF holds}
   *
   * @param document a {@code .docx} or {@code .pdf}, told apart by what is in it; 16 MiB at most
   * @throws freedomcities.problems.InputException if it is no such file, or holds none, or one that
   *     was changed or damaged
   * @throws IOException if it can't be read
   */
  public static Origin read(Path document) throws IOException {
    requireNonNull(document, "document");
    return read(document.toString(), AttachedFiles.document(document));
  }

  /**
   * {@return the origin that the bytes of a Word file or a PDF hold}
   *
   * @param name stands for the file in messages
   * @param document 16 MiB at most
   * @throws freedomcities.problems.InputException as {@link #read(Path)}
   */
  public static Origin read(String name, byte[] document) {
    return OriginReader.read(
        requireNonNull(name, "name"), AttachedFiles.of(name, requireNonNull(document, "document")));
  }

  /** {@return it as it travels in a document, {@code origin.xml}} */
  public Attachment attachment() {
    return new Attachment(
        "origin.xml",
        "application/xml",
        "The town file and the settings that this document was drawn from",
        OriginXml.of(this));
  }
}
