package prospector.web.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Vetoed;

import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;

/** Says what a test told it. */
@Vetoed
class KnownSyncState extends SyncState {
    private final List<SourceStatus> sources;
    private final SyncReport last;

    KnownSyncState(List<SourceStatus> sources, SyncReport last) {
        this.sources = sources;
        this.last = last;
    }

    @Override
    public List<SourceStatus> sources() {
        return sources;
    }

    @Override
    public BudgetState budget() {
        return new BudgetState(450, 437, Instant.parse("2026-12-01T10:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Override
    public Optional<SyncReport> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public Optional<Instant> running() {
        return Optional.empty();
    }

    @Override
    public Optional<Instant> next() {
        return Optional.empty();
    }
}
