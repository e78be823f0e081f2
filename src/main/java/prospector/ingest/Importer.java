package prospector.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.logging.Log;
import prospector.game.ReferenceData;
import prospector.ingest.ImportRequest.Option;
import prospector.save.SaveLimits;
import prospector.save.SaveReader;
import prospector.tournament.LinkedTournament;
import prospector.tournament.OverrideProblem;
import prospector.tournament.TournamentLinks;
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
    private final ImportRuns runs;
    private final String version;
    private final ReferenceData reference = new ReferenceData();

    Importer(IngestConfig config, Snapshots snapshots, Warehouse warehouse, ImportRuns runs,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.snapshots = snapshots;
        this.warehouse = warehouse;
        this.runs = runs;
        this.version = version;
    }

    /**
     * Runs one import.
     *
     * @throws ImportLockedException when another one runs
     */
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        return runs.run(request.jobs(), report -> {
            try (ImportLock lock = ImportLock.acquire(config.data(), report.now(), "import")) {
                Log.debugf("Import holds lock=%s", lock);
                return Files.isDirectory(request.directory()) ? run(request, progress, report)
                        : report.failed("There is no directory " + request.directory() + ".");
            }
        });
    }

    private ImportReport run(ImportRequest request, ImportProgress progress, ReportBuilder report) {
        List<SaveFile> files = SaveFile.in(request.directory());
        if (files.isEmpty()) {
            return report.failed("There is no *.zip and no *.xml in " + request.directory() + ", so nothing was published.");
        }
        TournamentInput tournament = new TournamentFiles(request.directory(), config.data(), nations()).read();
        Input input = new Input(files, tournament, Base.of(warehouse, reader()));
        if (isSame(request, input) && !request.has(Option.FORCE)) {
            files.forEach(file -> input.base().refusal(file).ifPresent(refusal -> report.refused(file, refusal)));
            report.overrideProblems(input.base().overrideProblems());
            return report.nothingToDo(warehouse.snapshot().map(SnapshotFile::id), input.base().build().orElseThrow(),
                    input.notRefusedBefore().size());
        }
        return build(request, input, progress, report);
    }

    /** What a build works on. */
    private record Input(List<SaveFile> files, TournamentInput tournament, Base base) {
        List<SaveFile> notRefusedBefore() {
            return files.stream().filter(file -> base.refusal(file).isEmpty()).toList();
        }
    }

    /**
     * A refused file that is gone counts as a change, unless the import itself put it aside; and so does a current snapshot
     * that is damaged, so that an older one had to be read.
     */
    private boolean isSame(ImportRequest request, Input input) {
        Optional<String> before = input.base().build().map(PublishedBuild::fingerprint);
        String now = Fingerprint.of(reader(), input.notRefusedBefore(), input.tournament().asText()).value();
        RefusedFiles aside = new RefusedFiles(config.saves());
        return before.equals(Optional.of(now)) && input.base().snapshot().equals(snapshots.current())
                && input.base().files().stream().filter(KnownFile::refused)
                        .allMatch(known -> input.files().stream().anyMatch(known::isSameAs)
                                || aside.movedFrom(request.directory(), known));
    }

    private ImportReport build(ImportRequest request, Input input, ImportProgress progress, ReportBuilder report) {
        Base base = request.has(Option.FORCE) ? input.base().forgotten() : input.base();
        Accounts accounts = Accounts.in(config.data());
        ReadingPlan plan = new ReadingPlan(input.files(), base, accounts);
        progress.begin(plan.read().size());
        try (SnapshotBuild build = snapshots.build()) {
            Games games = new Games(build, accounts);
            plan.kept().forEach((gameId, file) -> games.keep(base.entry(gameId, file, accounts)));
            games.outdated(plan.outdated());
            List<ImportOutcome> outcomes = new ArrayList<>(plan.refused());
            outcomes.addAll(read(plan, games, request.jobs(), progress));
            LinkedTournament linked = TournamentLinks.link(input.tournament().description(), input.tournament().overrides(),
                    games.played(), input.tournament().pickOrder());
            games.hide(linked.hidden());
            base.snapshot().ifPresent(games::takeOver);
            outcomes.addAll(games.outcomes());
            outcomes.sort(Comparator.comparing(outcome -> outcome.file().name()));
            List<SaveFile> accepted = outcomes.stream().filter(outcome -> outcome.kind() != ImportOutcome.Kind.REFUSED)
                    .map(ImportOutcome::file).toList();
            Fingerprint fingerprint = Fingerprint.of(reader(), accepted, input.tournament().asText());
            TournamentTables tables = new TournamentTables(build, input.tournament());
            tables.write(games.entries(), linked, outcomes);
            tables.write(version, report.now(), fingerprint);
            report.outcomes(outcomes, games.entries().size(), tables.findings());
            report.overrideProblems(linked.problems().stream().map(OverrideProblem::message).toList());
            if (!request.has(Option.DRY_RUN)) {
                accounts.keep(input.files());
            }
            return finish(request, input, build, report.fingerprint(fingerprint.value()));
        }
    }

    /** Reads what must be read; returns what was refused. */
    private List<ImportOutcome> read(ReadingPlan plan, Games games, int jobs, ImportProgress progress) {
        List<ImportOutcome> refused = new ArrayList<>();
        new SaveReading(new SaveReader(limits(), reference), jobs).each(plan.read(), (file, read) -> {
            if (read.refusal() == null) {
                games.add(file, read.save());
                progress.done(new ImportOutcome.Imported(file, read.save().game().gameId(), 0));
            } else {
                refused.add(read.refusal());
                progress.done(read.refusal());
            }
        });
        return refused;
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
        long before = input.base().build().map(PublishedBuild::games).orElse(0L);
        if (report.games() + report.hiddenGames() == 0) {
            return Optional.of("None of the files could be read as a save, so nothing was published.");
        }
        if (request.has(Option.STRICT) && !report.refusedFiles().isEmpty()) {
            return Optional.of("Files were refused and --strict was given, so nothing was published.");
        }
        if (report.games() + report.hiddenGames() < before && !request.has(Option.ALLOW_FEWER)) {
            return Optional.of("The result has " + report.games() + " games, the current snapshot " + before
                    + ", so nothing was published. If that is right, repeat with --allow-fewer.");
        }
        return Optional.empty();
    }

    /** Names of nations as people write them, in lower case. */
    private Map<String, String> nations() {
        Map<String, String> ids = new HashMap<>();
        reference.nations().all().forEach(nation -> Stream
                .concat(Stream.of(nation.name(), nation.id()), nation.aliases().stream())
                .forEach(name -> ids.putIfAbsent(name.toLowerCase(Locale.ROOT), nation.id())));
        return ids;
    }

    private String reader() {
        return Fingerprint.ofReader(limits(), reference);
    }

    private SaveLimits limits() {
        return limits(config);
    }

    /** How much of a stranger's file is taken. */
    public static SaveLimits limits(IngestConfig config) {
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

    /** The same inside a server, which has the memory for one save at a time when nothing else is configured. */
    public int jobsBesideVisitors() {
        return Math.max(1, config.jobs());
    }

    /** Saves read at the same time when nothing else is asked for. */
    public int defaultJobs() {
        return config.jobs() > 0 ? config.jobs() : Runtime.getRuntime().availableProcessors();
    }
}
