package freedomcities.desk;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.desk.Browsing.Response;
import freedomcities.templates.DocumentKind;
import freedomcities.towns.Town;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A town with every key that the desk can write, made on its pages, is the one that somebody writes
 * by hand for the same place; its papers have the same bytes.
 */
class SameAsByHandTest extends AtTheDesk {
  private static final String BY_HAND =
      """
      format: 1
      jurisdiction:
        name: Oak Bend
        kind: city
        state: NM
        agency: Oak Bend Department of Public Safety
        oversight-body: the Oak Bend Review Board
      policy:
        - agency: Oak Bend Department of Public Safety
          as-of: 2026-11-15
          rules:
            1: {status: in-writing, citation: General Order 7, confidence: partly-verified}
            3: missing
            4:
              status: in-practice
              answers:
                - who: Chief Ruiz
                  when: 2026-11-20
                  position: supports
                  words: It is not written anywhere.
            5:
              passages:
                - source: Manual 3.1
                  instrument: manual
                  text: Officers may ask about immigration status. No one else may.
                  has: [citizenship]
                  stronger: [eligibility]
                  lacks: [every-individual]
                  contradicts:
                    - {element: inquiry, words: may ask about immigration status}
                    - unrelated-purpose
      documents:
        date: 2026-12-01
        prepared-by: Oak Bend Neighbors
        link: https://neighbors.example/
        meeting:
          date: 2026-12-08
          time: 7:00 p.m.
          where: City Hall, 1 Main Street
          item: Item 4
        ordinance: {number: 2026-7, sponsor: Council Member Lee}
        records-request:
          to: Records Custodian
          address: 1 Main Street
          requester: Ana Example
          contact: ana@example.org
        follow-up:
          - {what: Send the manual, who: Chief Ruiz, by: 2026-12-20}
          - {what: Follow up on the records request, by: 2026-12-28}
      """;

  private String place = "";

  private static void saved(Response answer) {
    assertThat(answer.status()).as(answer.page().select(".errors").text()).isEqualTo(303);
  }

  private Path make() throws IOException {
    Response made =
        browser.send(
            "/new?state=NM", "/new",
            "kind", "city",
            "name", "City of Oak Bend",
            "agency", "other",
            "agency-name", "Oak Bend Department of Public Safety",
            "body", "named",
            "body-name", "the Oak Bend Review Board");
    saved(made);
    place = made.header("Location");
    String rule = place + "/rule/0/";
    saved(
        browser.send(
            rule + "1",
            rule + "1",
            "status",
            "in-writing",
            "citation",
            "General Order 7",
            "confidence",
            "partly-verified"));
    saved(browser.send(rule + "3", rule + "3", "status", "missing"));
    passage(rule + "5/new");
    saved(browser.send(place + "/stands", place + "/stands", "agency", "0", "day", "2026-11-15"));
    Response check =
        browser.send(
            place + "/answers",
            place + "/answers",
            "meeting.who",
            "Cheif Ruiz",
            "meeting.date",
            "2026-11-02",
            "rule-6.in-place",
            "no",
            "rule-6.words",
            "Of another town.",
            "rule-4.in-place",
            "yes",
            "rule-4.in-writing",
            "no",
            "rule-4.position",
            "supports",
            "rule-4.words",
            "It is not written anywhere.",
            "follow-up.1.what",
            "Send the manual",
            "follow-up.1.who",
            "Lt. Kim",
            "follow-up.1.when",
            "2026-12-21",
            "do",
            "check");
    saved(browser.send(check, place + "/answers", "do", "keep"));
    onRecord("#rule-4", "", "answer.who", "Chief Ruiz", "answer.when", "2026-11-20");
    onRecord("#promises", "", "promise.who", "Chief Ruiz", "promise.by", "2026-12-20");
    onRecord("#rule-6", "/take-back");
    details();
    return folder.resolve("City of Oak Bend, New Mexico").resolve("town.yaml");
  }

  /** What was noted wrongly is put right. */
  private void onRecord(String section, String more, String... fields) throws IOException {
    String one =
        browser.get(place + "/answers/record").page().select(section + " a").attr("href") + more;
    saved(browser.send(one, one, fields));
  }

  private void passage(String card) throws IOException {
    Response cleaned =
        browser.send(
            card,
            card,
            "text",
            "Officers may ask about immi-\ngration status. No one else may.",
            "source",
            "Manual 3.1",
            "instrument",
            "manual");
    assertThat(cleaned.body()).contains("immigration");
    Response parts = browser.send(cleaned, card, "clean", "yes");
    assertThat(browser.send(parts, card).body()).contains("Answer at least one");
    saved(
        browser.send(
            parts,
            card,
            "e-inquiry",
            "opposite",
            "w-inquiry",
            "may ask about immigration status",
            "e-citizenship",
            "silent",
            "e-every-individual",
            "silent",
            "e-unrelated-purpose",
            "opposite",
            "e-eligibility",
            "stronger"));
    String again = card.replace("/new", "/0");
    saved(browser.send(again, again, "e-citizenship", "yes"));
  }

  private void details() throws IOException {
    saved(
        browser.send(
            place + "/details",
            place + "/details",
            "documents.date",
            "2026-12-01",
            "documents.prepared-by",
            "Oak Bend Neighbors",
            "documents.link",
            "https://neighbors.example/",
            "documents.meeting.date",
            "2026-12-08",
            "documents.meeting.time",
            "7:00 p.m.",
            "documents.meeting.where",
            "City Hall, 1 Main Street",
            "documents.meeting.item",
            "Item 4",
            "documents.ordinance.number",
            "2026-7",
            "documents.ordinance.sponsor",
            "Council Member Lee"));
    String request = place + "/request";
    saved(
        browser.send(
            request,
            request,
            "documents.records-request.to",
            "Records Custodian",
            "documents.records-request.address",
            "1 Main Street",
            "documents.records-request.requester",
            "Ana Example",
            "documents.records-request.contact",
            "ana@example.org"));
    var form = browser.get(request).page().expectFirst("form:has(#by)");
    saved(
        browser.post(
            request, Browsing.encoded(form, Map.of("by", "2026-12-28", "do", "follow-up"))));
  }

  @Test
  void keyByKey() throws IOException {
    Path file = make();
    Town desk = Browsing.CITIES.read(file);
    Town hand = Browsing.CITIES.read(file.toString(), BY_HAND);
    assertThat(desk.jurisdiction()).isEqualTo(hand.jurisdiction());
    assertThat(desk.policy()).isEqualTo(hand.policy());
    assertThat(desk.documents()).isEqualTo(hand.documents());
    assertThat(desk.code()).isEqualTo(hand.code());
    assertThat(desk.choices()).isEqualTo(hand.choices());
    // Nothing beside it: every key of the one is a key of the other.
    assertThat(keys(Files.readString(file))).containsExactlyInAnyOrderElementsOf(keys(BY_HAND));
    papers(desk, hand);
  }

  /** The words before colons, wherever they stand; values here have none. */
  private static List<String> keys(String yaml) {
    return java.util.regex.Pattern.compile("(?<=^|[\\s{\\[-])[a-z0-9-]+(?=:(\\s|$))")
        .matcher(yaml.replace("7:00", "7"))
        .results()
        .map(java.util.regex.MatchResult::group)
        .toList();
  }

  private void papers(Town desk, Town hand) throws IOException {
    int same = 0;
    for (DocumentKind kind : DocumentKind.all()) {
      if (Browsing.CITIES
          .refusal(hand, kind, freedomcities.templates.DraftSettings.STANDARD)
          .isPresent()) {
        continue;
      }
      byte[] byHand = Browsing.CITIES.bytes(Browsing.CITIES.draft(hand, kind), "docx");
      assertThat(Browsing.CITIES.bytes(Browsing.CITIES.draft(desk, kind), "docx"))
          .isEqualTo(byHand);
      assertThat(browser.get(place + "/papers/file/" + kind.key() + "/en/docx").bytes())
          .as(kind.key())
          .isEqualTo(byHand);
      same++;
    }
    assertThat(same).isGreaterThan(12);
  }

  /** A field that is taken away leaves no key behind, as if it had never been written. */
  @ParameterizedTest
  @CsvSource({
    "details, documents.meeting.where",
    "details, documents.link",
    "request, documents.records-request.to"
  })
  void whatIsTakenAwayLeavesNothing(String screen, String key) throws IOException {
    Path file = make();
    String page = place + "/" + screen;
    String before = Files.readString(file);
    saved(browser.send(page, page, key, ""));
    String value = keyOf(before, key);
    assertThat(before).contains(value);
    assertThat(Files.readString(file)).doesNotContain(value);
    assertThat(keys(Files.readString(file))).hasSize(keys(before).size() - 1);
  }

  private static String keyOf(String yaml, String key) {
    String last = key.substring(key.lastIndexOf('.') + 1) + ": ";
    int start = yaml.indexOf(last);
    return yaml.substring(start, yaml.indexOf('\n', start));
  }
}
