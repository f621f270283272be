package freedomcities.cli.batch;

import freedomcities.cli.arguments.ProblemWords;
import freedomcities.cli.drafting.DraftPlan;
import freedomcities.cli.drafting.Fingerprint;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.towns.Town;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the documents of one place, or sees that they are made already. Safe for several threads.
 */
final class RowDrafter {
  private final FreedomCities cities;
  private final DraftPlan plan;
  private final WorkFolder workFolder;
  private final Path folder;
  private final boolean kept;
  private final boolean force;

  /** {@code kept} says whether files stay, or are written for their fingerprints only. */
  RowDrafter(
      FreedomCities cities,
      DraftPlan plan,
      WorkFolder workFolder,
      Path folder,
      boolean kept,
      boolean force) {
    this.cities = cities;
    this.plan = plan;
    this.workFolder = workFolder;
    this.folder = folder;
    this.kept = kept;
    this.force = force;
  }

  /**
   * The outcome of a row.
   *
   * @throws IOException if files can't be written, which no other row will change
   */
  RowOutcome make(TownRows.Row row, String input, Town town) throws IOException {
    String place = town.jurisdiction().slug();
    JournalLine nothing = new JournalLine(input, place, List.of());
    Optional<JournalLine> found = workFolder.found(input);
    if (found.isPresent() && lies(found.get())) {
      return new RowOutcome(row.at(), found.get(), List.of(), true);
    }
    try {
      return new RowOutcome(
          row.at(), draft(nothing, found.orElse(nothing), town), List.of(), false);
    } catch (InputException e) {
      return RowOutcome.bad(row.at(), nothing, e.problems());
    } catch (FileAlreadyExistsException e) {
      return RowOutcome.bad(
          row.at(),
          nothing,
          List.of(new Problem(row.at(), e.getFile() + " is there already", "--force overwrites")));
    } catch (RuntimeException | StackOverflowError e) {
      return RowOutcome.bad(
          row.at(),
          nothing,
          List.of(new Problem(row.at(), "a fault of this program: " + e, "please report it")));
    }
  }

  private boolean lies(JournalLine made) throws IOException {
    for (JournalLine.Entry entry : made.entries()) {
      if (kept && entry.drawn() && !entry.liesIn(folder)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Files of a row that was cut short are taken as they are: the same input gives the same bytes.
   */
  private JournalLine draft(JournalLine nothing, JournalLine before, Town town) throws IOException {
    Map<String, JournalLine.Entry> there = new HashMap<>();
    for (JournalLine.Entry entry : before.entries()) {
      if (kept && entry.drawn() && entry.liesIn(folder)) {
        there.put(entry.file(), entry);
      }
    }
    DraftPlan.Drafts drafts = plan.draft(cities, town);
    List<JournalLine.Entry> entries = new ArrayList<>();
    try (WholeFiles files = new WholeFiles(force, workFolder.folder())) {
      for (DraftPlan.Output output : plan.outputs(cities, drafts.drafts())) {
        JournalLine.Entry own = there.get(output.name());
        entries.add(own == null ? write(output, files) : own);
      }
      drafts
          .skipped()
          .forEach(
              skipped ->
                  entries.add(
                      new JournalLine.Entry(
                          skipped.kind().nameFor(town.jurisdiction()),
                          "",
                          "",
                          0,
                          "",
                          skipped.why().found() + "; " + ProblemWords.of(skipped.why()).remedy())));
      JournalLine made = new JournalLine(nothing.input(), nothing.place(), entries);
      workFolder.record(made);
      files.commit();
      return made;
    }
  }

  private JournalLine.Entry write(DraftPlan.Output output, WholeFiles files) throws IOException {
    Hashing[] hashing = new Hashing[1];
    WholeFiles.Content content =
        out -> {
          hashing[0] = new Hashing(out);
          output.content().writeTo(hashing[0]);
        };
    if (kept) {
      files.add(folder.resolve(output.name()), content);
    } else {
      content.writeTo(OutputStream.nullOutputStream());
    }
    return new JournalLine.Entry(
        output.document(),
        output.language(),
        output.name(),
        hashing[0].bytes,
        HexFormat.of().formatHex(hashing[0].digest.digest()),
        "");
  }

  /** Counts and digests what goes through. */
  private static final class Hashing extends FilterOutputStream {
    private final MessageDigest digest = Fingerprint.sha256();
    private long bytes;

    Hashing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      digest.update((byte) b);
      bytes++;
      out.write(b);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      digest.update(some, from, length);
      bytes += length;
      out.write(some, from, length);
    }
  }
}
