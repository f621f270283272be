package freedomcities.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.Status;
import freedomcities.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class WeakestAgencyTest {
  private static final GapCheck CHECK = new GapCheck(RuleSet.standard());

  @Property
  void aPlaceIsAsStrongAsItsWeakestAgency(@ForAll @NotEmpty List<Status> statuses) {
    Status weakest = statuses.stream().min(Comparator.naturalOrder()).orElseThrow();
    Finding finding = CHECK.check(policy(statuses), true).finding("1").orElseThrow();
    assertThat(finding.status()).isEqualTo(weakest);
    assertThat(finding.isGap()).isEqualTo(weakest != Status.IN_WRITING);
    assertThat(finding.agencies()).extracting(AgencyFinding::status).isEqualTo(statuses);
  }

  @Property
  void everyRuleIsCountedOnce(@ForAll List<Status> statuses) {
    GapReport report = CHECK.check(policy(statuses), true);
    long all = 0;
    for (Status status : Status.values()) {
      all += report.count(status);
    }
    assertThat(all).isEqualTo(9).isEqualTo(report.gaps().size() + report.inWriting().size());
  }

  private static PresentPolicy policy(List<Status> statuses) {
    List<AgencyPolicy> agencies = new ArrayList<>();
    for (Status status : statuses) {
      RuleRecord record = RuleRecord.of(status);
      agencies.add(
          new AgencyPolicy("Agency " + agencies.size(), Optional.empty(), Map.of("1", record)));
    }
    return new PresentPolicy(agencies);
  }
}
