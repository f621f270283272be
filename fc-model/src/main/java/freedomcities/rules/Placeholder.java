package freedomcities.rules;

import static java.util.Objects.requireNonNull;

/**
 * What a rule leaves to the place.
 *
 * @param key what fills it: {@code jurisdiction-term}, {@code oversight-body}
 * @param asWritten exactly as the model text has it: {@code [County/City/State]}
 */
public record Placeholder(String key, String asWritten) {
  /** All are needed. */
  public Placeholder {
    requireNonNull(key, "key");
    requireNonNull(asWritten, "asWritten");
  }

  /** {@return whether the oversight body fills it, with its article} */
  public boolean isOversightBody() {
    return key.equals("oversight-body");
  }
}
