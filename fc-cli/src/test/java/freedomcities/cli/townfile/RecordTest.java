package freedomcities.cli.townfile;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.cli.CommandRuns;
import freedomcities.cli.terminal.ExitCode;
import freedomcities.law.Confidence;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.render.FreedomCities;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.DocumentSettings.FollowUp;
import freedomcities.towns.Town;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.multipdf.PDFMergerUtility.AcroFormMergeMode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worksheet drawn by us, filled by another library, taken up by the command. */
class RecordTest {
  private static final FreedomCities CITIES = FreedomCities.standard();
  private static final String ONE = "rule-6.in-place.yes";

  @TempDir Path folder;

  private static byte[] sheet(Town town, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CITIES.write(
          CITIES.draft(town, DocumentKind.WORKSHEET, DraftSettings.STANDARD.in(language)),
          "pdf",
          out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  /** Fills in texts, and ticks the boxes whose value is {@code x}. */
  private static byte[] filled(byte[] sheet, Map<String, String> fields) throws IOException {
    try (PDDocument file = Loader.loadPDF(sheet)) {
      PDAcroForm form = file.getDocumentCatalog().getAcroForm();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        switch (form.getField(field.getKey())) {
          case PDCheckBox box -> box.check();
          case null -> throw new AssertionError("no field " + field.getKey());
          default -> form.getField(field.getKey()).setValue(field.getValue());
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.save(out);
      return out.toByteArray();
    }
  }

  private static final Map<String, String> HEAD =
      Map.of(
          "meeting.date",
          "12/1/2026",
          "meeting.who",
          "Łucía Nguyễn",
          "meeting.title",
          "Chief of Police");

  private Path town() throws IOException {
    return Files.copy(
        Path.of(CommandRuns.SAMPLETON),
        folder.resolve("town.yaml"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Path pdf(Map<String, String> fields) throws IOException {
    return Files.write(
        folder.resolve("filled.pdf"), filled(sheet(CITIES.read(town()), "en"), with(fields)));
  }

  private static Map<String, String> with(Map<String, String> fields) {
    Map<String, String> all = new java.util.HashMap<>(HEAD);
    all.putAll(fields);
    return all;
  }

  private String[] command(Path pdf, String... more) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "record", folder.resolve("town.yaml").toString(), pdf.toString()),
            java.util.stream.Stream.of(more))
        .toArray(String[]::new);
  }

  private RuleRecord rule(String id) throws IOException {
    return CITIES.read(folder.resolve("town.yaml")).policy().agencies().getFirst().rule(id);
  }

  @Test
  void showsTheChangeAndWritesIt() throws IOException {
    Path pdf =
        pdf(
            Map.of(
                "rule-7.in-place.yes",
                "x",
                "rule-7.in-writing.no",
                "x",
                "rule-7.position.supports",
                "x",
                "rule-7.words",
                "Yes – “señora”.\nIn May.",
                "follow-up.1.what",
                "Send it",
                "follow-up.1.when",
                "12/8/2026",
                "next-meeting.when",
                "In May"));
    CommandRuns.Outcome outcome = CommandRuns.run(command(pdf, "--yes"));
    assertThat(outcome.exit()).isZero();
    assertThat(outcome.out())
        .contains(
            "-        status: missing\n+        status: in-practice\n",
            "+          - who: \"Łucía Nguyễn, Chief of Police\"\n"
                + "+            when: 2026-12-01\n"
                + "+            position: supports",
            "+              Yes – “señora”.\n+              In May.\n",
            "not taken up: left on the sheet",
            "next-meeting.when",
            "+    - what: Send it\n+      by: 2026-12-08\n",
            "not taken up: as-of stays 2026-10-02",
            "wrote ");
    assertThat(rule("7").declared()).contains(Status.IN_PRACTICE);
    assertThat(rule("7").answers())
        .last()
        .isEqualTo(
            Answer.of("Łucía Nguyễn, Chief of Police", Position.SUPPORTS)
                .when(LocalDate.of(2026, 12, 1))
                .words("Yes – “señora”.\nIn May.")
                .build());
    assertThat(CITIES.read(folder.resolve("town.yaml")).documents().followUp())
        .last()
        .isEqualTo(new FollowUp("Send it", "", Optional.of(LocalDate.of(2026, 12, 8))));
    assertThat(Files.readString(folder.resolve("town.yaml")))
        .startsWith("# Sampleton is openly fictional;");
    assertThat(CommandRuns.run(command(pdf, "--yes")).out()).contains("nothing to record");
  }

  @Test
  void withoutATerminalItWritesNothingUnlessToldTo() throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x"));
    byte[] before = Files.readAllBytes(folder.resolve("town.yaml"));
    CommandRuns.Outcome outcome = CommandRuns.run(command(pdf));
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err()).contains("nothing was written", "--yes");
    assertThat(outcome.out()).contains("+++ ");
    assertThat(CommandRuns.run(command(pdf, "--dry-run")).exit()).isZero();
    assertThat(CommandRuns.run(command(pdf, "--dry-run", "--yes")).out())
        .contains("--dry-run: nothing was written.");
    assertThat(Files.readAllBytes(folder.resolve("town.yaml"))).isEqualTo(before);
  }

  @Test
  void atATerminalItAsks() throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x"));
    byte[] before = Files.readAllBytes(folder.resolve("town.yaml"));
    for (String no : List.of("", "n\n", "\n", "nope\n")) {
      CommandRuns.Outcome outcome = CommandRuns.typed(no, 80, command(pdf));
      assertThat(outcome.exit()).isZero();
      assertThat(outcome.out()).contains("[y/N] ", "nothing was written.");
      assertThat(Files.readAllBytes(folder.resolve("town.yaml"))).isEqualTo(before);
    }
    assertThat(CommandRuns.typed("Y\n", 80, command(pdf)).out()).contains("wrote ");
    assertThat(rule("6").answers()).hasSize(2);
  }

  @Test
  void colourIsForATerminalOnly() throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x"));
    assertThat(CommandRuns.run(command(pdf, "--dry-run")).out()).doesNotContain("\u001b");
    assertThat(CommandRuns.with("", true, true, 80, () -> false, command(pdf, "--dry-run")).out())
        .contains("\u001b[32m+");
  }

  @Test
  void contradictionsAreToldTogetherAndNothingIsWritten() throws IOException {
    Path pdf =
        pdf(
            Map.of(
                "rule-1.in-place.yes",
                "x",
                "rule-1.in-place.no",
                "x",
                "rule-2.words",
                "Hm.",
                "meeting.date",
                "soon"));
    CommandRuns.Outcome outcome = CommandRuns.run(command(pdf, "--yes"));
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err())
        .contains(
            "field rule-1.in-place: ticked yes and no",
            "field rule-2.words: words, but",
            "field meeting.date: \"soon\" is not a date",
            "3 problems; nothing was written.");
  }

  @Test
  void twoSheetsInOneFileAreRefusedAndNothingIsWritten() throws IOException {
    byte[] one = Files.readAllBytes(pdf(Map.of("rule-6.position.opposes", "x")));
    byte[] other = Files.readAllBytes(pdf(Map.of("rule-7.position.supports", "x")));
    byte[] before = Files.readAllBytes(folder.resolve("town.yaml"));
    for (AcroFormMergeMode mode : AcroFormMergeMode.values()) {
      Path joined = folder.resolve("joined.pdf");
      PDFMergerUtility merger = new PDFMergerUtility();
      merger.setAcroFormMergeMode(mode);
      merger.addSource(new RandomAccessReadBuffer(one));
      merger.addSource(new RandomAccessReadBuffer(other));
      merger.setDestinationFileName(joined.toString());
      merger.mergeDocuments(null);
      CommandRuns.Outcome refused = CommandRuns.run(command(joined, "--yes", "--force"));
      assertThat(refused.exit()).isEqualTo(ExitCode.INPUT);
      assertThat(refused.err())
          .contains(
              "joined.pdf, field ",
              ": the file holds more than one worksheet",
              "1 problem; nothing was written.");
    }
    assertThat(Files.readAllBytes(folder.resolve("town.yaml"))).isEqualTo(before);
  }

  @Test
  void boxesWhoseValueAndLookDisagreeAreToldTogether() throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x", "rule-7.position.supports", "x"));
    try (PDDocument file = Loader.loadPDF(Files.readAllBytes(pdf))) {
      PDAcroForm form = file.getDocumentCatalog().getAcroForm();
      form.getField("rule-6.position.opposes").getCOSObject().setName(COSName.AS, "Off");
      form.getField("rule-7.position.supports").getCOSObject().setName(COSName.V, "Off");
      form.getField("rule-7.in-place.no").getCOSObject().setName(COSName.V, "1");
      file.save(pdf.toFile());
    }
    byte[] before = Files.readAllBytes(folder.resolve("town.yaml"));
    CommandRuns.Outcome outcome = CommandRuns.run(command(pdf, "--yes"));
    assertThat(outcome.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(outcome.err())
        .contains(
            "field rule-6.position.opposes: the box is ticked by its value, but shown empty; tick"
                + " it, or clear it, in another",
            "field rule-7.position.supports: the box is shown ticked, but empty by its value",
            "field rule-7.in-place.no: the box is in a state that it does not have",
            "3 problems; nothing was written.");
    assertThat(Files.readAllBytes(folder.resolve("town.yaml"))).isEqualTo(before);
  }

  @Test
  void aWorksheetOfAnotherPlaceNeedsForce() throws IOException {
    town();
    Town other =
        CITIES.read(
            "t",
            "jurisdiction: {name: Elsewhere, kind: city, state: AZ}\n"
                + "documents: {date: 2026-11-20}");
    Map<String, String> fields = new java.util.HashMap<>(HEAD);
    fields.putAll(Map.of(ONE, "x", "rule-6.in-writing.no", "x"));
    Path pdf = Files.write(folder.resolve("other.pdf"), filled(sheet(other, "en"), fields));
    CommandRuns.Outcome refused = CommandRuns.run(command(pdf, "--yes"));
    assertThat(refused.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(refused.err())
        .contains(
            "the worksheet is for elsewhere-city-az, and the town file is about"
                + " sampleton-city-az");
    assertThat(CommandRuns.run(command(pdf, "--yes", "--force")).out())
        .contains("+  - agency: Elsewhere Police Department");
  }

  @Test
  void whatIsNoFilledWorksheetIsToldInOneLine() throws IOException {
    Path town = town();
    ByteArrayOutputStream ordinance = new ByteArrayOutputStream();
    CITIES.write(CITIES.draft(CITIES.read(town), DocumentKind.ORDINANCE), "pdf", ordinance);
    Path drawn = Files.write(folder.resolve("ordinance.pdf"), ordinance.toByteArray());
    assertThat(CommandRuns.run(command(drawn)).err())
        .contains("ordinance.pdf: the PDF has no form fields");
    assertThat(CommandRuns.run(command(town)).err()).contains("town.yaml: this is no PDF");
    CommandRuns.Outcome missing = CommandRuns.run(command(folder.resolve("none.pdf")));
    assertThat(missing.exit()).isEqualTo(ExitCode.INPUT);
    assertThat(missing.err()).contains("none.pdf: there is no such file");
  }

  @Test
  void theSpanishSheetHasTheSameFields() throws IOException {
    Town town = CITIES.read(town());
    Map<String, String> fields = new java.util.HashMap<>(HEAD);
    fields.putAll(Map.of("rule-3.in-writing.yes", "x", "rule-3.where", "Código, § 2"));
    Path pdf = Files.write(folder.resolve("es.pdf"), filled(sheet(town, "es"), fields));
    assertThat(CommandRuns.run(command(pdf, "--yes")).exit()).isZero();
    assertThat(rule("3").citation())
        .contains(new RuleRecord.Citation("Código, § 2", Confidence.UNVERIFIED));
  }

  @Test
  void windowsLineEndsAndLinksStay() throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x", "rule-6.words", "one\ntwo"));
    Path town = folder.resolve("town.yaml");
    Files.writeString(town, Files.readString(town).replace("\n", "\r\n"));
    Path real = Files.move(town, folder.resolve("real.yaml"));
    Files.createSymbolicLink(town, real);
    assertThat(CommandRuns.run(command(pdf, "--yes")).exit()).isZero();
    assertThat(town).isSymbolicLink();
    assertThat(Files.readString(real).replace("\r\n", "")).doesNotContain("\n").contains("two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw----", "rw-r--r--"})
  void whoMayReadTheFileStaysAsItWas(String mode) throws IOException {
    Path pdf = pdf(Map.of("rule-6.position.opposes", "x"));
    Path town = folder.resolve("town.yaml");
    Files.setPosixFilePermissions(town, PosixFilePermissions.fromString(mode));
    assertThat(CommandRuns.run(command(pdf, "--yes")).exit()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(town))).isEqualTo(mode);
    Path real = Files.move(town, folder.resolve("real.yaml"));
    Files.createSymbolicLink(town, real);
    Map<String, String> more =
        Map.of("rule-5.position.opposes", "x", "rule-6.position.supports", "x");
    Path again =
        Files.write(
            folder.resolve("again.pdf"), filled(sheet(CITIES.read(real), "en"), with(more)));
    assertThat(CommandRuns.run(command(again, "--yes")).out()).contains("wrote ");
    assertThat(town).isSymbolicLink();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real))).isEqualTo(mode);
  }

  /** What one cell of the sheet got. */
  record Ticked(int box, int position, String words) {}

  @Provide
  Arbitrary<List<Ticked>> sheets() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("aZ09 \n.:#-'\"éüñŁżʻạễ“”–§")
            .ofMinLength(1)
            .ofMaxLength(200);
    return Combinators.combine(
            Arbitraries.integers().between(0, 4), Arbitraries.integers().between(0, 3), words)
        .as(Ticked::new)
        .list()
        .ofSize(9);
  }

  @Property(tries = 12)
  void anyAnswersComeBackFromTheFile(@ForAll("sheets") List<Ticked> sheet) throws IOException {
    String yaml = Files.readString(Path.of(CommandRuns.SAMPLETON));
    Town town = CITIES.read("town.yaml", yaml);
    Map<String, String> fields = new java.util.HashMap<>(HEAD);
    for (int i = 1; i <= sheet.size(); i++) {
      Ticked ticked = sheet.get(i - 1);
      fields.put(
          "rule-"
              + i
              + "."
              + List.of(
                      "in-place.yes",
                      "in-place.no",
                      "in-place.not-sure",
                      "in-writing.yes",
                      "in-writing.no")
                  .get(ticked.box()),
          "x");
      fields.put("rule-" + i + ".position." + Position.values()[ticked.position()].key(), "x");
      fields.put("rule-" + i + ".words", ticked.words());
    }
    Path work = Files.createTempDirectory("record");
    Path file = Files.write(work.resolve("town.yaml"), yaml.getBytes(StandardCharsets.UTF_8));
    Path pdf = Files.write(work.resolve("filled.pdf"), filled(sheet(town, "en"), fields));
    assertThat(CommandRuns.run("record", "--yes", file.toString(), pdf.toString()).exit()).isZero();
    Town after = CITIES.read(file);
    for (int i = 1; i <= sheet.size(); i++) {
      RuleRecord before = town.policy().agencies().getFirst().rule(Integer.toString(i));
      RuleRecord now = after.policy().agencies().getFirst().rule(Integer.toString(i));
      assertThat(now.answers())
          .hasSize(before.answers().size() + 1)
          .last()
          .isEqualTo(
              Answer.of(
                      "Łucía Nguyễn, Chief of Police",
                      Position.values()[sheet.get(i - 1).position()])
                  .when(LocalDate.of(2026, 12, 1))
                  .words(sheet.get(i - 1).words().strip())
                  .build());
      assertThat(now.passages()).isEqualTo(before.passages());
    }
    Files.delete(file);
    Files.delete(pdf);
    Files.delete(work);
  }
}
