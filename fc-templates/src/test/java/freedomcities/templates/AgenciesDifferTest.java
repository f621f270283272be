package freedomcities.templates;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.law.Law;
import freedomcities.places.Kind;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import freedomcities.templates.internal.engine.Languages;
import freedomcities.templates.source.TemplateSource;
import freedomcities.towns.Town;
import freedomcities.towns.TownBuilder;
import freedomcities.towns.TownReader;
import freedomcities.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A status is an agency's. Where several differ, papers name each; what is said of the place is
 * true of all of them.
 */
class AgenciesDifferTest {
  private static final List<String> AGENCIES =
      List.of(
          "Sampleton Police Department",
          "Sampleton Municipal Jail",
          "Harbor Patrol",
          "Park Rangers",
          "Transit Police");
  private static final List<String> BRIEF =
      List.of(
          "Police Department", "Municipal Jail", "Harbor Patrol", "Park Rangers", "Transit Police");

  private static final Languages LANGUAGES =
      new Languages(TemplateSource.none(), RuleSet.standard());

  private static Town town(List<Status> statuses) {
    TownBuilder town =
        new TownReader(RuleSet.standard(), Law.standard()).town("Sampleton", Kind.CITY, "AZ");
    for (int i = 0; i < statuses.size(); i++) {
      town.agency(AGENCIES.get(i), LocalDate.of(2026, 10, 2));
      for (int rule = 1; rule <= 9; rule++) {
        // One status for all others, so that what is said of rule 6 stands out.
        town.status(Integer.toString(rule), rule == 6 ? statuses.get(i) : Status.IN_PRACTICE);
      }
    }
    return town.build();
  }

  @Property(tries = 80)
  void eachAgencyIsNamedWhereTheyDiffer(
      @ForAll("statuses") List<Status> statuses, @ForAll("languages") String language) {
    Town town = town(statuses);
    boolean differ = statuses.stream().distinct().count() > 1;
    Wording wording = LANGUAGES.wording(language);
    String handout = Examples.text(town, DocumentKind.HANDOUT, language);
    if (differ && statuses.size() <= 3) {
      // A column for each, in the order of the record.
      assertThat(handout)
          .containsPattern(String.join("\n", BRIEF.subList(0, statuses.size())))
          .containsPattern(
              "\n6\n.+\n"
                  + String.join(
                      "\n",
                      statuses.stream()
                          .map(
                              status ->
                                  ".{1,2} ?"
                                      + wording.say("status." + status.key() + ".word")
                                      + ".*")
                          .toList()));
    } else if (differ) {
      for (int i = 0; i < statuses.size(); i++) {
        String word = wording.say("status." + statuses.get(i).key() + ".word");
        assertThat(handout).containsPattern(BRIEF.get(i) + ": .{1,2} ?" + word);
      }
    } else {
      assertThat(handout).doesNotContain("Municipal Jail");
    }
    String comment = Examples.text(town, DocumentKind.COMMENT, language);
    for (Status status : Status.values()) {
      if (differ) {
        assertThat(comment)
            .as("nothing of the whole place")
            .doesNotContain(ofThePlace(wording, status, town));
      }
    }
  }

  /**
   * What a comment says of one rule, if it is so at all agencies; of the others' status it is so.
   */
  private static String ofThePlace(Wording wording, Status status, Town town) {
    if (status == Status.IN_PRACTICE) {
      return "nobody says this";
    }
    String place =
        wording.language().startsWith("en") ? "the City of Sampleton" : "City of Sampleton";
    // Without its first letter, which is small after "we are told that".
    return wording
        .say(
            "comment.rule.stand." + status.key(),
            java.util.Map.of("place", place, "grounds", wording.say("comment.ground.force")))
        .substring(1);
  }

  @Property(tries = 40)
  void comparisonAndMatrixTellEach(@ForAll("statuses") List<Status> statuses) {
    Town town = town(statuses);
    boolean differ = statuses.stream().distinct().count() > 1;
    String comparison = Examples.text(town, DocumentKind.COMPARISON, "en");
    String rule =
        comparison
            .lines()
            .filter(line -> line.contains("Status:") || line.contains("Status by agency"))
            .skip(5)
            .findFirst()
            .orElseThrow();
    assertThat(rule.contains("Status by agency")).isEqualTo(differ);
    if (differ) {
      for (int i = 0; i < statuses.size(); i++) {
        assertThat(comparison)
            .containsPattern(BRIEF.get(i) + ": .{1,2} ?(?i)" + statuses.get(i).words());
      }
    }
    assertThat(comparison.contains("Missing at one agency or more:"))
        .isEqualTo(statuses.size() > 1 && statuses.contains(Status.MISSING));
  }

  @Provide
  static Arbitrary<List<Status>> statuses() {
    return Arbitraries.of(
            Status.IN_PRACTICE, Status.PARTIAL, Status.CONFLICTING, Status.MISSING, Status.UNKNOWN)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .filter(list -> !list.isEmpty());
  }

  @Provide
  static Arbitrary<String> languages() {
    return Arbitraries.of("en", "es");
  }
}
