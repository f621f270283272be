package freedomcities.scan.source;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.util.List;

/** How a file that can't be read is told: one sentence, with what to do. */
record Refusal(String file) {
  static final String SAVE_ANEW = "open it in the program that it is for, and save it anew";
  static final String SPLIT = "split it, and give the parts that matter";

  InputException because(String found, String remedy) {
    return new InputException(List.of(told(found, remedy)));
  }

  Problem told(String found, String remedy) {
    return new Problem(new Location(file, 0, 0), found, remedy);
  }

  InputException damaged() {
    return because("the file is damaged or cut short", SAVE_ANEW);
  }
}
