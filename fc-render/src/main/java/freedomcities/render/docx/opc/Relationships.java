package freedomcities.render.docx.opc;

import freedomcities.render.xml.XmlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a part points to: other parts of the file, and addresses outside it. */
public final class Relationships {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String HYPERLINK = OFFICE + "hyperlink";

  /** One arrow; {@code external} for addresses. */
  public record Relationship(String id, String type, String target, boolean external) {}

  private final List<Relationship> all;
  private final Map<String, String> links = new LinkedHashMap<>();
  private int next = 1;

  public Relationships(List<Relationship> first) {
    all = new ArrayList<>(first);
  }

  /** Adds a part of one of the office types ({@code header}); its id. */
  public String part(String type, String target) {
    return add(type.startsWith("http") ? type : OFFICE + type, target, false);
  }

  /** The id for an address, the same for each mention. */
  public String link(String address) {
    return links.computeIfAbsent(address, target -> add(HYPERLINK, target, true));
  }

  private String add(String type, String target, boolean external) {
    String id = "rId" + next;
    while (taken(id)) {
      id = "rId" + ++next;
    }
    all.add(new Relationship(id, type, target, external));
    return id;
  }

  private boolean taken(String id) {
    return all.stream().anyMatch(relationship -> relationship.id().equals(id));
  }

  public List<Relationship> all() {
    return List.copyOf(all);
  }

  public byte[] part() {
    XmlWriter xml = PartXml.begin();
    xml.open(
        "Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    for (Relationship one : all) {
      if (one.external()) {
        xml.empty(
            "Relationship",
            "Id",
            one.id(),
            "Type",
            one.type(),
            "Target",
            one.target(),
            "TargetMode",
            "External");
      } else {
        xml.empty("Relationship", "Id", one.id(), "Type", one.type(), "Target", one.target());
      }
    }
    return xml.close().bytes();
  }
}
