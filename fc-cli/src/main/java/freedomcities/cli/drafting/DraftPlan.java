package freedomcities.cli.drafting;

import freedomcities.problems.Problem;
import freedomcities.render.FreedomCities;
import freedomcities.render.WholeFiles;
import freedomcities.templates.DocumentKind;
import freedomcities.templates.Draft;
import freedomcities.templates.DraftSettings;
import freedomcities.towns.Town;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is drafted of each place.
 *
 * @param named whether the documents were asked for by name: then one that there isn't is an error
 * @param packet whether they are bound into one PDF file, too: those named, else those that an
 *     agenda has room for
 */
public record DraftPlan(
    List<DocumentKind> kinds,
    boolean named,
    boolean packet,
    List<String> formats,
    List<String> languages,
    DraftSettings settings) {
  /** What asks for a packet, where documents are asked for. */
  public static final String PACKET = "packet";

  public DraftPlan {
    kinds = List.copyOf(kinds);
    formats = List.copyOf(formats);
    languages = List.copyOf(languages);
  }

  /** A document that was not asked for by name and that this place does not have now. */
  public record Skipped(DocumentKind kind, Problem why) {}

  /** What became of a place's documents. */
  public record Drafts(List<Draft> drafts, List<Skipped> skipped) {}

  /** A file of a place, to be written; {@code document} and {@code language} tell what is in it. */
  public record Output(String document, String language, String name, WholeFiles.Content content) {}

  /** The files of some drafts of one place: each draft in each format, then the packet. */
  public List<Output> outputs(FreedomCities cities, List<Draft> drafts) {
    List<Output> outputs = new ArrayList<>();
    for (Draft draft : drafts) {
      for (String format : formats) {
        outputs.add(
            new Output(
                draft.kind().nameFor(draft.town().jurisdiction()),
                draft.language(),
                draft.document().metadata().identifier() + "." + format,
                out -> cities.write(draft, format, out)));
      }
    }
    List<Draft> bound = packet ? bound(drafts) : List.of();
    if (!bound.isEmpty()) {
      String place = bound.getFirst().town().jurisdiction().slug();
      outputs.add(
          new Output(
              PACKET, "en", place + "-" + PACKET + ".pdf", out -> cities.packet(bound, out)));
    }
    return outputs;
  }

  /**
   * All of it on one line, for a fingerprint: manifests hold those, so it begins as it always did.
   */
  String words() {
    return "Recipe[kinds="
        + kinds
        + ", named="
        + named
        + ", packet="
        + packet
        + ", formats="
        + formats
        + ", languages="
        + languages
        + ", settings="
        + settings
        + "]";
  }

  /** How the names of files end. */
  public List<String> endings() {
    return Stream.concat(formats.stream(), Stream.of("pdf").filter(pdf -> packet))
        .map(format -> "." + format)
        .toList();
  }

  private List<Draft> bound(List<Draft> drafts) {
    List<DocumentKind> agenda = DocumentKind.agenda();
    return drafts.stream()
        .filter(draft -> named || agenda.contains(draft.kind()))
        .sorted(
            Comparator.comparingInt(
                draft ->
                    agenda.contains(draft.kind()) ? agenda.indexOf(draft.kind()) : agenda.size()))
        .toList();
  }

  /**
   * One for each language; where English is among them, what is drafted in English only is drafted
   * once.
   */
  public List<DraftSettings> settings(DocumentKind kind) {
    boolean once = !kind.translated() && languages.contains("en");
    return languages.stream()
        .filter(language -> !once || language.equals("en"))
        .distinct()
        .map(settings::in)
        .toList();
  }

  /**
   * Drafts all documents of a place.
   *
   * @throws freedomcities.problems.InputException if one that was asked for can't be
   */
  public Drafts draft(FreedomCities cities, Town town) {
    return draft(cities, town, cities::draft);
  }

  /** How one document comes about. */
  public interface Drafter {
    Draft draft(Town town, DocumentKind kind, DraftSettings settings);
  }

  /** The same, drafted by another hand. */
  public Drafts draft(FreedomCities cities, Town town, Drafter drafter) {
    List<Draft> drafts = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (DocumentKind kind : kinds) {
      for (DraftSettings own : settings(kind)) {
        Optional<Problem> refusal = named ? Optional.empty() : cities.refusal(town, kind, own);
        if (refusal.isPresent()) {
          skipped.add(new Skipped(kind, refusal.get()));
        } else {
          drafts.add(drafter.draft(town, kind, own));
        }
      }
    }
    return new Drafts(drafts, skipped);
  }
}
