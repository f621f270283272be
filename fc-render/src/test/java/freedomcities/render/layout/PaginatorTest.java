package freedomcities.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.render.layout.PaginatedPage.Placed;
import freedomcities.render.layout.Strip.Keep;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaginatorTest {
  private static final float LINE = 10;

  private static List<TextLine> lines(int count) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new TextLine(List.of(), 8));
    }
    return lines;
  }

  private static void paragraph(Flow flow, int count, Keep after) {
    flow.lines(lines(count), LINE, after);
  }

  private static List<Integer> sizes(List<PaginatedPage> pages) {
    return pages.stream().map(page -> page.strips().size()).toList();
  }

  @Test
  void leaves_no_single_line_behind() {
    Flow flow = new Flow();
    paragraph(flow, 4, Keep.FREE);
    paragraph(flow, 4, Keep.FREE);
    assertThat(sizes(Paginator.pages(flow.strips(), 5 * LINE))).containsExactly(4, 4);
  }

  @Test
  void carries_no_single_line_over() {
    Flow flow = new Flow();
    paragraph(flow, 6, Keep.FREE);
    assertThat(sizes(Paginator.pages(flow.strips(), 5 * LINE))).containsExactly(4, 2);
  }

  @Test
  void keeps_a_paragraph_of_three_lines_whole() {
    Flow flow = new Flow();
    paragraph(flow, 3, Keep.FREE);
    paragraph(flow, 3, Keep.FREE);
    assertThat(sizes(Paginator.pages(flow.strips(), 5 * LINE))).containsExactly(3, 3);
  }

  @Test
  void keeps_headings_one_below_the_other_with_two_lines_of_text() {
    Flow flow = new Flow();
    paragraph(flow, 4, Keep.FREE);
    flow.add(LINE, new StripContent.Nothing(), Keep.NEXT);
    flow.add(LINE, new StripContent.Nothing(), Keep.NEXT);
    paragraph(flow, 4, Keep.FREE);
    assertThat(sizes(Paginator.pages(flow.strips(), 7 * LINE))).containsExactly(4, 6);
    assertThat(sizes(Paginator.pages(flow.strips(), 8 * LINE))).containsExactly(8, 2);
  }

  @Test
  void drops_space_at_the_head_of_a_page() {
    Flow flow = new Flow();
    for (int i = 0; i < 4; i++) {
      flow.space(7);
      flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
    }
    List<PaginatedPage> pages = Paginator.pages(flow.strips(), 2 * LINE + 7);
    assertThat(sizes(pages)).containsExactly(2, 2);
    assertThat(pages).allSatisfy(page -> assertThat(page.strips().getFirst().y()).isZero());
  }

  @Test
  void carries_over_what_is_kept_with_the_end() {
    for (int count = 1; count <= 25; count++) {
      Flow flow = new Flow();
      for (int i = 0; i < count; i++) {
        flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
      }
      flow.keepBack(3 * LINE);
      flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
      List<PaginatedPage> pages = Paginator.pages(flow.strips(), 10 * LINE);
      assertThat(sizes(pages).getLast())
          .as(count + " lines")
          .isGreaterThanOrEqualTo(Math.min(4, count + 1));
      assertThat(pages).as(count + " lines").hasSize((count + 10) / 10);
    }
  }

  @Test
  void keeps_nothing_over_a_page_break() {
    Flow flow = new Flow();
    paragraph(flow, 4, Keep.FREE);
    flow.pageBreak();
    flow.keepBack(3 * LINE);
    paragraph(flow, 1, Keep.FREE);
    assertThat(sizes(Paginator.pages(flow.strips(), 10 * LINE))).containsExactly(4, 1);
  }

  @Test
  void never_splits_what_must_stay_whole_if_a_page_can_hold_it() {
    Flow flow = new Flow();
    paragraph(flow, 2, Keep.FREE);
    int from = flow.size();
    paragraph(flow, 5, Keep.FREE);
    flow.keepWhole(from);
    assertThat(sizes(Paginator.pages(flow.strips(), 6 * LINE))).containsExactly(2, 5);
  }

  @Test
  void ends_a_page_somewhere_even_if_nothing_likes_it() {
    Flow flow = new Flow();
    for (int i = 0; i < 25; i++) {
      flow.add(LINE, new StripContent.Nothing(), Keep.WHOLE);
    }
    assertThat(sizes(Paginator.pages(flow.strips(), 10 * LINE))).containsExactly(10, 10, 5);
  }

  @Test
  void obeys_a_page_break_and_makes_no_empty_page() {
    Flow flow = new Flow();
    paragraph(flow, 2, Keep.FREE);
    flow.pageBreak();
    flow.pageBreak();
    paragraph(flow, 2, Keep.FREE);
    flow.pageBreak();
    assertThat(sizes(Paginator.pages(flow.strips(), 100))).containsExactly(2, 2);
  }

  @Test
  void repeats_a_tables_head_on_each_page_it_goes_on_to() {
    Flow flow = new Flow();
    flow.add(LINE, new StripContent.Nothing(), Keep.NEXT);
    flow.repeat(RepeatedHead.of(flow.strips()));
    for (int i = 0; i < 6; i++) {
      flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
    }
    flow.repeat(null);
    flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
    List<PaginatedPage> pages = Paginator.pages(flow.strips(), 4 * LINE);
    assertThat(sizes(pages)).containsExactly(4, 4, 1);
    assertThat(pages.get(1).strips().stream().map(Placed::repeated))
        .containsExactly(true, false, false, false);
    assertThat(pages.get(2).strips().getFirst().repeated()).isFalse();
  }

  @Test
  void cuts_a_row_only_if_it_is_higher_than_a_page_and_loses_no_line_of_it() {
    Flow tall = new Flow();
    paragraph(tall, 25, Keep.FREE);
    Flow small = new Flow();
    paragraph(small, 3, Keep.FREE);
    List<CellRow.Cell> cells =
        List.of(new CellRow.Cell(0, 50, tall.strips()), new CellRow.Cell(60, 50, small.strips()));
    CellRow row = new CellRow(cells, new CellRow.Trim(0, 110, 1, 1, 1, 2));
    Flow flow = new Flow();
    flow.add(LINE, new StripContent.Nothing(), Keep.FREE);
    flow.add(row.height(), row, Keep.FREE);
    List<PaginatedPage> pages = Paginator.pages(flow.strips(), 10 * LINE);
    assertThat(pages.size()).isEqualTo(3);
    int found = 0;
    for (PaginatedPage page : pages) {
      for (Placed placed : page.strips()) {
        assertThat(placed.y() + placed.strip().height()).isLessThanOrEqualTo(10 * LINE + 0.1f);
        if (placed.strip().ink() instanceof CellRow part) {
          found += part.cells().stream().mapToInt(cell -> cell.content().size()).sum();
        }
      }
    }
    assertThat(found).isEqualTo(28);
  }

  @Property(tries = 300)
  void places_every_strip_once_in_order_within_the_page_and_breaks_no_rule_without_need(
      @ForAll("flows") List<Strip> strips) {
    float height = 20 * LINE;
    List<PaginatedPage> pages = Paginator.pages(strips, height);
    List<Strip> placed = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      float y = -1;
      for (Placed one : pages.get(i).strips()) {
        assertThat(one.y()).isGreaterThan(y);
        assertThat(one.y() + one.strip().height()).isLessThanOrEqualTo(height + 0.1f);
        y = one.y();
        placed.add(one.strip());
      }
      if (i < pages.size() - 1) {
        // Chains in these flows are shorter than a page, so a page never has to end at an unwelcome
        // place.
        assertThat(pages.get(i).strips().getLast().strip().keep()).isLessThanOrEqualTo(Keep.FREE);
      }
    }
    assertThat(placed).containsExactlyElementsOf(strips);
  }

  @Provide
  Arbitrary<List<Strip>> flows() {
    return Arbitraries.integers()
        .between(1, 9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(
            sizes -> {
              Flow flow = new Flow();
              for (int size : sizes) {
                flow.space(size);
                if (size % 3 == 0) {
                  flow.add(LINE, new StripContent.Nothing(), Keep.NEXT);
                }
                if (size % 5 == 0) {
                  int from = flow.size();
                  paragraph(flow, size, Keep.FREE);
                  flow.keepWhole(from);
                } else {
                  paragraph(flow, size, Keep.FREE);
                }
              }
              return flow.strips();
            });
  }
}
