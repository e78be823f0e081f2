package prospector.ingest.doctor;

/**
 * One thing that was looked at.
 *
 * @param name what, such as a variable or a directory
 * @param message what was found, never the value of a secret
 * @param remedy what to do; null: nothing
 */
public record Check(String name, Level level, String message, String remedy) {
    /** The sorts of result. */
    public enum Level {
        OK,
        /** It works, but somebody should know. */
        WARN,
        /** It does not work. */
        FAIL
    }

    static Check ok(String name, String message) {
        return new Check(name, Level.OK, message, null);
    }

    static Check warn(String name, String message, String remedy) {
        return new Check(name, Level.WARN, message, remedy);
    }

    static Check fail(String name, String message, String remedy) {
        return new Check(name, Level.FAIL, message, remedy);
    }
}
