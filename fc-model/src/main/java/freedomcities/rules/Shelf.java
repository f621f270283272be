package freedomcities.rules;

import static java.util.Objects.requireNonNull;

import freedomcities.law.Law;
import freedomcities.law.Term;
import freedomcities.law.Terms;
import freedomcities.places.Jurisdiction;
import freedomcities.wording.Wording;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that documents say of one subject beside its rules: how titles name it, what a town can
 * choose, which terms a measure defines, what is counted, which records are asked for, and plain
 * words in each language. It stands in the folder of its rule set, file by file as {@code
 * docs/shelves.md} has it. What it doesn't bring has a neutral default, made of the titles of the
 * rule set; a document that is about a missing part isn't drawn. Immutable.
 *
 * @param named how documents name the subject
 * @param carriedOut who carries the rules out
 * @param directive whether an officer can order the rules alone
 * @param redress the rule by which people complain of violations: it comes last in a measure, with
 *     a procedure; empty if none does
 * @param choices alternatives to the words of single rules
 * @param optionalRules what is said of rules that are drawn on request
 * @param definitions terms that measures define, beside those that every measure has
 * @param shippedTerms what terms rest on, as the shelf has it; {@link #terms} is what is in force
 * @param termsFile what the file of terms is called in messages
 * @param definitionsNote what a drafter is told at the definitions
 * @param abbreviations that a published summary explains
 * @param counted what is counted each year
 * @param notIdentified completes "an individual who … or who filed a complaint", whom the yearly
 *     report does not identify; empty if there is nobody else
 * @param federalLaw how a measure stands beside federal law; empty for no section on it
 * @param records what a request for public records asks for; empty if there is none
 * @param handout what a handout has beside words
 * @param words by language: {@code en}, {@code es}
 */
public record Shelf(
    SubjectNames named,
    CarriedOut carriedOut,
    boolean directive,
    Optional<String> redress,
    List<Choice> choices,
    List<OptionalRule> optionalRules,
    List<Definition> definitions,
    List<Term> shippedTerms,
    String termsFile,
    String definitionsNote,
    List<Abbreviation> abbreviations,
    List<Counted> counted,
    String notIdentified,
    Optional<FederalLaw> federalLaw,
    Optional<RecordsAsked> records,
    Handout handout,
    Map<String, ShelfWords> words) {

  /** Keeps copies of its lists and maps. */
  public Shelf {
    requireNonNull(named, "named");
    requireNonNull(carriedOut, "carriedOut");
    requireNonNull(redress, "redress");
    requireNonNull(termsFile, "termsFile");
    requireNonNull(definitionsNote, "definitionsNote");
    requireNonNull(notIdentified, "notIdentified");
    requireNonNull(federalLaw, "federalLaw");
    requireNonNull(records, "records");
    requireNonNull(handout, "handout");
    requireNonNull(words, "words");
    choices = List.copyOf(requireNonNull(choices, "choices"));
    optionalRules = List.copyOf(requireNonNull(optionalRules, "optionalRules"));
    definitions = List.copyOf(requireNonNull(definitions, "definitions"));
    shippedTerms = List.copyOf(requireNonNull(shippedTerms, "shippedTerms"));
    abbreviations = List.copyOf(requireNonNull(abbreviations, "abbreviations"));
    counted = List.copyOf(requireNonNull(counted, "counted"));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /**
   * How documents name the subject.
   *
   * @param subject in titles, after "relating to" and "on": {@code library records}
   * @param shortTitle what a measure may be cited as, between the place and the instrument
   * @param keywords of files
   * @param properties after "on" in the properties of files and on the cover of a packet
   * @param staffReport after "model rules on" in a staff report
   * @param comparison after "model rules on" in a comparison
   */
  public record SubjectNames(
      String subject,
      String shortTitle,
      List<String> keywords,
      String properties,
      String staffReport,
      String comparison) {
    /** Keeps a copy of its list. */
    public SubjectNames {
      requireNonNull(subject, "subject");
      requireNonNull(shortTitle, "shortTitle");
      requireNonNull(properties, "properties");
      requireNonNull(staffReport, "staffReport");
      requireNonNull(comparison, "comparison");
      keywords = List.copyOf(requireNonNull(keywords, "keywords"));
    }

    /**
     * {@return the keywords of a file, with some more}
     *
     * @param more after those of the subject: the name of a state
     */
    public List<String> keywordsAnd(String... more) {
      requireNonNull(more, "more");
      return Stream.concat(keywords.stream(), Arrays.stream(more)).toList();
    }
  }

  /**
   * Who carries the rules out.
   *
   * @param officer whose office it is: the head of the law enforcement agency, or the manager
   * @param agencies what several agencies of a place are called together: {@code law enforcement
   *     agencies}
   * @param employers completes "the head of each State agency …": {@code that employs … officers}
   * @param duties completes "each official whose duties …", who is trained
   * @param staff those whose work changes
   * @param income that the rules may touch, for a fiscal estimate; may be empty
   * @param beyond completes "It does not direct …": whom no measure of the place can
   * @param directingThem ids of the rules whose words nonetheless tell those what to do
   */
  public record CarriedOut(
      Officer officer,
      String agencies,
      String employers,
      String duties,
      String staff,
      String income,
      String beyond,
      Set<String> directingThem) {
    /** Keeps a copy of its set. */
    public CarriedOut {
      requireNonNull(officer, "officer");
      requireNonNull(agencies, "agencies");
      requireNonNull(employers, "employers");
      requireNonNull(duties, "duties");
      requireNonNull(staff, "staff");
      requireNonNull(income, "income");
      requireNonNull(beyond, "beyond");
      directingThem = Set.copyOf(requireNonNull(directingThem, "directingThem"));
    }

    /** An officer of a place. */
    public enum Officer {
      /** The head of its law enforcement agency: a sheriff, a chief of police. */
      LAW_ENFORCEMENT,
      /** The head of its administration: a city manager, a county administrator. */
      MANAGER
    }

    /**
     * {@return the title of the officer at a place}
     *
     * @param place the government
     */
    public String title(Jurisdiction place) {
      requireNonNull(place, "place");
      return switch (officer) {
        case LAW_ENFORCEMENT -> place.officers().lawEnforcement();
        case MANAGER -> place.officers().manager();
      };
    }

    /**
     * {@return the agency that a place is taken to have where no policy is on record: its law
     * enforcement agency, or the place itself}
     *
     * @param place the government
     */
    public String agency(Jurisdiction place) {
      requireNonNull(place, "place");
      return switch (officer) {
        case LAW_ENFORCEMENT -> place.agency();
        case MANAGER -> place.style();
      };
    }

    /**
     * {@return whether the officer is a sheriff whom the voters elect}
     *
     * @param place the government
     */
    public boolean electedSheriff(Jurisdiction place) {
      requireNonNull(place, "place");
      return isLawEnforcement() && place.electedSheriff();
    }

    /** {@return whether the head of a law enforcement agency carries the rules out} */
    public boolean isLawEnforcement() {
      return officer == Officer.LAW_ENFORCEMENT;
    }
  }

  /**
   * What is said of a rule that is drawn on request.
   *
   * @param rule its id
   * @param about one phrase for people who write town files
   * @param called in a staff report: {@code the optional rule on …}
   * @param option a sentence for the help of the command
   */
  public record OptionalRule(String rule, String about, String called, String option) {
    /** All are needed. */
    public OptionalRule {
      requireNonNull(rule, "rule");
      requireNonNull(about, "about");
      requireNonNull(called, "called");
      requireNonNull(option, "option");
    }
  }

  /**
   * A term that measures define.
   *
   * @param term the key of a term that the shelf's file of terms defines; empty if it is defined
   *     here
   * @param defines the term, with <code>{term}</code>; empty if {@code term} is given
   * @param text its meaning, beginning with "means"
   * @param ofAnOrder the meaning in an officer's order, with <code>{directed}</code> for those whom
   *     the officer directs; as {@code text} if empty
   * @param rules whose words use it
   * @param measureAlways whether every measure uses it in sections of its own
   * @param measureWith rules beside which a measure uses it in sections of its own
   * @param measuresOnly whether a text of the rules alone leaves it to its ordinary meaning
   */
  public record Definition(
      String term,
      String defines,
      String text,
      String ofAnOrder,
      Set<String> rules,
      boolean measureAlways,
      Set<String> measureWith,
      boolean measuresOnly) {
    /** Keeps copies of its sets. */
    public Definition {
      requireNonNull(term, "term");
      requireNonNull(defines, "defines");
      requireNonNull(text, "text");
      requireNonNull(ofAnOrder, "ofAnOrder");
      rules = Set.copyOf(requireNonNull(rules, "rules"));
      measureWith = Set.copyOf(requireNonNull(measureWith, "measureWith"));
    }

    /**
     * {@return whether a text that carries these rules defines the term}
     *
     * @param drawn ids of the rules that it carries
     * @param measure whether it is a measure, with sections beside the rules
     */
    public boolean used(Set<String> drawn, boolean measure) {
      requireNonNull(drawn, "drawn");
      return !Collections.disjoint(rules, drawn) && (measure || !measuresOnly)
          || measure && (measureAlways || !Collections.disjoint(measureWith, drawn));
    }
  }

  /**
   * Words of summaries that a published summary explains first.
   *
   * @param words if these stand in the summary of a rule that is drawn
   * @param means then this is said of them
   */
  public record Abbreviation(String words, String means) {
    /** All are needed. */
    public Abbreviation {
      requireNonNull(words, "words");
      requireNonNull(means, "means");
    }
  }

  /**
   * What is counted each year.
   *
   * @param what "the number of …", with <code>{term}</code>
   * @param rules it is counted where one of them is drawn
   */
  public record Counted(String what, Set<String> rules) {
    /** Keeps a copy of its set. */
    public Counted {
      requireNonNull(what, "what");
      rules = Set.copyOf(requireNonNull(rules, "rules"));
    }
  }

  /**
   * How a measure stands beside federal law.
   *
   * @param heading of the section
   * @param paragraphs each with <code>{measure}</code> for "This ordinance"
   * @param inPlaceOf an optional rule in whose place the section stands; empty if none
   * @param note what a drafter is told where that rule is not drawn
   * @param noteBeside what a drafter is told where it is
   * @param summary a sentence for a published summary, with <code>{instrument}</code>
   * @param told what a staff report says that the section does
   */
  public record FederalLaw(
      String heading,
      List<String> paragraphs,
      Optional<String> inPlaceOf,
      String note,
      String noteBeside,
      String summary,
      String told) {
    /** Keeps a copy of its list. */
    public FederalLaw {
      requireNonNull(heading, "heading");
      requireNonNull(inPlaceOf, "inPlaceOf");
      requireNonNull(note, "note");
      requireNonNull(noteBeside, "noteBeside");
      requireNonNull(summary, "summary");
      requireNonNull(told, "told");
      paragraphs = List.copyOf(requireNonNull(paragraphs, "paragraphs"));
    }
  }

  /**
   * What a request for public records asks for.
   *
   * @param title of the letter
   * @param records each with <code>{since}</code> for the first day of the year before
   */
  public record RecordsAsked(String title, List<String> records) {
    /** Keeps a copy of its list. */
    public RecordsAsked {
      requireNonNull(title, "title");
      records = List.copyOf(requireNonNull(records, "records"));
    }
  }

  /**
   * What a handout has beside words.
   *
   * @param terms keys of the glossary that it explains
   * @param icons by the id of a rule; each is one of the templates' icons
   */
  public record Handout(List<String> terms, Map<String, String> icons) {
    /** A handout without terms and icons. */
    public static final Handout NONE = new Handout(List.of(), Map.of());

    /** Keeps copies. */
    public Handout {
      terms = List.copyOf(requireNonNull(terms, "terms"));
      icons = Map.copyOf(requireNonNull(icons, "icons"));
    }
  }

  /**
   * {@return what terms rest on: the shelf's, those of a folder of law data in their place}
   *
   * @param law the data in use
   */
  public List<Term> terms(Law law) {
    requireNonNull(law, "law");
    return Terms.overlaid(shippedTerms, law.terms());
  }

  /**
   * {@return what the file of terms is called that holds this fact; empty if none on the shelf
   * does}
   *
   * @param fact its id: {@code term/} and the key of a term
   */
  public Optional<String> fileOf(String fact) {
    requireNonNull(fact, "fact");
    return shippedTerms.stream()
        .filter(term -> term.fact().id().equals(fact))
        .map(term -> termsFile)
        .findFirst();
  }

  /**
   * {@return the shelf's own words in a language; empty if it has none}
   *
   * @param language as in the name of its file: {@code es}
   * @throws freedomcities.problems.InputException with every problem in its file
   */
  public Optional<Wording> words(String language) {
    requireNonNull(language, "language");
    return Optional.ofNullable(words.get(language)).map(ShelfWords::wording);
  }

  /**
   * {@return what is said of an optional rule; empty if the shelf says nothing of it}
   *
   * @param rule its id
   */
  public Optional<OptionalRule> optionalRule(String rule) {
    requireNonNull(rule, "rule");
    return optionalRules.stream().filter(one -> one.rule().equals(rule)).findFirst();
  }
}
