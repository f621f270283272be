package freedomcities.cli.batch;

import freedomcities.cli.arguments.InputFiles;
import freedomcities.cli.drafting.DraftPlan;
import freedomcities.cli.drafting.Fingerprint;
import freedomcities.cli.drafting.TakenNames;
import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.towns.Town;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Drafts for all rows. Rows are read one after another, drafted by as many threads as wanted, and
 * told in their order; only a few are under way at a time. Runs once.
 *
 * @param jobs how many threads draft
 * @param kept whether files stay; they are written for their fingerprints only else
 * @param force whether to begin from nothing, and to overwrite
 * @param inputs what is read, and not written over
 * @param base fingerprint of what all rows have in common: program, data, options
 */
public record BatchRun(
    FreedomCities cities,
    DraftPlan plan,
    Path folder,
    int jobs,
    boolean kept,
    boolean force,
    InputFiles inputs,
    String base) {
  /** Enough for no thread to wait while one place takes longer than others. */
  private static final int ROWS_A_JOB = 4;

  /** Sees each row's outcome, in the order of the rows. */
  public interface Watcher {
    /** Whether to go on. */
    boolean saw(RowOutcome outcome);
  }

  /** Ends the reading of rows. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  /**
   * Drafts for all rows, and writes the manifest.
   *
   * @return whether all rows were seen; false if the watcher wanted no more, and the next run goes
   *     on from there
   * @throws InputException if a file that is read would be written over; nothing is written
   * @throws IOException if files can't be written; the next run goes on from there, too
   */
  public boolean run(TownRows rows, Watcher watcher) throws IOException {
    Path list = folder.resolve(Manifest.FILE);
    refuseInputs(list, rows);
    boolean listed = Files.exists(list, LinkOption.NOFOLLOW_LINKS);
    if (listed && !force && !Manifest.isOne(list)) {
      throw new FileAlreadyExistsException(
          list.toString(), null, "it is there already, and is no list of a batch");
    }
    try (WorkFolder workFolder = WorkFolder.open(folder, force)) {
      if (listed && !force && workFolder.isEmpty()) {
        Manifest.read(list, workFolder);
      }
      Path unfinished = workFolder.folder().resolve(Manifest.FILE);
      try (Manifest manifest = new Manifest(unfinished, kept ? "written" : "hashed")) {
        Run run =
            new Run(
                new RowDrafter(cities, plan, workFolder, folder, kept, force), manifest, watcher);
        run.all(rows);
        if (listed && !force) {
          manifest.addFrom(list, folder, input -> run.inputs.contains(WorkFolder.key(input)));
        }
      } catch (Stopped e) {
        return false;
      }
      try (WholeFiles whole = new WholeFiles(true, workFolder.folder())) {
        whole.add(list, out -> Files.copy(unfinished, out));
        whole.commit();
      }
      workFolder.remove();
      return true;
    }
  }

  /**
   * Rows are looked through for what they would be written over only where a file that is read lies
   * in the folder.
   */
  private void refuseInputs(Path list, TownRows rows) throws IOException {
    List<Path> targets = new ArrayList<>(List.of(list));
    List<String> read = kept ? inputs.in(folder, plan.endings()) : List.of();
    if (!read.isEmpty()) {
      rows.each(
          row -> {
            try {
              Town town = row.town().get();
              String place = town.jurisdiction().slug() + "-";
              if (read.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(place))) {
                plan.outputs(cities, plan.draft(cities, town).drafts())
                    .forEach(output -> targets.add(folder.resolve(output.name())));
              }
            } catch (InputException bad) {
              // Told when it is this row's turn.
            }
          });
    }
    inputs.refuse(targets);
  }

  /** The state of one run; all but the drafting on one thread. */
  private final class Run {
    private final RowDrafter drafter;
    private final Manifest manifest;
    private final Watcher watcher;
    private final Deque<Future<RowOutcome>> underWay = new ArrayDeque<>();
    private final TakenNames taken = TakenNames.ofPlaces();
    private final Set<Long> inputs = new HashSet<>();

    Run(RowDrafter drafter, Manifest manifest, Watcher watcher) {
      this.drafter = drafter;
      this.manifest = manifest;
      this.watcher = watcher;
    }

    void all(TownRows rows) throws IOException {
      ExecutorService threads =
          Executors.newFixedThreadPool(
              jobs,
              work -> {
                Thread thread = new Thread(work, "freedomcities-batch");
                thread.setDaemon(true);
                return thread;
              });
      try (threads) {
        rows.each(
            row -> {
              underWay.add(begin(row, threads));
              if (underWay.size() >= jobs * ROWS_A_JOB) {
                end();
              }
            });
        while (!underWay.isEmpty()) {
          end();
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private Future<RowOutcome> begin(TownRows.Row row, ExecutorService threads) {
      String input = new Fingerprint().add(base).add(row.input()).hex();
      inputs.add(WorkFolder.key(input));
      Town town;
      try {
        town = row.town().get();
      } catch (InputException e) {
        return CompletableFuture.completedFuture(
            RowOutcome.bad(row.at(), new JournalLine(input, "", List.of()), e.problems()));
      }
      String place = town.jurisdiction().slug();
      Optional<Problem> clash = taken.take(place + "-…", row.at());
      if (clash.isPresent()) {
        return CompletableFuture.completedFuture(
            RowOutcome.bad(
                row.at(), new JournalLine(input, place, List.of()), List.of(clash.get())));
      }
      return threads.submit(() -> drafter.make(row, input, town));
    }

    private void end() {
      try {
        RowOutcome outcome = underWay.remove().get();
        manifest.add(outcome);
        if (!watcher.saw(outcome)) {
          throw new Stopped();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case IOException failure -> throw new UncheckedIOException(failure);
          case Error error -> throw error;
          case null, default -> throw new IllegalStateException(e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("interrupted");
      }
    }
  }
}
