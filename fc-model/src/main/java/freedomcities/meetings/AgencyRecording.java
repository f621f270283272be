package freedomcities.meetings;

import freedomcities.internal.yaml.YamlEdit;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.rules.RuleSet;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One worksheet and the record of the agency that it is about: what becomes of the policy, and of
 * the file's text.
 */
final class AgencyRecording {
  private final Town town;
  private final FilledWorksheet sheet;
  private final Optional<AgencyPolicy> known;
  private final Map<String, RuleEntry> entries = new LinkedHashMap<>();
  private final List<FollowUp> followUp;
  private final List<Told> told = new ArrayList<>();

  AgencyRecording(RuleSet rules, Town town, FilledWorksheet sheet) {
    this.town = town;
    this.sheet = sheet;
    this.known =
        town.policy().agencies().stream().filter(agency -> agency.isOf(sheet.agency())).findFirst();
    sheet
        .rules()
        .forEach(
            (id, said) -> {
              RuleRecord record = known.map(agency -> agency.rule(id)).orElse(RuleRecord.UNKNOWN);
              entries.put(
                  id,
                  RuleEntry.of(
                      rules.rule(id).orElseThrow(),
                      record,
                      said,
                      sheet,
                      town.manualsCount(),
                      told));
            });
    List<FollowUp> there = town.documents().followUp();
    this.followUp = sheet.followUp().stream().filter(step -> !there.contains(step)).toList();
    sheet.followUp().stream()
        .filter(there::contains)
        .forEach(step -> told.add(Told.of("promise", "what", step.what())));
    told.addAll(sheet.open());
    known
        .filter(agency -> changesPolicy())
        .flatMap(AgencyPolicy::asOf)
        .filter(day -> sheet.date().stream().anyMatch(day::isBefore))
        .ifPresent(day -> told.add(Told.of("as-of", "day", day.toString())));
    if (!sheet.left().isEmpty()) {
      told.add(Told.of("left", "fields", String.join(", ", sheet.left())));
    }
  }

  List<Told> told() {
    return told;
  }

  private boolean changesPolicy() {
    return entries.values().stream().anyMatch(RuleEntry::changes);
  }

  String write(String yaml) {
    String text = changesPolicy() ? writePolicy(yaml) : yaml;
    List<Object> place = List.of("documents", "follow-up");
    for (FollowUp step : followUp) {
      YamlEdit edit = new YamlEdit(text);
      text =
          (edit.has(List.of("documents"))
                  ? edit.append(place, keys(step))
                  : edit.put(List.of("documents"), Map.of("follow-up", List.of(keys(step)))))
              .text();
    }
    return text;
  }

  private static Map<String, Object> keys(FollowUp step) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("what", step.what());
    if (!step.who().isEmpty()) {
      keys.put("who", step.who());
    }
    step.by().ifPresent(day -> keys.put("by", day.toString()));
    return keys;
  }

  private String writePolicy(String yaml) {
    if (known.isEmpty()) {
      return new YamlEdit(yaml).append(List.of("policy"), newAgency()).text();
    }
    int position = town.policy().positions().get(town.policy().agencies().indexOf(known.get()));
    List<Object> rules = List.of("policy", position, "rules");
    YamlEdit edit = new YamlEdit(yaml);
    if (!edit.has(rules)) {
      return edit.put(rules, newRules()).text();
    }
    for (Map.Entry<String, RuleEntry> entry : entries.entrySet()) {
      edit = entry.getValue().write(edit, List.of("policy", position, "rules", entry.getKey()));
    }
    return edit.text();
  }

  private Map<String, Object> newAgency() {
    Map<String, Object> agency = new LinkedHashMap<>();
    agency.put("agency", sheet.agency());
    sheet.date().ifPresent(day -> agency.put("as-of", day.toString()));
    agency.put("rules", newRules());
    return agency;
  }

  private Map<String, Object> newRules() {
    Map<String, Object> rules = new LinkedHashMap<>();
    entries.forEach(
        (id, entry) -> {
          if (entry.changes()) {
            rules.put(id, entry.whole());
          }
        });
    return rules;
  }

  /** Whether a town says what it said before and what the sheet adds, and nothing else. */
  boolean isWhatWasMeant(Town changed) {
    LocalDate date = changed.documents().date();
    boolean dated =
        date.equals(town.documents().date())
            || known.isEmpty()
                && date.equals(sheet.date().orElse(null))
                && date.isAfter(town.documents().date());
    return changed.policy().equals(policy())
        && changed.jurisdiction().equals(town.jurisdiction())
        && changed.code().equals(town.code())
        && changed.choices().equals(town.choices())
        && changed.documents().equals(town.documents().on(date).followedBy(followUp))
        && dated;
  }

  private PresentPolicy policy() {
    if (!changesPolicy()) {
      return town.policy();
    }
    List<AgencyPolicy> agencies = new ArrayList<>(town.policy().agencies());
    List<Integer> positions = new ArrayList<>(town.policy().positions());
    if (known.isPresent()) {
      agencies.set(agencies.indexOf(known.get()), with(known.get()));
    } else {
      positions.add(agencies.size() + town.policy().earlier().size());
      agencies.add(with(new AgencyPolicy(sheet.agency(), sheet.date(), Map.of())));
    }
    return new PresentPolicy(agencies, town.policy().earlier(), positions);
  }

  private AgencyPolicy with(AgencyPolicy agency) {
    Map<String, RuleRecord> rules = new LinkedHashMap<>(agency.rules());
    entries.forEach(
        (id, entry) -> {
          if (entry.changes()) {
            rules.put(id, entry.meant());
          }
        });
    return new AgencyPolicy(agency.agency(), agency.runBy(), agency.asOf(), rules);
  }
}
