/** Reads policy manuals: their text, their outline, and how each passage is cited. */
module freedomcities.scan {
  requires transitive freedomcities.model;
  requires com.fasterxml.jackson.core;
  requires java.xml;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.jsoup;

  exports freedomcities.scan;
  exports freedomcities.scan.outline;
  exports freedomcities.scan.source;
}
