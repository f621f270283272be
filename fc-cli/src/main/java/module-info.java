/** The freedom-cities command. */
module freedomcities.cli {
  requires de.siegmar.fastcsv;
  requires freedomcities.render;
  requires info.picocli;
  requires io.github.javadiffutils;
  requires org.apache.commons.text;

  opens freedomcities.cli to info.picocli;
}
