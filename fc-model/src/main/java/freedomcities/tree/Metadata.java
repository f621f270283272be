package freedomcities.tree;

import java.time.LocalDate;
import java.util.List;

/**
 * What a document says of itself, in the file's properties and at the head of each page.
 *
 * @param identifier a stable name for this document of this place, such as {@code
 *     sampleton-city-az-ordinance}
 * @param title the full title as plain text
 * @param type what the document is, in words for a page header: {@code Ordinance}
 * @param place whose it is, in words for a page header: {@code City of Sampleton, Arizona}
 * @param stage how far it is: {@code Draft for review by counsel}; empty for a final
 * @param author who prepared it
 * @param subject one sentence
 * @param keywords for the file's properties
 * @param language BCP 47, {@code en-US}
 * @param date the date of the document, of its revisions and its metadata; no clock is read
 *     anywhere
 * @param conventions how it numbers its sections, marks changes and numbers lines
 * @param printing on what, and how large
 */
public record Metadata(
    String identifier,
    String title,
    String type,
    String place,
    String stage,
    String author,
    String subject,
    List<String> keywords,
    String language,
    LocalDate date,
    Conventions conventions,
    Printing printing) {
  /** Keeps copies of its lists. */
  public Metadata {
    keywords = List.copyOf(keywords);
  }

  /**
   * To be printed as {@link Printing#USUAL}.
   *
   * @param identifier {@code sampleton-city-az-ordinance}
   * @param title the full title as plain text
   * @param type {@code Ordinance}
   * @param place {@code City of Sampleton, Arizona}
   * @param stage {@code Draft for review by counsel}; empty for a final
   * @param author who prepared it
   * @param subject one sentence
   * @param keywords for the file's properties
   * @param language BCP 47, {@code en-US}
   * @param date of the document, its revisions and its metadata
   * @param conventions how it numbers its sections, marks changes and numbers lines
   */
  public Metadata(
      String identifier,
      String title,
      String type,
      String place,
      String stage,
      String author,
      String subject,
      List<String> keywords,
      String language,
      LocalDate date,
      Conventions conventions) {
    this(
        identifier,
        title,
        type,
        place,
        stage,
        author,
        subject,
        keywords,
        language,
        date,
        conventions,
        Printing.USUAL);
  }

  /**
   * {@return the same, printed otherwise}
   *
   * @param other on what, and how large
   */
  public Metadata printed(Printing other) {
    return new Metadata(
        identifier,
        title,
        type,
        place,
        stage,
        author,
        subject,
        keywords,
        language,
        date,
        conventions,
        other);
  }

  /**
   * {@return whether DRAFT stands across each page: asked for, and on a document that goes through
   * stages}
   */
  public boolean draftMarked() {
    return printing.draftMark() && !stage.isEmpty();
  }

  /**
   * {@return the words at the head of each page, in order, empty ones left out: stage, type, place}
   */
  public List<String> runningHead() {
    return List.of(stage, type, place).stream().filter(part -> !part.isEmpty()).toList();
  }
}
