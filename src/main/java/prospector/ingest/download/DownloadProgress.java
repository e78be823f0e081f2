package prospector.ingest.download;

/** Told how far a download is. */
public interface DownloadProgress {
    /** Tells nobody. */
    DownloadProgress SILENT = new DownloadProgress() {
        @Override
        public void begin(int files) {
        }

        @Override
        public void done(DownloadedFile file) {
        }
    };

    /**
     * Told how many files there are to fetch or look at; again when more are found.
     *
     * @param files their number
     */
    void begin(int files);

    void done(DownloadedFile file);
}
