package prospector.ingest;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where an import finds its input. */
@ConfigMapping(prefix = "prospector.import")
public interface IngestConfig {
    /** Root of everything written. */
    Path data();

    /** Directory of the save files when none is named. */
    Path saves();

    /** Saves read at the same time; each wants some tens of megabytes of heap, so a small machine takes 1. 0: one per core. */
    @WithDefault("0")
    int jobs();

    /** Largest file taken. Real saves have up to one megabyte. */
    @WithDefault("67108864")
    long maxFileBytes();

    /** Largest document in an archive. Real ones have up to twelve megabytes. */
    @WithDefault("134217728")
    long maxExpandedBytes();

    /** Entries of an archive; a save has one. */
    @WithDefault("16")
    int maxEntries();

    /** How many times larger than the archive the document may be; real ones stay below 20. */
    @WithDefault("200")
    int maxRatio();

    /** Elements inside each other; real saves have six. */
    @WithDefault("64")
    int maxDepth();

    /** Characters of one text; a log entry has some hundred. */
    @WithDefault("1048576")
    int maxTextLength();
}
