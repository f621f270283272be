package freedomcities.tree;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.tree.Printing.Design;
import freedomcities.tree.Printing.Imposition;
import freedomcities.tree.Printing.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that follows from how a document is printed, in points. */
class PageTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # paper, design,   imposition,  large, punched, width, height, margin, left, size
          LETTER,  DOCUMENT, NONE,        false, false,   612,   792,    72,     72,   12
          LETTER,  DOCUMENT, NONE,        false, true,    612,   792,    72,     90,   12
          LETTER,  SHEET,    NONE,        false, false,   612,   792,    42,     42,   11
          LETTER,  SHEET,    NONE,        false, true,    612,   792,    42,     72,   11
          LETTER,  SHEET,    NONE,        true,  false,   612,   792,    42,     42,   18
          LEGAL,   DOCUMENT, NONE,        true,  false,   612,   1008,   72,     72,   18
          LETTER,  DOCUMENT, BOOKLET,     false, false,   396,   612,    36,     36,   12
          LEGAL,   SHEET,    HALF_SHEETS, false, true,    504,   612,    36,     72,   11
          A4,      DOCUMENT, NONE,        false, false,   595.3, 841.9,  72,     72,   12
          A4,      SHEET,    BOOKLET,     false, false,   420.95, 595.3, 36,     36,   11
          """)
  void followsFromPaperAndPrint(
      Paper paper,
      Design design,
      Imposition imposition,
      boolean large,
      boolean punched,
      double width,
      double height,
      double margin,
      double left,
      double size) {
    Printing printing =
        Printing.USUAL.on(paper).as(design).imposed(imposition).large(large).punched(punched);
    assertThat(printing)
        .isEqualTo(new Printing(paper, large, punched, design, imposition, false, false));
    assertThat(
            new double[] {
              printing.pageWidth(),
              printing.pageHeight(),
              printing.margin(),
              printing.leftMargin(),
              printing.textSize()
            })
        .containsExactly(width, height, margin, left, size);
  }

  @ParameterizedTest
  @CsvSource({"true, false", "false, true"})
  void marksAreAskedForOneByOne(boolean draft, boolean fills) {
    Printing marked = Printing.USUAL.draftMark(draft).fillsMarked(fills);
    assertThat(marked.draftMark()).isEqualTo(draft);
    assertThat(marked.fillsMarked()).isEqualTo(fills);
    Metadata draftOf = SampleDocument.whole().metadata().printed(marked);
    assertThat(draftOf.printing()).isEqualTo(marked);
    assertThat(draftOf.draftMarked()).isEqualTo(draft && !draftOf.stage().isEmpty());
  }
}
