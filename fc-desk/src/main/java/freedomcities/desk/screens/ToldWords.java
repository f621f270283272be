package freedomcities.desk.screens;

import freedomcities.meetings.Told;
import java.time.LocalDate;
import java.util.List;

/**
 * What a recording tells that it did not take up, in the reader's words: of a page and a record.
 */
final class ToldWords {
  private final Visit visit;

  ToldWords(Visit visit) {
    this.visit = visit;
  }

  List<String> of(List<Told> told) {
    return told.stream().map(this::of).toList();
  }

  private String of(Told told) {
    String[] values =
        told.values().entrySet().stream()
            .flatMap(one -> List.of(one.getKey(), value(one.getKey(), one.getValue())).stream())
            .toArray(String[]::new);
    return visit.say("told." + told.key(), values);
  }

  private String value(String name, String value) {
    return switch (name) {
      case "status", "standing" -> visit.say("status." + value);
      case "day" -> visit.day(LocalDate.parse(value));
      default -> value;
    };
  }
}
