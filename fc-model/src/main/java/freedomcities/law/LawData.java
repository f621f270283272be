package freedomcities.law;

import freedomcities.places.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What stands in the data files of one version, file by file: the index and what is usual for each
 * kind at once, all others when they are first asked for, and each only once. Safe to share between
 * threads. What follows from it for a place is for {@link Law} to say.
 */
final class LawData {
  private final LawFiles files;
  private final LawIndex index;
  private final Map<Kind, Map<String, String>> usual;

  /** What has been read, by path; of the type that the kind of file has. */
  private final Map<String, Object> contents = new ConcurrentHashMap<>();

  LawData(LawFiles files) {
    this.files = files;
    this.index = read(LawFileKind.INDEX);
    this.usual = read(LawFileKind.KINDS);
  }

  LawIndex index() {
    return index;
  }

  /** What is usual for this kind everywhere, by the keys of a town file. */
  Map<String, String> usual(Kind kind) {
    return usual.getOrDefault(kind, Map.of());
  }

  /** The profile of a state, in whatever case; empty if the index doesn't list it. */
  Optional<StateProfile> profile(String postal) {
    return listed(postal).map(state -> read(LawFileKind.STATE, state));
  }

  /** The notices of a state, in whatever case; none if the index doesn't list it. */
  List<Notice> stateNotices(String postal) {
    return listed(postal).map(state -> read(LawFileKind.STATE_NOTICES, state)).orElse(List.of());
  }

  /** The only file of its kind. */
  <T> T read(LawFileKind<T> kind) {
    return read(kind, "");
  }

  /**
   * The file of a state, or the only one of its kind.
   *
   * @throws freedomcities.problems.InputException if it is wrong or missing
   */
  @SuppressWarnings("unchecked") // a path belongs to one kind
  <T> T read(LawFileKind<T> kind, String postal) {
    return (T) contents.computeIfAbsent(kind.path(postal), path -> fromFile(kind, path));
  }

  private <T> Object fromFile(LawFileKind<T> kind, String path) {
    return kind.ifMissing().isPresent()
        ? files
            .find(path, kind.keys(), kind.check())
            .map(kind.reader())
            .or(kind::ifMissing)
            .orElseThrow()
        : kind.reader().apply(files.require(path, kind.keys(), kind.check()));
  }

  /** The path of the file that holds the fact or notice with this id; empty if none does. */
  Optional<String> fileOf(String id) {
    String before = id.contains("/") ? id.substring(0, id.indexOf('/')) : id;
    Optional<String> state = listed(before);
    return LawFileKind.ALL.stream()
        .flatMap(
            kind -> {
              Stream<String> postals = kind.perState() ? state.stream() : Stream.of("");
              return postals.filter(postal -> holds(kind, postal, id)).map(kind::path);
            })
        .findFirst();
  }

  private <T> boolean holds(LawFileKind<T> kind, String postal, String id) {
    return kind.mayHold(id, postal) && kind.ids().apply(read(kind, postal)).anyMatch(id::equals);
  }

  /** What a file is called in messages. */
  String name(String path) {
    return files.name(path);
  }

  private Optional<String> listed(String postal) {
    return Optional.of(postal.strip().toUpperCase(Locale.ROOT)).filter(index.states()::containsKey);
  }
}
