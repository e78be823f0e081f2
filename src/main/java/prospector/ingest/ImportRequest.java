package prospector.ingest;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an import is asked to do.
 *
 * @param directory where the saves are; only read
 * @param jobs saves read at the same time, at least 1
 */
public record ImportRequest(Path directory, int jobs, Set<Option> options) {
    /** Switches of the command. */
    public enum Option {
        /** Read everything, even when nothing changed. */
        FORCE,
        /** Report, but publish nothing. */
        DRY_RUN,
        /** A refused file fails the run. */
        STRICT,
        /** Publish even when there are fewer games than before. */
        ALLOW_FEWER
    }

    public ImportRequest {
        options = options.isEmpty() ? EnumSet.noneOf(Option.class) : EnumSet.copyOf(options);
    }

    /** Whether a switch is on. */
    public boolean has(Option option) {
        return options.contains(option);
    }
}
