package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, in the file's properties and at the head of each page.
 *
 * <pre>
 * Metadata metadata = Metadata.of("sampleton-city-az-ordinance", title, date)
 *     .type("Ordinance").place("City of Sampleton, Arizona").build();
 * </pre>
 *
 * @param identifier a stable name for this document of this place, such as {@code
 *     sampleton-city-az-ordinance}
 * @param title the full title as plain text
 * @param type what the document is, in words for a page header: {@code Ordinance}
 * @param place whose it is, in words for a page header: {@code City of Sampleton, Arizona}
 * @param stage how far it is: {@code Draft for review by counsel}; empty for a final
 * @param author who prepared it; empty if nobody is named
 * @param subject one sentence; empty for none
 * @param source who prepared it, whose words it takes, and where it departs from them, if the text
 *     doesn't say so, as of an instrument that is adopted; for the file's properties, empty for
 *     none
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
    Optional<String> stage,
    Optional<String> author,
    Optional<String> subject,
    Optional<String> source,
    List<String> keywords,
    String language,
    LocalDate date,
    Conventions conventions,
    Printing printing) {
  /**
   * Keeps a copy of its list.
   *
   * @throws IllegalArgumentException if a text is blank, the identifier can't name a file, or the
   *     language is no tag of BCP 47
   */
  public Metadata {
    if (words(identifier, "identifier").chars().anyMatch(c -> c < ' ' || c == '/' || c == '\\')) {
      throw new IllegalArgumentException("identifier can't name a file: " + identifier);
    }
    words(title, "title");
    words(type, "type");
    words(place, "place");
    requireNonNull(stage, "stage").ifPresent(words -> words(words, "stage"));
    requireNonNull(author, "author").ifPresent(words -> words(words, "author"));
    requireNonNull(subject, "subject").ifPresent(words -> words(words, "subject"));
    requireNonNull(source, "source").ifPresent(words -> words(words, "source"));
    keywords = List.copyOf(requireNonNull(keywords, "keywords"));
    words(language, "language");
    try {
      new Locale.Builder().setLanguageTag(language);
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("language is no tag of BCP 47: " + language, e);
    }
    requireNonNull(date, "date");
    requireNonNull(conventions, "conventions");
    requireNonNull(printing, "printing");
  }

  private static String words(String value, String name) {
    if (requireNonNull(value, name).isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
    return value;
  }

  /**
   * {@return what builds the metadata of a document; its type and place are needed as well}
   *
   * @param identifier {@code sampleton-city-az-ordinance}
   * @param title the full title as plain text
   * @param date of the document, its revisions and its metadata
   */
  public static Builder of(String identifier, String title, LocalDate date) {
    return new Builder(
        requireNonNull(identifier, "identifier"),
        requireNonNull(title, "title"),
        requireNonNull(date, "date"));
  }

  /** {@return a builder that has all of this already, to change something of it} */
  public Builder but() {
    return of(identifier, title, date)
        .type(type)
        .place(place)
        .stage(stage.orElse(null))
        .author(author.orElse(null))
        .subject(subject.orElse(null))
        .source(source.orElse(null))
        .keywords(keywords)
        .language(language)
        .conventions(conventions)
        .printing(printing);
  }

  /**
   * {@return the same, printed otherwise}
   *
   * @param other on what, and how large
   */
  public Metadata printed(Printing other) {
    requireNonNull(other, "other");
    return but().printing(other).build();
  }

  /**
   * {@return whether DRAFT stands across each page: asked for, and on a document that goes through
   * stages}
   */
  public boolean draftMarked() {
    return printing.draftMark() && stage.isPresent();
  }

  /**
   * {@return the words at the head of each page, in order: the stage if there is one, type, place}
   */
  public List<String> runningHead() {
    return Stream.concat(stage.stream(), Stream.of(type, place)).toList();
  }

  /** Builds the metadata of a document. For one thread. */
  public static final class Builder {
    private String identifier;
    private String title;
    private LocalDate date;
    private String type = "";
    private String place = "";
    private @Nullable String stage;
    private @Nullable String author;
    private @Nullable String subject;
    private @Nullable String source;
    private List<String> keywords = List.of();
    private String language = "en-US";
    private Conventions conventions = Conventions.USUAL;
    private Printing printing = Printing.USUAL;

    private Builder(String identifier, String title, LocalDate date) {
      this.identifier = identifier;
      this.title = title;
      this.date = date;
    }

    /**
     * A stable name for this document of this place.
     *
     * @param name {@code sampleton-city-az-ordinance}
     * @return this builder
     */
    public Builder identifier(String name) {
      identifier = requireNonNull(name, "name");
      return this;
    }

    /**
     * The full title.
     *
     * @param words as plain text
     * @return this builder
     */
    public Builder title(String words) {
      title = requireNonNull(words, "words");
      return this;
    }

    /**
     * The date of the document, of its revisions and its metadata.
     *
     * @param day no clock is read
     * @return this builder
     */
    public Builder date(LocalDate day) {
      date = requireNonNull(day, "day");
      return this;
    }

    /**
     * What the document is, needed.
     *
     * @param words for a page header: {@code Ordinance}
     * @return this builder
     */
    public Builder type(String words) {
      type = requireNonNull(words, "words");
      return this;
    }

    /**
     * Whose the document is, needed.
     *
     * @param words for a page header: {@code City of Sampleton, Arizona}
     * @return this builder
     */
    public Builder place(String words) {
      place = requireNonNull(words, "words");
      return this;
    }

    /**
     * How far the document is.
     *
     * @param words {@code Draft for review by counsel}; null or blank, as by default, for a final
     * @return this builder
     */
    public Builder stage(@Nullable String words) {
      stage = words;
      return this;
    }

    /**
     * Who prepared it.
     *
     * @param name null or blank, as by default, if nobody is named
     * @return this builder
     */
    public Builder author(@Nullable String name) {
      author = name;
      return this;
    }

    /**
     * What it is about.
     *
     * @param sentence null or blank, as by default, for none
     * @return this builder
     */
    public Builder subject(@Nullable String sentence) {
      subject = sentence;
      return this;
    }

    /**
     * Who prepared it, whose words it takes, and where it departs from them, for the file's
     * properties.
     *
     * @param words null or blank, as by default, if the text says so itself
     * @return this builder
     */
    public Builder source(@Nullable String words) {
      source = words;
      return this;
    }

    /**
     * Keywords for the file's properties.
     *
     * @param words none by default
     * @return this builder
     */
    public Builder keywords(List<String> words) {
      keywords = List.copyOf(requireNonNull(words, "words"));
      return this;
    }

    /**
     * The language of the document.
     *
     * @param tag of BCP 47; {@code en-US} by default
     * @return this builder
     */
    public Builder language(String tag) {
      language = requireNonNull(tag, "tag");
      return this;
    }

    /**
     * How it numbers its sections, marks changes and numbers lines.
     *
     * @param some {@link Conventions#USUAL} by default
     * @return this builder
     */
    public Builder conventions(Conventions some) {
      conventions = requireNonNull(some, "some");
      return this;
    }

    /**
     * On what, and how large.
     *
     * @param some {@link Printing#USUAL} by default
     * @return this builder
     */
    public Builder printing(Printing some) {
      printing = requireNonNull(some, "some");
      return this;
    }

    /**
     * {@return the metadata}
     *
     * @throws IllegalArgumentException as the constructor of {@link Metadata}
     */
    public Metadata build() {
      return new Metadata(
          identifier,
          title,
          type,
          place,
          given(stage),
          given(author),
          given(subject),
          given(source),
          keywords,
          language,
          date,
          conventions,
          printing);
    }

    private static Optional<String> given(@Nullable String words) {
      return Optional.ofNullable(words).filter(some -> !some.isBlank());
    }
  }
}
