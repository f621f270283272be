package freedomcities.templates.internal.views;

import freedomcities.policy.AgencyPolicy;
import freedomcities.towns.Town;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whose records one letter asks for: a custodian is asked for what is his agency's own. The
 * addressee says whose he is by the name of an agency, of who runs it, or of the place that its
 * name begins with; of one who says nothing of it the place's own agencies are asked for.
 *
 * @param asked in the order of the town file; empty if none is on record
 * @param left agencies on record that need a letter of their own
 */
record RecordsHolders(List<AgencyPolicy> asked, List<AgencyPolicy> left) {
  /** What parts the office from whose it is: "Records Officer, Mallard County". */
  private static final Pattern PARTS = Pattern.compile(",|;|\\n|\\bof\\b|\\bfor\\b");

  private static final Pattern ARTICLE = Pattern.compile("^(?i:the)\\s+");

  /** A city's name does not make it the county of that name. */
  private static final Pattern ANOTHER_PLACE =
      Pattern.compile("^(?:County|Parish|Township|Borough|Village|State|City)\\b.*");

  static RecordsHolders of(Town town) {
    List<AgencyPolicy> all = town.policy().agencies();
    String to = town.documents().recordsRequest().to();
    List<AgencyPolicy> asked = all.stream().filter(agency -> isOf(to, agency)).toList();
    if (asked.isEmpty()) {
      asked = town.policy().own();
    }
    if (asked.isEmpty() && !all.isEmpty()) {
      // Nobody here keeps any: the letter goes to the first who does.
      asked = all.stream().filter(one -> one.runBy().equals(all.getFirst().runBy())).toList();
    }
    List<AgencyPolicy> there = asked;
    return new RecordsHolders(
        asked, all.stream().filter(agency -> !there.contains(agency)).toList());
  }

  private static boolean isOf(String to, AgencyPolicy agency) {
    return Arrays.stream(PARTS.split(to))
        .map(RecordsHolders::bare)
        .filter(part -> !part.isEmpty())
        .anyMatch(
            part ->
                part.equals(bare(agency.agency()))
                    || agency.runBy().map(RecordsHolders::bare).filter(part::equals).isPresent()
                    || isPlaceOf(part, agency.agency()));
  }

  private static boolean isPlaceOf(String part, String agency) {
    return agency.startsWith(part + " ")
        && !ANOTHER_PLACE.matcher(agency.substring(part.length() + 1)).matches();
  }

  private static String bare(String name) {
    return ARTICLE.matcher(name.strip()).replaceFirst("");
  }
}
