package freedomcities.tree;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands within a line. Closed, as {@link Block}. */
public sealed interface Inline {

  /**
   * Words as they are; never markup.
   *
   * @param text written out by each format with its own escapes
   */
  record Text(String text) implements Inline {
    /** It is needed. */
    public Text {
      requireNonNull(text, "text");
    }
  }

  /** A line break within a paragraph. */
  record LineBreak() implements Inline {}

  /**
   * Words with a role.
   *
   * @param role what the words are
   * @param content the words
   */
  record Span(Role role, List<Inline> content) implements Inline {
    /** Keeps copies of its lists. */
    public Span {
      requireNonNull(role, "role");
      content = List.copyOf(requireNonNull(content, "content"));
    }

    /** What the words are, not how they look. */
    public enum Role {
      /** Of great weight. */
      STRONG,
      /** Stressed. */
      EMPHASIS,
      /** A term being defined. */
      TERM,
      /** "WHEREAS", "NOW, THEREFORE, BE IT RESOLVED". */
      LEAD_WORD
    }
  }

  /** A value put into a placeholder, or a blank still to be filled. */
  sealed interface Fill extends Inline {
    /**
     * {@return the placeholder or blank, in lower-case words joined by hyphens: {@code
     * ordinance-number}}
     */
    String key();
  }

  /**
   * A settled fill: the words, and where they came from.
   *
   * @param key the placeholder, {@code oversight-body}
   * @param text the words that fill it
   * @param source {@code jurisdiction.term}, {@code kind: city}
   */
  record Filled(String key, String text, String source) implements Fill {
    /** All are needed. */
    public Filled {
      requireNonNull(key, "key");
      requireNonNull(text, "text");
      requireNonNull(source, "source");
    }
  }

  /**
   * A blank for a pen or for a later program.
   *
   * @param key the blank: {@code ordinance-number}; those of one key are filled alike
   * @param prompt what goes in, in a few words: {@code date adopted}
   * @param kind decides width and, in Word, the kind of control
   * @param promptShown whether the prompt is printed beside the line, because the words around it
   *     do not say it
   */
  record FillIn(String key, String prompt, Kind kind, boolean promptShown) implements Fill {
    /** All are needed. */
    public FillIn {
      requireNonNull(key, "key");
      requireNonNull(prompt, "prompt");
      requireNonNull(kind, "kind");
    }

    /** What is to be written. */
    public enum Kind {
      /** A few figures. */
      NUMBER,
      /** A day. */
      DATE,
      /** Some words. */
      TEXT,
      /** Somebody's name. */
      NAME,
      /** Somebody's signature. */
      SIGNATURE
    }
  }

  /** Inserted or deleted words. */
  sealed interface Revision extends Inline {
    /** {@return the words, as they are now or as they were} */
    List<Inline> content();

    /** {@return who made the change} */
    String author();

    /** {@return the day of the change} */
    LocalDate date();

    /** {@return where the words came from, or went; empty if they are new, or gone} */
    Optional<Move> move();

    /**
     * What happened to the words.
     *
     * @return {@code added}, {@code removed}, {@code moved from Section 4}, {@code moved to Section
     *     6}
     */
    String verb();

    /**
     * The change that all of a text is: all of it new, or all of it gone.
     *
     * @param text a line, or the words of a block
     * @return the first change of the text; empty if anything else stands in it, or nothing
     */
    static Optional<Revision> whole(List<Inline> text) {
      requireNonNull(text, "text");
      return !text.isEmpty()
              && text.getFirst() instanceof Revision first
              && text.stream().allMatch(inline -> inline.getClass() == first.getClass())
          ? Optional.of(first)
          : Optional.empty();
    }
  }

  /**
   * Words that stand elsewhere in the other text.
   *
   * @param name of what was moved, the same where it stood and where it stands
   * @param place where it is on the other side: {@code Section 4}
   */
  record Move(String name, String place) {
    /** All are needed. */
    public Move {
      requireNonNull(name, "name");
      requireNonNull(place, "place");
    }
  }

  /**
   * Inserted words.
   *
   * @param content the words as they are now
   * @param author who put them in
   * @param date the day of it
   * @param move where they stood before; empty if they are new
   */
  record Ins(List<Inline> content, String author, LocalDate date, Optional<Move> move)
      implements Revision {
    /** Keeps copies of its lists. */
    public Ins {
      requireNonNull(author, "author");
      requireNonNull(date, "date");
      requireNonNull(move, "move");
      content = List.copyOf(requireNonNull(content, "content"));
    }

    /**
     * New words.
     *
     * @param content the words as they are now
     * @param author who put them in
     * @param date the day of it
     */
    public Ins(List<Inline> content, String author, LocalDate date) {
      this(content, author, date, Optional.empty());
    }

    @Override
    public String verb() {
      return move.map(from -> "moved from " + from.place()).orElse("added");
    }
  }

  /**
   * Deleted words.
   *
   * @param content the words as they were
   * @param author who took them out
   * @param date the day of it
   * @param move where they stand now; empty if they are gone
   */
  record Del(List<Inline> content, String author, LocalDate date, Optional<Move> move)
      implements Revision {
    /** Keeps copies of its lists. */
    public Del {
      requireNonNull(author, "author");
      requireNonNull(date, "date");
      requireNonNull(move, "move");
      content = List.copyOf(requireNonNull(content, "content"));
    }

    /**
     * Words that are gone.
     *
     * @param content the words as they were
     * @param author who took them out
     * @param date the day of it
     */
    public Del(List<Inline> content, String author, LocalDate date) {
      this(content, author, date, Optional.empty());
    }

    @Override
    public String verb() {
      return move.map(to -> "moved to " + to.place()).orElse("removed");
    }
  }

  /**
   * A reference to a section, item or heading of this document; its words are the number there, or
   * the heading's text.
   *
   * @param target an id that stands in this document
   * @param numberOnly whether the words before the number are left out, since they stand before
   *     several: {@code 12} of {@code Sections 4 through 12}
   */
  record Ref(String target, boolean numberOnly) implements Inline {
    /** The target is needed. */
    public Ref {
      requireNonNull(target, "target");
    }

    /**
     * A reference with all of its words.
     *
     * @param target an id that stands in this document
     */
    public Ref(String target) {
      this(target, false);
    }
  }

  /**
   * A link to the web or a mail address: {@code http}, {@code https} or {@code mailto} only.
   *
   * @param target with its scheme
   * @param text the words that are linked
   */
  record Link(URI target, List<Inline> text) implements Inline {
    /**
     * Keeps copies of its lists.
     *
     * @throws IllegalArgumentException if the scheme is none of the three
     */
    public Link {
      requireNonNull(target, "target");
      text = List.copyOf(requireNonNull(text, "text"));
      String scheme = target.getScheme();
      if (scheme == null
          || !List.of("http", "https", "mailto")
              .contains(scheme.toLowerCase(java.util.Locale.ROOT))) {
        throw new IllegalArgumentException(
            "a link to " + target + ", neither http, https nor mailto");
      }
    }
  }

  /**
   * A drafter's note on the words it stands at; absent from a final and from the linearisation.
   *
   * @param about the words it stands at; they are part of the text, and stay in a final
   * @param author whose note it is
   * @param text the note itself, plain
   */
  record Note(List<Inline> about, String author, String text) implements Inline {
    /** Keeps copies of its lists. */
    public Note {
      requireNonNull(author, "author");
      requireNonNull(text, "text");
      about = List.copyOf(requireNonNull(about, "about"));
    }
  }

  /**
   * Words in another language.
   *
   * @param language BCP 47, {@code es-US}
   * @param content the words
   */
  record InLanguage(String language, List<Inline> content) implements Inline {
    /** Keeps copies of its lists. */
    public InLanguage {
      requireNonNull(language, "language");
      content = List.copyOf(requireNonNull(content, "content"));
    }
  }

  /**
   * What a reader of the document fills in: a form field as the format has them, something to write
   * on in print.
   */
  sealed interface Field extends Inline {
    /**
     * The field's name, parts joined by full stops: {@code rule-1.in-place.yes}.
     *
     * @return a name that no other field of the document has
     */
    String name();

    /** {@return the words beside it; may be empty where it stands in a table} */
    String label();

    /**
     * {@return what it asks, in full words, for those who don't see what stands around it; empty if
     * the label says it}
     */
    String description();

    /**
     * {@return what is told to those who can't see it: the description, else the label, else the
     * name}
     */
    default String told() {
      return description().isBlank() ? label().isBlank() ? name() : label() : description();
    }
  }

  /**
   * A box to tick, before its label.
   *
   * @param name unique in the document: {@code rule-1.in-place.yes}
   * @param label the words behind it; may be empty where it stands in a table
   * @param checked whether it is ticked already
   * @param description what it asks, in full words; empty if the label says it
   */
  record CheckBox(String name, String label, boolean checked, String description) implements Field {
    /** All are needed. */
    public CheckBox {
      requireNonNull(name, "name");
      requireNonNull(label, "label");
      requireNonNull(description, "description");
    }

    /**
     * A box whose label says it all.
     *
     * @param name unique in the document: {@code rule-1.in-place.yes}
     * @param label the words behind it
     * @param checked whether it is ticked already
     */
    public CheckBox(String name, String label, boolean checked) {
      this(name, label, checked, "");
    }
  }

  /**
   * Room to write, after its label.
   *
   * @param name unique in the document: {@code follow-up.1.what}
   * @param label the words before it; may be empty where it stands in a table
   * @param lines of text that it is high
   * @param description what it asks, in full words; empty if the label says it
   * @param value what stands there already; empty for nothing, as always where there are several
   *     lines
   * @param fixed whether the value is to stay as it is
   */
  record TextField(
      String name, String label, int lines, String description, String value, boolean fixed)
      implements Field {
    /**
     * Room to write, with all that can be said of it.
     *
     * @throws IllegalArgumentException if there are several lines and a value
     */
    public TextField {
      requireNonNull(name, "name");
      requireNonNull(label, "label");
      requireNonNull(description, "description");
      requireNonNull(value, "value");
      if (lines > 1 && !value.isEmpty()) {
        throw new IllegalArgumentException(
            "the field " + name + " has several lines, and can't be filled in before");
      }
    }

    /**
     * Room that is empty, and whose label says it all.
     *
     * @param name unique in the document: {@code follow-up.1.what}
     * @param label the words before it
     * @param lines of text that it is high
     */
    public TextField(String name, String label, int lines) {
      this(name, label, lines, "");
    }

    /**
     * Room that is empty.
     *
     * @param name unique in the document: {@code follow-up.1.what}
     * @param label the words before it; may be empty where it stands in a table
     * @param lines of text that it is high
     * @param description what it asks, in full words; empty if the label says it
     */
    public TextField(String name, String label, int lines, String description) {
      this(name, label, lines, description, "", false);
    }
  }
}
