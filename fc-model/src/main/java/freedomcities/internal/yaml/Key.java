package freedomcities.internal.yaml;

/**
 * One key of a mapping.
 *
 * @param about one phrase for people who write the file
 */
public record Key(String name, Type type, boolean required, String about) {
  /** A key that must be given. */
  public static Key required(String name, Type type, String about) {
    return new Key(name, type, true, about);
  }

  /** A key that may be left out. */
  public static Key optional(String name, Type type, String about) {
    return new Key(name, type, false, about);
  }
}
