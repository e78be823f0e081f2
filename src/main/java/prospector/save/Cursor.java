package prospector.save;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import prospector.save.SaveFormatException.Place;

/**
 * Walks a document forward, element by element. {@link #nextChild} moves to the next child of an element and passes over
 * whatever of the one before was not read, so a reader names only what it wants. Knows the path and the limits, and makes every
 * refusal and every left-out value name its place.
 */
final class Cursor {

    /** Stands for "no number": the element is empty, absent, or says something else. */
    static final int NONE = Integer.MIN_VALUE;
    /** The same for {@link #longInteger()}. */
    static final long NO_LONG = Long.MIN_VALUE;

    private final XMLStreamReader xml;
    private final String archive;
    private final String entry;
    private final SaveLimits limits;
    private final Findings findings;
    private final String[] path;
    private int depth;
    private int elements;
    private boolean closed;
    private Integer activePlayer;

    Cursor(XMLStreamReader xml, String archive, String entry, SaveLimits limits, Findings findings) {
        this.xml = xml;
        this.archive = archive;
        this.entry = entry;
        this.limits = limits;
        this.findings = findings;
        this.path = new String[limits.depth() + 1];
    }

    /** Number of open elements. */
    int depth() {
        return depth;
    }

    /** Name of the element that the cursor is in. */
    String name() {
        return path[depth];
    }

    Findings findings() {
        return findings;
    }

    /** Whose view the save shows (processing instruction {@code ActivePlayer}); NULL: not stated. */
    Integer activePlayer() {
        return activePlayer;
    }

    /**
     * Moves to the next child of the element at {@code parent} open elements.
     *
     * @return false when that element ends
     */
    boolean nextChild(int parent) {
        while (depth >= parent && !closed) {
            if (advance() == XMLStreamConstants.START_ELEMENT && depth == parent + 1) {
                return true;
            }
        }
        return false;
    }

    /** Reads to the end of the document, so that one which breaks off after the last section is noticed. */
    void finish() {
        while (!closed) {
            advance();
        }
    }

    /** Direct text of the current element, trimmed; moves to its end. */
    String text() {
        if (!moveToText()) {
            return "";
        }
        String text = currentText().strip();
        close(depth);
        return text;
    }

    /** Text as an identifier: NULL for nothing and for NONE. */
    String identifier() {
        return Values.identifierOrNull(text());
    }

    /** Text as a whole number, or {@link #NONE} with a finding. */
    int integer() {
        long value = longInteger();
        if (value == NO_LONG) {
            return NONE;
        }
        if (value <= NONE || value > Integer.MAX_VALUE) {
            leftOut(String.valueOf(value));
            return NONE;
        }
        return (int) value;
    }

    /** Text as a whole number; NULL where the document says nothing usable. */
    Integer integerOrNull() {
        return Values.orNull(integer());
    }

    /** Text as an id: NULL for nothing and for the -1 by which saves say "none". */
    Integer idOrNull() {
        int id = integer();
        return id < 0 ? Values.orNull(NONE) : Integer.valueOf(id);
    }

    /** Text as a whole number, or {@link #NO_LONG} with a finding. */
    long longInteger() {
        if (!moveToText()) {
            return NO_LONG;
        }
        int mine = depth;
        long value = currentNumber();
        if (value == NO_LONG) {
            String text = currentText().strip();
            if (!text.isEmpty() && !text.equals("NONE")) {
                leftOut(text);
            }
        }
        close(mine);
        return value;
    }

    /** Text as an amount in tenths, or {@link #NO_LONG} with a finding. */
    long amount() {
        long value = longInteger();
        if (value != NO_LONG && !Values.isAmount(value)) {
            leftOut(String.valueOf(value));
            return NO_LONG;
        }
        return value;
    }

    /** Attribute of the current element; empty when absent. Only valid before the element is read further. */
    String attribute(String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value.strip();
    }

    /** Attribute as an identifier: NULL for nothing and for NONE. */
    String attributeIdentifier(String attribute) {
        return Values.identifierOrNull(attribute(attribute));
    }

    /** Attribute as a whole number, or {@link #NONE}. */
    int attributeInteger(String attribute) {
        String text = attribute(attribute);
        if (text.isEmpty()) {
            return NONE;
        }
        long value = Values.parse(text.toCharArray(), 0, text.length());
        if (value <= NONE || value > Integer.MAX_VALUE) {
            findings.leftOut(path() + "/@" + attribute, "'" + Values.shortened(text) + "' is not a number");
            return NONE;
        }
        return (int) value;
    }

    /** Notes that the current element was left out. */
    void leftOut(String value) {
        findings.leftOut(path(), "'" + Values.shortened(value) + "' in line " + line() + " cannot be used and was left out");
    }

    /** A refusal that names the current place. */
    SaveFormatException refusal(RefusalReason reason, String problem, String remedy) {
        return new SaveFormatException(reason, new Place(archive, entry, path(), line()), problem, remedy);
    }

    /** Moves to the text of the current element; false when it has none and is now closed. */
    private boolean moveToText() {
        int mine = depth;
        while (depth >= mine && !closed) {
            int event = advance();
            if (event == XMLStreamConstants.CHARACTERS && depth == mine) {
                return true;
            }
        }
        return false;
    }

    private long currentNumber() {
        try {
            return Values.parse(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    private String currentText() {
        try {
            return xml.getText();
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    private void close(int element) {
        while (depth >= element && !closed) {
            advance();
        }
    }

    private int advance() {
        try {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD -> throw refusal(RefusalReason.DTD, "it brings a document type declaration",
                        "Upload the save as the game wrote it");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                case XMLStreamConstants.END_DOCUMENT -> closed = true;
                default -> {
                }
            }
            return event;
        } catch (XMLStreamException e) {
            throw complaint(e, XmlParser.reasonOf(e));
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    private void open() {
        if (++depth > limits.depth()) {
            depth = limits.depth();
            throw refusal(RefusalReason.TOO_DEEP, "elements are nested deeper than " + limits.depth(),
                    "Upload the save as the game wrote it");
        }
        if (++elements > SaveLimits.ELEMENTS) {
            throw refusal(RefusalReason.TOO_LARGE, "it has more than " + SaveLimits.ELEMENTS + " elements",
                    "Upload the save as the game wrote it");
        }
        path[depth] = xml.getLocalName();
    }

    private void instruction() {
        if (depth == 0 && "ActivePlayer".equals(xml.getPITarget())) {
            String data = String.valueOf(xml.getPIData()).strip();
            long player = Values.parse(data.toCharArray(), 0, data.length());
            if (player >= 0 && player < SaveLimits.PLAYERS) {
                activePlayer = (int) player;
            }
        }
    }

    private RuntimeException translated(RuntimeException e) {
        return XmlParser.isComplaint(e) ? complaint(e, XmlParser.reasonOf(e)) : e;
    }

    private SaveFormatException complaint(Throwable e, RefusalReason reason) {
        String problem = switch (reason) {
            case TRUNCATED -> "the document ends too early";
            case TOO_LARGE -> "a text or an attribute is longer than " + limits.textLength() + " characters";
            default -> "the document is not well-formed";
        };
        return refusal(reason, problem, "Download the attachment again, or ask for the save as the game wrote it").causedBy(e);
    }

    private String path() {
        var joined = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            joined.append(i == 1 ? "" : "/").append(path[i]);
        }
        return joined.toString();
    }

    private int line() {
        return Math.max(0, xml.getLocation().getLineNumber());
    }
}
