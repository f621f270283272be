/**
 * Word, PDF, web pages, plain text, Markdown and Akoma Ntoso from a document tree, and the front
 * door.
 */
module freedomcities.render {
  requires transitive freedomcities.model;
  requires transitive freedomcities.templates;
  requires com.fasterxml.jackson.core;
  requires com.github.librepdf.openpdf;
  requires java.xml;

  // Only when the base package is built, or a Word template of one's own is read.
  requires static jakarta.xml.bind;
  requires static org.docx4j.core;
  requires static org.docx4j.openxml_objects;

  exports freedomcities.render;
  exports freedomcities.render.csv;
  exports freedomcities.render.fonts;
  exports freedomcities.render.forms;
  exports freedomcities.render.json;
  exports freedomcities.render.origin;
  exports freedomcities.render.spi;

  uses freedomcities.render.spi.Renderer;
}
