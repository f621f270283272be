package freedomcities.cli.terminal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a polite request to end, while files are being written: what is under way is ended in
 * good order before the process goes. The exit code is then the system's own, 130 or 143.
 */
public final class Interruption implements AutoCloseable {
  private static final int LONGEST_SECONDS = 10;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::come, "freedomcities-interruption");
  private volatile boolean came;

  public Interruption() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  public boolean came() {
    return came;
  }

  private void come() {
    came = true;
    try {
      ended.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!came) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending just now.
      }
    }
  }
}
