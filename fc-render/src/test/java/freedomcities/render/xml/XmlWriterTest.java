package freedomcities.render.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freedomcities.render.spi.RenderException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWriterTest {
  private static XmlWriter xml() {
    return XmlWriter.xml("", "a file");
  }

  @Provide
  Arbitrary<String> held() {
    return Arbitraries.strings()
        .withChars("<>&\"'\t\n\r ]é\u2028\uFFFD")
        .withCharRange('a', 'z')
        .ofMaxLength(20)
        .map(text -> text.replace('q', ' ') + (text.length() % 3 == 0 ? "\uD83D\uDE00" : ""));
  }

  /** What the JDK's own writer, which wrote these files before, makes of the same. */
  @Property
  void writesWhatTheJdkWrites(@ForAll("held") String attribute, @ForAll("held") String text)
      throws XMLStreamException {
    StringWriter out = new StringWriter();
    XMLStreamWriter jdk = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    jdk.writeStartElement("w:p");
    jdk.writeAttribute("w:a", attribute);
    jdk.writeCharacters(text);
    jdk.writeEmptyElement("w:b");
    jdk.writeAttribute("w:a", attribute);
    jdk.writeStartElement("w:c");
    jdk.writeEndElement();
    jdk.writeEndElement();
    jdk.flush();
    assertThat(
            xml()
                .open("w:p", "w:a", attribute)
                .text(text)
                .empty("w:b", "w:a", attribute)
                .open("w:c")
                .close()
                .close()
                .written())
        .isEqualTo(out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0007", "\uFFFE", "\uD800", "\uDC00x"})
  void noFormatHoldsThese(String text) {
    for (XmlWriter writer : new XmlWriter[] {xml(), XmlWriter.html("a file")}) {
      assertThatThrownBy(() -> writer.text("ab" + text))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("at position 3")
          .hasMessageEndingWith("can't stand in a file");
      assertThatThrownBy(() -> writer.empty("x", "y", text)).isInstanceOf(RenderException.class);
    }
  }

  @Test
  void aWebPageHoldsLess() {
    assertThat(xml().text("\u0085\uFDD0").written()).isEqualTo("\u0085\uFDD0");
    assertThatThrownBy(() -> XmlWriter.html("a page").text("\u0085"))
        .isInstanceOf(RenderException.class);
    assertThatThrownBy(() -> XmlWriter.html("a page").text("\uFDD0"))
        .isInstanceOf(RenderException.class);
  }

  @Test
  void inAWebPageWhiteSpaceIsASpaceAndNothingIsEmptyByASlash() {
    assertThat(
            XmlWriter.html("a page")
                .open("p", "id", "a\tb")
                .text("\"a\"\r\n\tb\f")
                .empty("br")
                .close()
                .written())
        .isEqualTo("<p id=\"a b\">&quot;a&quot; \n b <br></p>");
  }

  @Test
  void whatIsWrittenApartComesWhereItIsPut() {
    XmlWriter writer = xml().open("a");
    String apart = writer.apart(() -> writer.element("b", "<"));
    assertThat(writer.open("c").markup(apart).closeAll().written())
        .isEqualTo("<a><c><b>&lt;</b></c></a>");
  }

  @Test
  void whatIsOpenIsToldOf() {
    assertThatThrownBy(() -> xml().open("a").written())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a");
  }
}
