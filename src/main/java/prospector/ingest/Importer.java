package prospector.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.logging.Log;
import prospector.game.ReferenceData;
import prospector.ingest.ImportOutcome.Refused;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveLimits;
import prospector.save.SaveReader;
import prospector.warehouse.SnapshotBuild;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;
import prospector.warehouse.Warehouse;

/** Imports a directory of saves: reads them, builds a snapshot and publishes it, or says why not. */
@ApplicationScoped
public class Importer {
    private final IngestConfig config;
    private final Snapshots snapshots;
    private final Warehouse warehouse;
    private final Clock clock;
    private final String version;
    private final ReferenceData reference = new ReferenceData();

    Importer(IngestConfig config, Snapshots snapshots, Warehouse warehouse, Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.snapshots = snapshots;
        this.warehouse = warehouse;
        this.clock = clock;
        this.version = version;
    }

    /** What the current snapshot says about its own making. */
    private record Published(Optional<PublishedBuild> build, Map<String, RefusedBefore> refused) {
    }

    /**
     * Runs one import.
     *
     * @throws ImportLockedException when another one runs
     */
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        Instant begun = clock.instant();
        try (ImportLock lock = ImportLock.acquire(config.data(), begun)) {
            Log.debugf("Import holds lock=%s", lock);
            ReportBuilder report = new ReportBuilder(begun, clock);
            ImportReport made = Files.isDirectory(request.directory()) ? run(request, progress, report)
                    : report.failed("There is no directory " + request.directory() + ".");
            Log.infof("Import finished result=%s games=%d imported=%d unchanged=%d refused=%d milliseconds=%d snapshot=%s",
                    made.result(), made.games(), made.imported(), made.unchanged(), made.refused().size(), made.milliseconds(),
                    made.snapshot());
            return made;
        }
    }

    private ImportReport run(ImportRequest request, ImportProgress progress, ReportBuilder report) {
        List<SaveFile> files = SaveFile.in(request.directory());
        if (files.isEmpty()) {
            return report.failed("There is no *.zip and no *.xml in " + request.directory() + ", so nothing was published.");
        }
        TournamentFiles.Described tournament = TournamentFiles.read(request.directory(), config.data());
        Published before = published();
        List<SaveFile> accepted = files.stream().filter(file -> !before.refused().containsKey(file.sha256())).toList();
        boolean same = before.build().map(PublishedBuild::fingerprint)
                .equals(Optional.of(Fingerprint.of(accepted, tournament.text())));
        if (same && !request.has(Option.FORCE)) {
            files.stream().filter(file -> before.refused().containsKey(file.sha256()))
                    .forEach(file -> report.refused(file, before.refused().get(file.sha256())));
            return report.nothingToDo(warehouse.snapshot().map(SnapshotFile::id), before.build().orElseThrow(),
                    accepted.size());
        }
        return build(request, new Input(files, tournament, before), progress, report);
    }

    /** What a build works on. */
    private record Input(List<SaveFile> files, TournamentFiles.Described tournament, Published before) {
    }

    private ImportReport build(ImportRequest request, Input input, ImportProgress progress, ReportBuilder report) {
        progress.begin(input.files().size());
        try (SnapshotBuild build = snapshots.build()) {
            Games games = new Games(build);
            List<ImportOutcome> outcomes = new ArrayList<>();
            new SaveReading(new SaveReader(limits(), reference), request.jobs()).each(input.files(), (file, read) -> {
                if (read.refusal() == null) {
                    games.add(file, read.save());
                    progress.done(new ImportOutcome.Imported(file, read.save().game().gameId(), 0));
                } else {
                    outcomes.add(read.refusal());
                    progress.done(read.refusal());
                }
            });
            outcomes.addAll(games.outcomes());
            outcomes.sort(Comparator.comparing(outcome -> outcome.file().name()));
            List<Refused> refused = outcomes.stream().filter(Refused.class::isInstance).map(Refused.class::cast).toList();
            List<SaveFile> accepted = input.files().stream()
                    .filter(file -> refused.stream().noneMatch(refusal -> refusal.file().equals(file))).toList();
            String fingerprint = Fingerprint.of(accepted, input.tournament().text());
            TournamentTables tables = new TournamentTables(build, input.tournament());
            tables.write(games.entries(), outcomes);
            tables.write(version, clock.instant(), fingerprint);
            report.outcomes(outcomes, games.entries().size(), tables.findings());
            return finish(request, input, build, report.fingerprint(fingerprint));
        }
    }

    private ImportReport finish(ImportRequest request, Input input, SnapshotBuild build, ReportBuilder report) {
        Optional<String> objection = objection(request, input, report);
        if (request.has(Option.DRY_RUN)) {
            return report.dryRun(objection);
        }
        report.refusedFiles().forEach(new RefusedFiles(config.saves())::keep);
        if (objection.isPresent()) {
            return report.failed(objection.get());
        }
        SnapshotFile snapshot = build.commit(report.fingerprint());
        snapshots.prune();
        return report.published(snapshot.id());
    }

    /** Why a finished build must not be published. */
    private static Optional<String> objection(ImportRequest request, Input input, ReportBuilder report) {
        long before = input.before().build().map(PublishedBuild::games).orElse(0L);
        if (report.games() == 0) {
            return Optional.of("None of the files could be read as a save, so nothing was published.");
        }
        if (request.has(Option.STRICT) && !report.refusedFiles().isEmpty()) {
            return Optional.of("Files were refused and --strict was given, so nothing was published.");
        }
        if (report.games() < before && !request.has(Option.ALLOW_FEWER)) {
            return Optional.of("The result has " + report.games() + " games, the current snapshot " + before
                    + ", so nothing was published. If that is right, repeat with --allow-fewer.");
        }
        return Optional.empty();
    }

    private Published published() {
        warehouse.follow();
        return warehouse.read(reading -> new Published(reading.one(PublishedBuild.class),
                reading.list(RefusedBefore.class).stream()
                        .collect(Collectors.toMap(RefusedBefore::sha256, refused -> refused, (first, second) -> first))));
    }

    private SaveLimits limits() {
        return new SaveLimits(config.maxFileBytes(), config.maxEntries(), config.maxExpandedBytes(), config.maxRatio(),
                config.maxDepth(), config.maxTextLength());
    }

    /** The directory that is imported when none is named. */
    public Path savesDirectory() {
        return config.saves();
    }

    /** Whether that directory holds anything to import. */
    public boolean hasSaves() {
        return Files.isDirectory(config.saves()) && !SaveFile.in(config.saves()).isEmpty();
    }

    /** Saves read at the same time when nothing else is asked for. */
    public int defaultJobs() {
        return config.jobs() > 0 ? config.jobs() : Runtime.getRuntime().availableProcessors();
    }
}
