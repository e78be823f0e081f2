package prospector.web.feed;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as text. Characters that XML does not allow, even escaped, are left out. */
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /** What writes elements. */
    @FunctionalInterface
    private interface Writing {
        void run() throws XMLStreamException;
    }

    XmlText() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> writer.writeStartDocument("UTF-8", "1.0"));
    }

    /** Opens an element; attributes are given as name, value, name, value… */
    XmlText open(String name, String... attributes) {
        write(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
            }
        });
        return this;
    }

    /** A whole element. */
    XmlText element(String name, String content, String... attributes) {
        open(name, attributes);
        write(() -> writer.writeCharacters(allowed(content)));
        return close();
    }

    /** Closes the element that was opened last. */
    XmlText close() {
        write(writer::writeEndElement);
        return this;
    }

    /** The document; elements still open are closed. */
    String end() {
        write(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return text.append('\n').toString();
    }

    /** In memory nothing can fail but our own order of calls. */
    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String allowed(String text) {
        return text.codePoints().filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }
}
