package freedomcities.templates.internal.law;

import freedomcities.law.Approval;
import freedomcities.law.Approval.Act;
import freedomcities.places.Jurisdiction;
import freedomcities.places.Kind;
import freedomcities.towns.Town;
import java.util.Map;
import java.util.Optional;

/**
 * The line on which an officer approves an ordinance, signs it, or returns it with objections, and
 * what a drafter is told of it.
 *
 * @param title of the officer; empty if the draft has no line
 * @param lead over the line
 * @param returns whether the officer may return the ordinance instead
 * @param note on what it rests on, or on what is not known; empty if nothing is open
 */
public record ApprovalLine(String title, String lead, boolean returns, String note) {
  private static final String KEY = "officers.approving";
  private static final ApprovalLine NONE = new ApprovalLine("", "", false, "");

  /** The line at one place: who the town file names, else whom the law data name for all such. */
  public static ApprovalLine of(Town town, Optional<Approval> known) {
    Jurisdiction place = town.jurisdiction();
    boolean legislature = place.kind().level() == Kind.Level.STATE && place.kind() != Kind.DISTRICT;
    if (place.townMeeting() || legislature) {
      return NONE;
    }
    String given = place.officers().approving();
    Optional<Approval> law = known.filter(approval -> approval.act() != Act.REVIEW);
    if (!given.isEmpty()) {
      boolean noVeto =
          law.filter(approval -> approval.only().isEmpty() && isOf(approval, given))
              .filter(approval -> approval.act() != Act.APPROVE_OR_VETO)
              .isPresent();
      return new ApprovalLine(given, "Approved:", !noVeto, law.map(ApprovalLine::told).orElse(""));
    }
    if (isSettled(town)) {
      return NONE;
    }
    return law.map(approval -> ofLaw(approval, place))
        .orElseGet(() -> new ApprovalLine("", "", false, unknown()));
  }

  /** Whether the file says that nobody approves. */
  private static boolean isSettled(Town town) {
    return town.whereabouts().of("jurisdiction." + KEY).isPresent();
  }

  private static ApprovalLine ofLaw(Approval approval, Jurisdiction place) {
    String officer = approval.officer();
    boolean presides = officer.isEmpty() || officer.equals(place.officers().presiding());
    String told = told(approval) + onlyFor(approval);
    if (approval.act() == Act.SIGN && presides) {
      return new ApprovalLine("", "", false, told);
    }
    if (!approval.only().isEmpty()) {
      return new ApprovalLine(
          "",
          "",
          false,
          told + " If this is one, give the title of who does (" + KEY + "), else “none”.");
    }
    return new ApprovalLine(
        officer,
        approval.act() == Act.SIGN ? "Signed:" : "Approved:",
        approval.act() == Act.APPROVE_OR_VETO,
        told);
  }

  private static String onlyFor(Approval approval) {
    return approval.only().isEmpty() ? "" : " That is only for " + approval.only() + ".";
  }

  private static boolean isOf(Approval approval, String title) {
    return approval.officer().equals(title);
  }

  private static String told(Approval approval) {
    return LegalNotes.told(approval.fact());
  }

  private static String unknown() {
    return "The law data don’t say whether an officer approves or vetoes an ordinance of this"
        + " place. If one does, give the title ("
        + KEY
        + "); if nobody does, “none”.";
  }

  /** As a template sees it. */
  public Map<String, Object> view() {
    return Map.of("title", title, "lead", lead, "returns", returns, "note", note);
  }
}
