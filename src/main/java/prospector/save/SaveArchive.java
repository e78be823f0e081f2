package prospector.save;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;

import prospector.save.SaveFormatException.Place;

/**
 * A file that may be a save: a ZIP archive with one XML document, or the document itself. What it is, is decided by its first
 * bytes, never by its name. The document is streamed; sizes that the archive states are not believed.
 */
public final class SaveArchive {

    /** What the file is, whatever its name says. */
    public enum Form {
        /** An archive with a document in it. */
        ZIP,
        /** The document itself. */
        XML
    }

    private static final int BUFFER = 1 << 16;
    private static final String UPLOAD_AGAIN = "Download the attachment again, or ask for the save as the game wrote it";

    private final String name;
    private final Opening opening;
    private final long size;
    private final SaveLimits limits;

    private SaveArchive(String name, Opening opening, long size, SaveLimits limits) {
        this.name = name;
        this.opening = opening;
        this.size = size;
        this.limits = limits;
    }

    /**
     * A file on disk.
     *
     * @throws SaveFormatException UNREADABLE when it cannot be read, TOO_LARGE above the limit
     */
    public static SaveArchive of(Path file, SaveLimits limits) {
        try {
            return sized(new SaveArchive(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), Files.size(file),
                    limits));
        } catch (IOException e) {
            throw unreadable(String.valueOf(file.getFileName()), e);
        }
    }

    /**
     * A file in memory, for instance an upload that is not stored.
     *
     * @throws SaveFormatException TOO_LARGE above the limit
     */
    public static SaveArchive of(String name, byte[] content, SaveLimits limits) {
        return sized(new SaveArchive(name, () -> new ByteArrayInputStream(content), content.length, limits));
    }

    private static SaveArchive sized(SaveArchive archive) {
        if (archive.size > archive.limits.archiveBytes()) {
            throw archive.refusal(RefusalReason.TOO_LARGE, "the file has more than " + archive.limits.archiveBytes() + " bytes",
                    "Upload the save as the game wrote it");
        }
        return archive;
    }

    /** File name, without directory. */
    public String name() {
        return name;
    }

    SaveLimits limits() {
        return limits;
    }

    /**
     * Streams the one document to a reader, then looks whether the archive hides another one.
     *
     * @throws SaveFormatException when the archive holds no document, several, or too much
     */
    <T> T read(DocumentReader<T> reader) {
        return open(zip -> readZip(zip, reader), document -> reader.read("", document));
    }

    /**
     * Looks whether this could be a save, without reading it: no further than the root element of the first document. Whether
     * it is one, only {@link SaveReader} can tell.
     *
     * @throws SaveFormatException why it is none
     */
    public Form glance() {
        return open(zip -> {
            var bounded = new BoundedStream(zip, name, size, limits);
            ZipEntry entry = firstDocument(zip, bounded);
            if (entry == null) {
                throw noDocument();
            }
            RootReader.requireRoot(cursor(entry.getName(), bounded));
            return Form.ZIP;
        }, document -> {
            RootReader.requireRoot(cursor("", document));
            return Form.XML;
        });
    }

    /** Whether a file that begins like this may be an archive or a document; an HTML page is neither. */
    public static boolean mayBegin(byte[] start) {
        try {
            Container container = Container.of(new BufferedInputStream(new ByteArrayInputStream(start)));
            return switch (container) {
                case ZIP, EMPTY_ZIP -> true;
                case XML -> !Container.startsLikeHtml(start);
                case EMPTY, OTHER -> false;
            };
        } catch (IOException e) {
            throw new IllegalStateException("in memory", e);
        }
    }

    private Cursor cursor(String entry, InputStream document) {
        try {
            return new Cursor(new XmlParser(limits).open(document), name, entry, limits, new Findings());
        } catch (XMLStreamException e) {
            throw refusal(XmlParser.reasonOf(e), "the document cannot be opened", UPLOAD_AGAIN).causedBy(e);
        }
    }

    private <T> T open(Contents<ZipInputStream, T> archive, Contents<InputStream, T> document) {
        try (var file = new BufferedInputStream(opening.open(), BUFFER)) {
            return switch (Container.of(file)) {
                case ZIP -> archive.read(new ZipInputStream(file));
                case EMPTY_ZIP -> throw refusal(RefusalReason.NO_XML, "the archive is empty", UPLOAD_AGAIN);
                case XML -> document.read(new BoundedStream(file, name, size, limits));
                case EMPTY -> throw refusal(RefusalReason.NOT_A_ZIP, "the file is empty", UPLOAD_AGAIN);
                case OTHER -> throw refusal(RefusalReason.NOT_A_ZIP, "it is neither a ZIP archive nor an XML document",
                        UPLOAD_AGAIN);
            };
        } catch (EOFException e) {
            throw refusal(RefusalReason.TRUNCATED, "the archive ends too early", UPLOAD_AGAIN).causedBy(e);
        } catch (ZipException e) {
            throw refusal(RefusalReason.MALFORMED, "the archive is damaged", UPLOAD_AGAIN).causedBy(e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private <T> T readZip(ZipInputStream zip, DocumentReader<T> reader) throws IOException {
        var bounded = new BoundedStream(zip, name, size, limits);
        T result = null;
        int entries = 0;
        for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
            refuseBeyond(++entries);
            if (isDocument(entry)) {
                if (result != null) {
                    throw refusal(RefusalReason.SEVERAL_DOCUMENTS, "the archive holds more than one XML document",
                            "Upload one archive for each save");
                }
                result = reader.read(entry.getName(), bounded);
            }
            drain(bounded);
        }
        if (result == null) {
            throw noDocument();
        }
        return result;
    }

    /** Moves to the first document; null: there is none. */
    private ZipEntry firstDocument(ZipInputStream zip, InputStream bounded) throws IOException {
        int entries = 0;
        ZipEntry entry = next(zip);
        while (entry != null && !isDocument(entry)) {
            refuseBeyond(++entries);
            drain(bounded);
            entry = next(zip);
        }
        return entry;
    }

    private void refuseBeyond(int entries) {
        if (entries > limits.entries()) {
            throw refusal(RefusalReason.TOO_LARGE, "the archive has more than " + limits.entries() + " entries", UPLOAD_AGAIN);
        }
    }

    private SaveFormatException noDocument() {
        return refusal(RefusalReason.NO_XML, "the archive holds no XML document", UPLOAD_AGAIN);
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // The way in which ZipInputStream reports a name that is no text.
            var damaged = new ZipException("name of an entry");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Inflates what is left of an entry under the limits; ZipInputStream alone would do it without any. */
    private static void drain(InputStream entry) throws IOException {
        byte[] rest = new byte[8192];
        int read = entry.read(rest);
        while (read > 0) {
            read = entry.read(rest);
        }
    }

    /** Archivers of some systems add directories, previews and hidden files; none of them is the game. */
    private static boolean isDocument(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        String file = path.substring(path.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !path.startsWith("__MACOSX/") && !path.contains("/__MACOSX/") && !file.startsWith(".")
                && file.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private SaveFormatException refusal(RefusalReason reason, String problem, String remedy) {
        return new SaveFormatException(reason, Place.of(name), problem, remedy);
    }

    private static SaveFormatException unreadable(String name, IOException e) {
        return new SaveFormatException(RefusalReason.UNREADABLE, Place.of(name), "the file cannot be read",
                "Check the file and its permissions").causedBy(e);
    }

    /** Reads the document of an archive; must not close the stream. */
    interface DocumentReader<T> {
        T read(String entry, InputStream document) throws IOException;
    }

    private interface Contents<C, T> {
        T read(C container) throws IOException;
    }

    private interface Opening {
        InputStream open() throws IOException;
    }
}
