package freedomcities.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that knows nothing of this build: its own POM, our artifacts as they are installed,
 * Maven from outside. What Maven has downloaded for this build serves as its remote repository, so
 * that no network is needed; its local repository is a folder of the test.
 */
class OutsideProjectIT {
  private static final String VERSION = System.getProperty("project.version");
  private static final String MODULES = "fc-model fc-templates fc-render";

  @TempDir static Path folder;

  private static Path project;
  private static List<String> jars;

  @BeforeAll
  static void installAndCompile() throws Exception {
    install("freedomcities-parent", Path.of("..", "pom.xml"));
    install("fc-bom", Path.of("..", "fc-bom", "pom.xml"));
    for (String module : MODULES.split(" ")) {
      install(module, Path.of("..", module, "pom.xml"));
      Files.copy(
          Path.of("..", module, "target", module + "-" + VERSION + ".jar"),
          installed(module, "jar"));
    }
    Files.writeString(
        folder.resolve("settings.xml"),
        """
        <settings>
          <mirrors><mirror><id>build</id><mirrorOf>*</mirrorOf><url>%s</url></mirror></mirrors>
        </settings>
        """
            .formatted(Path.of(System.getProperty("settings.localRepository")).toUri()));
    project = project("plain", "");
    maven(project, "compile", "dependency:build-classpath", "-Dmdep.outputFile=class-path");
    jars =
        List.of(Files.readString(project.resolve("class-path")).strip().split(File.pathSeparator));
  }

  private static void install(String artifact, Path pom) throws IOException {
    Files.createDirectories(installed(artifact, "pom").getParent());
    Files.copy(pom, installed(artifact, "pom"));
  }

  private static Path installed(String artifact, String type) {
    return folder
        .resolve("repository")
        .resolve("freedomcities")
        .resolve(artifact)
        .resolve(VERSION)
        .resolve(artifact + "-" + VERSION + "." + type);
  }

  private static Path project(String name, String module) throws IOException {
    Path made = folder.resolve(name);
    Path sources = Files.createDirectories(made.resolve("src/main/java/outside"));
    Files.writeString(
        made.resolve("pom.xml"),
        Files.readString(Path.of("src/test/resources/outside-pom.xml"))
            .replace("VERSION", VERSION));
    String program = "package outside;\n\n" + Readme.program();
    Files.writeString(sources.resolve("FirstDraft.java"), program);
    Files.writeString(
        sources.resolve("FirstPdf.java"),
        program.replace("FirstDraft", "FirstPdf").replace(".docx", ".pdf"));
    if (!module.isEmpty()) {
      Files.writeString(made.resolve("src/main/java/module-info.java"), module);
    }
    Files.copy(Path.of("towns/sampleton-az.yaml"), made.resolve("sampleton-az.yaml"));
    return made;
  }

  private static void maven(Path project, String... goals) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-s",
                folder.resolve("settings.xml").toString(),
                "-Dmaven.repo.local=" + folder.resolve("repository")));
    command.addAll(List.of(goals));
    Readme.run(project, command, "JAVA_HOME=" + System.getProperty("java.home"));
  }

  private static String path(Path project, Predicate<String> wanted) {
    return Stream.concat(
            Stream.of(project.resolve("target/classes").toString()), jars.stream().filter(wanted))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static void runsWith(Path project, String... options) throws Exception {
    Path file =
        project.resolve(
            options[options.length - 1].endsWith("Pdf") ? "ordinance.pdf" : "ordinance.docx");
    Files.deleteIfExists(file);
    List<String> command = new ArrayList<>(List.of(Readme.tool("java")));
    command.addAll(List.of(options));
    assertThat(Readme.run(project, command)).isEmpty();
    assertThat(Files.readAllBytes(file))
        .containsSequence(
            file.toString().endsWith("pdf")
                ? "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)
                : new byte[] {'P', 'K', 3, 4});
  }

  @Test
  void compilesAndRunsOnTheClassPath() throws Exception {
    runsWith(project, "-cp", path(project, jar -> true), "outside.FirstDraft");
    runsWith(project, "-cp", path(project, jar -> true), "outside.FirstPdf");
  }

  @Test
  void compilesAndRunsOnTheModulePath() throws Exception {
    Path modular = project("modular", "module outside { requires freedomcities.render; }");
    maven(modular, "compile");
    runsWith(modular, "-p", path(modular, jar -> true), "-m", "outside/outside.FirstDraft");
    runsWith(modular, "-p", path(modular, jar -> true), "-m", "outside/outside.FirstPdf");
  }

  @Test
  void whoOnlyWritesWordCanLeaveThePdfLibraryOut() throws Exception {
    assertThat(jars).anyMatch(jar -> jar.contains("openpdf"));
    runsWith(
        project,
        "-cp",
        path(project, jar -> !jar.contains("openpdf") && !jar.contains("jackson")),
        "outside.FirstDraft");
    assertThatThrownBy(
            () ->
                runsWith(
                    project,
                    "-cp",
                    path(project, jar -> !jar.contains("openpdf")),
                    "outside.FirstPdf"))
        .hasMessageContaining("NoClassDefFoundError: org/openpdf");
  }

  /**
   * Each runtime dependency is one that the page of dependencies names with its licence; docx4j is
   * none.
   */
  @Test
  void bringsTheDependenciesThatThePageLists() throws Exception {
    String page = Files.readString(Path.of("..", "docs", "dependencies.md"));
    List<String> brought =
        jars.stream()
            .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*\\.jar$", ""))
            .filter(name -> !name.startsWith("fc-"))
            .toList();
    List<String> listed =
        page.lines()
            .filter(line -> line.startsWith("| `"))
            .map(line -> line.split("`")[1].replaceFirst(".*:", ""))
            .toList();
    assertThat(brought).isNotEmpty().noneMatch(name -> name.contains("docx4j"));
    assertThat(listed).containsExactlyInAnyOrderElementsOf(brought);
  }
}
