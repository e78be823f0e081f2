package prospector.ingest.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import prospector.ingest.storage.StorageState;
import prospector.ingest.storage.StoredSnapshots;
import prospector.source.SourceException;
import prospector.source.storage.Bucket;

/**
 * Object storage: whether it answers, may be written to, and is closed to strangers. Its requests cost nothing worth counting.
 */
@ApplicationScoped
public class StorageChecks {
    private static final String NAME = "Object storage";
    private static final String PROBE = "doctor/probe";

    private final Bucket bucket;
    private final StoredSnapshots stored;
    private final StorageState state;

    @Inject
    StorageChecks(Bucket bucket, StoredSnapshots stored, StorageState state) {
        this.bucket = bucket;
        this.stored = stored;
        this.state = state;
    }

    /** For stand-ins, which override what they are asked. */
    protected StorageChecks() {
        this(null, null, null);
    }

    /** Nothing when none is configured. */
    List<Check> all() {
        if (!bucket.isConfigured()) {
            return List.of();
        }
        List<String> missing = bucket.missing();
        if (!missing.isEmpty()) {
            return List.of(Check.fail(NAME, "A bucket is set, but not " + String.join(", ", missing) + ".",
                    "Set what is missing, or take the bucket away."));
        }
        List<Check> checks = new ArrayList<>(List.of(reachable()));
        state.published().filter(kept -> kept.problem() != null)
                .ifPresent(kept -> checks.add(Check.warn(NAME + " last publication",
                        kept.failures() + " failed in a row, the last at " + kept.lastTry() + ": " + kept.problem(),
                        "The next import or sync tries again.")));
        return checks;
    }

    private Check reachable() {
        try {
            String current = stored.kept().current();
            return Check.ok(NAME, bucket.place() + " answers; "
                    + (current == null ? "nothing was published there yet." : "current is " + current + "."));
        } catch (SourceException e) {
            return Check.fail(NAME, e.getMessage(), e.remedy());
        }
    }

    /** Writes and removes a small object, and asks as a stranger would. */
    List<Check> ask() {
        return bucket.isConfigured() && bucket.missing().isEmpty() ? List.of(writable(), closed()) : List.of();
    }

    private Check writable() {
        String name = NAME + " writable";
        try {
            bucket.write(PROBE, "prospector doctor");
            bucket.delete(PROBE);
            return Check.ok(name, "The key may write and delete.");
        } catch (SourceException e) {
            return Check.warn(name, e.getMessage(), "A server that only follows needs no more; one that publishes does.");
        }
    }

    private Check closed() {
        String name = NAME + " private";
        Optional<String> open = bucket.openToStrangers();
        return open.map(what -> Check.fail(name, "Everybody can " + what + ", and the saves in it hold personal data.",
                "Make the bucket private.")).orElseGet(() -> Check.ok(name, "Nobody can list it without a key."));
    }
}
