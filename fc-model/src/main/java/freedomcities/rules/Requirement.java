package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a policy must hold to have a rule: an element, or several joined by and or or. */
public sealed interface Requirement {

  /**
   * Each of the parts.
   *
   * @param parts in the order of the rule set; a policy that has every one of them meets it
   */
  record AllOf(List<Requirement> parts) implements Requirement {
    /** Keeps copies of its lists. */
    public AllOf {
      parts = List.copyOf(requireNonNull(parts, "parts"));
    }
  }

  /**
   * At least one of the parts.
   *
   * @param parts in the order of the rule set; a policy that has one of them meets it
   */
  record AnyOf(List<Requirement> parts) implements Requirement {
    /** Keeps copies of its lists. */
    public AnyOf {
      parts = List.copyOf(requireNonNull(parts, "parts"));
    }
  }

  /**
   * One operative part of a rule.
   *
   * @param id unique within the rule, lower-case words joined by hyphens: {@code oversight-body},
   *     {@code judicial-warrant}
   * @param kind act, agency, instrument, exception or scope
   * @param what a noun phrase: {@code a judicial warrant before detaining a person}
   * @param has completes "The present policy …": {@code requires a judicial warrant before a person
   *     is detained}
   * @param lacks completes "The present policy …": {@code does not name the jail}
   * @param contradicts completes "The present policy …": {@code allows an administrative warrant}
   * @param modelWords the words of the rule's text that carry it, placeholders as written; may be
   *     empty
   * @param amendment a sentence that brings it into a policy that lacks it, placeholders as
   *     written, what may be joined with the like of other elements in braces, which begin with or
   *     where that joins them: {@code This policy also covers {a request by a jail}.}; may be empty
   * @param weakenedBy words that narrow it where a passage has them, and that a drafter may mark to
   *     be struck: {@code solely}
   * @param covers ids of narrower elements of the rule, which a passage that has this one has too:
   *     {@code other-action} those of the acts it takes in
   */
  record Element(
      String id,
      Kind kind,
      String what,
      String has,
      String lacks,
      String contradicts,
      String modelWords,
      String amendment,
      List<String> weakenedBy,
      List<String> covers)
      implements Requirement {
    /** Keeps copies of its lists. */
    public Element {
      requireNonNull(id, "id");
      requireNonNull(kind, "kind");
      requireNonNull(what, "what");
      requireNonNull(has, "has");
      requireNonNull(lacks, "lacks");
      requireNonNull(contradicts, "contradicts");
      requireNonNull(modelWords, "modelWords");
      requireNonNull(amendment, "amendment");
      weakenedBy = List.copyOf(requireNonNull(weakenedBy, "weakenedBy"));
      covers = List.copyOf(requireNonNull(covers, "covers"));
    }

    /** Which part of a rule an element is. */
    public enum Kind {
      /** What is done or not done. */
      ACT,
      /** At whose request, or with whom. */
      AGENCY,
      /** On what paper: a judicial warrant. */
      INSTRUMENT,
      /** What the rule leaves free. */
      EXCEPTION,
      /**
       * Whom a rule protects. Beside words that name only some, the model's change nothing, so a
       * sentence brings it in.
       */
      SCOPE
    }
  }

  /** {@return the elements below, in order} */
  default List<Element> elements() {
    return switch (this) {
      case Element element -> List.of(element);
      case AllOf all -> all.parts().stream().flatMap(part -> part.elements().stream()).toList();
      case AnyOf any -> any.parts().stream().flatMap(part -> part.elements().stream()).toList();
    };
  }
}
