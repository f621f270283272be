package freedomcities.towns;

import freedomcities.internal.yaml.Suggestion;
import freedomcities.law.Law;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which state somebody may have meant; made only when one is unknown. */
final class StateNames {
  private final Map<String, String> postalByName = new LinkedHashMap<>();

  StateNames(Law law) {
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        law.profile("" + first + second).ifPresent(profile -> postalByName.put(profile.name(), profile.postal()));
      }
    }
  }

  /** The postal code of a state written out or misspelt, else of one written in lower case, else all codes. */
  String remedy(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    List<String> postals = new ArrayList<>(postalByName.values());
    if (postals.contains(upper)) {
      return meant(upper);
    }
    return Suggestion
        .nearest(word, postalByName.keySet())
        .map(name -> meant(postalByName.getOrDefault(name, name)))
        .orElseGet(() -> "write a postal code: " + String.join(", ", postals));
  }

  private static String meant(String postal) {
    return "did you mean \"" + postal + "\"?";
  }
}
