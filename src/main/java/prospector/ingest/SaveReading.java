package prospector.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

import io.quarkus.logging.Log;
import prospector.save.ParsedSave;
import prospector.save.SaveFormatException;
import prospector.save.SaveReader;

/** Reads many saves, several at a time, and hands them over in the order of the files, so that memory stays bounded. */
final class SaveReading {
    /** The reason when the reader has a defect, beside those of {@link prospector.save.RefusalReason}. */
    static final String READER_FAILED = "READER_FAILED";

    private final SaveReader reader;
    private final int jobs;

    /** What reading a file gave: the save, or why it was refused. */
    record Read(ParsedSave save, ImportOutcome.Refused refusal) {
    }

    SaveReading(SaveReader reader, int jobs) {
        this.reader = reader;
        this.jobs = jobs;
    }

    /** Calls the consumer once for each file, on this thread, in the order of the files. */
    void each(List<SaveFile> files, BiConsumer<SaveFile, Read> consumer) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<Read>> ahead = new ArrayDeque<>();
            Iterator<SaveFile> next = files.iterator();
            for (SaveFile file : files) {
                while (next.hasNext() && ahead.size() <= jobs) {
                    SaveFile upcoming = next.next();
                    ahead.add(pool.submit(() -> read(upcoming)));
                }
                consumer.accept(file, ahead.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportFailedException("The import was interrupted; nothing was published.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading stopped", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private Read read(SaveFile file) {
        try {
            return new Read(reader.read(file.path()), null);
        } catch (SaveFormatException e) {
            return new Read(null, new ImportOutcome.Refused(file, e.reason().name(), e.getMessage()));
        } catch (RuntimeException e) {
            // A defect of the reader must not keep all other results from the website; the file is kept for a report.
            Log.errorf(e, "Reader failed on file=%s", file.name());
            return new Read(null, new ImportOutcome.Refused(file, READER_FAILED,
                    file.name() + ": the reader failed with " + e.getClass().getSimpleName() + ". Please report this file."));
        }
    }
}
