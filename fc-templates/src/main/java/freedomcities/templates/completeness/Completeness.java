package freedomcities.templates.completeness;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Confidence;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import java.util.List;

/**
 * What a draft still needs from a person, each with what settles it. References within a document
 * that lead nowhere are not among it: a template that makes one is refused, with its line, before
 * there is a draft.
 *
 * @param blanks what is left to fill, in reading order, each once
 * @param assumptions what was taken for granted
 * @param unasked rules that nobody asked an agency about
 * @param citations where a status in the town file rests on a citation that nobody verified
 * @param undrawn sections of the code that the town file names and no rule drawn goes into
 * @param parts expected parts that are missing or out of order, in the order in which they are
 *     expected
 * @param facts every legal fact and notice that the document shows, in the order clause,
 *     instrument, changes, practice, public records, directives, terms, notices
 * @param notices what counsel must look at: of a draft all that bear on its rules, of a final those
 *     that it shows
 */
public record Completeness(
    List<Blank> blanks,
    List<Assumption> assumptions,
    List<Unasked> unasked,
    List<UnverifiedCitation> citations,
    List<Undrawn> undrawn,
    List<PartFault> parts,
    List<ShownFact> facts,
    List<Notice> notices) {
  /** Keeps copies of the lists. */
  public Completeness {
    blanks = List.copyOf(requireNonNull(blanks, "blanks"));
    assumptions = List.copyOf(requireNonNull(assumptions, "assumptions"));
    unasked = List.copyOf(requireNonNull(unasked, "unasked"));
    citations = List.copyOf(requireNonNull(citations, "citations"));
    undrawn = List.copyOf(requireNonNull(undrawn, "undrawn"));
    parts = List.copyOf(requireNonNull(parts, "parts"));
    facts = List.copyOf(requireNonNull(facts, "facts"));
    notices = List.copyOf(requireNonNull(notices, "notices"));
  }

  /** {@code Completeness[3 to settle, 2 to confirm, 18 for the pen]} */
  @Override
  public String toString() {
    return "Completeness["
        + toSettle()
        + " to settle, "
        + toConfirm()
        + " to confirm, "
        + forThePen()
        + " for the pen]";
  }

  /**
   * A blank.
   *
   * @param key {@code ordinance-number}
   * @param prompt what goes in
   * @param settledBy a key of the town file where one fills it, else a pen
   */
  public record Blank(String key, String prompt, Remedy settledBy) {
    /** All are needed. */
    public Blank {
      requireNonNull(key, "key");
      requireNonNull(prompt, "prompt");
      requireNonNull(settledBy, "settledBy");
    }

    /**
     * {@return whether it is filled when the instrument is executed: number, dates, votes,
     * signatures} A final may leave such a blank open.
     */
    public boolean execution() {
      return !(settledBy instanceof Remedy.TownKey town) || town.key().startsWith("documents.");
    }

    /** {@return whether only a pen fills it} */
    public boolean forThePen() {
      return settledBy instanceof Remedy.Pen;
    }
  }

  /**
   * A default that was taken.
   *
   * @param value what stands in the document, in the words of a town file: {@code City}, {@code
   *     off}
   * @param from {@code default for a city in any state}
   * @param settledBy the key that would give the value
   */
  public record Assumption(String value, String from, Remedy.TownKey settledBy) {
    /** All are needed. */
    public Assumption {
      requireNonNull(value, "value");
      requireNonNull(from, "from");
      requireNonNull(settledBy, "settledBy");
    }

    /** {@return the town file's key: {@code jurisdiction.term}} */
    public String key() {
      return settledBy.key();
    }
  }

  /**
   * A rule that nobody asked an agency about.
   *
   * @param rule its id
   * @param agency as the town file calls it; empty if the file names none
   * @param settledBy the agency's record of the rule, or {@code policy} if there is no agency
   */
  public record Unasked(String rule, String agency, Remedy.TownKey settledBy) {
    /** All are needed. */
    public Unasked {
      requireNonNull(rule, "rule");
      requireNonNull(agency, "agency");
      requireNonNull(settledBy, "settledBy");
    }
  }

  /**
   * A status that rests on a citation nobody verified.
   *
   * @param rule the id of the rule that has the status
   * @param agency whose policy is cited, as the town file calls it
   * @param citation as the town file has it
   * @param confidence partly verified or unverified
   * @param settledBy the confidence in that record, to be corrected by who has read the citation
   */
  public record UnverifiedCitation(
      String rule,
      String agency,
      String citation,
      Confidence confidence,
      Remedy.TownKey settledBy) {
    /** All are needed. */
    public UnverifiedCitation {
      requireNonNull(rule, "rule");
      requireNonNull(agency, "agency");
      requireNonNull(citation, "citation");
      requireNonNull(confidence, "confidence");
      requireNonNull(settledBy, "settledBy");
    }
  }

  /**
   * A section of the code that the ordinance leaves alone: none of its rules is drawn.
   *
   * @param section its number, as the town file has it: {@code 6-27}
   * @param settledBy the rules of that section in the town file
   */
  public record Undrawn(String section, Remedy.TownKey settledBy) {
    /** All are needed. */
    public Undrawn {
      requireNonNull(section, "section");
      requireNonNull(settledBy, "settledBy");
    }
  }

  /**
   * A part that is expected and isn't there, or stands elsewhere.
   *
   * @param part {@code severability}
   * @param fault whether it isn't there or stands elsewhere
   * @param after the expected part that stands in the document and should come before it; empty if
   *     it would be the first
   * @param settledBy the template, the town file's {@code policy}, or which rules are drawn
   */
  public record PartFault(String part, Fault fault, String after, Remedy settledBy) {
    /** All are needed. */
    public PartFault {
      requireNonNull(part, "part");
      requireNonNull(fault, "fault");
      requireNonNull(after, "after");
      requireNonNull(settledBy, "settledBy");
    }

    /** What is wrong with it. */
    public enum Fault {
      /** It isn't there. */
      MISSING,
      /** It stands elsewhere than it should. */
      OUT_OF_ORDER
    }
  }

  /**
   * A legal fact that the document shows.
   *
   * @param what it is about; {@link What#PRACTICE} for a fact that only a kind of one's own brings
   * @param fact for a notice, its sentence
   * @param file the data file whose entry of this id it comes from; empty if the town file gives it
   * @param toConfirm whether the document says that a person must confirm it
   * @param settledBy the key of the town file that gives or would give it, else its entry in the
   *     data
   */
  public record ShownFact(What what, Fact fact, String file, boolean toConfirm, Remedy settledBy) {
    /** All are needed. */
    public ShownFact {
      requireNonNull(what, "what");
      requireNonNull(fact, "fact");
      requireNonNull(file, "file");
      requireNonNull(settledBy, "settledBy");
    }

    /** What a fact is about. */
    public enum What {
      /** The words by which a body enacts. */
      CLAUSE,
      /** What the measure is called and how it is laid out. */
      INSTRUMENT,
      /** How changes are marked. */
      CHANGES,
      /** Who approves it after its passage. */
      APPROVAL,
      /** When it takes effect, how it is published. */
      PRACTICE,
      /** The public-records law that a request rests on. */
      PUBLIC_RECORDS,
      /** An officer's power to issue a directive. */
      DIRECTIVE,
      /** What a term of the glossary rests on. */
      TERM,
      /** What counsel must look at. */
      NOTICE
    }
  }

  /** {@return the legal facts shown that a person must confirm} */
  public List<Fact> unverified() {
    return facts.stream().filter(ShownFact::toConfirm).map(ShownFact::fact).toList();
  }

  /**
   * {@return how much only the town file can settle: blanks that it fills, and rules that nobody
   * asked about}
   */
  public long toSettle() {
    return blanks.stream().filter(blank -> !blank.forThePen()).count() + unasked.size();
  }

  /**
   * {@return how much a person must confirm: legal facts, and citations in the town file} Notices
   * are not counted.
   */
  public long toConfirm() {
    return unverified().size() + citations.size();
  }

  /** {@return how many blanks a pen fills} */
  public long forThePen() {
    return blanks.stream().filter(Blank::forThePen).count();
  }
}
