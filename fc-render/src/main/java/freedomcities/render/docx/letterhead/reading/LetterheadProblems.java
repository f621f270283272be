package freedomcities.render.docx.letterhead.reading;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;

/** Says that a file can't be used, or what of it was left out. */
record LetterheadProblems(String file) {
  static final String SAVE_ANEW = "open it in Word and save it anew";

  InputException because(String found, String remedy) {
    return new InputException(List.of(told(found, remedy)));
  }

  Problem told(String found, String remedy) {
    return new Problem(new Location(file, 0, 0), found, remedy);
  }
}
