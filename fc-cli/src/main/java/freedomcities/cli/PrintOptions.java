package freedomcities.cli;

import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Paper;
import picocli.CommandLine.Option;

/** How documents are to be printed. */
final class PrintOptions {
  @Option(names = "--paper", paramLabel = "letter|legal|a4", defaultValue = "letter", description = "The size of the pages; letter by default.")
  private Paper paper = Paper.LETTER;

  @Option(names = "--large-print", description = "Text of 18 points.")
  private boolean large;

  @Option(names = "--punched", description = "A left margin with room for three holes.")
  private boolean punched;

  Printing printing() {
    return Printing.USUAL.on(paper).large(large).punched(punched);
  }
}
