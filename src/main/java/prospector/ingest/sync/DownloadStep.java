package prospector.ingest.sync;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.Downloader;

/** Downloads under the lock that the sync holds. */
@ApplicationScoped
public class DownloadStep {
    private final Downloader downloader;

    DownloadStep(Downloader downloader) {
        this.downloader = downloader;
    }

    DownloadReport run(DownloadProgress progress) {
        return downloader.runLocked(progress);
    }
}
