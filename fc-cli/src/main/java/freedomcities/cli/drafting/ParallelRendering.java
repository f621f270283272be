package freedomcities.cli.drafting;

import freedomcities.cli.drafting.OutputFiles.OutputFile;
import freedomcities.render.WholeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Draws files ahead of their being written: as many at a time as there are processors, and only a
 * few more than that in memory.
 */
final class ParallelRendering implements AutoCloseable {
  private final Iterator<OutputFile> left;
  private final Deque<Future<byte[]>> drawn = new ArrayDeque<>();
  private final ExecutorService drawers;

  ParallelRendering(List<OutputFile> files) {
    int processors = Runtime.getRuntime().availableProcessors();
    left = files.iterator();
    drawers =
        Executors.newFixedThreadPool(
            Math.clamp(files.size(), 1, processors), Thread.ofPlatform().daemon()::unstarted);
    for (int i = 0; i < processors + 1; i++) {
      next();
    }
  }

  private void next() {
    if (left.hasNext()) {
      WholeFiles.Content content = left.next().content();
      drawn.add(
          drawers.submit(
              () -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
                content.writeTo(bytes);
                return bytes.toByteArray();
              }));
    }
  }

  /**
   * The next of the files, in their order; waits for it.
   *
   * @throws IOException what drawing it threw; other exceptions come as they were thrown, too
   */
  byte[] take() throws IOException {
    try {
      byte[] bytes = drawn.remove().get();
      next();
      return bytes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException failed -> throw failed;
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /** Leaves what is not taken. */
  @Override
  public void close() {
    drawers.shutdownNow();
  }
}
