package prospector.web.error;

import jakarta.ws.rs.NotFoundException;

/** The address names something that the current snapshot does not hold: answered with 404 and a page that helps. */
public final class NotThereException extends NotFoundException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is missing.
     *
     * @param kind what was looked for, in words: {@code match}, {@code player} …
     * @param id as in the address
     */
    public NotThereException(String kind, String id) {
        this("There is no " + kind + " “" + id + "” in this tournament.");
    }

    private NotThereException(String sentence) {
        super(sentence);
    }

    /** Says in a sentence of its own why there is nothing. */
    public static NotThereException because(String sentence) {
        return new NotThereException(sentence);
    }
}
