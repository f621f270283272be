package freedomcities.towns;

import freedomcities.gaps.Proposals;
import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Quoted;
import freedomcities.law.Confidence;
import freedomcities.policy.AgencyPolicy;
import freedomcities.policy.Answer;
import freedomcities.policy.Answer.Position;
import freedomcities.policy.Instrument;
import freedomcities.policy.Passage;
import freedomcities.policy.Passage.Contradiction;
import freedomcities.policy.PresentPolicy;
import freedomcities.policy.RuleRecord;
import freedomcities.policy.RuleRecord.Citation;
import freedomcities.policy.Standing;
import freedomcities.policy.Status;
import freedomcities.policy.Strike;
import freedomcities.policy.Way;
import freedomcities.problems.Location;
import freedomcities.rules.Requirement.Element;
import freedomcities.rules.Rule;
import freedomcities.rules.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads {@code policy}, and tells where it contradicts itself. What its shape forbids has been told
 * before.
 */
final class PolicyReader {
  /** Stands where something needed is missing: that is told by the shape of the file. */
  private static final String TOLD = "?";

  private final RuleSet rules;
  private final boolean manualsCount;
  private final ProblemList problems;

  PolicyReader(RuleSet rules, boolean manualsCount, ProblemList problems) {
    this.rules = rules;
    this.manualsCount = manualsCount;
    this.problems = problems;
  }

  PresentPolicy read(List<Node.Mapping> policy) {
    List<AgencyPolicy> all =
        policy.stream()
            .map(
                agency ->
                    new AgencyPolicy(
                        needed(agency.line("agency")),
                        given(agency.line("run-by")),
                        agency.date("as-of"),
                        records(agency.mapping("rules"))))
            .toList();
    Map<String, Integer> latest = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      String name = name(all.get(i));
      Integer other = latest.putIfAbsent(name, i);
      if (other != null) {
        refuseWithoutDates(all, i, policy.get(i));
        if (day(all.get(i)).isAfter(day(all.get(other)))) {
          latest.put(name, i);
        }
      }
    }
    List<AgencyPolicy> agencies = latest.values().stream().map(all::get).toList();
    List<AgencyPolicy> earlier =
        IntStream.range(0, all.size())
            .filter(i -> !latest.containsValue(i))
            .mapToObj(all::get)
            .sorted(Comparator.comparing(PolicyReader::day).reversed())
            .toList();
    return new PresentPolicy(agencies, earlier, List.copyOf(latest.values()));
  }

  private static String name(AgencyPolicy agency) {
    return AgencyPolicy.key(agency.agency());
  }

  private static LocalDate day(AgencyPolicy agency) {
    return agency.asOf().orElse(LocalDate.MIN);
  }

  /** Two records of one agency are told apart by their dates. */
  private void refuseWithoutDates(List<AgencyPolicy> all, int i, Node.Mapping agency) {
    AgencyPolicy second = all.get(i);
    boolean apart =
        all.subList(0, i).stream()
            .filter(one -> name(one).equals(name(second)))
            .allMatch(
                one ->
                    one.asOf().isPresent()
                        && second.asOf().isPresent()
                        && !one.asOf().equals(second.asOf()));
    if (!second.agency().equals(TOLD) && !apart) {
      problems.add(
          at(agency, "agency"),
          "a second agency " + Quoted.of(second.agency()),
          "join the two, name them apart, or give each record the as-of of its own day");
    }
  }

  private Map<String, RuleRecord> records(Node.Mapping listed) {
    Map<String, RuleRecord> records = new HashMap<>();
    for (Rule rule : rules.rules()) {
      listed.get(rule.id()).ifPresent(node -> records.put(rule.id(), record(rule, node)));
    }
    return records;
  }

  private RuleRecord record(Rule rule, Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return byKey(Status.values(), Status::key, node.words())
          .map(RuleRecord::of)
          .orElse(RuleRecord.UNKNOWN);
    }
    List<Node.Mapping> passageNodes = mapping.mappings("passages");
    List<Passage> passages = new ArrayList<>();
    boolean clear = true;
    for (Node.Mapping passage : passageNodes) {
      if (saysWhatItBearsOn(rule, passage)) {
        passages.add(passage(passage));
      } else {
        clear = false;
      }
    }
    RuleRecord record =
        new RuleRecord(
            byKey(Status.values(), Status::key, mapping.line("status")),
            citation(mapping),
            passages,
            mapping.mappings("answers").stream().map(this::answer).toList(),
            byKey(Way.values(), Way::key, mapping.line("proposal")));
    if (clear && !record.passages().isEmpty()) {
      compare(rule, record, at(mapping, "status"));
    }
    if (clear) {
      record.proposal().ifPresent(way -> possible(rule, record, way, at(mapping, "proposal")));
    }
    return record;
  }

  /** What is chosen must be there to choose. */
  private void possible(Rule rule, RuleRecord record, Way way, Location at) {
    Status status = Standing.of(rule, record, manualsCount).status();
    if (status == Status.IN_WRITING || status == Status.UNKNOWN) {
      problems.add(
          at,
          "nothing is proposed for rule " + rule.id() + ", which is " + status.words(),
          "leave the proposal out");
    } else if (way == Way.AMEND && !Proposals.canAmend(record)) {
      problems.add(
          at,
          "rule " + rule.id() + " has no passage in writing that could be amended",
          "give the words by which it contradicts the rule, or a passage that contradicts nothing;"
              + " or choose model or replace");
    } else if (way == Way.REPLACE && !Proposals.canReplace(record)) {
      problems.add(
          at,
          "rule " + rule.id() + " has no passage in writing that could be repealed",
          "give the passage, or choose model");
    }
  }

  /** A declared status must be the one that the passages give. */
  private void compare(Rule rule, RuleRecord record, Location at) {
    Status derived = Standing.of(rule, record, manualsCount).status();
    record
        .declared()
        .filter(declared -> declared != derived)
        .ifPresent(
            declared ->
                problems.add(
                    at,
                    "rule "
                        + rule.id()
                        + " is declared "
                        + declared.key()
                        + ", but its passages make it "
                        + derived.key(),
                    "leave the status out, or correct what the passages have, lack and"
                        + " contradict"));
  }

  /** Every passage must name an element, and no element twice. */
  private boolean saysWhatItBearsOn(Rule rule, Node.Mapping passage) {
    Map<String, String> named = new HashMap<>();
    boolean clear = true;
    for (String part : List.of("has", "stronger", "lacks", "contradicts")) {
      for (Node item : passage.items(part)) {
        String before = named.putIfAbsent(element(item), part);
        // An element can be contradicted by several words.
        boolean again =
            before != null
                && !(part.equals("contradicts")
                    && before.equals(part)
                    && item instanceof Node.Mapping);
        if (again) {
          problems.add(
              item.at(),
              "the passage names "
                  + Quoted.of(element(item))
                  + (before.equals(part)
                      ? " twice under " + part
                      : " under both " + before + " and " + part),
              "leave one of them");
          clear = false;
        }
      }
    }
    if (named.isEmpty()) {
      problems.add(
          passage.at(),
          "the passage does not say what it means for rule " + rule.id(),
          "name elements under has, stronger, lacks or contradicts: "
              + rule.elements().stream().map(Element::id).collect(Collectors.joining(", ")));
      clear = false;
    }
    passage.mappings("strike").forEach(strike -> checkStrike(rule, passage, strike));
    contradictions(passage).forEach(words -> checkWords(passage, words));
    return clear && known(rule).containsAll(named.keySet());
  }

  /** What is to be struck must be there to strike, and something must come of it. */
  private void checkStrike(Rule rule, Node.Mapping passage, Node.Mapping strike) {
    checkWords(passage, strike);
    List<String> contradicted =
        passage.items("contradicts").stream().map(PolicyReader::element).toList();
    for (Node item : strike.items("for")) {
      if (known(rule).contains(item.words())
          && !passage.lines("lacks").contains(item.words())
          && !contradicted.contains(item.words())) {
        problems.add(
            item.at(),
            "words are struck for "
                + Quoted.of(item.words())
                + ", which the passage is not said to lack or to contradict",
            "name it under lacks or contradicts");
      }
    }
  }

  /** Words that are to go must stand in the passage, once. */
  private void checkWords(Node.Mapping passage, Node.Mapping marked) {
    String words = marked.prose("words");
    int times = words.isBlank() ? 1 : Strike.of(words).in(passage.paragraphs("text")).size();
    if (times != 1) {
      problems.add(
          at(marked, "words"),
          "the passage has the words "
              + Quoted.of(words)
              + (times == 0 ? " nowhere" : " " + times + " times"),
          times == 0 ? "copy them from its text" : "take in more of what stands around them");
    }
  }

  private static List<Node.Mapping> contradictions(Node.Mapping passage) {
    return passage.items("contradicts").stream()
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .toList();
  }

  /** The element that an entry names, in its short form or beside words. */
  private static String element(Node entry) {
    return entry instanceof Node.Mapping mapping ? mapping.line("element") : entry.words();
  }

  private static Set<String> known(Rule rule) {
    return rule.elements().stream().map(Element::id).collect(Collectors.toSet());
  }

  /** A citation that nobody vouches for is unverified, and the documents say so. */
  private Optional<Citation> citation(Node.Mapping record) {
    String given = record.line("confidence");
    if (record.line("citation").isBlank()) {
      if (!given.isEmpty()) {
        problems.add(
            at(record, "confidence"),
            "a confidence without a citation",
            "give the citation that it is about");
      }
      return Optional.empty();
    }
    return Optional.of(
        new Citation(
            record.line("citation"),
            byKey(TownKeys.CONFIDENCES.toArray(Confidence[]::new), Confidence::key, given)
                .orElse(Confidence.UNVERIFIED)));
  }

  private static Passage passage(Node.Mapping passage) {
    return new Passage(
        needed(passage.line("source")),
        byKey(Instrument.values(), Instrument::key, passage.line("instrument"))
            .orElse(Instrument.PRACTICE),
        needed(passage.paragraphs("text")),
        passage.lines("has"),
        passage.lines("stronger"),
        passage.lines("lacks"),
        passage.items("contradicts").stream().map(PolicyReader::element).distinct().toList(),
        contradictions(passage).stream()
            .map(words -> new Contradiction(words.line("element"), needed(words.prose("words"))))
            .toList(),
        passage.mappings("strike").stream().map(PolicyReader::strike).toList());
  }

  private static Strike strike(Node.Mapping strike) {
    return new Strike(
        needed(strike.prose("words")), given(strike.prose("insert")), strike.lines("for"));
  }

  private Answer answer(Node.Mapping answer) {
    Optional<String> promise = given(answer.prose("promise"));
    if (answer.date("by").isPresent() && promise.isEmpty()) {
      problems.add(
          at(answer, "by"),
          "a day by which, and nothing promised",
          "say what was promised under promise");
    }
    return new Answer(
        needed(answer.line("who")),
        answer.date("when"),
        byKey(Position.values(), Position::key, answer.line("position")).orElse(Position.NO_ANSWER),
        given(answer.prose("words")),
        promise,
        promise.flatMap(some -> answer.date("by")));
  }

  private static Optional<String> given(String words) {
    return Optional.of(words).filter(some -> !some.isBlank());
  }

  private static String needed(String words) {
    return words.isBlank() ? TOLD : words;
  }

  private static <T> Optional<T> byKey(T[] values, Function<T, String> key, String word) {
    return Arrays.stream(values).filter(value -> key.apply(value).equals(word)).findFirst();
  }

  private static Location at(Node.Mapping mapping, String key) {
    return mapping.get(key).orElse(mapping).at();
  }
}
