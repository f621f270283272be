package freedomcities.templates.internal.views;

import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.RuleRecord;
import freedomcities.towns.CodeSection;
import freedomcities.towns.DocumentSettings.Codification;
import freedomcities.towns.Town;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The chapter of the code that an ordinance adds, or adds sections to: what the town file says of
 * it elsewhere, in sections of the code and in citations.
 */
final class CodeChapter {
  /** Of a chapter that is known by one number: {@code Chapter 13}. */
  private static final Pattern LABEL = Pattern.compile("(?i)^(?:chapter|ch\\.) (?=\\S+$)");

  private final Codification codification;
  private final Town town;
  private final Pattern section;

  /** Numbers of its sections that the file cites. */
  private final Set<String> cited;

  CodeChapter(Codification codification, Town town) {
    this.codification = codification;
    this.town = town;
    this.section =
        Pattern.compile(
            "(?<!\\w)(?<!\\d\\w?[.:-])"
                + Pattern.quote(LABEL.matcher(codification.chapter()).replaceFirst(""))
                + "[.:-]\\d(?:[\\w.:-]*\\w)?");
    this.cited = cited();
  }

  /** Whether it has sections already: the file gives the words of one, or cites one. */
  boolean exists() {
    return isGiven()
        && (town.code().stream().filter(there -> !there.isNew()).anyMatch(this::isWithin)
            || !cited.isEmpty());
  }

  /** Numbers that sections of the code have already, or that the file gives to new ones. */
  Set<String> taken() {
    Set<String> out = new LinkedHashSet<>(cited);
    town.code().forEach(there -> out.add(there.section()));
    return out;
  }

  /** Numbers of its sections that the file names under code and that are new. */
  List<String> added() {
    return isGiven()
        ? town.code().stream()
            .filter(there -> there.isNew() && !isCited(there))
            .filter(this::isWithin)
            .map(CodeSection::section)
            .toList()
        : List.of();
  }

  /** Whether the file cites a section as one that there is, though it may not give its words. */
  boolean isCited(CodeSection there) {
    return town.policy().agencies().stream()
        .flatMap(agency -> agency.rules().values().stream())
        .flatMap(CodeChapter::ofTheCode)
        .anyMatch(there::isCitedBy);
  }

  private boolean isGiven() {
    return !codification.chapter().isEmpty();
  }

  private boolean isWithin(CodeSection there) {
    return section.matcher(there.section()).matches();
  }

  private Set<String> cited() {
    Set<String> out = new LinkedHashSet<>();
    if (isGiven()) {
      town.policy().agencies().stream()
          .flatMap(agency -> agency.rules().values().stream())
          .flatMap(CodeChapter::ofTheCode)
          .forEach(
              source -> section.matcher(source).results().forEach(found -> out.add(found.group())));
    }
    return out;
  }

  /** Citations of what stands, or may stand, in the code. */
  private static Stream<String> ofTheCode(RuleRecord record) {
    return Stream.concat(
        record.passages().stream()
            .filter(passage -> passage.instrument() == Instrument.ORDINANCE)
            .map(Passage::source),
        record.cited().filter(citation -> citation.contains("Code")).stream());
  }
}
