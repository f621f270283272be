package freedomcities.scan.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks through a PDF for packed parts that would fill the memory, before a library unpacks them:
 * each part that begins as packed ones do is unpacked into nothing, and counted.
 */
final class PackedStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How far before a packed part it says what it is. */
  private static final int LONGEST_HEAD = 600;

  private static final int CHUNK = 1 << 16;

  private PackedStreams() {}

  static void check(byte[] file, Limits limits, Refusal refusal, Deadline deadline) {
    byte[] sink = new byte[CHUNK];
    Inflater inflater = new Inflater();
    try {
      for (int at = next(file, 0); at >= 0; at = next(file, at)) {
        check(file, at, limits, refusal, deadline, inflater, sink);
      }
    } finally {
      inflater.end();
    }
  }

  private static void check(
      byte[] file,
      int at,
      Limits limits,
      Refusal refusal,
      Deadline deadline,
      Inflater inflater,
      byte[] sink) {
    inflater.reset();
    inflater.setInput(file, at, file.length - at);
    try {
      while (!inflater.finished()) {
        int unpacked = inflater.inflate(sink);
        if (unpacked == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          return;
        }
        long out = inflater.getBytesWritten();
        if (out > limits.unpacked()) {
          throw refusal.because(
              "a part of the file unpacks to more than " + (limits.unpacked() >> 20) + " MiB",
              Refusal.SAVE_ANEW);
        }
        if ((out & 0xff_ffff) < CHUNK) {
          tooSlow(deadline, limits, refusal);
        }
      }
    } catch (DataFormatException notPackedSo) {
      return;
    }
  }

  private static void tooSlow(Deadline deadline, Limits limits, Refusal refusal) {
    try {
      deadline.check();
    } catch (Deadline.PassedException e) {
      throw refusal.because(
          "reading takes longer than " + limits.time().toSeconds() + " seconds", Refusal.SPLIT);
    }
  }

  /** Where the next packed part begins, after a place; -1 if there is none. */
  private static int next(byte[] file, int from) {
    for (int at = from; at < file.length - STREAM.length - 4; at++) {
      if (file[at] == 's' && isStream(file, at)) {
        int begin = at + STREAM.length;
        begin += file[begin] == '\r' ? 1 : 0;
        begin += file[begin] == '\n' ? 1 : 0;
        // The first byte of what zlib packs, and a check over the first two.
        int head = (file[begin] & 0xff) << 8 | file[begin + 1] & 0xff;
        if ((file[begin] & 0x0f) == 8 && head % 31 == 0 && !isPicture(file, at)) {
          return begin;
        }
      }
    }
    return -1;
  }

  /** Pictures are never unpacked here, and white ones shrink to a thousandth. */
  private static boolean isPicture(byte[] file, int at) {
    int from = Math.max(0, at - LONGEST_HEAD);
    String head = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
    return head.substring(head.lastIndexOf("obj") + 1).contains("/Image");
  }

  private static boolean isStream(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }
}
