package prospector.ingest.storage;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import prospector.ingest.release.ReleaseFile;
import prospector.source.storage.StoredText;
import prospector.warehouse.SnapshotFile;

/** What a rehearsal takes from object storage, and what it puts there when its version may go live. */
@ApplicationScoped
public class StoredRelease {
    private final StoragePlaces places;

    StoredRelease(StoragePlaces places) {
        this.places = places;
    }

    /** Whether there is object storage. */
    public boolean isConfigured() {
        return places.bucket().isConfigured();
    }

    /** Bucket and host, for people. */
    public String place() {
        return places.bucket().place();
    }

    /**
     * What was current when a rehearsal began.
     *
     * @param pointer as it was read; empty: nothing was ever published
     * @param summary of what the running servers show; empty: there is none to compare with
     */
    public record Before(Optional<StoredText> pointer, Optional<JsonNode> summary) {
    }

    /**
     * Asks what is current.
     *
     * @throws prospector.source.SourceException when the storage gives no usable answer
     */
    public Before before() {
        Optional<StoredText> pointer = places.bucket().read(StoredSnapshot.CURRENT);
        return new Before(pointer, pointer.flatMap(text -> StoredSnapshot.parse(text.text())).map(StoredSnapshot::summary)
                .filter(summary -> !summary.isNull()));
    }

    /** The files; empty: there are none yet. */
    public List<ReleaseFile> files() {
        return places.saves().list();
    }

    /** Fetches a file to where an import of this process looks for it. */
    public void fetch(ReleaseFile file) {
        places.saves().fetch(file);
    }

    /**
     * Has the servers that follow show what was rehearsed.
     *
     * @return false: something else was published meanwhile, which stays
     */
    public boolean publish(Before before, SnapshotFile rehearsed) {
        boolean newer = before.pointer().flatMap(text -> StoredSnapshot.parse(text.text()))
                .filter(stored -> stored.standsOver(rehearsed.id())).isEmpty();
        return newer && places.publisher().publishOver(before.pointer(), rehearsed);
    }
}
