package freedomcities.law;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseChoiceTest {
  private final Law law = Law.standard();

  @ParameterizedTest(name = "{2}, {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AZ | city | Sampleton | Be it ordained by the City Council of the City of Sampleton, Arizona, as follows: | unverified
          AZ | county | Maricopa | Be it ordained by the Board of Supervisors of Maricopa County, Arizona, as follows: | unverified
          AZ | state | Arizona | Be it enacted by the Legislature of the State of Arizona: | verified
          CA | city | Santa Ana | The City Council of the City of Santa Ana does ordain as follows: | verified
          CA | county | Alameda | The Board of Supervisors of the County of Alameda ordains as follows: | verified
          CA | state | California | The people of the State of California do enact as follows: | verified-in-use
          CA | city-and-county | San Francisco | Be it ordained by the People of the City and County of San Francisco: | unverified
          CO | county | Larimer | Be it ordained by the Board of County Commissioners of Larimer County: | partly-verified
          WA | city | Olympia | The city council of the city of Olympia do ordain as follows: | partly-verified
          WA | town | Yacolt | Be it ordained by the council of the town of Yacolt: | partly-verified
          WA | county | King | BE IT ORDAINED BY THE COUNCIL OF KING COUNTY: | verified-in-use
          WA | county | Whatcom | Be it ordained by the Board of County Commissioners of Whatcom County, Washington, as follows: | unverified
          IL | city | Chicago | Be it ordained by the City Council of the City of Chicago: | verified-in-use
          IL | village | Oak Park | Be it ordained by the President and Board of Trustees of the Village of Oak Park: | verified-in-use
          IL | state | Illinois | Be it enacted by the People of the State of Illinois, represented in the General Assembly: | partly-verified
          WI | city | Madison | The common council of the city of Madison do ordain as follows: | partly-verified
          OH | city | Columbus | Be it ordained by the City Council of the City of Columbus, State of Ohio: | partly-verified
          MN | county | Hennepin | The county board of Hennepin county ordains: | partly-verified
          ND | city | Fargo | Be it ordained by the Board of City Commissioners of the city of Fargo: | partly-verified
          OR | county | Lane | The Board of County Commissioners of Lane County ordains as follows: | verified
          NY | county | Tompkins | Be it enacted by the County Legislature of the County of Tompkins as follows: | verified
          NY | village | Ossining | Be it enacted by the Board of Trustees of the Village of Ossining as follows: | verified
          NY | state | New York | The People of the State of New York, represented in Senate and Assembly, do enact as follows: | verified
          TX | county | Travis | Be it ordered by the Commissioners Court of Travis County, Texas, as follows: | unverified
          TX | city | Austin | Be it ordained by the City Council of the City of Austin, Texas, as follows: | unverified
          MA | town | Amherst | To see if the Town of Amherst will vote to amend the by-laws of the Town by adding the following by-law, or take any other action relative thereto: | unverified
          NH | town | Hanover | To see if the Town of Hanover will vote to adopt the following ordinance, or take any other action relative thereto: | unverified
          CT | town | Mansfield | Be it ordained by the Town Meeting of the Town of Mansfield, Connecticut, as follows: | unverified
          MA | city | Boston | Be it ordained by the City Council of Boston, as follows: | verified-in-use
          MA | state | Massachusetts | Be it enacted by the Senate and House of Representatives in General Court assembled, and by the authority of the same: | verified-in-use
          LA | parish | Caldwell | Be it ordained by the Police Jury of Caldwell Parish, Louisiana, as follows: | unverified
          LA | state | Louisiana | Be it enacted by the Legislature of Louisiana: | verified-in-use
          AK | borough | Kenai Peninsula | Be it ordained by the Assembly of the Kenai Peninsula Borough, Alaska, as follows: | unverified
          AK | city-and-county | Juneau | Be it ordained by the Assembly of the City and Borough of Juneau, Alaska, as follows: | unverified
          PR | municipio | San Juan | Be it ordained by the Municipal Legislature of the Municipality of San Juan, Puerto Rico, as follows: | unverified
          PR | state | Puerto Rico | Be it enacted by the Legislature of Puerto Rico: | unverified
          DC | district | District of Columbia | BE IT ENACTED BY THE COUNCIL OF THE DISTRICT OF COLUMBIA: | verified-in-use
          MO | city | Liberty | Be it ordained by the board of aldermen of the city of Liberty, as follows: | partly-verified
          NE | city | Crete | Be it ordained by the mayor and city council of the city of Crete: | partly-verified
          NE | county | Lancaster | Be it ordained by the county board of the county of Lancaster: | partly-verified
          NM | city | Española | Be it ordained by the governing body of the City of Española: | partly-verified
          NM | village | Corrales | Be it ordained by the governing body of the Village of Corrales: | partly-verified
          ID | county | Ada | Be it ordained by the board of county commissioners of Ada county, Idaho: | partly-verified
          MS | city | Tupelo | Be it ordained by the Mayor and Board of Aldermen of the City of Tupelo: | partly-verified
          NJ | township | Maplewood | Be it ordained by the Township Committee of the Township of Maplewood, New Jersey, as follows: | unverified
          SD | county | Brown | Be it ordained by Brown county: | partly-verified
          DE | county | Sussex | The County of Sussex hereby ordains: | partly-verified
          DE | county | Kent | Be it ordained by the Levy Court of Kent County, Delaware, as follows: | unverified
          VA | independent-city | Falls Church | Be it ordained by the City Council of the City of Falls Church, Virginia, as follows: | unverified
          """)
  void aPlaceOpensItsLegislationAsItsStateSays(
      String state, String kind, String name, String clause, String sure) {
    Jurisdiction place = law.jurisdiction(name, Kind.byKey(kind).orElseThrow(), state).build();
    Fact fact = law.enactingClause(place);
    assertThat(fact.text()).isEqualTo(clause);
    assertThat(fact.confidence().key()).isEqualTo(sure);
  }

  @Test
  void aClauseForOneClassOfPlacesSaysSoWhenTheClassIsNotKnown() {
    Fact clause = law.enactingClause(law.jurisdiction("Olympia", Kind.CITY, "WA").build());
    assertThat(clause.source())
        .startsWith("for a code city or second-class city, as most are; whether this place is one");
  }

  @Test
  void aClauseForAClassThatFewPlacesAreOfIsOfferedButNotChosen() {
    Jurisdiction place = law.jurisdiction("Maplewood", Kind.TOWNSHIP, "NJ").build();
    assertThat(law.enactingClause(place).id()).isEqualTo("usual/clause");
    assertThat(law.enactingClause(place).text())
        .isEqualTo(
            "Be it ordained by the Township Committee of the Township of Maplewood, New Jersey, as"
                + " follows:");
    assertThat(law.enactingClauses(place))
        .singleElement()
        .satisfies(
            fact -> assertThat(fact.source()).startsWith("for a municipality under the Walsh Act"));
  }

  @Test
  void theClassFollowsTheBodyWhereTheBodyTells() {
    Jurisdiction place =
        law.jurisdiction("Liberty", Kind.CITY, "MO")
            .governingBody("the Liberty City Council")
            .build();
    assertThat(law.enactingClause(place).text())
        .isEqualTo("Be it ordained by the council of the city of Liberty, as follows:");
  }

  @Test
  void theUsualFormDoesNotSayThePlaceTwice() {
    Jurisdiction place =
        law.jurisdiction("Dallas", Kind.COUNTY, "AL")
            .governingBody("Dallas County Commission")
            .build();
    assertThat(law.enactingClause(place).text())
        .isEqualTo("Be it resolved by the Commission of Dallas County, Alabama, as follows:");
    Jurisdiction metro =
        law.jurisdiction("Clark", Kind.COUNTY, "WA").governingBody("Greater Clark Council").build();
    assertThat(law.enactingClause(metro).text())
        .isEqualTo("Be it ordained by the Greater Clark Council, Washington, as follows:");
  }

  @Test
  void bracesInANameStayAsTheyAre() {
    Jurisdiction place = law.jurisdiction("{style} ${7*7}", Kind.CITY, "CA").build();
    assertThat(law.enactingClause(place).text())
        .isEqualTo("The City Council of the City of {style} ${7*7} does ordain as follows:");
  }

  @ParameterizedTest
  @CsvSource({
    "MA, town, Amherst, true",
    "NH, town, Hanover, true",
    "MA, city, Boston, false",
    "CT, town, Mansfield, false",
    "ME, town, Orono, false",
    "VT, town, Randolph, false",
    "MA, state, Massachusetts, false",
    "WA, town, Yacolt, false"
  })
  void aTownMeetingVotesOnAnArticle(String state, String kind, String name, boolean article) {
    Jurisdiction place = law.jurisdiction(name, Kind.byKey(kind).orElseThrow(), state).build();
    assertThat(law.isArticle(place)).isEqualTo(article);
  }

  @Test
  void aTownWithACouncilHasNoArticles() {
    Jurisdiction place =
        law.jurisdiction("Franklin", Kind.TOWN, "MA")
            .governingBody("Franklin Town Council")
            .build();
    assertThat(law.isArticle(place)).isFalse();
  }
}
