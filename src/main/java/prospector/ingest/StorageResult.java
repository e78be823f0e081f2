package prospector.ingest;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * What became of a snapshot in object storage.
 *
 * @param message the same in one sentence
 * @param remedy what to do; null: nothing
 */
public record StorageResult(State state, String message, String remedy) {
    /** The sorts of end. */
    public enum State {
        /** It is there, and current. */
        PUBLISHED,
        /** It was there already. */
        UP_TO_DATE,
        /** A newer one is there. */
        AHEAD,
        /** Something there stands against it. */
        REFUSED,
        /** The storage gave no usable answer; the next import or sync tries again. */
        FAILED;

        /** In files and JSON. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether visitors of servers that follow the storage do not see it. */
    @JsonIgnore
    public boolean isProblem() {
        return state == State.REFUSED || state == State.FAILED;
    }

    /** Message and remedy. */
    public String text() {
        return remedy == null ? message : message + " " + remedy;
    }
}
