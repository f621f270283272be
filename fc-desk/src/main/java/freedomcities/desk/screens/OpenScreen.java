package freedomcities.desk.screens;

import freedomcities.desk.folder.DeskFolder;
import freedomcities.desk.folder.PlaceFile;
import freedomcities.desk.web.Answer;
import freedomcities.problems.InputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that somebody sent, as a place among one's own. */
final class OpenScreen {
  private final Visit visit;

  OpenScreen(Visit visit) {
    this.visit = visit;
  }

  Answer show() throws IOException {
    return visit.request().post() ? open() : page(200, List.of());
  }

  private Answer open() throws IOException {
    Optional<byte[]> file = visit.request().file("town");
    if (file.isEmpty()) {
      return page(422, List.of(visit.error("town", "open.error.none")));
    }
    try {
      String name = visit.placeName(visit.site().cities().read("town.yaml", file.get(), Map.of()));
      List<PlaceFile> places = visit.site().folder().places();
      for (PlaceFile place : places) {
        if (Arrays.equals(place.bytes(), file.get())) {
          return to(place, "same");
        }
      }
      PlaceFile made;
      try {
        made = visit.site().folder().create(name, file.get());
      } catch (IOException e) {
        return visit.cannotSave();
      }
      String folder = DeskFolder.folderName(name);
      boolean beside =
          !made.name().equals(folder)
              && places.stream().map(PlaceFile::name).anyMatch(folder::equals);
      return to(made, beside ? "beside" : "new");
    } catch (InputException e) {
      return page(
          422,
          other(file.get())
              .map(kind -> List.of(visit.error("town", "open.error." + kind)))
              .orElseGet(() -> Visit.errors(e.problems())));
    }
  }

  /** What another sort of file is called in the words for it; empty for text. */
  private static Optional<String> other(byte[] bytes) {
    String letters = new String(bytes, StandardCharsets.ISO_8859_1);
    if (letters.startsWith("PK\u0003\u0004")) {
      return Optional.of(letters.contains("word/") ? "word" : "packed");
    }
    if (letters.startsWith("\u00d0\u00cf\u0011\u00e0") || letters.startsWith("{\\rtf")) {
      return Optional.of("word");
    }
    if (letters.startsWith("%PDF")) {
      return Optional.of("pdf");
    }
    return letters.indexOf('\0') >= 0 || !isText(bytes) ? Optional.of("no-text") : Optional.empty();
  }

  private static boolean isText(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Answer to(PlaceFile place, String how) {
    return Answer.redirect("/place/" + Answer.encoded(place.name()) + "?opened=" + how);
  }

  private Answer page(int status, List<Map<String, Object>> errors) {
    return visit.page(status, "open", Map.of("errors", errors));
  }
}
