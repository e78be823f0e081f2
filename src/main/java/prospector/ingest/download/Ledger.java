package prospector.ingest.download;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;

import prospector.ingest.download.DownloadedFile.Outcome;

/** What became of each file of the services, kept in {@code sources/downloads.json}, so that none is fetched without need. */
final class Ledger {

    /**
     * One file of a service.
     *
     * @param matchId null: no match known
     * @param name as the service calls it; null: it has none
     * @param file name in the saves directory; null: not kept
     * @param sizeBytes of the content; null: not fetched
     * @param sha256 of the content; null: not fetched
     * @param outcome FETCHED, IGNORED, REFUSED or FAILED
     * @param reason null: kept
     * @param md5 as Drive stated it; null: it did not
     * @param modifiedAt as Drive stated it; null: it did not
     */
    record Entry(Long matchId, String name, String file, Long sizeBytes, String sha256, Outcome outcome, String reason,
            String detail, String md5, Instant modifiedAt) {

        Entry withFile(Long newMatchId, String newFile) {
            return new Entry(newMatchId, name, newFile, sizeBytes, sha256, outcome, reason, detail, md5, modifiedAt);
        }

        boolean isKept() {
            return outcome == Outcome.FETCHED && file != null && sizeBytes != null && sha256 != null;
        }
    }

    private final JsonFile<Entry> file;
    private final Map<String, Entry> entries;

    Ledger(Path sources) {
        this.file = new JsonFile<>(sources.resolve("downloads.json"), Entry.class);
        this.entries = file.read();
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /** Remembers, on disk at once: what was fetched stays known when the process dies. */
    void put(String key, Entry entry) {
        if (!entry.equals(entries.put(key, entry))) {
            file.write(entries);
        }
    }

    void remove(String key) {
        if (entries.remove(key) != null) {
            file.write(entries);
        }
    }

    /** All entries by key. */
    Map<String, Entry> all() {
        return Collections.unmodifiableMap(entries);
    }

    /** Whether another file of the services was kept under this name. */
    boolean isTaken(String name, String key) {
        return entries.entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(key) && name.equals(entry.getValue().file()));
    }

    /** The same content, kept for the same match; or for any, when none is known. */
    Optional<Entry> same(String sha256, Candidate candidate) {
        return entries.entrySet().stream().filter(entry -> !entry.getKey().equals(candidate.key()))
                .map(Map.Entry::getValue).filter(entry -> entry.isKept() && sha256.equals(entry.sha256())
                        && (candidate.matchId() == null || candidate.matchId().equals(entry.matchId())))
                .findFirst();
    }
}
