package freedomcities.templates.internal.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agenda's item is a number, or bears a name of its own that is not said twice. */
class AgendaItemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | agenda item 12 | punto 12 de la agenda",
        "7.B | agenda item 7.B | punto 7.B de la agenda",
        "C | agenda item C | punto C de la agenda",
        "Item 7-B | agenda item 7-B | punto 7-B de la agenda",
        "Agenda Item No. 4 | agenda item 4 | punto 4 de la agenda",
        "#9 | agenda item 9 | punto 9 de la agenda",
        "Article 9 | article 9 of the warrant | artículo 9 de la convocatoria",
        "article 9 of the warrant | article 9 of the warrant | artículo 9 de la convocatoria",
        "New Business 4 | agenda item “New Business 4” | punto de la agenda “New Business 4”",
        "Consent | agenda item “Consent” | punto de la agenda “Consent”",
        "'' | '' | ''",
      })
  void isSaidAsTheAgendaCallsIt(String given, String english, String spanish) {
    assertEquals(english, phrase(given, "en"));
    assertEquals(spanish, phrase(given, "es"));
  }

  private static String phrase(String given, String language) {
    return AgendaItem.phrase(
        given, new Languages(TemplateSource.none(), RuleSet.standard()).wording(language));
  }
}
