package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers do not change is told in the desk's own words, in the reader's language. */
class ToldTest extends AtTheDesk {
  private static final String TOWN =
      """
      format: 1
      jurisdiction: {name: Elm, kind: city, state: NM}
      policy:
        - agency: Elm Police Department
          as-of: 2026-10-01
          rules:
            1: {status: in-writing, citation: "Order 7, \\"of old\\"", confidence: verified}
            3:
              status: missing
              answers: [{who: Chief Ruiz, when: 2026-11-30, position: no-answer, words: No.}]
            5:
              passages:
                - {source: Manual 1, instrument: manual, text: Officers ask., contradicts: [inquiry]}
      documents:
        follow-up: [{what: Send the manual}]
      """;

  private List<String> told(String language, String... fields) throws IOException {
    String place = browser.place("NM");
    Files.writeString(browser.file(place), TOWN);
    browser.cookie = browser.cookie.split(";")[0] + "; desk-language=" + language;
    List<String> all =
        new ArrayList<>(List.of("meeting.who", "Chief Ruiz", "meeting.date", "2026-11-30"));
    all.addAll(List.of(fields));
    all.addAll(List.of("do", "check"));
    Response check =
        browser.send(place + "/answers", place + "/answers", all.toArray(String[]::new));
    assertThat(check.status()).as(check.page().text()).isEqualTo(200);
    var list = check.page().select("section[aria-labelledby=told] li");
    assertThat(list.select("[lang]")).isEmpty();
    return list.eachText();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule-1.in-place=no | rests on Order 7, \"of old\" | se apoya en Order 7, \"of old\"",
        "rule-1.in-place=yes;rule-1.in-writing=yes;rule-1.where=Order 9 | as in Order 9; | como en"
            + " Order 9;",
        "rule-1.in-place=yes;rule-1.in-writing=yes;rule-1.where=sop | as in sop; | como en sop;",
        "rule-5.in-place=no | “Missing”, by the words on record “Conflicts” | “Falta”; según las"
            + " palabras del registro, “En conflicto”",
        "rule-3.words=No. | Rule 3: this answer is on record already. | Regla 3: esta respuesta ya"
            + " está en el registro.",
        "rule-4.in-place=yes | Rule 4: it is in place, but | Regla 4: se aplica, pero",
        "rule-4.in-writing=no | Rule 4: it is not in writing, but | Regla 4: no está por escrito,"
            + " pero",
        "rule-4.where=Order 9 | Rule 4: “Order 9” was given | Regla 4: se dio “Order 9”",
        "follow-up.1.what=Send the manual | The promise “Send the manual” is | La promesa “Send the"
            + " manual” ya",
        "follow-up.1.what=Call;follow-up.1.when=soon | “soon” is no date | “soon” no es una fecha",
        "rule-4.in-place=no | as of October 1, 2026, | siendo del 1 de octubre de 2026,"
      })
  void inTheReadersLanguage(String fields, String english, String spanish) throws IOException {
    String[] sent = fields.split("[;=]");
    assertThat(told("en", sent)).anyMatch(one -> one.contains(english));
    assertThat(told("es", sent)).anyMatch(one -> one.contains(spanish));
  }
}
