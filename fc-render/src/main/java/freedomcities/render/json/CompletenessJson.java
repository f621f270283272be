package freedomcities.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import freedomcities.law.Fact;
import freedomcities.law.Notice;
import freedomcities.problems.Location;
import freedomcities.templates.completeness.Completeness;
import freedomcities.templates.completeness.Remedy;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One entry of {@code documents}; {@link ReportJson} says what is in it. */
final class CompletenessJson {
  private final JsonGenerator json;

  CompletenessJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Writer<E> {
    void write(E entry) throws IOException;
  }

  void write(ReportJson.DraftedOrRefused document) throws IOException {
    json.writeStartObject();
    json.writeStringField("document", document.name());
    if (document.completeness().isPresent()) {
      completeness(document.completeness().get());
    } else {
      json.writeArrayFieldStart("refused");
      for (String reason : document.refused()) {
        json.writeString(reason);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void completeness(Completeness draft) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("to-settle", draft.toSettle());
    json.writeNumberField("to-confirm", draft.toConfirm());
    json.writeNumberField("for-the-pen", draft.forThePen());
    json.writeEndObject();
    each(
        "blanks",
        draft.blanks(),
        blank -> {
          json.writeStringField("key", blank.key());
          json.writeStringField("prompt", blank.prompt());
          settledBy(blank.settledBy());
        });
    each(
        "assumptions",
        draft.assumptions(),
        assumption -> {
          json.writeStringField("key", assumption.key());
          json.writeStringField("value", assumption.value());
          json.writeStringField("from", assumption.from());
          settledBy(assumption.settledBy());
        });
    each(
        "unasked",
        draft.unasked(),
        unasked -> {
          json.writeStringField("rule", unasked.rule());
          json.writeStringField("agency", unasked.agency());
          settledBy(unasked.settledBy());
        });
    each(
        "unverified-citations",
        draft.citations(),
        citation -> {
          json.writeStringField("rule", citation.rule());
          json.writeStringField("agency", citation.agency());
          json.writeStringField("citation", citation.citation());
          json.writeStringField("confidence", citation.confidence().words());
          settledBy(citation.settledBy());
        });
    each(
        "undrawn-sections",
        draft.undrawn(),
        undrawn -> {
          json.writeStringField("section", undrawn.section());
          settledBy(undrawn.settledBy());
        });
    each(
        "parts",
        draft.parts(),
        fault -> {
          json.writeStringField("part", fault.part());
          json.writeStringField(
              "fault", fault.fault().name().toLowerCase(Locale.ROOT).replace('_', '-'));
          json.writeStringField("after", fault.after());
          settledBy(fault.settledBy());
        });
    each("facts", draft.facts(), this::fact);
    json.writeArrayFieldStart("notices");
    for (Notice notice : draft.notices()) {
      json.writeString(notice.id());
    }
    json.writeEndArray();
  }

  private void fact(Completeness.ShownFact shown) throws IOException {
    Fact fact = shown.fact();
    json.writeStringField("id", fact.id());
    json.writeStringField("what", shown.what().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeStringField("text", fact.text());
    json.writeStringField("citation", fact.citation());
    json.writeStringField("confidence", fact.confidence().words());
    json.writeStringField("source", fact.source());
    json.writeStringField("as-of", fact.asOf());
    json.writeStringField("checked-to", fact.checkedTo());
    if (!shown.file().isEmpty()) {
      json.writeStringField("file", shown.file());
    }
    json.writeBooleanField("to-confirm", shown.toConfirm());
    settledBy(shown.settledBy());
  }

  private <E> void each(String name, List<E> entries, Writer<E> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (E entry : entries) {
      json.writeStartObject();
      writer.write(entry);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void settledBy(Remedy remedy) throws IOException {
    json.writeObjectFieldStart("settled-by");
    switch (remedy) {
      case Remedy.TownKey town -> {
        json.writeStringField("by", "town-file");
        json.writeStringField("key", town.key());
        json.writeBooleanField("present", town.present());
        if (town.at().isPresent()) {
          Location at = town.at().get();
          json.writeStringField("file", at.file());
          json.writeNumberField("line", at.line());
          json.writeNumberField("column", at.column());
        }
      }
      case Remedy.LawEntry entry -> {
        json.writeStringField("by", "law-data");
        json.writeStringField("file", entry.file());
        json.writeStringField("id", entry.id());
      }
      case Remedy.Template template -> {
        json.writeStringField("by", "template");
        json.writeStringField("file", template.file());
      }
      case Remedy.Rules rules -> json.writeStringField("by", "rules");
      case Remedy.Pen pen -> json.writeStringField("by", "pen");
    }
    json.writeEndObject();
  }
}
