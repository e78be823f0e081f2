package prospector.ingest.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import prospector.source.SourceStatus;
import prospector.source.SourceStatuses;
import prospector.source.challonge.BudgetState;
import prospector.source.challonge.Challonge;

/** What an operator, the metrics and the pages' note are told about syncing; reads what the last runs left in sources/. */
@ApplicationScoped
public class SyncState {
    private final SourceStatuses statuses;
    private final Challonge challonge;
    private final SyncFile file;
    private volatile Instant running;
    private volatile Instant next;

    @Inject
    SyncState(SourceStatuses statuses, Challonge challonge, SyncFile file) {
        this.statuses = statuses;
        this.challonge = challonge;
        this.file = file;
    }

    /** For stand-ins, which override what they are asked. */
    protected SyncState() {
        this(null, null, null);
    }

    /** How each service last answered. */
    public List<SourceStatus> sources() {
        return statuses.all();
    }

    /** What is left of Challonge's requests. */
    public BudgetState budget() {
        return challonge.budget();
    }

    /** The last finished sync, whichever process ran it, from {@code sources/sync.json}. */
    public Optional<SyncReport> last() {
        return file.report();
    }

    /** When the last sync in which no step failed ended, whichever process ran it; empty: never. */
    public Optional<Instant> lastSuccess() {
        return file.lastSuccess();
    }

    /** When the sync that runs now in this server began; empty: none runs. */
    public Optional<Instant> running() {
        return Optional.ofNullable(running);
    }

    /** When this server will sync next by itself; empty: it will not. */
    public Optional<Instant> next() {
        return Optional.ofNullable(next);
    }

    void began(Instant at) {
        running = at;
    }

    void ended() {
        running = null;
    }

    /** @param at null: never */
    void plan(Instant at) {
        next = at;
    }
}
