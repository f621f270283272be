package freedomcities.cli.drafting;

import freedomcities.cli.terminal.CommandContext;
import freedomcities.render.WholeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** What {@code draft} does with the town files it is given. */
interface DraftRun {
  /** Writes into a folder, all or nothing, and tells what it wrote. */
  int toFolder(Path folder, boolean force) throws Exception;

  /**
   * Writes one document, whole or not at all, to standard output; what is to be told goes to
   * standard error.
   */
  int toStandardOutput() throws Exception;

  /** Writes to standard output, once all of it is there. */
  static void write(CommandContext context, WholeFiles.Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    OutputStream out = context.terminal().out();
    bytes.writeTo(out);
    out.flush();
  }
}
