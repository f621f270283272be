package freedomcities.towns;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Issuer;
import freedomcities.places.Jurisdiction;
import freedomcities.policy.Instrument;
import freedomcities.policy.Manuals;
import freedomcities.policy.Passage;
import freedomcities.policy.PresentPolicy;
import freedomcities.rules.Choice;
import freedomcities.rules.Placeholder;
import freedomcities.rules.Rule;
import freedomcities.tree.Linearisation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a town file says. Immutable.
 *
 * @param source the file's name as given, for messages
 * @param jurisdiction the place, with what the law data add to what the file says of it
 * @param policy what is in force today; without agencies if nobody has looked
 * @param code sections of the code that the ordinance bears on; empty if none is named
 * @param choices marked alternatives by key ({@code rule-5}); a key not given has its default
 * @param documents what stands under {@code documents}, with {@code documents.date} settled
 * @param whereabouts where the keys stand in the file; {@link Whereabouts#NONE} if there is no file
 */
public record Town(
    String source,
    Jurisdiction jurisdiction,
    PresentPolicy policy,
    List<CodeSection> code,
    Map<String, String> choices,
    DocumentSettings documents,
    Whereabouts whereabouts) {
  static final String ON = "on";

  /**
   * Keeps copies of its lists and maps.
   *
   * @throws IllegalArgumentException if the source, a choice or its key is blank, or a section of
   *     the code stands there twice
   */
  public Town {
    if (requireNonNull(source, "source").isBlank()) {
      throw new IllegalArgumentException("source is blank");
    }
    requireNonNull(jurisdiction, "jurisdiction");
    requireNonNull(policy, "policy");
    code = List.copyOf(requireNonNull(code, "code"));
    choices = Map.copyOf(requireNonNull(choices, "choices"));
    requireNonNull(documents, "documents");
    requireNonNull(whereabouts, "whereabouts");
  }

  /** {@code Town[sampleton-az.yaml: City of Sampleton, Arizona]} */
  @Override
  public String toString() {
    return "Town[" + source + ": " + jurisdiction.fullName() + "]";
  }

  /**
   * This town with the records of an older file behind its own, so that documents tell what changed
   * since. Records between the two are passed over.
   *
   * @param before what an older file of the same place says
   * @return a town that differs from this one in {@link PresentPolicy#earlier()} only
   * @throws freedomcities.problems.InputException if the file is of another place, has no agency of
   *     this one, or isn't older
   */
  public Town since(Town before) {
    requireNonNull(before, "before");
    return EarlierRecords.join(this, before);
  }

  /**
   * {@return whether a revocable manual or order counts as in writing; {@code choices.manuals}, yes
   * by default}
   */
  public boolean manualsCount() {
    return manualsCount(choices);
  }

  /** {@return how a revocable manual or order counts: {@code choices.manuals}} */
  public Manuals manuals() {
    return manuals(choices);
  }

  /** {@return how an ordinance speaks to an elected sheriff: {@code choices.sheriff}} */
  public SheriffDuty sheriffDuty() {
    return Arrays.stream(SheriffDuty.values())
        .filter(duty -> duty.key().equals(choices.get("sheriff")))
        .findFirst()
        .orElse(SheriffDuty.REQUESTED);
  }

  /**
   * {@return what fills a placeholder of the rules here; empty if the file leaves it open}
   *
   * @param placeholder of the rule set; one with a key that no town file knows stays open
   */
  public String fill(Placeholder placeholder) {
    requireNonNull(placeholder, "placeholder");
    return switch (placeholder.key()) {
      case "jurisdiction-term" -> jurisdiction.term();
      case "oversight-body" -> jurisdiction.oversightBody();
      default -> "";
    };
  }

  /**
   * {@return what fills a placeholder, as {@link #fill} has it, or a blank that shows}
   *
   * @param placeholder of the rule set
   */
  public String fillOrBlank(Placeholder placeholder) {
    requireNonNull(placeholder, "placeholder");
    String words = fill(placeholder);
    return words.isEmpty() ? Linearisation.BLANK : words;
  }

  /**
   * {@return the agency that a sheriff or chief here directs: the one that {@code
   * documents.directive.agency} names, else the first on record that such an officer is known to
   * lead, or that nothing speaks against where the file asks for this issuer; empty for officers of
   * the executive, who direct departments, and where there is none}
   *
   * @param issuer who gives the order
   */
  public Optional<String> agencyOf(Issuer issuer) {
    requireNonNull(issuer, "issuer");
    return DirectiveReader.agencyOf(
        issuer,
        documents.directive().issuer().equals(Optional.of(issuer)),
        documents.directive().agency(),
        jurisdiction,
        policy);
  }

  /**
   * {@return whether an agency is a sheriff's, by its name}
   *
   * @param agency on record
   */
  public static boolean isSheriffs(String agency) {
    requireNonNull(agency, "agency");
    return DirectiveReader.isSheriffs(agency);
  }

  /**
   * {@return whether the officer who leads the law enforcement agency is known to lead this one; it
   * may have a head of its own, as a jail has that isn't the sheriff's, or be run by another}
   *
   * @param agency on record, by its name
   */
  public boolean isLed(String agency) {
    requireNonNull(agency, "agency");
    return policy.isOwn(agency)
        && DirectiveReader.leads(jurisdiction, agency, policy.own().size() == 1);
  }

  /**
   * {@return the sections of the code that have words today and into which a rule goes by name:
   * they bear on it, whatever the record of policies says}
   *
   * @param rule of the rule set
   */
  public List<CodeSection> codeOn(Rule rule) {
    requireNonNull(rule, "rule");
    return code.stream()
        .filter(section -> !section.isNew() && section.rules().contains(rule.id()))
        .toList();
  }

  /**
   * {@return the sections of the code that the ordinance gives other words for a rule, of which a
   * passage on record quotes the present ones}
   *
   * @param rule of the rule set
   * @param passage on record under that rule
   */
  public List<CodeSection> codeReplaced(Rule rule, Passage passage) {
    requireNonNull(rule, "rule");
    requireNonNull(passage, "passage");
    return codeOn(rule).stream()
        .filter(
            section ->
                section.replaces()
                    && passage.instrument() == Instrument.ORDINANCE
                    && section.isCitedBy(passage.source()))
        .toList();
  }

  static boolean manualsCount(Map<String, String> choices) {
    return manuals(choices).count();
  }

  private static Manuals manuals(Map<String, String> choices) {
    return Arrays.stream(Manuals.values())
        .filter(value -> value.key().equals(choices.get("manuals")))
        .findFirst()
        .orElse(Manuals.ENACTED);
  }

  /**
   * {@return whether the file asks for an optional rule: {@code choices.rule-} with its id says
   * {@code on}; off by default}
   *
   * @param rule one that is drafted on request
   */
  public boolean asksFor(Rule rule) {
    requireNonNull(rule, "rule");
    return ON.equals(choices.get(Choice.ofOptional(rule)));
  }
}
