package freedomcities.scan.source;

import java.time.Duration;

/** The end of the time that one file may take. */
final class Deadline {
  private final long end;

  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  /** It has passed. */
  static final class PassedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PassedException() {
      super("too slow", null, false, false);
    }
  }

  void check() {
    if (System.nanoTime() - end > 0) {
      throw new PassedException();
    }
  }
}
