package freedomcities.templates.internal.views;

import freedomcities.gaps.AgencyFinding;
import freedomcities.gaps.AmendedSection;
import freedomcities.gaps.GapReport;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.rules.Rule;
import freedomcities.towns.CodeSection;
import freedomcities.towns.DocumentSettings.Codification;
import freedomcities.towns.Town;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an ordinance does to the code of the place: the chapter that it adds, and the sections that
 * it amends or adds, each with the rules in scope that go into it. A section none of whose rules is
 * in scope is left alone.
 */
public final class CodeView {
  /** More than an ordinance has sections. */
  private static final int NUMBERS = 60;

  /** Words struck are told whole up to so many. */
  private static final int WHOLE = 24;

  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)(\\D*)$");

  private CodeView() {}

  /** As a template sees it; {@code rule} makes the view of a rule. */
  public static Map<String, Object> view(
      Town town, GapReport report, List<Rule> scope, Function<Rule, Map<String, Object>> rule) {
    Codification codification = town.documents().ordinance().codification();
    CodeChapter chapter = new CodeChapter(codification, town);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("chapter", codification.chapter());
    out.put("heading", codification.heading());
    out.put(
        "numbers",
        codification.chapter().isEmpty() ? List.of() : numbers(codification, chapter.taken()));
    out.put("firstGiven", !codification.firstSection().isEmpty());
    out.put("exists", chapter.exists());
    out.put("within", chapter.added());
    List<Map<String, Object>> sections = new ArrayList<>();
    town.code()
        .forEach(
            section -> {
              List<Rule> rules = rules(section, town.code(), scope);
              if (!rules.isEmpty()) {
                sections.add(
                    section(
                        section,
                        amended(section, report, scope),
                        isDeclaredAgainst(section, report, rules),
                        section.isNew() && !chapter.isCited(section),
                        rules.stream().map(rule).toList()));
              }
            });
    out.put("sections", sections);
    return out;
  }

  private static Map<String, Object> section(
      CodeSection section,
      AmendedSection amended,
      boolean declaredAgainst,
      boolean isNew,
      List<Map<String, Object>> rules) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("number", section.section());
    out.put("id", id(section));
    out.put("heading", section.isRenamed() ? section.newHeading() : section.heading());
    out.put("headingBefore", section.isRenamed() ? section.heading() : "");
    out.put("paragraphs", section.paragraphs());
    out.put(
        "changed",
        section.replaces()
            ? section.paragraphs().stream()
                .map(gone -> Map.of("before", gone, "after", ""))
                .toList()
            : ParagraphPairs.sideBySide(section.text(), amended.text()));
    out.put("strikes", amended.struck().stream().map(CodeView::strike).toList());
    out.put("left", amended.left().stream().map(strike -> quoted(strike.words())).toList());
    out.put("fragments", amended.fragments());
    out.put("declaredAgainst", declaredAgainst);
    out.put("isNew", isNew);
    out.put("replaces", section.replaces());
    out.put("rules", rules);
    return out;
  }

  private static Map<String, Object> strike(Strike strike) {
    return Map.of(
        "words",
        quoted(strike.words()),
        "short",
        quoted(shortened(strike.words().strip())),
        "insert",
        strike.insert().map(CodeView::quoted).orElse(""));
  }

  private static String quoted(String words) {
    return "“" + words.strip() + "”";
  }

  /** Of long words the first and the last: {@code An officer may … until the agents arrive.} */
  private static String shortened(String words) {
    List<String> all = List.of(words.split("\\s+"));
    return all.size() <= WHOLE
        ? words
        : String.join(" ", all.subList(0, WHOLE / 2))
            + " … "
            + String.join(" ", all.subList(all.size() - WHOLE / 2, all.size()));
  }

  /**
   * What goes of a section's present words as the plans have it: for the rules drawn, and for those
   * that need no ordinance. Nothing by itself of one whose words are all replaced.
   */
  static AmendedSection amended(CodeSection section, GapReport report, List<Rule> drawn) {
    return AmendedSection.of(
        section.text(),
        section.replaces()
            ? List.of()
            : report.findings().stream()
                .filter(finding -> drawn.contains(finding.rule()) || !report.carries(finding))
                .flatMap(finding -> finding.agencies().stream())
                .map(AgencyFinding::plan)
                .toList(),
        passage -> quotes(passage, section));
  }

  /** Whether the record has the section as conflicting with a rule, and none of its words. */
  private static boolean isDeclaredAgainst(
      CodeSection section, GapReport report, List<Rule> rules) {
    return report.findings().stream()
        .filter(finding -> rules.contains(finding.rule()))
        .flatMap(finding -> finding.agencies().stream())
        .filter(
            agency -> agency.status() == Status.CONFLICTING && agency.record().passages().isEmpty())
        .anyMatch(agency -> agency.record().cited().filter(section::isCitedBy).isPresent());
  }

  /** Whether a passage is said to be of a section of the code. */
  static boolean quotes(Passage passage, CodeSection section) {
    return passage.instrument() == Instrument.ORDINANCE && section.isCitedBy(passage.source());
  }

  /** The sections that an ordinance with these rules sets out. */
  static List<CodeSection> setOut(Town town, List<Rule> drawn) {
    return town.code().stream()
        .filter(section -> !rules(section, town.code(), drawn).isEmpty())
        .toList();
  }

  /**
   * Ids of the rules that go into each section of the code, by the id under which the section
   * stands in the ordinance.
   */
  public static Map<String, List<String>> rulesById(Town town, List<Rule> scope) {
    Map<String, List<String>> out = new LinkedHashMap<>();
    town.code()
        .forEach(
            section ->
                out.put(
                    id(section),
                    rules(section, town.code(), scope).stream().map(Rule::id).toList()));
    return out;
  }

  private static String id(CodeSection section) {
    return "code-" + section.section().replaceAll("[^A-Za-z0-9]+", "-");
  }

  /** Sections of the town file that no rule in scope goes into. */
  public static List<CodeSection> untouched(Town town, List<Rule> scope) {
    return town.code().stream()
        .filter(section -> rules(section, town.code(), scope).isEmpty())
        .toList();
  }

  private static List<Rule> rules(CodeSection section, List<CodeSection> all, List<Rule> scope) {
    return scope.stream().filter(rule -> taking(rule, all).contains(section)).toList();
  }

  /** The sections into which a rule goes: those that name it, else those that name none. */
  static List<CodeSection> taking(Rule rule, List<CodeSection> all) {
    List<CodeSection> named =
        all.stream().filter(section -> section.rules().contains(rule.id())).toList();
    return named.isEmpty()
        ? all.stream().filter(section -> section.rules().isEmpty()).toList()
        : named;
  }

  /**
   * {@code 6A-1, 6A-2 …}; {@code 2.15.010, 2.15.020 …}, for a code that leaves room counts in tens.
   * Numbers that a section of the code has already are left out. Where the file has no number to
   * begin with and the chapter is more than a number, {@code 1, 2 …}.
   */
  static List<String> numbers(Codification codification, Set<String> taken) {
    String chapter = codification.chapter();
    String first =
        !codification.firstSection().isEmpty()
            ? codification.firstSection()
            : chapter.contains(" ") ? "1" : chapter + "-1";
    Matcher last = LAST_NUMBER.matcher(first);
    if (!last.find()) {
      first = first + "1";
      last = LAST_NUMBER.matcher(first);
      last.find();
    }
    String digits = last.group(1);
    String before = first.substring(0, last.start());
    BigInteger number = new BigInteger(digits);
    // Of short numbers one in ten ends so by itself: 13-40, 13-41.
    int step = digits.length() > 2 && digits.endsWith("0") ? 10 : 1;
    List<String> out = new ArrayList<>();
    for (int i = 0; out.size() < NUMBERS; i++) {
      String next = number.add(BigInteger.valueOf((long) step * i)).toString();
      String padded = "0".repeat(Math.max(0, digits.length() - next.length())) + next;
      String whole = before + padded + last.group(2);
      if (!taken.contains(whole)) {
        out.add(whole);
      }
    }
    return out;
  }
}
