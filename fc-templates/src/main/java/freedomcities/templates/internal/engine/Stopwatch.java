package freedomcities.templates.internal.engine;

import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A thread that a template runs on, which takes itself for interrupted when its time is up: {@link
 * StoppableTemplates} ask at every turn of a loop, and there it is known where the template stands.
 * What never asks (a search with a regular expression, a huge text) is left to run out by itself;
 * the caller gets an answer all the same.
 */
final class Stopwatch extends Thread {
  /** For a template that is about to stop and tell where it stands. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Duration time;
  private final long end;
  private volatile @Nullable Location stopped;

  private Stopwatch(Runnable work, Duration time) {
    super(work, "freedomcities-template");
    this.time = time;
    this.end = System.nanoTime() + time.toNanos();
    setDaemon(true);
  }

  /**
   * What {@code work} gives.
   *
   * @throws InputException if it takes longer, with the place where the template stood
   * @throws CancellationException if the caller's thread is interrupted meanwhile
   */
  static <T> T run(Duration time, String template, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Stopwatch thread = new Stopwatch(task, time);
    thread.start();
    try {
      return task.get(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw thread.late(new Location(template, 0, 0));
    } catch (ExecutionException e) {
      throw thread.failure(e.getCause());
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while the template " + template + " ran");
    }
  }

  @Override
  public boolean isInterrupted() {
    if (System.nanoTime() - end < 0) {
      return super.isInterrupted();
    }
    if (stopped == null) {
      stopped = place();
    }
    return true;
  }

  @SuppressWarnings(
      "deprecation") // FreeMarker tells where a template stands by elements that it wants to keep
  // to itself
  private static @Nullable Location place() {
    Environment environment = Environment.getCurrentEnvironment();
    if (environment == null) {
      return null;
    }
    var stack = _CoreAPI.getInstructionStackSnapshot(environment);
    if (stack.length == 0) {
      return null;
    }
    return new Location(
        stack[0].getTemplate().getSourceName(), stack[0].getBeginLine(), stack[0].getBeginColumn());
  }

  private RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    Location where = stopped;
    if (where != null) {
      return late(where);
    }
    return cause instanceof RuntimeException ours ? ours : new IllegalStateException(cause);
  }

  private InputException late(Location where) {
    return new InputException(
        List.of(
            new Problem(
                where,
                "the template runs longer than " + time.toMillis() / 1000.0 + " seconds",
                "look for a loop without an end")));
  }
}
