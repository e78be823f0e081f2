package prospector.game;

/** A reference file of the application itself is wrong: nothing can start before it is mended. */
public final class ReferenceDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceDataException(String file, int line, String problem) {
        super("reference/" + file + " line " + line + ": " + problem);
    }
}
