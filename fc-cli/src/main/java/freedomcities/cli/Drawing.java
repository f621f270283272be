package freedomcities.cli;

import java.nio.file.Path;

/** What {@code draft} does with the town files it is given. */
interface Drawing {
  /** Writes into a folder, all or nothing, and tells what it wrote. */
  int toFolder(Path folder, boolean force) throws Exception;

  /** Writes one document, whole or not at all, to standard output; what is to be told goes to standard error. */
  int toStandardOutput() throws Exception;
}
