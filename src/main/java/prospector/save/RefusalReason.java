package prospector.save;

/** Why a file was not taken as a save. */
public enum RefusalReason {

    /** Neither a ZIP archive nor an XML document: a picture, an empty file, a text. */
    NOT_A_ZIP,
    /** More than {@link SaveLimits} allows: file, entries, expansion, text, elements, players, tiles. */
    TOO_LARGE,
    /** An archive without an XML document. */
    NO_XML,
    /** An archive with more than one XML document: which one is the game cannot be told. */
    SEVERAL_DOCUMENTS,
    /** The document brings a document type declaration; no save has one. */
    DTD,
    /** XML, but not a save of Old World. */
    WRONG_GAME,
    /** A save of a version whose rules are not known. */
    UNSUPPORTED_VERSION,
    /** The archive or the document ends too early. */
    TRUNCATED,
    /** Elements are nested deeper than in any save. */
    TOO_DEEP,
    /** The archive is damaged or the document is not well-formed. */
    MALFORMED,
    /** A value without which the game cannot be understood is missing or senseless. */
    INVALID_VALUE,
    /** The file could not be read from disk. */
    UNREADABLE
}
