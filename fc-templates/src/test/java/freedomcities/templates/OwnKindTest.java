package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.law.PublicRecords;
import freedomcities.law.StateProfile;
import freedomcities.templates.DocumentKind.ExpectedPart;
import freedomcities.templates.DocumentKind.Purpose;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Remedy;
import freedomcities.templates.source.TemplateSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kind of one's own is told of what it lacks and of the law that it shows, as shipped kinds are.
 */
class OwnKindTest {
  private static final Law LAW = Law.standard();
  private static final DocumentKind RELEASE =
      DocumentKind.of("press-release", Purpose.COMPARISON)
          .expecting(
              new ExpectedPart("headline", "title"),
              new ExpectedPart("contact", "fill:press-contact"))
          .restingOn(
              (place, law) ->
                  law
                      .profile(place.state())
                      .flatMap(StateProfile::publicRecords)
                      .map(PublicRecords::law)
                      .stream()
                      .toList());

  @TempDir Path folder;

  private Completeness completeness(String template) throws IOException {
    Files.writeString(folder.resolve("press-release.ftl"), template);
    return Examples.draft(
            LAW,
            Examples.town(LAW, Examples.SAMPLETON),
            RELEASE,
            DraftSettings.STANDARD,
            TemplateSource.folder(folder))
        .completeness();
  }

  @Test
  void aPartThatIsMissingIsTold() throws IOException {
    assertThat(completeness("<@title>News</@title><@p>Words.</@p>").parts())
        .containsExactly(
            new PartFault(
                "contact",
                PartFault.Fault.MISSING,
                "headline",
                new Remedy.Template("press-release.ftl")));
    assertThat(
            completeness(
                    "<@title>News</@title><@p><@fill key=\"press-contact\""
                        + " prompt=\"contact\"/></@p>")
                .parts())
        .isEmpty();
  }

  @Test
  void theLawThatItShowsIsAmongItsFactsAndTheLawThatItDoesNotShowIsNot() throws IOException {
    assertThat(completeness("<@title>News</@title><@p>Words.</@p>").facts()).isEmpty();
    assertThat(
            completeness(
                    "<@title>News</@title><@p>See A.R.S. tit. 39, ch. 1; A.R.S. §§ 39-121 to"
                        + " 39-128.</@p><@p>(az/public-records)</@p>")
                .facts())
        .extracting(shown -> shown.fact().id())
        .containsExactly("az/public-records");
  }

  @Test
  void aShippedKindByItsNamesAndPurposeIsThatKind() {
    assertThat(DocumentKind.of("comparison", Purpose.COMPARISON)).isSameAs(DocumentKind.COMPARISON);
    assertThat(DocumentKind.of("ordinance", Purpose.INSTRUMENT))
        .isNotEqualTo(DocumentKind.ORDINANCE);
    assertThat(DocumentKind.of("ordinance", "act", Purpose.INSTRUMENT))
        .isSameAs(DocumentKind.ORDINANCE);
  }

  @Test
  void theListIsWholeAndTheAgendaIsInItsOrder() {
    assertThat(DocumentKind.all()).hasSize(15).doesNotHaveDuplicates();
    assertThat(DocumentKind.agenda())
        .isEqualTo(
            List.of(
                DocumentKind.STAFF_REPORT,
                DocumentKind.ORDINANCE,
                DocumentKind.RESOLUTION,
                DocumentKind.COMPARISON,
                DocumentKind.MATRIX,
                DocumentKind.PUBLICATION_SUMMARY,
                DocumentKind.HEARING_NOTICE));
    assertThat(DocumentKind.all()).allMatch(kind -> !kind.about().isBlank());
  }
}
