package freedomcities.scan.source;

/** Is told how far the reading of a file has come. */
@FunctionalInterface
public interface ReadingProgress {
  /** Nobody is told. */
  ReadingProgress NONE = (file, page, pages) -> {};

  /**
   * A page was read.
   *
   * @param file the name of the file
   * @param page which one, from 1
   * @param pages how many there are
   */
  void read(String file, int page, int pages);
}
