package prospector.ingest.release;

import java.nio.file.Path;
import java.time.Duration;

import prospector.ingest.TestImport;
import prospector.source.TestSources;

/** The files of a data root, for tests of other packages. */
public final class FilesOf {
    private FilesOf() {
    }

    /** What is handed out and stored of a data root. */
    public static ReleaseFiles data(Path data) {
        return new ReleaseFiles(TestImport.config(data), new TestSources.Settings(data, Duration.ZERO, Duration.ZERO));
    }
}
