package prospector.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.IngestConfig;
import prospector.ingest.download.DownloadProgress;
import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.Downloader;
import prospector.ingest.download.SourceResult;
import prospector.source.SourceException;
import prospector.source.challonge.Challonge;
import prospector.source.challonge.ChallongeConfig;
import prospector.tournament.ChallongeJson;

/** Brings saves from Challonge and Google Drive, if that costs no more requests than a rehearsal may. */
@ApplicationScoped
class ChallongeSaves {
    /** The tournament: once to see what it would cost, once by the download. */
    private static final int TOURNAMENT_REQUESTS = 2;

    private final ChallongeConfig access;
    private final ReleaseConfig config;
    private final Challonge challonge;
    private final Downloader downloader;
    private final IngestConfig ingest;

    ChallongeSaves(ChallongeConfig access, ReleaseConfig config, Challonge challonge, Downloader downloader,
            IngestConfig ingest) {
        this.access = access;
        this.config = config;
        this.challonge = challonge;
        this.downloader = downloader;
        this.ingest = ingest;
    }

    boolean isConfigured() {
        return access.key().isPresent() && access.tournamentId().isPresent();
    }

    /**
     * Brings them into the saves directory.
     *
     * @param notes told what was done and what could not be
     * @return whether there are any
     */
    boolean bring(List<String> notes) {
        try {
            int requests = TOURNAMENT_REQUESTS + matchesWithAttachments();
            int left = challonge.budget().left() + 1; // the first one is sent
            if (requests > Math.min(config.requests(), left)) {
                notes.add("A rehearsal with Challonge's saves would take " + requests + " requests, more than the "
                        + Math.min(config.requests(), left)
                        + " that are allowed (PROSPECTOR_RELEASE_REQUESTS, and what is left of"
                        + " CHALLONGE_REQUEST_BUDGET), so Challonge was not asked for them.");
                return false;
            }
            report(downloader.run(DownloadProgress.SILENT), notes);
        } catch (SourceException e) {
            notes.add("Challonge gave no saves: " + e.getMessage() + " " + e.remedy());
            return false;
        } catch (IllegalArgumentException e) {
            notes.add("Challonge gave no saves, its tournament cannot be read: " + e.getMessage());
            return false;
        }
        boolean any = hasSaves();
        if (!any) {
            notes.add("Challonge and Google Drive have no saves yet.");
        }
        return any;
    }

    private int matchesWithAttachments() {
        return (int) ChallongeJson.read(challonge.tournament()).matches().stream()
                .filter(match -> match.attachmentCount() != null && match.attachmentCount() > 0).count();
    }

    private boolean hasSaves() {
        try (Stream<Path> files = Files.list(ingest.saves())) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(DownloadReport report, List<String> notes) {
        Stream<String> sources = report.sources().stream().filter(source -> source.state() == SourceResult.State.FAILED)
                .map(source -> source.source().label() + ": " + source.message());
        Stream<String> files = Stream.of(DownloadedFile.Outcome.FAILED, DownloadedFile.Outcome.REFUSED)
                .flatMap(outcome -> report.with(outcome).stream())
                .map(file -> file.source().label() + ", " + file.name() + ": " + file.detail());
        Stream.concat(sources, files).forEach(notes::add);
    }
}
