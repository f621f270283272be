package freedomcities.internal.yaml;

/** Values as messages show them: quoted, on one line, not too long. */
public final class Quoted {
  private static final int LONGEST = 60;

  private Quoted() {}

  /** The value in double quotes. */
  public static String of(String value) {
    String line = value.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    int length = line.codePointCount(0, line.length());
    return '"' + (length <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…") + '"';
  }
}
