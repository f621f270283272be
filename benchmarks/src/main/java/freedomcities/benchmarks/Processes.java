package freedomcities.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs started anew each time: the command, and others at the ordinance where they are
 * installed.
 */
record Processes(Path command, int times) {
  private static final String TOWN = "examples/towns/sampleton-az.yaml";

  String table() throws IOException, InterruptedException {
    StringBuilder out =
        new StringBuilder(
            "| command | median, s | least, s | most, s | peak, MiB |\n"
                + "|---|---:|---:|---:|---:|\n");
    String freedom = command.toString();
    List<String> ordinance = List.of("draft", TOWN, "-d", "ordinance", "-f", "docx,pdf");
    out.append(row("--help", List.of(freedom, "--help")));
    out.append(row("check", List.of(freedom, "check", TOWN)));
    out.append(
        drawing(
            "ordinance, DOCX",
            List.of(freedom),
            List.of("draft", TOWN, "-d", "ordinance", "-f", "docx")));
    out.append(drawing("ordinance, DOCX and PDF", List.of(freedom), ordinance));
    out.append(drawing("the same, without kept classes", unkept(), ordinance));
    out.append(
        drawing(
            "all documents, DOCX, PDF, HTML, text and AKN",
            List.of(freedom),
            List.of("draft", TOWN, "-f", "docx,pdf,html,txt,akn")));
    Path folder = Files.createTempDirectory("measure");
    run(
        Stream.concat(
                Stream.of(freedom),
                Stream.concat(
                    List.of("draft", TOWN, "-d", "ordinance", "-f", "docx,html").stream(),
                    Stream.of("-o", folder.toString())))
            .toList());
    String drawn = folder.resolve("sampleton-city-az-ordinance").toString();
    if (installed("pandoc").isPresent()) {
      out.append(
          row(
              "pandoc, the ordinance's HTML to DOCX",
              List.of("pandoc", drawn + ".html", "-o", drawn + "-p.docx")));
    }
    if (installed("soffice").isPresent()) {
      out.append(
          row(
              "LibreOffice, the ordinance's DOCX to PDF",
              List.of(
                  "soffice",
                  "--headless",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--convert-to",
                  "pdf",
                  "--outdir",
                  folder.resolve("office").toString(),
                  drawn + ".docx")));
    }
    delete(folder);
    return out.toString();
  }

  /** As the launcher starts it, but for the classes. */
  private static List<String> unkept() throws IOException {
    try (Stream<Path> app = Files.list(Path.of("fc-cli/target/app"))) {
      Path main =
          app.filter(file -> file.getFileName().toString().startsWith("fc-cli-"))
              .findFirst()
              .orElseThrow();
      return List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-cp",
          main.toString(),
          "freedomcities.cli.Main");
    }
  }

  static Optional<Path> installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private String drawing(String what, List<String> program, List<String> options)
      throws IOException, InterruptedException {
    return row(what, Stream.concat(program.stream(), options.stream()).toList(), "-o");
  }

  /**
   * A program's figures; {@code output} is its option for a folder, which is a new one each time.
   */
  private String row(String what, List<String> line, String... output)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    long peak = 0;
    // The first start fills the disk's cache.
    for (int i = 0; i < times + 1; i++) {
      Path folder = Files.createTempDirectory("measure");
      List<String> whole = new ArrayList<>(line);
      for (String option : output) {
        whole.add(option);
        whole.add(folder.resolve("out").toString());
      }
      Run run = run(whole);
      if (i > 0) {
        seconds.add(run.seconds());
        peak = Math.max(peak, run.kibibytes());
      }
      delete(folder);
    }
    seconds.sort(null);
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %d |%n",
        what,
        seconds.get(seconds.size() / 2),
        seconds.getFirst(),
        seconds.getLast(),
        peak / 1024);
  }

  /** How long a program ran, and what it held in memory at most. */
  record Run(double seconds, long kibibytes) {}

  static Run run(List<String> line) throws IOException, InterruptedException {
    Path memory = Files.createTempFile("measure", "memory");
    List<String> timed =
        Stream.concat(
                Stream.of("/usr/bin/time", "-o", memory.toString(), "-f", "%M"), line.stream())
            .toList();
    long start = System.nanoTime();
    int exit =
        new ProcessBuilder(timed)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    double took = (System.nanoTime() - start) / 1e9;
    if (exit > 1) {
      throw new IllegalStateException(timed + " ended with " + exit);
    }
    Run run = new Run(took, Long.parseLong(Files.readAllLines(memory).getLast()));
    Files.delete(memory);
    return run;
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
