package freedomcities.towns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a section of a code is called, and which citations are of it. */
class CodeSectionTest {
  private static CodeSection section(String number) {
    return new CodeSection(number, "Inquiries", "", "Officers may ask.", List.of(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "6-27, 6-27",
    "§ 6-27, 6-27",
    "§§ 6-27, 6-27",
    "Sec. 2-140, 2-140",
    "Section 2.44.020, 2.44.020",
    "SECTION 9, 9",
    "S-9, S-9"
  })
  void theLabelIsNoPartOfTheNumber(String written, String number) {
    assertThat(section(written).section()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "6-27, Sampleton City Code § 6-27, true",
    "6-27, Sampleton City Code §6-27(a), true",
    "6-27, Sec.6-27, true",
    "6-27, '6-27, first sentence', true",
    "6-27, City Code § 6-27., true",
    "6-27, City Code § 6-270, false",
    "6-27, City Code § 6-27.1, false",
    "6-27, City Code § 16-27, false",
    "2.44.02, City Code § 2.44.020, false",
    "44.020, City Code § 2.44.020, false",
    "27, City Code § 6A.27, false"
  })
  void aLongerNumberIsAnotherSection(String number, String citation, boolean cited) {
    assertThat(section(number).isCitedBy(citation)).isEqualTo(cited);
  }
}
