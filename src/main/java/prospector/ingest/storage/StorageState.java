package prospector.ingest.storage;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import prospector.source.storage.Bucket;

/** What an operator, the metrics and readiness are told about object storage. */
@ApplicationScoped
public class StorageState {
    private final Bucket bucket;
    private final StorageFile file;
    private volatile Seen seen = Seen.NOTHING_YET;

    /**
     * What this server saw of the storage.
     *
     * @param follows whether it looks there at all
     * @param lastGood when the storage last gave a usable answer; null: never
     * @param stored id of the snapshot that is current there; null: unknown, or none
     * @param isEmpty whether the storage said that nothing was ever published
     * @param problem why the last look, or the fetch after it, failed; null: it did not
     * @param failures looks that failed since the start
     */
    public record Seen(boolean follows, Instant lastGood, String stored, boolean isEmpty, String problem, long failures) {
        static final Seen NOTHING_YET = new Seen(false, null, null, false, null, 0);

        Seen begun() {
            return new Seen(true, lastGood, stored, isEmpty, problem, failures);
        }

        Seen ended() {
            return new Seen(false, lastGood, stored, isEmpty, null, failures);
        }

        Seen answered(Instant at) {
            return new Seen(follows, at, stored, isEmpty, null, failures);
        }

        Seen names(String id) {
            return new Seen(follows, lastGood, id, id == null, problem, failures);
        }

        Seen failed(String why) {
            return new Seen(follows, lastGood, stored, isEmpty, why, failures + 1);
        }
    }

    @Inject
    StorageState(Bucket bucket, StorageFile file) {
        this.bucket = bucket;
        this.file = file;
    }

    /** For stand-ins, which override what they are asked. */
    protected StorageState() {
        this(null, null);
    }

    /** Whether there is object storage. */
    public boolean isConfigured() {
        return bucket.isConfigured();
    }

    /** Bucket and host, for people. */
    public String place() {
        return bucket.place();
    }

    /** What this server saw there. */
    public Seen seen() {
        return seen;
    }

    /** How publishing there went last, whichever process of this data root did it. */
    public Optional<StorageFile.Kept> published() {
        return file.read();
    }

    /**
     * Why a server without any snapshot must not be shown to visitors yet: the real one may be in the storage. Empty: what it
     * has is all there is.
     */
    public Optional<String> awaited() {
        Seen now = seen;
        if (!now.follows() || now.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("The first snapshot is still being fetched from object storage"
                + (now.problem() == null ? "" : ": " + now.problem()));
    }

    void now(Seen next) {
        seen = next;
    }
}
