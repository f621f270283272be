package freedomcities.cli.terminal;

/** What a process says at its end. */
public final class ExitCode {
  public static final int DONE = 0;

  /** {@code check --strict} found gaps. */
  public static final int GAPS = 1;

  public static final int INPUT = 2;
  public static final int OUTPUT = 3;

  /**
   * {@code batch} wrote the good rows, {@code scan} read the good files, and listed the bad ones.
   */
  public static final int PART = 4;

  /** Ours: the code that sysexits.h gives to software errors. */
  public static final int FAULT = 70;

  /** What shells say of a command that Ctrl-C ended. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
