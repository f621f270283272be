package freedomcities.scan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import freedomcities.problems.Problem;
import freedomcities.scan.outline.Citation;
import freedomcities.scan.outline.Section;
import freedomcities.scan.source.SourcePage;
import freedomcities.scan.source.SourcePage.State;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Outlines as data; {@code docs/schema/outline.schema.json} says what there is. */
public final class OutlineJson {
  private static final JsonFactory JSON = new JsonFactory();

  private OutlineJson() {}

  /**
   * {@return one object with the manuals in order}
   *
   * @param manuals that were read
   */
  public static String of(List<Manual> manuals) {
    return of(manuals, List.of());
  }

  /**
   * {@return one object with the manuals in order}
   *
   * @param manuals that were read
   * @param notRead why each of the other files could not be read
   */
  public static String of(List<Manual> manuals, List<String> notRead) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeArrayFieldStart("manuals");
      for (Manual manual : manuals) {
        manual(json, manual);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("files-not-read");
      for (String why : notRead) {
        json.writeString(why);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return out.toString();
  }

  private static void manual(JsonGenerator json, Manual manual) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", manual.source().name());
    json.writeStringField("sha256", manual.source().sha256());
    json.writeStringField("format", manual.source().format().name().toLowerCase(Locale.ROOT));
    json.writeNumberField("pages", manual.source().pages().size());
    json.writeArrayFieldStart("pages-not-read");
    for (SourcePage page : manual.source().pages()) {
      if (page.state() != State.READ && page.state() != State.EMPTY) {
        json.writeNumber(page.number());
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("messages");
    for (Problem message : manual.source().messages()) {
      json.writeString(message.toString());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (Section section : manual.outline().sections()) {
      section(json, section);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void section(JsonGenerator json, Section section) throws IOException {
    Citation citation = section.citation();
    json.writeStartObject();
    json.writeNumberField("level", section.level());
    optional(json, "chapter", citation.chapter());
    optional(json, "number", citation.number());
    optional(json, "heading", citation.heading());
    optional(json, "item", citation.item());
    if (citation.page() > 0) {
      json.writeNumberField("page", citation.page());
    }
    optional(json, "printed", citation.printed());
    json.writeStringField("rests-on", citation.basis().words());
    json.writeStringField("cite", citation.words());
    json.writeStringField("first-words", section.firstWords());
    json.writeEndObject();
  }

  private static void optional(JsonGenerator json, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }
}
