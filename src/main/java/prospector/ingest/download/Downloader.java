package prospector.ingest.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import prospector.ingest.ImportLock;
import prospector.ingest.Importer;
import prospector.ingest.IngestConfig;
import prospector.ingest.download.Candidate.Address;
import prospector.ingest.download.Candidate.Note;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.source.SourceConfig;
import prospector.source.drive.DriveFile;
import prospector.tournament.Overrides;
import prospector.tournament.TournamentDescription;

/** Fetches new and changed saves, Challonge's attachments first, then Google Drive. */
@ApplicationScoped
public class Downloader {
    private final DownloadConfig config;
    private final IngestConfig ingest;
    private final Path sources;
    private final Path driveOverrides;
    private final Remote remote;
    private final Clock clock;

    Downloader(DownloadConfig config, IngestConfig ingest, SourceConfig sources, Remote remote, Clock clock) {
        this.config = config;
        this.ingest = ingest;
        this.sources = sources.directory();
        this.driveOverrides = sources.overrides().resolve("drive.json");
        this.remote = remote;
        this.clock = clock;
    }

    /**
     * Asks Challonge for the tournament, then fetches what is missing. A failing file or service does not stop the others.
     *
     * @param progress told of each file
     * @throws prospector.ingest.ImportLockedException when another download or sync runs
     */
    public DownloadReport run(DownloadProgress progress) {
        return run(Optional.empty(), progress);
    }

    /**
     * The same for another tournament than the configured one.
     *
     * @param tournament its number or address; empty: the configured one
     * @throws prospector.ingest.ImportLockedException when another download or sync runs
     */
    public DownloadReport run(Optional<String> tournament, DownloadProgress progress) {
        try (ImportLock lock = lock("download")) {
            Log.debugf("Download holds lock=%s", lock);
            return download(tournament, progress);
        }
    }

    /** The same for a caller that holds {@link #lock} already, as a sync does. */
    public DownloadReport runLocked(DownloadProgress progress) {
        return download(Optional.empty(), progress);
    }

    /**
     * Takes the lock under which downloads and syncs run one at a time, {@code sources/sync.lock}. It is another one than that
     * of the import, so a holder can import.
     *
     * @param command what it is taken for, as the operator would type it
     * @throws prospector.ingest.ImportLockedException when another download or sync runs
     */
    public ImportLock lock(String command) {
        return ImportLock.acquire(sources, ImportLock.SYNC, clock.instant(), command);
    }

    /**
     * Settings that must be made before anything can be fetched, by the name of their variable; empty: Challonge or a Drive
     * folder can be asked.
     */
    public List<String> missingSettings(Optional<String> tournament) {
        return remote.hasFolder() ? List.of() : remote.missingForChallonge(tournament);
    }

    private DownloadReport download(Optional<String> tournament, DownloadProgress progress) {
        Instant begun = clock.instant();
        SavesDirectory saves = new SavesDirectory(ingest.saves());
        saves.prepare();
        Ledger ledger = new Ledger(sources);
        TournamentAnswer answer = TournamentAnswer.ask(remote, tournament, sources.resolve("challonge-tournament.json"));
        DriveFolder folder = DriveFolder.list(remote);
        AttachmentLists lists = new AttachmentLists(remote, sources);
        if (answer.isFresh()) {
            lists.refresh(tournament, answer.matches(), saves.matches());
        }
        Intake intake = new Intake(new Transfer(remote, saves, Importer.limits(ingest)), saves, ledger, progress,
                config.jobs());
        Attachments attachments = new Attachments(remote, ledger, intake, folder.files());
        intake.take(attachments.candidates(lists.of(answer.matches())));
        intake.take(inFolder(folder, attachments, mapping(answer.description(), ledger, intake.files()), intake));
        return reported(new DownloadReport(List.of(lists.told(answer.result()), folder.result()), intake.files(),
                remote.requestsLeft(), Duration.between(begun, clock.instant()).toMillis()));
    }

    /** Made after Challonge's files have come, because they tell which matches have no save yet. */
    private DriveMapping mapping(TournamentDescription tournament, Ledger ledger, List<DownloadedFile> attached) {
        Set<Long> withSave = attached.stream().filter(file -> file.file() != null || file.outcome() == Outcome.FAILED)
                .map(DownloadedFile::matchId).collect(Collectors.toSet());
        return new DriveMapping(tournament, driveMatches(), withSave, ledger);
    }

    /** Corrections of the operator: match by exact name of the file in Drive. What is wrong with them, the import reports. */
    private Map<String, Long> driveMatches() {
        try {
            return Files.isRegularFile(driveOverrides)
                    ? Overrides.read(Map.of("drive.json", Files.readString(driveOverrides))).driveMatches()
                    : Map.of();
        } catch (IOException e) {
            Log.warnf("%s could not be read: %s.", driveOverrides, e.getMessage());
            return Map.of();
        }
    }

    /** Files of the folder that no attachment links to. */
    private List<Candidate> inFolder(DriveFolder folder, Attachments attachments, DriveMapping mapping, Intake intake) {
        List<Candidate> candidates = new ArrayList<>();
        for (DriveFile file : folder.files()) {
            DriveMapping.Mapped mapped = mapping.of(file);
            Address address = new Address(remote.driveContent(file.id()), remote.driveHeaders());
            if (attachments.linksTo(file)) {
                continue;
            }
            if (DriveFolder.mayBeASave(file)) {
                candidates.add(Candidate.of(file, mapped.matchId(), address, mapped.note()));
            } else {
                intake.settle(Candidate.of(file, null, address, null), Outcome.IGNORED,
                        new Note("NOT_A_SAVE", "By its name and type it is no save."));
            }
        }
        return candidates;
    }

    private static DownloadReport reported(DownloadReport report) {
        Log.infof("Download finished fetched=%d unchanged=%d ignored=%d refused=%d failed=%d requestsLeft=%d milliseconds=%d",
                report.with(Outcome.FETCHED).size(), report.with(Outcome.UNCHANGED).size(),
                report.with(Outcome.IGNORED).size(), report.with(Outcome.REFUSED).size(),
                report.with(Outcome.FAILED).size(), report.requestsLeft(), report.milliseconds());
        return report;
    }
}
