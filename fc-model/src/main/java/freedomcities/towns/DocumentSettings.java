package freedomcities.towns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the documents need besides law and policy.
 *
 * @param date of the documents: {@code documents.date}, else the latest {@code as-of}
 * @param preparedBy who prepared them; empty if not said
 * @param members of the governing body, for the vote record; empty if not given
 */
public record DocumentSettings(
    LocalDate date, String preparedBy, List<String> members, InstrumentSettings ordinance,
    InstrumentSettings resolution) {
  public DocumentSettings {
    members = List.copyOf(members);
  }

  /**
   * What one instrument carries; empty texts become blanks.
   *
   * @param returnBy until when staff is to return with an ordinance (resolution only)
   * @param called what the body calls a resolution, {@code motion} where that is its word; empty for the usual name
   * @param codeChapter the chapter of the code that the instrument adds; empty if it is not codified
   */
  public record InstrumentSettings(
      String number, String sponsor, Optional<LocalDate> introduced, String codeChapter,
      Optional<LocalDate> returnBy,
      String called) {}
}
