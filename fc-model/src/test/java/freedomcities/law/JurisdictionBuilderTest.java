package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.problems.InputException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionBuilderTest {
  private final Law law = Law.standard();

  @ParameterizedTest(name = "{2}, {1}, {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AZ | city | Sampleton | City | Sampleton City Council | Sampleton Police Department | Mayor | City Clerk | City Attorney | false
          AZ | county | Sampleton | County | Board of Supervisors of Sampleton County | Sampleton County Sheriff’s Office | Chair | Clerk of the Board | County Attorney | true
          TX | county | Travis | County | Commissioners Court of Travis County | Travis County Sheriff’s Office | County Judge | County Clerk | County Attorney | true
          AR | county | Pulaski | County | Quorum Court of Pulaski County | Pulaski County Sheriff’s Office | County Judge | County Clerk | County Attorney | true
          LA | parish | Caldwell | Parish | Police Jury of Caldwell Parish | Caldwell Parish Sheriff’s Office | President | Secretary of the Police Jury | Parish Attorney | true
          MA | town | Amherst | Town | Town Meeting of the Town of Amherst | Amherst Police Department | Moderator | Town Clerk | Town Counsel | false
          MO | city | Kansas City | City | Kansas City Board of Aldermen | Kansas City Police Department | Mayor | City Clerk | City Attorney | false
          UT | city | Salt Lake City | City | Salt Lake City Council | Salt Lake City Police Department | Mayor | City Recorder | City Attorney | false
          AK | borough | North Slope | Borough | North Slope Borough Assembly | North Slope Borough Police Department | Mayor | Borough Clerk | Borough Attorney | false
          HI | county | Maui | County | County Council of the County of Maui | Maui Police Department | Council Chair | County Clerk | Corporation Counsel | false
          VA | state | Virginia | Commonwealth | Virginia General Assembly | Virginia State Police | Speaker of the House of Delegates and President of the Senate | Secretary of the Senate | Attorney General | false
          DC | district | District of Columbia | District | Council of the District of Columbia | Metropolitan Police Department | Chairman of the Council | Secretary to the Council | Attorney General | false
          CO | city-and-county | Denver | City and County | City Council of the City and County of Denver | Denver Police Department | Council President | Clerk and Recorder | City Attorney | false
          NE | state | Nebraska | State | Nebraska Legislature | Nebraska State Patrol | Speaker of the Legislature | Clerk of the Legislature | Attorney General | false
          """)
  void whatIsNotGivenFollowsFromKindAndState(
      String state,
      String kind,
      String name,
      String term,
      String body,
      String agency,
      String presiding,
      String clerk,
      String attorney,
      boolean sheriff) {
    Jurisdiction place = law.jurisdiction(name, Kind.byKey(kind).orElseThrow(), state).build();
    assertThat(place.term()).isEqualTo(term);
    assertThat(place.governingBody()).isEqualTo(body);
    assertThat(place.agency()).isEqualTo(agency);
    assertThat(place.officers().presiding()).isEqualTo(presiding);
    assertThat(place.officers().clerk()).isEqualTo(clerk);
    assertThat(place.officers().attorney()).isEqualTo(attorney);
    assertThat(place.electedSheriff()).isEqualTo(sheriff);
  }

  /** Of the data's body and of a given one; only a town has one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MA | town | | true
          MA | town | Amherst Town Council | false
          CT | town | | true
          CT | town | Representative Town Meeting of the Town of Sampleton | true
          NJ | town | the Sampleton Town Meeting | true
          NJ | town | | false
          MA | city | Sampleton Town Meeting | false
          """)
  void aTownMeetingIsKnownByItsName(
      String state, String kind, @Nullable String body, boolean meeting) {
    Jurisdiction place =
        law.jurisdiction("Sampleton", Kind.byKey(kind).orElseThrow(), state)
            .governingBody(Objects.requireNonNullElse(body, ""))
            .build();
    assertThat(place.townMeeting()).isEqualTo(meeting);
  }

  @Test
  void everyDefaultSaysWhereItCameFrom() {
    Jurisdiction county = law.jurisdiction("Sampleton", Kind.COUNTY, "AZ").clerk("Clerk").build();
    assertThat(county.assumptions())
        .containsEntry("governing-body", "default for a county in Arizona (state profile az)")
        .containsEntry("style", "default for a county in any state")
        .containsOnlyKeys(
            "style",
            "term",
            "governing-body",
            "agency",
            "officers.presiding",
            "officers.attorney",
            "officers.law-enforcement",
            "officers.manager",
            "elected-sheriff");
    assertThat(law.jurisdiction("King", Kind.COUNTY, "WA").build().assumptions())
        .containsEntry("governing-body", "known of this place (state profile wa)");
  }

  @Test
  void whatIsGivenStandsAndIsNoAssumption() {
    Jurisdiction place =
        law.jurisdiction("Sampleton", Kind.CITY, "AZ")
            .id("04-1")
            .style("the City of Greater Sampleton")
            .term("Municipality")
            .governingBody("the Common Council of Sampleton")
            .agency("Sampleton Public Safety")
            .presiding("Chair")
            .clerk("Recorder")
            .attorney("Solicitor")
            .lawEnforcement("Marshal")
            .manager("Mayor")
            .electedSheriff(false)
            .oversightBody("the Review Board")
            .build();
    assertThat(place.assumptions()).isEmpty();
    assertThat(place.styleWithArticle()).isEqualTo("the City of Greater Sampleton");
    assertThat(place.governingBody()).isEqualTo("Common Council of Sampleton");
    assertThat(place.slug()).isEqualTo("sampleton-city-az-04-1");
  }

  @Test
  void noOversightBodyIsAssumedAndAnArticleThatIsAddedIsSaid() {
    assertThat(law.jurisdiction("Sampleton", Kind.CITY, "AZ").build().oversightBody()).isEmpty();
    Jurisdiction place =
        law.jurisdiction("Sampleton", Kind.CITY, "AZ").oversightBody("Police Review Board").build();
    assertThat(place.oversightBody()).isEqualTo("the Police Review Board");
    assertThat(place.assumptions().get("oversight-body")).contains("\"Police Review Board\"");
    Jurisdiction asWritten =
        law.jurisdiction("Sampleton", Kind.CITY, "AZ").oversightBody("Internal Affairs").build();
    assertThat(asWritten.assumptions()).doesNotContainKey("oversight-body");
  }

  @ParameterizedTest
  @CsvSource({
    "City and Township of X, the City and Township of X",
    "City-Town of X, the City-Town of X",
    "Town and Country of X, Town and Country of X"
  })
  void aStyleOfTwoNounsHasItsArticle(String style, String withArticle) {
    assertThat(law.jurisdiction("X", Kind.CITY, "AZ").style(style).build().styleWithArticle())
        .isEqualTo(withArticle);
  }

  @Test
  void aStyleOfNounsWithoutEndIsAStyle() {
    String style = "City" + " and Town".repeat(20_000) + " of X";
    assertThat(law.jurisdiction("X", Kind.CITY, "AZ").style(style).build().styleWithArticle())
        .isEqualTo("the " + style);
  }

  @Test
  void aCountyPoliceDepartmentHasAChiefAndNoElectedSheriff() {
    Jurisdiction place =
        law.jurisdiction("Fairfax", Kind.COUNTY, "VA")
            .agency("Fairfax County Police Department")
            .build();
    assertThat(place.electedSheriff()).isFalse();
    assertThat(place.officers().lawEnforcement()).isEqualTo("Chief of Police");
    assertThat(place.assumptions().get("elected-sheriff"))
        .startsWith("follows from the agency given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OH | parish | Ohio has no parishes | write county, city, village, township or state
          AK | census-area | a census area in Alaska is part of the unorganized borough and has no government that could adopt an ordinance; the State of Alaska governs there | write borough, city, city-and-county or state
          AK | county | Alaska has boroughs, not counties | write borough, city, city-and-county or state
          CT | county | Connecticut has had no county government since 1960 | write borough, city, town or state
          RI | county | the counties of Rhode Island have no government | write city, town or state
          VT | county | the counties of Vermont have mainly judicial functions, a sheriff’s department, and no power to legislate | write city, town, village or state
          DC | city | the District of Columbia is a single government | write district
          HI | city | all local government in Hawaii is at the county level; Honolulu is a city and county | write county, city-and-county or state
          """)
  void aKindThatAStateHasNotIsRefusedWithTheReason(
      String state, String kind, String reason, String suggestion) {
    Kind known = Kind.byKey(kind).orElseThrow();
    assertThat(law.refusal(known, state)).contains(new KindRefusal(reason, suggestion));
    assertThatThrownBy(() -> law.jurisdiction("Sampleton", known, state).build())
        .isInstanceOf(InputException.class)
        .hasMessage("jurisdiction: " + reason + "; " + suggestion);
  }

  @Test
  void anUnknownStateAnEmptyNameAndAnotherStatesNameAreRefused() {
    assertThatThrownBy(() -> law.jurisdiction("Sampleton", Kind.CITY, "ZZ").build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unknown state \"ZZ\"");
    assertThatThrownBy(() -> law.jurisdiction(" ", Kind.CITY, "AZ").build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("name of the place is empty");
    assertThatThrownBy(() -> law.jurisdiction("Ilinois", Kind.STATE, "IL").build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("write Illinois");
  }

  @Test
  void anAlaskaBoroughIsAtTheCountyLevel() {
    assertThat(law.jurisdiction("Kenai Peninsula", Kind.BOROUGH, "AK").build().level())
        .isEqualTo(Kind.Level.COUNTY);
    assertThat(law.jurisdiction("State College", Kind.BOROUGH, "PA").build().level())
        .isEqualTo(Kind.Level.MUNICIPAL);
  }

  /** A consolidated government is styled and governed in another way than a city. */
  @Test
  void aNameKnownAsACityAndCountyIsNoCityUnlessItsStyleIsGiven() {
    Law law = Law.standard();
    assertThatThrownBy(() -> law.jurisdiction("Nashville", Kind.CITY, "TN").build())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("Nashville in Tennessee is known as a city and county in one")
        .hasMessageContaining("write city-and-county, or give its style");
    assertThat(law.jurisdiction("Nashville", Kind.CITY_AND_COUNTY, "TN").build().style())
        .isEqualTo("Metropolitan Government of Nashville and Davidson County");
    assertThat(
            law.jurisdiction("Nashville", Kind.CITY, "TN")
                .style("City of Nashville")
                .build()
                .style())
        .isEqualTo("City of Nashville");
    assertThat(law.jurisdiction("Nashville", Kind.CITY, "GA").build().style())
        .isEqualTo("City of Nashville");
  }

  @Test
  void singlePlacesHaveTheirBodiesOfficersAndClause() {
    Law law = Law.standard();
    assertThat(law.jurisdiction("Montclair", Kind.TOWNSHIP, "NJ").build().governingBody())
        .isEqualTo("Montclair Township Council");
    assertThat(law.jurisdiction("Dallas", Kind.COUNTY, "TX").build().officers().attorney())
        .isEqualTo("Criminal District Attorney");
    assertThat(law.jurisdiction("Sampleton", Kind.COUNTY, "TX").build().officers().attorney())
        .isEqualTo("County Attorney");
    assertThat(
            law.enactingClause(law.jurisdiction("Honolulu", Kind.CITY_AND_COUNTY, "HI").build())
                .text())
        .isEqualTo("Be it ordained by the people of the City and County of Honolulu:");
  }
}
