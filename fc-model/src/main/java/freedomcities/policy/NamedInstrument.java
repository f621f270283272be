package freedomcities.policy;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a citation says by its name that it is of, where no words of it are on record. */
public final class NamedInstrument {
  private static final Map<Instrument, Pattern> NAMES = names();

  private NamedInstrument() {}

  /**
   * {@return an agreement, a statute (or other law) or a manual (or another paper of an agency);
   * empty if its name doesn't say which}
   *
   * @param citation as it is on record: {@code O.C.G.A. § 42-4-14}
   */
  public static Optional<Instrument> of(String citation) {
    requireNonNull(citation, "citation");
    return NAMES.entrySet().stream()
        .filter(name -> name.getValue().matcher(citation).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Map<Instrument, Pattern> names() {
    Map<Instrument, Pattern> out = new LinkedHashMap<>();
    out.put(
        Instrument.AGREEMENT,
        Pattern.compile("(?i)\\b(?:agreement|memorandum of understanding|MOU|MOA|contract)\\b"));
    out.put(
        Instrument.STATUTE,
        Pattern.compile(
            "\\b(?:Stat|Rev|Gen|Ann)\\.|\\bU\\.S\\.C\\.|\\bC\\.F\\.R\\.|\\bR\\.S\\."
                + "|\\b(?:RCW|ORS|NRS|MCA|Charter|Constitution|Gen(?:eral)? Laws)\\b|Const\\."
                + "|\\bCode\\b.*\\d"));
    out.put(
        Instrument.MANUAL,
        Pattern.compile(
            "(?i)\\b(?:manual|polic(?:y|ies)|(?:general|special|post|department) order|procedures?"
                + "|forms?|handbook|S\\.?O\\.?P\\.?)\\b"));
    return out;
  }
}
