package freedomcities.cli.drafting;

import freedomcities.cli.arguments.OptionWords;
import freedomcities.tree.Printing;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Printing.Paper;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How documents are to be printed. */
final class PrintOptions {
  @Option(
      names = "--paper",
      paramLabel = "letter|legal|a4",
      defaultValue = "letter",
      description = "The size of the pages; letter by default.")
  private Paper paper = Paper.LETTER;

  @Option(names = "--large-print", description = "Text of 18 points.")
  private boolean large;

  @Option(names = "--punched", description = "A left margin with room for three holes.")
  private boolean punched;

  @Option(
      names = "--draft-mark",
      description =
          "DRAFT in light grey across each page of an instrument or a comparison; not with"
              + " --final.")
  private boolean draftMark;

  @Option(
      names = "--mark-fills",
      description = "In Word, a light grey behind each value put into the model's words.")
  private boolean fillsMarked;

  @Option(
      names = "--imposition",
      paramLabel = "none|booklet|half-sheets",
      converter = Hyphenated.class,
      defaultValue = "none",
      completionCandidates = Impositions.class,
      description =
          "Half-size pages, two on a side: booklet, in the order of sheets that are folded"
              + " together; half-sheets, each page twice, to be cut apart.")
  private Imposition imposition = Imposition.NONE;

  Printing printing() {
    return Printing.USUAL
        .on(paper)
        .large(large)
        .punched(punched)
        .imposed(imposition)
        .draftMark(draftMark)
        .fillsMarked(fillsMarked);
  }

  static final class Impositions implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Imposition.values())
          .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .iterator();
    }
  }

  static final class Hyphenated implements ITypeConverter<Imposition> {
    @Override
    public Imposition convert(String value) {
      for (Imposition one : Imposition.values()) {
        if (one.name().equalsIgnoreCase(value.replace('-', '_'))) {
          return one;
        }
      }
      throw new TypeConversionException(
          "expected one of " + OptionWords.of(new Impositions()) + " but was '" + value + "'");
    }
  }
}
