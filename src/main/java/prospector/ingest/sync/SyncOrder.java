package prospector.ingest.sync;

import java.util.Set;

import prospector.ingest.ImportProgress;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.download.DownloadProgress;

/** How a sync is wanted, and who is told how far it is. */
record SyncOrder(DownloadProgress download, ImportProgress imports, Set<Option> options) {
    boolean isStrict() {
        return options.contains(Option.STRICT);
    }
}
