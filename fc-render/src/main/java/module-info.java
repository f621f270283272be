/** Word and PDF from a document tree, and the front door. */
module freedomcities.render {
  requires transitive freedomcities.model;
  requires java.xml;
  requires jakarta.xml.bind;
  requires org.docx4j.core;
  requires org.docx4j.openxml_objects;

  requires transitive freedomcities.templates;
  requires com.fasterxml.jackson.core;

  exports freedomcities.render;
  exports freedomcities.render.json;
}
