package freedomcities.desk.screens;

import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Remedy;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers that a place can have: for whom each is, what it needs, and drawing them. */
final class Papers {
  /** For whom papers are; each kind is one group's, {@code us} takes what no other has. */
  private static final Map<String, List<String>> GROUPS = groups();

  /** The kind that asks an agency for its policies. */
  static final String LETTER = "records-request";

  private final Visit visit;

  static List<String> groupNames() {
    return List.copyOf(GROUPS.keySet());
  }

  /** The kinds that are for somebody and that this town can have now. */
  List<DocumentKind> of(String group) {
    return GROUPS.getOrDefault(group, List.of()).stream()
        .flatMap(key -> kind(key).stream())
        .toList();
  }

  Papers(Visit visit) {
    this.visit = visit;
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put(
        "council",
        List.of(
            "ordinance",
            "resolution",
            "comparison",
            "staff-report",
            "hearing-notice",
            "publication-summary"));
    groups.put("chief", List.of("directive", "worksheet", LETTER));
    groups.put("public", List.of("handout", "comment", "comment-card", "glossary"));
    List<String> taken = groups.values().stream().flatMap(List::stream).toList();
    groups.put(
        "us",
        DocumentKind.all().stream()
            .map(DocumentKind::key)
            .filter(key -> !taken.contains(key))
            .toList());
    return groups;
  }

  /** The kind of this key, if this town has such a paper now. */
  Optional<DocumentKind> kind(String key) {
    return DocumentKind.all().stream()
        .filter(kind -> kind.key().equals(key))
        .filter(
            kind ->
                visit.site().cities().refusal(visit.town(), kind, DraftSettings.STANDARD).isEmpty())
        .findFirst();
  }

  /** English for what there is in English only. */
  Draft draft(DocumentKind kind, String language) {
    return visit
        .site()
        .cities()
        .draft(visit.town(), kind, DraftSettings.STANDARD.in(kind.translated() ? language : "en"));
  }

  String fileName(DocumentKind kind, String language, String format) {
    return visit.town().jurisdiction().slug()
        + "-"
        + kind.nameFor(visit.town().jurisdiction())
        + (kind.translated() && !language.equals("en") ? "-" + language : "")
        + "."
        + format;
  }

  /**
   * Makes papers and puts them into the place's folder of today.
   *
   * @return the names that they got there
   * @throws IOException if they can't be written
   */
  List<String> make(List<DocumentKind> kinds, String language, List<String> formats)
      throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (DocumentKind kind : kinds) {
      Draft draft = draft(kind, language);
      for (String format : formats) {
        files.put(fileName(kind, language, format), visit.site().cities().bytes(draft, format));
      }
    }
    return visit.place().papers().write(visit.today(), files);
  }

  /** Whether anything was made but the letter, which asks for what the others are made from. */
  boolean isMade() throws IOException {
    return visit.place().papers().all().values().stream()
        .flatMap(List::stream)
        .anyMatch(name -> !name.contains("-" + LETTER));
  }

  /** A folder's name as a day, where it is one. */
  static String day(Visit visit, String folder) {
    try {
      return visit.day(LocalDate.parse(folder));
    } catch (DateTimeParseException e) {
      return folder;
    }
  }

  /** What only a person can settle, each with the page that settles it. */
  List<Map<String, Object>> open(Draft draft) {
    List<Map<String, Object>> open = new ArrayList<>();
    Completeness completeness = draft.completeness();
    for (Completeness.Blank blank : completeness.blanks()) {
      if (blank.settledBy() instanceof Remedy.TownKey town) {
        Optional<String> asked = asked(town.key());
        open.add(
            Map.of(
                "text", asked.orElse(blank.prompt()),
                "url", url(town.key()),
                "english", asked.isEmpty()));
      }
    }
    open.addAll(unasked(completeness));
    return open;
  }

  /** Rules that nobody asked about; of which agency where that is not so of all. */
  private List<Map<String, Object>> unasked(Completeness completeness) {
    Map<String, Set<String>> byAgency = new LinkedHashMap<>();
    completeness.unasked().stream()
        .filter(one -> !isAnswered(one))
        .forEach(
            one ->
                byAgency
                    .computeIfAbsent(one.agency(), none -> new LinkedHashSet<>())
                    .add(one.rule()));
    boolean ofAll =
        byAgency.size() >= visit.town().policy().agencies().size()
            && byAgency.values().stream().distinct().count() == 1;
    return ofAll
        ? List.of(unasked("papers.unasked", "", byAgency.values().iterator().next()))
        : byAgency.entrySet().stream()
            .map(one -> unasked("papers.unasked-of", one.getKey(), one.getValue()))
            .toList();
  }

  private Map<String, Object> unasked(String key, String agency, Set<String> rules) {
    return Map.of(
        "text",
        visit.say(
            rules.size() == 1 ? key : key + "-many",
            "rules",
            String.join(", ", rules),
            "agency",
            agency),
        "url",
        visit.url("stands") + "#rule-" + rules.iterator().next(),
        "english",
        false);
  }

  /** An answer in words leaves a status unknown; asked about it somebody has. */
  private boolean isAnswered(Completeness.Unasked unasked) {
    return visit.town().policy().agencies().stream()
        .filter(agency -> agency.isOf(unasked.agency()))
        .anyMatch(agency -> !agency.rule(unasked.rule()).answers().isEmpty());
  }

  /** What the page that asks for a key calls it; empty if none does. */
  private Optional<String> asked(String key) {
    String field =
        key.equals("jurisdiction.oversight-body") ? "questions.body" : "field." + KeyForm.id(key);
    return visit.words().has(field) ? Optional.of(visit.say(field)) : Optional.empty();
  }

  /** Where a key of the town file is asked for; empty where no page asks for it. */
  private String url(String key) {
    if (key.startsWith("jurisdiction.oversight-body")) {
      return visit.url("questions") + "#body-name";
    }
    if (key.startsWith("jurisdiction.")) {
      return visit.url("questions");
    }
    if (key.startsWith("documents.records-request.")) {
      return visit.url("request") + "#" + KeyForm.id(key);
    }
    if (key.startsWith("documents.")) {
      boolean there = visit.words().has("field." + KeyForm.id(key));
      return there ? visit.url("details") + "#" + KeyForm.id(key) : "";
    }
    return key.startsWith("policy") ? visit.url("stands") : "";
  }
}
