package freedomcities.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As many rows as the country has local governments, made and not kept, and what a row costs early
 * and late.
 */
final class Batch {
  private static final Pattern PROGRESS = Pattern.compile("(\\d+) of \\d+ rows.*");
  private static final int WARMED = 5_000, SHARE = 1_000;

  private Batch() {}

  static String table(Path command, int rows) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("measure");
    Path table = folder.resolve("places.csv");
    PlacesTable.write(rows, table);
    Path memory = folder.resolve("memory");
    // The launcher's java reads this; it has no option of its own for the heap.
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                "/usr/bin/time",
                "-o",
                memory.toString(),
                "-f",
                "%M",
                command.toString(),
                "batch",
                table.toString(),
                "-d",
                "ordinance",
                "-f",
                "docx,pdf",
                "--hashes-only",
                "-o",
                folder.resolve("out").toString()));
    builder.environment().put("JDK_JAVA_OPTIONS", "-Xmx128m");
    long start = System.nanoTime();
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    NavigableMap<Integer, Double> reached = new TreeMap<>(Map.of(0, 0.0));
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
          reached.put(Integer.parseInt(progress.group(1)), (System.nanoTime() - start) / 1e9);
        }
      }
    }
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the batch ended with " + process.exitValue());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    reached.put(rows, seconds);
    long peak = Long.parseLong(Files.readAllLines(memory).getLast()) / 1024;
    Processes.delete(folder);
    return String.format(
        Locale.ROOT,
        """
        %,d made-up places, the ordinance in DOCX and PDF, made and hashed (`batch --hashes-only`), heap of 128 MiB: **%.0f s**, %.1f ms a place,
        peak %d MiB. Of a thousand places, seconds: the first %.1f, those after the first %,d %.1f, the last %.1f.
        """,
        rows,
        seconds,
        seconds * 1000 / rows,
        peak,
        share(reached, 0),
        WARMED,
        share(reached, WARMED),
        share(reached, rows - SHARE));
  }

  /** How long a thousand rows took from a row on, by the lines of progress next to them. */
  private static double share(NavigableMap<Integer, Double> reached, int from) {
    Map.Entry<Integer, Double> first = reached.floorEntry(from);
    Map.Entry<Integer, Double> last = reached.ceilingEntry(from + SHARE);
    if (last == null || last.getKey().equals(first.getKey())) {
      return Double.NaN;
    }
    return (last.getValue() - first.getValue()) * SHARE / (last.getKey() - first.getKey());
  }
}
