package prospector.ingest.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import prospector.ingest.StorageResult;
import prospector.ingest.StorageResult.State;
import prospector.source.Digest;
import prospector.source.SourceException;
import prospector.source.storage.Bucket;
import prospector.source.storage.StoredText;
import prospector.warehouse.SnapshotFacts;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseException;

/**
 * Puts snapshots into object storage: the file first, {@code CURRENT} last and only in the place of what was read before, so
 * that two publishers never overwrite each other unseen.
 */
@ApplicationScoped
public class SnapshotPublisher {
    private static final int TRIES = 3;
    private static final Pattern KEY = Pattern
            .compile(Pattern.quote(StoredSnapshot.DIRECTORY) + "prospector-([0-9A-Za-z-]+)[.]duckdb");

    private final Bucket bucket;
    private final Snapshots snapshots;
    private final Warehouse warehouse;
    private final List<SummarySource> summaries;

    SnapshotPublisher(Bucket bucket, Snapshots snapshots, Warehouse warehouse, @All List<SummarySource> summaries) {
        this.bucket = bucket;
        this.snapshots = snapshots;
        this.warehouse = warehouse;
        this.summaries = List.copyOf(summaries);
    }

    /** How strictly a snapshot is compared with what is there. */
    enum Mode {
        /** One that was there before this run: when a newer one is in the storage, all is well. */
        AGAIN,
        /** A new one, which should become visible. */
        NEW,
        /** A new one, and the operator wants it even with fewer games. */
        FEWER_GAMES_TOO
    }

    /** @throws SourceException when the storage gives no usable answer */
    StorageResult publish(SnapshotFile local, Mode mode) {
        StoredSnapshot next = null;
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<StoredText> before = bucket.read(StoredSnapshot.CURRENT);
            Optional<StorageResult> settled = before.flatMap(text -> StoredSnapshot.parse(text.text()))
                    .flatMap(current -> settled(current, local, mode));
            if (settled.isPresent()) {
                return settled.get();
            }
            next = next == null ? uploaded(local) : next;
            if (bucket.replace(StoredSnapshot.CURRENT, next.text(), before)) {
                prune(next.id());
                return new StorageResult(State.PUBLISHED, "Snapshot " + next.id() + " is current in object storage.", null);
            }
        }
        return new StorageResult(State.REFUSED, "Somebody else publishes to object storage at the same time.",
                "Publish from one place only; the next import or sync tries again.");
    }

    /** Puts one in the place of just what was seen before; false: that is not there any more, so nothing changed. */
    boolean publishOver(Optional<StoredText> seen, SnapshotFile local) {
        boolean put = bucket.replace(StoredSnapshot.CURRENT, uploaded(local).text(), seen);
        if (put) {
            prune(local.id());
        }
        return put;
    }

    /** Has everybody go back to a snapshot, whatever is current in the storage. */
    StorageResult rollBack(String from, SnapshotFile target) {
        StoredSnapshot next = uploaded(target);
        for (int tried = 0; tried < TRIES; tried++) {
            Optional<StoredText> before = bucket.read(StoredSnapshot.CURRENT);
            String newest = Stream.concat(Stream.ofNullable(from), before.flatMap(text -> StoredSnapshot.parse(text.text()))
                    .flatMap(current -> newestOf(current)).stream()).max(Comparator.naturalOrder()).orElse(null);
            if (bucket.replace(StoredSnapshot.CURRENT, next.after(newest).text(), before)) {
                return new StorageResult(State.PUBLISHED, "Snapshot " + next.id() + " is current in object storage.", null);
            }
        }
        return new StorageResult(State.REFUSED, "Somebody else publishes to object storage at the same time.",
                "Repeat: prospector snapshot rollback " + target.id());
    }

    private static Optional<String> newestOf(StoredSnapshot current) {
        return Stream.concat(Stream.of(current.id()), Stream.ofNullable(current.rolledBackFrom()))
                .max(Comparator.naturalOrder());
    }

    /** What is to be said when nothing is to be put. */
    private Optional<StorageResult> settled(StoredSnapshot current, SnapshotFile local, Mode mode) {
        if (current.id().equals(local.id())) {
            return Optional.of(new StorageResult(State.UP_TO_DATE, "Object storage has it already.", null));
        }
        if (current.standsOver(local.id())) {
            return Optional.of(mode == Mode.AGAIN
                    ? new StorageResult(State.AHEAD, "Object storage has a newer one, " + current.id() + ".", null)
                    : new StorageResult(State.REFUSED, "Object storage has a newer one, " + current.id()
                            + ", so this one was not put there.", "Look at the clocks of those who publish."));
        }
        long games = snapshots.facts(local).games();
        return games < current.games() && mode != Mode.FEWER_GAMES_TOO
                ? Optional.of(new StorageResult(State.REFUSED, "It has " + games + " games, that of object storage, "
                        + current.id() + ", has " + current.games() + ", so it was not put there.",
                        "If that is right: prospector import --force --allow-fewer."))
                : Optional.empty();
    }

    private StoredSnapshot uploaded(SnapshotFile local) {
        try {
            String key = StoredSnapshot.key(local.id());
            String sha256 = Digest.sha256(local.path());
            SnapshotFacts facts = snapshots.facts(local);
            bucket.upload(key, local.path());
            return new StoredSnapshot(local.id(), local.sizeBytes(), sha256, facts.schemaVersion(), facts.games(),
                    facts.built(), summary(local), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null: there is none to be had now, and a rehearsal then compares the numbers of games only. */
    private JsonNode summary(SnapshotFile local) {
        try {
            warehouse.follow();
            return warehouse.snapshot().filter(local::equals).flatMap(shown -> summaries.stream().findFirst())
                    .map(SummarySource::summary).orElse(null);
        } catch (WarehouseException e) {
            return null;
        }
    }

    /** What is newer than the current one may be on its way to become it, so it stays. Old ones that stay do no harm. */
    private void prune(String current) {
        try {
            deleteSurplus(current);
        } catch (SourceException e) {
            Log.warnf("Object storage keeps more snapshots than it should: %s", e.getMessage());
        }
    }

    private void deleteSurplus(String current) {
        stored().stream().filter(id -> id.compareTo(current) < 0).skip(Math.max(0, snapshots.kept() - 1L))
                .forEach(old -> bucket.delete(StoredSnapshot.key(old)));
    }

    /** Ids of the snapshots whose files are there, newest first. */
    List<String> stored() {
        return bucket.list(StoredSnapshot.DIRECTORY).stream().map(object -> KEY.matcher(object.key()))
                .filter(Matcher::matches).map(key -> key.group(1)).sorted(Comparator.reverseOrder()).toList();
    }

    /** What {@code CURRENT} in the storage says; empty: nothing, or nothing that can be understood. */
    Optional<StoredSnapshot> current() {
        return bucket.read(StoredSnapshot.CURRENT).flatMap(text -> StoredSnapshot.parse(text.text()));
    }
}
