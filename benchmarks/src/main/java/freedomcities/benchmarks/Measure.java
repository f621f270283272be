package freedomcities.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and the whole processes, and writes the page with their figures. {@code
 * Measure PAGE COMMAND [quick] [desk]}: where the page goes, the launcher to start, whether a rough
 * look will do, and whether only the desk's table is wanted, on standard output.
 */
public final class Measure {
  private static final Map<String, String> WORDS =
      """
      Ours.townFile: reading a town file
      Ours.gapCheck: gap check of one town
      Ours.wordComparison: comparing two sentences word by word
      Ours.wholeDraft: town file to ordinance in Word and PDF
      Ours.tree: facts to tree
      Ours.write: tree to file
      Floors.zipTheWordFile: zip the parts of the Word file
      Floors.deflateThePages: deflate the pages of the PDF
      Floors.deflateThePagesAndTheFonts: deflate the pages and the font subsets
      Peers.docx4jVariables: docx4j 11.5, variables in a Word file
      Peers.xdocreport: XDocReport 2.1, FreeMarker in a Word file
      Peers.poiTl: poi-tl 1.12
      Peers.openPdfUntagged: OpenPDF 3.0, its own layout, untagged
      Peers.openHtmlToPdfUa: openhtmltopdf 1.1, PDF/UA mode
      """
          .lines()
          .map(line -> line.split(": ", 2))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  private Measure() {}

  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    Path page = Path.of(arguments[0]);
    boolean quick = List.of(arguments).contains("quick");
    String desk =
        new DeskFigures(Path.of(arguments[1]), quick ? 2 : 9, quick ? 400 : 10_000).table();
    if (List.of(arguments).contains("desk")) {
      System.out.print(desk);
      return;
    }
    String processes = new Processes(Path.of(arguments[1]), quick ? 3 : 15).table();
    String batch = Batch.table(Path.of(arguments[1]), quick ? 400 : 38_700);
    String growth = Growth.table(quick ? 1 : 5);
    Map<String, RunResult> results = new LinkedHashMap<>();
    for (RunResult result : run(quick)) {
      results.put(name(result), result);
    }
    Files.writeString(page, page(results, growth, processes, batch, desk));
  }

  private static Collection<RunResult> run(boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include("freedomcities.benchmarks").verbosity(VerboseMode.NORMAL);
    return new Runner(
            quick
                ? options
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.seconds(1))
                    .build()
                : options.build())
        .run();
  }

  /**
   * {@code Ours.write docx ordinance}: the benchmark, and its parameters in the order of the
   * alphabet.
   */
  private static String name(RunResult result) {
    BenchmarkParams params = result.getParams();
    String full = params.getBenchmark();
    String simple =
        full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1)
            .replace("Benchmark", "");
    return Stream.concat(
            Stream.of(simple), params.getParamsKeys().stream().sorted().map(params::getParam))
        .collect(Collectors.joining(" "));
  }

  /** {@code tree to file, docx, ordinance}. */
  private static String words(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split(" ")));
    parts.set(0, WORDS.getOrDefault(parts.getFirst(), parts.getFirst()));
    return String.join(", ", parts);
  }

  private static String page(
      Map<String, RunResult> results, String growth, String processes, String batch, String desk) {
    StringBuilder out = new StringBuilder();
    out.append("# How fast it is\n\nMade by `benchmarks/run`; do not edit. One run, one machine: ")
        .append(machine())
        .append(
            ".\n"
                + "The work is the ordinance of Sampleton, some 1,700 words on five pages, and a"
                + " comparison of sixteen agencies on")
        .append(" some sixty pages.\n\n");
    out.append("## Warm, one thread (JMH, average time and its spread)\n\n");
    table(out, "Our steps", results, "Ours.");
    table(out, "Floors: compressing the same bytes, and nothing else", results, "Floors.");
    table(out, "Other programs, the same words", results, "Peers.");
    out.append("### Ratios\n\n| what | ratio |\n|---|---|\n");
    ratio(
        out,
        results,
        "Word file, in shares of its floor",
        "Floors.zipTheWordFile",
        "Ours.write docx ordinance");
    ratio(
        out,
        results,
        "PDF, in shares of the floor with fonts",
        "Floors.deflateThePagesAndTheFonts",
        "Ours.write pdf ordinance");
    ratio(
        out,
        results,
        "PDF, times as fast as OpenPDF's own layout, untagged",
        "Peers.openPdfUntagged",
        "Ours.write pdf ordinance");
    ratio(
        out,
        results,
        "PDF, times as fast as openhtmltopdf in PDF/UA mode",
        "Peers.openHtmlToPdfUa",
        "Ours.write pdf ordinance");
    for (String peer : List.of("poiTl", "xdocreport", "docx4jVariables")) {
      ratio(
          out,
          results,
          "Word file, times as fast as " + words("Peers." + peer),
          "Peers." + peer,
          "Ours.write docx ordinance");
    }
    return out.append("\n## Long documents, warm\n\n")
        .append(growth)
        .append("\n## Whole processes, cold\n\n")
        .append(processes)
        .append("\n## Every place\n\n")
        .append(batch)
        .append("\n## The desk\n\n")
        .append(desk)
        .toString();
  }

  private static void table(
      StringBuilder out, String heading, Map<String, RunResult> results, String prefix) {
    out.append("### ")
        .append(heading)
        .append("\n\n| what | µs | ± | a second |\n|---|---:|---:|---:|\n");
    results.forEach(
        (name, result) -> {
          if (name.startsWith(prefix)) {
            double time = score(result);
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,.1f | %,.1f | %,.0f |%n",
                    words(name),
                    time,
                    result.getPrimaryResult().getScoreError(),
                    1e6 / time));
          }
        });
    out.append('\n');
  }

  private static void ratio(
      StringBuilder out, Map<String, RunResult> results, String what, String one, String other) {
    if (results.containsKey(one) && results.containsKey(other)) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f |%n",
              what,
              score(results.get(one)) / score(results.get(other))));
    }
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String machine() {
    return Runtime.getRuntime().availableProcessors()
        + " cores, "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", Java "
        + Runtime.version();
  }
}
