package freedomcities.templates.internal.stocktaking;

import freedomcities.rules.Rule;
import freedomcities.templates.completeness.Completeness.PartFault;
import freedomcities.templates.completeness.Remedy;
import freedomcities.tree.Block;
import freedomcities.tree.Document;
import freedomcities.tree.Inline;
import freedomcities.tree.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The parts that an instrument is expected to have, in order, held against the tree that a template
 * made. A part is known by the kind of its node and its id, as {@code docs/templates.md} lists
 * them.
 */
public final class Parts {
  /**
   * What is drawn; a town meeting's vote is certified by its clerk, a legislature has its own
   * forms.
   */
  public enum Form {
    ORDINANCE,
    WARRANT_ARTICLE,
    ACT,
    RESOLUTION,
    MEETING_RESOLUTION,
    LEGISLATIVE_RESOLUTION,
    DIRECTIVE,
    STAFF_REPORT
  }

  private static final Set<Form> LAWS = EnumSet.of(Form.ORDINANCE, Form.WARRANT_ARTICLE, Form.ACT);
  private static final Set<Form> RESOLUTIONS =
      EnumSet.of(Form.RESOLUTION, Form.MEETING_RESOLUTION, Form.LEGISLATIVE_RESOLUTION);
  private static final Set<Form> ALL = EnumSet.range(Form.ORDINANCE, Form.LEGISLATIVE_RESOLUTION);
  private static final Set<Form> EXECUTED =
      EnumSet.of(Form.ORDINANCE, Form.WARRANT_ARTICLE, Form.RESOLUTION, Form.MEETING_RESOLUTION);
  private static final Set<Form> ORDERS = EnumSet.of(Form.DIRECTIVE);
  private static final Set<Form> REPORTS = EnumSet.of(Form.STAFF_REPORT);
  private static final Set<Form> PRESIDED = EnumSet.of(Form.ORDINANCE, Form.RESOLUTION);

  /** What settles a part that is missing. */
  public enum By {
    TEMPLATE,
    POLICY,
    RULES
  }

  /**
   * An expected part.
   *
   * @param name what it is called; of several rows with one name, one in its place is enough
   * @param marks how it is known, as {@link #marks} writes what a tree holds
   */
  public record Part(String name, Pattern marks, Set<Form> forms, By settledBy) {
    Part(String name, String marks, Set<Form> forms) {
      this(name, marks, forms, By.TEMPLATE);
    }

    Part(String name, String marks, Set<Form> forms, By settledBy) {
      this(name, Pattern.compile(marks), forms, settledBy);
    }

    /** A part that the template settles, whatever is drawn. */
    public static Part of(String name, String marks) {
      return new Part(name, marks, Set.of());
    }

    public boolean isMark(String mark) {
      return marks.matcher(mark).matches();
    }
  }

  static final String REDRESS = "redress";
  static final String FEDERAL_LAW = "construction with federal law";

  /** In the order in which they are expected. */
  private static final List<Part> EXPECTED =
      List.of(
          new Part("number", "fill:(ordinance|resolution)-number", ALL),
          new Part("sponsor", "fill:(ordinance|resolution)-sponsor", ALL),
          new Part("title", "title", ALL),
          new Part("recitals or findings", "recital", ALL, By.POLICY),
          new Part("enacting clause", "formula", LAWS),
          new Part("resolving clause", "formula", RESOLUTIONS),
          new Part(
              "recitals or findings",
              "section:findings",
              LAWS,
              By.POLICY), // before a chapter of the code
          new Part("short title", "section:short-title|fill:short-title", LAWS),
          new Part("purpose", "section:purpose", LAWS),
          new Part("recitals or findings", "section:findings", LAWS, By.POLICY),
          new Part("definitions", "section:definitions", LAWS),
          new Part("operative sections", "section:rule-.+", LAWS, By.RULES),
          new Part(REDRESS, "section:(complaint-procedure|complaints)", LAWS, By.RULES),
          new Part("implementation", "section:implementation", LAWS),
          new Part("reporting", "section:reporting", LAWS),
          new Part(FEDERAL_LAW, "section:federal-law", LAWS),
          new Part(
              "operative sections",
              "section:code-.+",
              LAWS,
              By.RULES), // all in sections of the code
          new Part("severability", "section:severability", LAWS),
          new Part("conflicts", "section:conflicts", LAWS),
          new Part("effective date", "section:effective-date", LAWS),
          new Part("statement of support", "section:support", RESOLUTIONS),
          new Part("direction or request", "section:direction", RESOLUTIONS),
          new Part("report", "section:report", RESOLUTIONS),
          new Part("copies", "section:copies", RESOLUTIONS),
          new Part(
              "vote record",
              "fill:(ordinance|resolution)-(ayes|yes)|box:(ordinance|resolution)-vote-.*",
              EXECUTED),
          new Part("signature", "signature:(ordinance|resolution)-signature-presiding", PRESIDED),
          new Part("attest", "signature:(ordinance|resolution)-signature-clerk", EXECUTED),
          new Part(
              "form approval", "signature:(ordinance|resolution)-signature-attorney", PRESIDED),
          new Part(
              "certification", "signature:resolution-signature-certified", Set.of(Form.RESOLUTION)),
          new Part("policies supported", "heading:exhibit-a", RESOLUTIONS),
          new Part("title", "title", ORDERS),
          new Part("number", "fill:directive-number", ORDERS),
          new Part("effective date", "fill:directive-effective", ORDERS),
          new Part("authority", "fill:directive-authority", ORDERS),
          new Part("purpose", "section:purpose", ORDERS),
          new Part("policy", "section:policy", ORDERS),
          new Part("scope", "section:scope", ORDERS),
          new Part("definitions", "section:definitions", ORDERS),
          new Part("procedure", "section:procedure", ORDERS),
          new Part("operative sections", "section:rule-.+", ORDERS, By.RULES),
          new Part("training", "section:training", ORDERS),
          new Part("records", "section:records", ORDERS),
          new Part(FEDERAL_LAW, "section:federal-law", ORDERS),
          new Part("review", "section:review", ORDERS),
          new Part("signature of the issuer", "signature:directive-signature", ORDERS),
          new Part("title", "title", REPORTS),
          new Part("author", "fill:staff-report-from", REPORTS),
          new Part("action before the body", "heading:action", REPORTS),
          new Part("background", "heading:background", REPORTS),
          new Part("present policy", "heading:present", REPORTS),
          new Part("section by section", "heading:sections", REPORTS),
          new Part("alternatives", "heading:alternatives", REPORTS),
          new Part("fiscal and operational impact", "heading:impact", REPORTS),
          new Part("law for counsel", "heading:law", REPORTS),
          new Part("motions", "heading:motions", REPORTS));

  private Parts() {}

  /** What is expected of a form, in order. */
  public static List<Part> expected(Form form) {
    return EXPECTED.stream().filter(part -> part.forms().contains(form)).toList();
  }

  /**
   * The parts of a document that are missing or stand out of order.
   *
   * @param optional the rules drawn on request
   */
  public static List<PartFault> faults(
      Document document, List<Rule> optional, List<Part> expected, Function<By, Remedy> settling) {
    List<String> marks = new ArrayList<>(marks(document));
    // An optional rule is no operative section that a measure must have.
    optional.forEach(rule -> marks.remove("section:rule-" + rule.id()));
    Map<Part, Integer> found = new LinkedHashMap<>();
    for (Part part : expected) {
      int at = first(marks, part);
      if (at >= 0) {
        found.put(part, at);
      }
    }
    List<Part> inOrder = inOrder(found);
    Set<String> told = new HashSet<>(inOrder.stream().map(Part::name).toList());
    Set<String> there = Set.copyOf(found.keySet().stream().map(Part::name).toList());
    List<PartFault> faults = new ArrayList<>();
    String before = "";
    for (Part part : expected) {
      if (inOrder.contains(part)) {
        before = part.name();
      } else if (told.add(part.name())) {
        faults.add(
            there.contains(part.name())
                ? new PartFault(
                    part.name(), PartFault.Fault.OUT_OF_ORDER, before, settling.apply(By.TEMPLATE))
                : new PartFault(
                    part.name(),
                    PartFault.Fault.MISSING,
                    before,
                    settling.apply(part.settledBy())));
      }
    }
    return faults;
  }

  private static int first(List<String> marks, Part part) {
    for (int i = 0; i < marks.size(); i++) {
      if (part.isMark(marks.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The most parts that stand in the expected order; the others are what was moved. */
  private static List<Part> inOrder(Map<Part, Integer> found) {
    List<Part> parts = List.copyOf(found.keySet());
    List<Integer> at = List.copyOf(found.values());
    int[] length = new int[parts.size()];
    int[] previous = new int[parts.size()];
    int last = -1;
    for (int i = 0; i < parts.size(); i++) {
      length[i] = 1;
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (at.get(j) <= at.get(i) && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    List<Part> kept = new ArrayList<>();
    for (int i = last; i >= 0; i = previous[i]) {
      kept.addFirst(parts.get(i));
    }
    return kept;
  }

  /**
   * What a tree holds, in reading order: {@code title}, {@code section:severability}, {@code
   * fill:ordinance-number}.
   */
  public static List<String> marks(Document document) {
    List<String> marks = new ArrayList<>();
    for (Block block : Walk.blocks(document)) {
      switch (block) {
        case Block.Title title -> marks.add("title");
        case Block.Heading heading -> marks.add("heading:" + heading.id());
        case Block.Recital recital -> marks.add("recital");
        case Block.Formula formula -> marks.add("formula");
        case Block.Section section -> marks.add("section:" + section.id());
        // The line itself is the part, and no blank beside it.
        case Block.Signatures signatures ->
            signatures
                .signatures()
                .forEach(
                    signature -> {
                      marks.add("signature:" + signature.line().key());
                      signature.below().forEach(line -> fills(line, marks));
                    });
        default -> {}
      }
      if (!(block instanceof Block.Signatures)) {
        Walk.textsOf(block).forEach(line -> fills(line, marks));
      }
    }
    return marks;
  }

  private static void fills(List<Inline> line, List<String> marks) {
    for (Inline inline : Walk.inlines(line)) {
      switch (inline) {
        case Inline.Fill fill -> marks.add("fill:" + fill.key());
        case Inline.CheckBox box -> marks.add("box:" + box.name());
        default -> {}
      }
    }
  }
}
