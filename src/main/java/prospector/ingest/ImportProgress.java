package prospector.ingest;

/** Hears how far an import is. Called from the thread that runs it. */
public interface ImportProgress {
    /** Hears nothing. */
    ImportProgress SILENT = new ImportProgress() {
        @Override
        public void begin(int files) {
        }

        @Override
        public void done(ImportOutcome outcome) {
        }
    };

    void begin(int files);

    void done(ImportOutcome outcome);
}
