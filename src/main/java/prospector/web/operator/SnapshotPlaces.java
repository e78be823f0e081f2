package prospector.web.operator;

import jakarta.enterprise.context.Dependent;

import prospector.ingest.storage.StorageState;
import prospector.warehouse.Snapshots;

/** Where snapshots are: on this machine, and in object storage. */
@Dependent
class SnapshotPlaces {
    private final Snapshots here;
    private final StorageState storage;

    SnapshotPlaces(Snapshots here, StorageState storage) {
        this.here = here;
        this.storage = storage;
    }

    Snapshots here() {
        return here;
    }

    StorageState storage() {
        return storage;
    }
}
