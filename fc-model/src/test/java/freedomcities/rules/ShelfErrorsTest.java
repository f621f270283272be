package freedomcities.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import freedomcities.problems.InputException;
import freedomcities.problems.Problem;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each thing that can be wrong with a shelf is told with its file, and where it has one its line.
 */
class ShelfErrorsTest {
  private static final Path SECOND = Path.of("..", "examples", "rules", "library-rules");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(SECOND)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SECOND.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private void change(String name, String right, String wrong) throws IOException {
    Path file = folder.resolve(name);
    String text = Files.readString(file);
    String changed = text.replace(right, wrong);
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(file, changed);
  }

  private List<String> told() {
    InputException e = catchThrowableOfType(InputException.class, () -> RuleSetReader.read(folder));
    assertThat(e).as("refused").isNotNull();
    return e.problems().stream()
        .map(Problem::toString)
        .map(problem -> problem.replace(folder + "/", ""))
        .toList();
  }

  /** Nothing is passed over that has the name of a file of a shelf. */
  @ParameterizedTest
  @ValueSource(strings = {"rules.yaml", "drafting.yaml", "terms.yaml", "words/en.yaml"})
  void whatIsNoFileThoughItHasItsNameIsTold(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    Files.createDirectories(file);
    assertThatThrownBy(() -> RuleSetReader.read(folder))
        .isInstanceOf(FileSystemException.class)
        .hasMessage(file + ": it is a folder, not a file of a shelf");
  }

  @Test
  void asItIsItIsRead() throws IOException {
    assertThat(RuleSetReader.read(folder).shelf()).isNotNull();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rules.yaml | 'with [complaint body]' | 'with the [complaint body]' | '"the [complaint body]" would have the article twice; leave out the; a town file gives the body with its article'
          drafting.yaml | 'redress: r4' | 'redress: r7' | 'unknown rule "r7"; choose from: r1, r2, r3, r4, s1'
          drafting.yaml | 'rules: [r2, r3]}' | 'rules: [r2, r33]}' | 'unknown rule "r33"; choose from: r1, r2, r3, r4, s1'
          drafting.yaml | 'key: rule-r1' | 'key: manuals' | 'a second choice "manuals"; give it another key'
          drafting.yaml | 'key: rule-r1' | 'key: rule-s1' | 'a second choice "rule-s1"; give it another key'
          drafting.yaml | 'value: unpaid-charges' | 'value: model' | 'every choice has the value model; leave it out; it is the default'
          drafting.yaml | '        noted: This' | '        before: Where it is so.\\n        noted: This' | 'more than one paragraph before, after, or instead of the rule''s words; write one of before, after and instead'
          drafting.yaml | '        after: This' | '        note: This' | 'no paragraph before, after, or instead of the rule''s words; write one of before, after and instead'
          drafting.yaml | 'noted: This section' | 'noted: That section' | 'the paragraph does not begin with "That section"; write the words with which it begins'
          drafting.yaml | '{term: reader,' | '{term: borrower,' | 'unknown term "borrower"; choose from: library-record, reader, court-order'
          drafting.yaml | '{term: court-order,' | '{term: court-order, defines: An order, text: means this.,' | 'a term of terms.yaml with a meaning of its own; write term, or defines and text'
          drafting.yaml | '{term: court-order,' | '{defines: An order,' | 'no meaning; write term, or defines and text'
          drafting.yaml | '{since}' | '{then}' | '{then} is filled by nothing here; write {since}'
          drafting.yaml | '{since}' | '{term}' | '{term} is filled by nothing here; write {since}'
          drafting.yaml | '{r1: lock' | '{r8: lock' | 'there is no rule "r8"'
          drafting.yaml | '- rule: s1' | '- rule: r1' | 'unknown optional rule "r1"; choose from: s1'
          drafting.yaml | 'handout:' | 'federal-law: {heading: H, paragraphs: [P], summary: S, told: T, note-beside: N}\\nhandout:' | 'a note for where an optional rule is drawn beside it, and no such rule; write in-place-of'
          terms.yaml | 'id: term/reader' | 'id: reader' | 'a term whose id does not begin with term/; write term/reader'
          terms.yaml | '{term} keeps' | '{place} keeps' | 'nothing fills {place}'
          words/en.yaml | '    r4:' | '    r5:' | 'documents say nothing of rules.r5.name'
          words/en.yaml | '    brief: "library' | '    short: "library' | 'documents say nothing of subject.short'
          words/en.yaml | 'means: "A person who uses the library."' | 'means-that: "A person who uses the library."' | 'glossary.reader.term stands alone; a term of the glossary has term and means'
          drafting.yaml | 'terms: [library-record' | 'terms: [borrower' | 'the handout explains borrower, which is no term of the glossary'
          words/es.yaml | 'of: "A lock"' | 'of: "A padlock"' | 'rules.r1.picture translates words that the original no longer has'
          words/es.yaml | '  glossary:' | '  glossaries:' | 'no words for glossary.court-order.means'
          words/en.yaml | 'at-return: ' | 'at-returns: ' | 'documents say nothing of rules.r1.parts.at-returns'
          words/en.yaml | 'at-return: ' | 'at-returns: ' | 'other parts of rule r1 are in plain words; add rules.r1.parts.at-return too'
          words/en.yaml | '      name: "Readers are told"\\n' | '' | 'a translation needs these in English too: rules.r2.name'
          """)
  void isTold(String file, String right, String wrong, String message) throws IOException {
    change(file, right.replace("\\n", "\n"), (wrong == null ? "" : wrong).replace("\\n", "\n"));
    assertThat(told()).anySatisfy(problem -> assertThat(problem).contains(message));
  }

  @Test
  void whatIsWrongInSeveralFilesIsToldAtOnce() throws IOException {
    change("rules.yaml", "kind: act", "kind: action");
    change("drafting.yaml", "officer: manager", "officer: librarian");
    change("terms.yaml", "confidence: unverified", "confidence: sure");
    assertThat(told())
        .anyMatch(problem -> problem.startsWith("rules.yaml:23:"))
        .anyMatch(problem -> problem.startsWith("drafting.yaml:7:12: unknown officer"))
        .anyMatch(problem -> problem.startsWith("terms.yaml:"));
  }

  @Test
  void aFolderWithoutRulesIsNoShelf() throws IOException {
    Files.delete(folder.resolve("rules.yaml"));
    assertThat(told()).singleElement().asString().contains("the folder has no rules.yaml");
  }

  @Test
  void aTranslationWithoutAnOriginalIsRefused() throws IOException {
    Files.delete(folder.resolve("words/en.yaml"));
    assertThat(told())
        .anyMatch(
            problem ->
                problem.equals(
                    "words/es.yaml: a translation, and no words in English; add words/en.yaml"));
  }
}
