package freedomcities.render.forms;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNull;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A box to tick. Programs write it down twice, as the field's value and as the look that is shown;
 * some keep only one of them up to date, and which is meant nobody can tell.
 *
 * @param value what the field says
 * @param look what is seen
 */
record Box(State value, State look) {
  /**
   * Where a box stands; {@code NONE} if nothing is said, {@code ODD} if it is none of the states
   * that the box has.
   */
  enum State {
    NONE,
    OFF,
    ON,
    ODD
  }

  private static final Set<String> OFF = Set.of("", "off", "no");

  /** A box of this value, shown in these places; some programs write the value only there. */
  static Box of(@Nullable PdfObject value, List<PdfDictionary> places) {
    Set<String> all = new HashSet<>();
    boolean known = false;
    State look = State.NONE;
    for (PdfDictionary place : places) {
      PdfDictionary looks = place.getAsDict(PdfName.AP);
      PdfDictionary states = looks == null ? null : looks.getAsDict(PdfName.N);
      Set<String> on = states == null ? Set.of() : on(states);
      State here = state(place.getDirectObject(PdfName.AS), states != null, on);
      look = look == State.ON || here == State.NONE ? look : here;
      known |= states != null;
      all.addAll(on);
    }
    State said = state(value, known, all);
    for (PdfDictionary place : places) {
      State here = state(place.getDirectObject(PdfName.V), known, all);
      said = said == State.NONE || said == here ? here : here == State.NONE ? said : State.ODD;
    }
    return new Box(said, look);
  }

  /** The states that have a look and are not off; a state called No is off beside another. */
  private static Set<String> on(PdfDictionary states) {
    Set<String> on = new HashSet<>();
    for (PdfName name : states.getKeys()) {
      on.add(word(name));
    }
    on.removeIf(state -> isOff(state) && !state.equalsIgnoreCase("no"));
    if (on.size() > 1) {
      on.removeIf(Box::isOff);
    }
    return on;
  }

  /** A name is bytes, some of them written as numbers; what they say is meant as UTF-8. */
  private static String word(PdfName name) {
    byte[] bytes = PdfName.decodeName(name.toString()).getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static boolean isOff(String state) {
    return OFF.contains(state.toLowerCase(Locale.ROOT));
  }

  private static State state(@Nullable PdfObject said, boolean known, Set<String> on) {
    String word =
        switch (said) {
          case PdfName name -> word(name);
          case PdfString string -> TextString.decode(string.getOriginalBytes());
          case null, default -> null;
        };
    if (word == null) {
      return said == null || said instanceof PdfNull ? State.NONE : State.ODD;
    }
    if (on.contains(word)) {
      return State.ON;
    }
    return isOff(word) ? State.OFF : known ? State.ODD : State.ON;
  }

  boolean isTicked() {
    return unclear().isEmpty() && (value == State.ON || look == State.ON);
  }

  /** Why nobody can tell whether it is ticked, if so. */
  Optional<String> unclear() {
    if (value == State.ODD || look == State.ODD) {
      return Optional.of("the box is in a state that it does not have");
    }
    if (value == State.NONE || look == State.NONE || value == look) {
      return Optional.empty();
    }
    return Optional.of(
        value == State.ON
            ? "the box is ticked by its value, but shown empty"
            : "the box is shown ticked, but empty by its value");
  }
}
