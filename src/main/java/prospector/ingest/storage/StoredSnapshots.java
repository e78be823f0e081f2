package prospector.ingest.storage;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** Which snapshots are in object storage, for lists. */
@ApplicationScoped
public class StoredSnapshots {
    private final StoragePlaces places;

    StoredSnapshots(StoragePlaces places) {
        this.places = places;
    }

    /** Whether there is object storage. */
    public boolean isConfigured() {
        return places.bucket().isConfigured();
    }

    /**
     * Those whose files are there.
     *
     * @param ids newest first
     * @param current which of them everybody serves; null: none
     */
    public record Kept(List<String> ids, String current) {
        /** Where there is no object storage. */
        public static final Kept NONE = new Kept(List.of(), null);
    }

    /**
     * Asks the storage.
     *
     * @throws prospector.source.SourceException when it gives no usable answer
     */
    public Kept kept() {
        Optional<StoredSnapshot> current = places.publisher().current();
        return new Kept(places.publisher().stored(), current.map(StoredSnapshot::id).orElse(null));
    }
}
