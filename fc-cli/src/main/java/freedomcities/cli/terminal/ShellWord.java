package freedomcities.cli.terminal;

/** A word, such as a file name, as it is typed at a shell. */
public final class ShellWord {
  private ShellWord() {}

  /** In quotation marks where it needs them. */
  public static String of(String word) {
    return word.matches("[\\p{L}\\p{N}_./+-][\\p{L}\\p{N}_./+=-]*")
        ? word
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
