package freedomcities.law;

import freedomcities.internal.yaml.Node;
import freedomcities.internal.yaml.ProblemList;
import freedomcities.internal.yaml.Shape;
import freedomcities.places.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of data file, of which there is one, or one a state. Another kind is another row here.
 *
 * @param path as in {@code federal.yaml}; {@code states/{state}.yaml} where each state has one
 * @param idPrefix what all ids in it begin with: {@code term/}; {@code {state}/} for the state's
 *     own; empty if they begin in any way
 * @param keys what may stand in it
 * @param check tells what the keys can't see
 * @param reader makes sense of it; it has been held against its keys
 * @param ids of the facts and notices that it holds
 * @param ifMissing what is so without it; empty if it can't be done without
 */
record LawFileKind<T>(
    String path,
    String idPrefix,
    Shape keys,
    BiConsumer<Node.Mapping, ProblemList> check,
    Function<Node.Mapping, T> reader,
    Function<T, Stream<String>> ids,
    Optional<T> ifMissing) {
  private static final String STATE_IN_PATH = "{state}";

  static final LawFileKind<LawIndex> INDEX =
      required(
          "law.yaml",
          "",
          LawKeys.INDEX,
          (file, problems) -> {},
          LawIndex::read,
          index -> index.facts().map(Fact::id));
  static final LawFileKind<Map<Kind, Map<String, String>>> KINDS =
      required(
          "kinds.yaml",
          "",
          LawKeys.WHAT_IS_USUAL,
          ProfileReader::checkUsages,
          ProfileReader::usages,
          usages -> Stream.empty());
  static final LawFileKind<StateProfile> STATE =
      required(
          "states/{state}.yaml",
          "{state}/",
          LawKeys.PROFILE,
          ProfileReader::check,
          ProfileReader::read,
          profile -> profile.allFacts().map(Fact::id));

  /** None is shipped: the terms of a subject stand on its shelf. */
  static final LawFileKind<List<Term>> TERMS =
      new LawFileKind<>(
          "terms.yaml",
          Terms.PREFIX,
          LawKeys.TERMS,
          Terms::check,
          Terms::read,
          terms -> terms.stream().map(term -> term.fact().id()),
          Optional.of(List.of()));

  static final LawFileKind<List<DirectivePower>> DIRECTIVES =
      required(
          "directives.yaml",
          DirectivePowers.PREFIX,
          LawKeys.DIRECTIVES,
          DirectivePowers::check,
          DirectivePowers::read,
          powers -> powers.stream().map(power -> power.fact().id()));
  static final LawFileKind<List<Notice>> STATE_NOTICES =
      notices("notices/{state}.yaml", "{state}/", Notice.Origin.STATE);
  static final LawFileKind<List<Notice>> FEDERAL =
      notices("federal.yaml", "", Notice.Origin.FEDERAL);
  static final LawFileKind<List<Notice>> DRAFTING =
      notices("drafting.yaml", "", Notice.Origin.DRAFTING);

  /** Bears on places whose agency an elected sheriff leads, as state law does. */
  static final LawFileKind<List<Notice>> ELECTED_SHERIFF =
      notices("elected-sheriff.yaml", "", Notice.Origin.STATE);

  /** All of them, in the order in which an id is looked for. */
  static final List<LawFileKind<?>> ALL =
      List.of(
          STATE,
          TERMS,
          DIRECTIVES,
          INDEX,
          KINDS,
          STATE_NOTICES,
          FEDERAL,
          DRAFTING,
          ELECTED_SHERIFF);

  private static <T> LawFileKind<T> required(
      String path,
      String idPrefix,
      Shape keys,
      BiConsumer<Node.Mapping, ProblemList> check,
      Function<Node.Mapping, T> reader,
      Function<T, Stream<String>> ids) {
    return new LawFileKind<>(path, idPrefix, keys, check, reader, ids, Optional.empty());
  }

  private static LawFileKind<List<Notice>> notices(
      String path, String idPrefix, Notice.Origin origin) {
    return new LawFileKind<>(
        path,
        idPrefix,
        LawKeys.NOTICES,
        (file, problems) -> {},
        file -> NoticeReader.read(file, origin),
        notices -> notices.stream().map(Notice::id),
        Optional.of(List.of()));
  }

  /** Whether each state has one. */
  boolean perState() {
    return path.contains(STATE_IN_PATH);
  }

  /**
   * Where the file of a state lies; of any state where there is only one: {@code states/az.yaml}.
   */
  String path(String postal) {
    return ofState(path, postal);
  }

  /** Whether the file of a state may hold this id. */
  boolean mayHold(String id, String postal) {
    return id.startsWith(ofState(idPrefix, postal));
  }

  private static String ofState(String pattern, String postal) {
    return pattern.replace(STATE_IN_PATH, postal.toLowerCase(Locale.ROOT));
  }
}
