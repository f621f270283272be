package freedomcities.scan.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How much of a file is read before it is refused. A manual of a thousand pages has a tenth of
 * this.
 *
 * @param bytes of the file
 * @param pages of a PDF, or of a text with page breaks
 * @param characters of its text
 * @param unpacked bytes that a packed part of the file may have
 * @param time for one file
 */
public record Limits(long bytes, int pages, int characters, long unpacked, Duration time) {
  /** It is needed. */
  public Limits {
    requireNonNull(time, "time");
  }

  /** What the reader keeps to unless it is told otherwise. */
  public static final Limits STANDARD =
      new Limits(128L << 20, 5_000, 20_000_000, 64L << 20, Duration.ofMinutes(2));

  /** {@return the limits in one sentence, for people} */
  public String words() {
    return "at most "
        + (bytes >> 20)
        + " MiB a file, "
        + String.format(java.util.Locale.ROOT, "%,d", pages)
        + " pages, "
        + characters / 1_000_000
        + " million letters, "
        + time.toSeconds()
        + " seconds";
  }
}
