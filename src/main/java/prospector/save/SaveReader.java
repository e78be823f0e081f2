package prospector.save;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import prospector.game.ReferenceData;
import prospector.save.SaveFormatException.Place;

/**
 * Reads a save in one streaming pass. Stateless between saves and safe for use by several threads.
 */
public final class SaveReader {

    /** Raised with every change of what a save is read as, so that files are read again. */
    public static final int VERSION = 2;

    private final SaveLimits limits;
    private final ReferenceData reference;
    private final XmlParser parser;

    /** A reader with {@link SaveLimits#DEFAULT} and the reference data of the application. */
    public SaveReader() {
        this(SaveLimits.DEFAULT);
    }

    /** A reader with own limits and the reference data of the application. */
    public SaveReader(SaveLimits limits) {
        this(limits, new ReferenceData());
    }

    /**
     * A reader with own limits.
     *
     * @param reference what is known of the game, for what a save leaves open: the class of a law, which improvements are
     *        wonders
     */
    public SaveReader(SaveLimits limits, ReferenceData reference) {
        this(limits, reference, new XmlParser(limits));
    }

    SaveReader(SaveLimits limits, ReferenceData reference, XmlParser parser) {
        this.limits = limits;
        this.reference = reference;
        this.parser = parser;
    }

    /**
     * Reads a file, a ZIP archive or an XML document.
     *
     * @throws SaveFormatException when it is not a save, or one that cannot be understood
     */
    public ParsedSave read(Path file) {
        return read(SaveArchive.of(file, limits));
    }

    /**
     * Reads a file in memory.
     *
     * @param name name of the file, for messages
     * @throws SaveFormatException when it is not a save, or one that cannot be understood
     */
    public ParsedSave read(String name, byte[] content) {
        return read(SaveArchive.of(name, content, limits));
    }

    /**
     * Reads an archive.
     *
     * @throws SaveFormatException when it is not a save, or one that cannot be understood
     */
    public ParsedSave read(SaveArchive archive) {
        return archive.read((entry, document) -> read(archive.name(), entry, document));
    }

    private ParsedSave read(String archive, String entry, InputStream document) throws IOException {
        var findings = new Findings();
        try {
            XMLStreamReader xml = parser.open(document);
            try {
                var cursor = new Cursor(xml, archive, entry, limits, findings);
                RawSave save = RootReader.read(cursor);
                return new SaveRows(cursor, save, reference).toParsedSave();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            RefusalReason reason = XmlParser.reasonOf(e);
            throw new SaveFormatException(reason, new Place(archive, entry, "", 0),
                    reason == RefusalReason.TRUNCATED ? "the document ends too early" : "the document cannot be opened",
                    "Download the attachment again, or ask for the save as the game wrote it").causedBy(e);
        }
    }
}
