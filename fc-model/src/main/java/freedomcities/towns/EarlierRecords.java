package freedomcities.towns;

import freedomcities.places.Jurisdiction;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.PresentPolicy;
import freedomcities.problems.InputException;
import freedomcities.problems.Location;
import freedomcities.problems.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the records of an older file behind those of a newer one of the same place. */
final class EarlierRecords {
  private final Town now;
  private final Town before;
  private final List<Problem> problems = new ArrayList<>();

  private EarlierRecords(Town now, Town before) {
    this.now = now;
    this.before = before;
  }

  static Town join(Town now, Town before) {
    return new EarlierRecords(now, before).joined();
  }

  private Town joined() {
    refuseAnotherPlace();
    now.policy().agencies().forEach(this::refuseUnlessEarlier);
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    List<AgencyPolicy> older =
        Stream.concat(before.policy().agencies().stream(), before.policy().earlier().stream())
            .toList();
    Stream<AgencyPolicy> own =
        now.policy().earlier().stream().filter(record -> find(older, record).isEmpty());
    Comparator<AgencyPolicy> byDay =
        Comparator.comparing(record -> record.asOf().orElse(LocalDate.MIN));
    PresentPolicy policy =
        new PresentPolicy(
            now.policy().agencies(),
            Stream.concat(older.stream(), own).sorted(byDay.reversed()).toList(),
            now.policy().positions());
    return new Town(
        now.source(),
        now.jurisdiction(),
        policy,
        now.code(),
        now.choices(),
        now.documents(),
        now.whereabouts());
  }

  private static Optional<AgencyPolicy> find(List<AgencyPolicy> records, AgencyPolicy like) {
    return records.stream().filter(record -> record.isOf(like.agency())).findFirst();
  }

  private void refuseAnotherPlace() {
    Jurisdiction here = now.jurisdiction();
    Jurisdiction there = before.jurisdiction();
    if (!here.slug().equals(there.slug())) {
      refuse(
          "this is " + there.fullName() + ", and " + now.source() + " is " + here.fullName(),
          "give two files of one place");
    } else if (now.policy().agencies().stream()
        .noneMatch(record -> find(before.policy().agencies(), record).isPresent())) {
      refuse(
          "no agency of " + now.source() + " has a record here",
          "write the agency's name alike in both");
    }
  }

  private void refuseUnlessEarlier(AgencyPolicy record) {
    find(before.policy().agencies(), record)
        .filter(older -> !isBefore(older, record))
        .ifPresent(
            older ->
                refuse(
                    "the record of "
                        + record.agency()
                        + day(older)
                        + " is not before that of "
                        + now.source()
                        + day(record),
                    "give the older record as the earlier one, and each record its as-of"));
  }

  private static boolean isBefore(AgencyPolicy older, AgencyPolicy newer) {
    return older.asOf().isPresent()
        && newer.asOf().isPresent()
        && older.asOf().get().isBefore(newer.asOf().get());
  }

  private static String day(AgencyPolicy record) {
    return record.asOf().map(day -> " (as of " + day + ")").orElse(" (without as-of)");
  }

  private void refuse(String found, String remedy) {
    problems.add(new Problem(new Location(before.source(), 0, 0), found, remedy));
  }
}
