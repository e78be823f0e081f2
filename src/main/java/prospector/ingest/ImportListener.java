package prospector.ingest;

/** Told when an import of this process has ended, however it did. */
@FunctionalInterface
public interface ImportListener {
    void ended(ImportRun run);
}
