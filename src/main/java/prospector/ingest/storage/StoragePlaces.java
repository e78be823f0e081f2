package prospector.ingest.storage;

import jakarta.enterprise.context.Dependent;

import prospector.source.storage.Bucket;

/** The bucket, and what is kept in it. */
@Dependent
class StoragePlaces {
    private final Bucket bucket;
    private final SnapshotPublisher publisher;
    private final SavesStorage saves;

    StoragePlaces(Bucket bucket, SnapshotPublisher publisher, SavesStorage saves) {
        this.bucket = bucket;
        this.publisher = publisher;
        this.saves = saves;
    }

    Bucket bucket() {
        return bucket;
    }

    SnapshotPublisher publisher() {
        return publisher;
    }

    SavesStorage saves() {
        return saves;
    }
}
