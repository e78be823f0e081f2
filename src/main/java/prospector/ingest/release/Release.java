package prospector.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import prospector.ingest.ImportProgress;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportRequest;
import prospector.ingest.Importer;
import prospector.ingest.IngestConfig;
import prospector.ingest.storage.StoredRelease;
import prospector.source.SourceException;
import prospector.warehouse.SnapshotFile;

/**
 * Rehearses an import with this version's code: brings saves from the first source that has any, and imports them into a
 * temporary data root, see {@link RehearsalDirectory}.
 */
@ApplicationScoped
public class Release {
    private final IngestConfig config;
    private final Importer importer;
    private final StoredRelease storage;
    private final RunningServer server;
    private final ChallongeSaves challonge;

    Release(IngestConfig config, Importer importer, StoredRelease storage, RunningServer server, ChallongeSaves challonge) {
        this.config = config;
        this.importer = importer;
        this.storage = storage;
        this.server = server;
        this.challonge = challonge;
    }

    /**
     * Rehearses.
     *
     * @param demo used when no source has saves
     * @param progress told of each step in one sentence
     * @throws ReleaseException when there is a running version, but it cannot be compared with
     */
    public Rehearsal rehearse(DemoSaves demo, Consumer<String> progress) {
        if (!RehearsalDirectory.isOne(config.data())) {
            throw new IllegalStateException("A rehearsal wants a directory of its own, not " + config.data());
        }
        progress.accept("Rehearsing in " + config.data());
        Supply supply = bring(demo, progress);
        progress.accept("Importing from " + supply.from().label());
        ImportReport imported = importer.run(new ImportRequest(config.saves(), importer.defaultJobs(),
                EnumSet.of(ImportRequest.Option.FORCE)), ImportProgress.SILENT);
        return new Rehearsal(supply.from(), supply.notes(), imported, supply.published(), supply.stored());
    }

    private record Supply(SavesFrom from, List<String> notes, Optional<JsonNode> published,
            Optional<StoredRelease.Before> stored) {
        Supply after(Optional<StoredRelease.Before> before) {
            return new Supply(from, notes, published, before);
        }
    }

    /** What several servers share comes before any one of them. */
    private Supply bring(DemoSaves demo, Consumer<String> progress) {
        if (!storage.isConfigured()) {
            return bringFromElsewhere(demo, progress, new ArrayList<>());
        }
        try {
            StoredRelease.Before before = storage.before();
            List<ReleaseFile> files = storage.files();
            if (files.stream().anyMatch(ReleaseFile::isSave)) {
                progress.accept("Fetching " + files.size() + " files from " + storage.place());
                files.forEach(storage::fetch);
                return new Supply(SavesFrom.OBJECT_STORAGE, before.summary().isPresent() ? List.of()
                        : List.of("Object storage says nothing of what the running version made of them, so nothing is"
                                + " compared."),
                        before.summary(), Optional.of(before));
            }
            return bringFromElsewhere(demo, progress,
                    new ArrayList<>(List.of("Object storage at " + storage.place() + " has no saves yet.")))
                    .after(Optional.of(before));
        } catch (SourceException e) {
            throw new ReleaseException(e.getMessage(), e.remedy(), e);
        }
    }

    /**
     * Has the servers that follow object storage show what was rehearsed, for its version may go live.
     *
     * @return what was done, in one sentence; empty: there is no object storage, or the rehearsal used none of the real saves
     * @throws ReleaseException when the storage gives no usable answer
     */
    public Optional<String> publish(Rehearsal rehearsal, SnapshotFile rehearsed) {
        if (rehearsal.stored().isEmpty() || rehearsal.from() == SavesFrom.DEMO) {
            return Optional.empty();
        }
        try {
            return Optional.of(storage.publish(rehearsal.stored().get(), rehearsed)
                    ? "Object storage has the snapshot of this version, " + rehearsed.id() + "."
                    : "Object storage got something newer meanwhile, which stays.");
        } catch (SourceException e) {
            throw new ReleaseException(e.getMessage(), e.remedy(), e);
        }
    }

    private Supply bringFromElsewhere(DemoSaves demo, Consumer<String> progress, List<String> notes) {
        Optional<ServerSession> session = server.begin();
        if (session.isPresent()) {
            JsonNode published = session.get().summary();
            if (bringFromServer(session.get(), published, progress)) {
                return new Supply(SavesFrom.RUNNING_SERVER, notes, Optional.of(published), Optional.empty());
            }
            notes.add("The running server at " + session.get().place() + " has no saves and publishes no game, so there is"
                    + " nothing to compare with.");
        } else {
            notes.add(server.absence());
        }
        if (challonge.isConfigured()) {
            progress.accept("Asking Challonge");
            if (challonge.bring(notes)) {
                return new Supply(SavesFrom.CHALLONGE, notes, Optional.empty(), Optional.empty());
            }
        } else {
            notes.add("Challonge is not configured.");
        }
        notes.add("The rehearsal used the demo tournament: it says that this version reads and publishes saves, and nothing"
                + " about the real ones.");
        write(demo);
        return new Supply(SavesFrom.DEMO, notes, Optional.empty(), Optional.empty());
    }

    private boolean bringFromServer(ServerSession session, JsonNode published, Consumer<String> progress) {
        List<ReleaseFile> files = session.files();
        long saves = files.stream().filter(ReleaseFile::isSave).count();
        if (saves == 0 && published.path("games").asLong() > 0) {
            throw new ReleaseException("The running server at " + session.place() + " publishes "
                    + published.path("games").asLong() + " games, but has no saves to rehearse with.",
                    "Copy the saves into its saves directory (SAVES_DIRECTORY), or deploy once without the release command.");
        }
        if (saves == 0) {
            return false;
        }
        progress.accept("Fetching " + files.size() + " files, " + saves + " of them saves, from " + session.place());
        Path root = config.data();
        files.forEach(file -> session.fetch(file, root));
        return true;
    }

    private void write(DemoSaves demo) {
        try {
            demo.writeTo(config.saves());
        } catch (IOException e) {
            throw new UncheckedIOException("The demo tournament could not be written", e);
        }
    }
}
