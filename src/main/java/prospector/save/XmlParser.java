package prospector.save;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;

/**
 * The one place that knows which XML parser is used and how it words its complaints, so that another can be tried by
 * measurement. Made directly, because a service look-up would let the class path decide.
 */
final class XmlParser {

    private static final int ATTRIBUTES = 200;

    private final XMLInputFactory factory;

    XmlParser(SaveLimits limits) {
        this(new WstxInputFactory());
        // Saves declare no namespace, and keys such as T.0 are plain names.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, limits.textLength());
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, (long) limits.textLength());
        factory.setProperty(WstxInputProperties.P_INPUT_BUFFER_LENGTH, 1 << 14);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity refused");
        });
    }

    /** Another parser, for comparison only: its limits and complaints are its own. */
    XmlParser(XMLInputFactory factory) {
        this.factory = factory;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Opens a document; bytes, not characters, so that the parser finds the encoding itself. */
    XMLStreamReader open(InputStream document) throws XMLStreamException {
        return factory.createXMLStreamReader(document);
    }

    /** Which refusal a complaint of the parser is. */
    static RefusalReason reasonOf(Throwable complaint) {
        Throwable root = complaint;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String words = String.valueOf(root.getMessage());
        if (root instanceof WstxEOFException || root instanceof java.io.EOFException) {
            return RefusalReason.TRUNCATED;
        }
        if (words.contains("limit") && words.contains("exceeded")) {
            return RefusalReason.TOO_LARGE;
        }
        return RefusalReason.MALFORMED;
    }

    /** Whether an unchecked exception is the parser's way to complain while it completes a text lazily. */
    static boolean isComplaint(RuntimeException e) {
        return e instanceof WstxLazyException;
    }

    /** Whether the archive under the document failed, not the document. */
    static boolean isArchiveFailure(XMLStreamException e) {
        return e instanceof WstxIOException;
    }
}
