package prospector.ingest.storage;

import java.util.function.Supplier;

import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest;

/** What imports and syncs work with where no object storage is configured. */
public final class Unstored {
    /** Publishes nothing. */
    public static final Publication PUBLICATION = new Publication() {
        @Override
        public ImportReport after(ImportReport made, ImportRequest request) {
            return made;
        }
    };

    private Unstored() {
    }

    /** Says that it brought something, or why not. */
    public static Restoration brings(Supplier<Restoration.Result> result) {
        return new Restoration() {
            @Override
            public Result bring() {
                return result.get();
            }
        };
    }
}
