package freedomcities.cli.arguments;

import freedomcities.render.FreedomCities;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The front door with nothing of one's own, made once. Reading the rules takes as long as reading
 * the command line does: with two processors the one needs not wait for the other.
 */
public final class StandardFreedomCities {
  private static final FutureTask<FreedomCities> MADE = new FutureTask<>(FreedomCities::standard);

  private StandardFreedomCities() {}

  /** Begins to make it, on a thread that keeps nobody waiting. */
  public static void begin() {
    Thread.ofPlatform().daemon().name("standard").start(MADE);
  }

  /** The front door; waits for it where another thread is making it. */
  public static FreedomCities cities() {
    MADE.run();
    try {
      return MADE.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the rules were read", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the shipped rules or templates can't be read", e.getCause());
    }
  }
}
