/** The desk: pages on one's own computer over the front door. */
module freedomcities.desk {
  requires transitive freedomcities.render;
  requires freemarker;
  requires jdk.httpserver;
  requires org.apache.commons.fileupload2.core;
  requires org.apache.commons.io;

  exports freedomcities.desk;
}
