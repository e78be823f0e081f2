package prospector.save;

import java.io.Serializable;

/**
 * A file that is not taken as a save. The message is one plain sentence of what is wrong and where, and one of what to do.
 */
public final class SaveFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;
    private final Place place;
    private final String problem;
    private final String remedy;

    /**
     * @param reason the kind of refusal
     * @param place where in the file
     * @param problem what is wrong, a sentence without a full stop
     * @param remedy what mends it, a sentence without a full stop
     */
    public SaveFormatException(RefusalReason reason, Place place, String problem, String remedy) {
        super(place.archive() + ": " + problem + place.inWords() + ". " + remedy + ".");
        this.reason = reason;
        this.place = place;
        this.problem = problem;
        this.remedy = remedy;
    }

    SaveFormatException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** The kind of refusal. */
    public RefusalReason reason() {
        return reason;
    }

    /** Where in the file. */
    public Place place() {
        return place;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** What mends it. */
    public String remedy() {
        return remedy;
    }

    /**
     * Where a refusal happened.
     *
     * @param archive name of the file
     * @param entry name of the entry in the archive; empty: the file itself
     * @param elementPath path of elements from the root; empty: outside of the document
     * @param line line in the document, from 1; 0: unknown
     */
    public record Place(String archive, String entry, String elementPath, int line) implements Serializable {

        static Place of(String archive) {
            return new Place(archive, "", "", 0);
        }

        private String inWords() {
            var words = new StringBuilder();
            if (!elementPath.isEmpty()) {
                words.append(" at ").append(elementPath);
            }
            if (line > 0) {
                words.append(" in line ").append(line);
            }
            if (!entry.isEmpty()) {
                words.append(" of ").append(entry);
            }
            return words.toString();
        }
    }
}
