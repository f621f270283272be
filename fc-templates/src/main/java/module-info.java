/** The FreeMarker templates, what they may see, and the directives that build the document tree. */
module freedomcities.templates {
  requires transitive freedomcities.model;
  requires freemarker;
  requires io.nayuki.qrcodegen;

  exports freedomcities.templates;
  exports freedomcities.templates.completeness;
  exports freedomcities.templates.source;
}
