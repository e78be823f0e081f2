package prospector.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;

import prospector.save.ParsedSave;
import prospector.warehouse.SnapshotBuild;
import prospector.warehouse.WarehouseFixture;

/** Imports for tests of other packages, under limits that real and demo saves fit in. */
public final class TestImport {
    private static final long LARGEST_FILE = 64 << 20;

    private TestImport() {
    }

    /** Imports a directory of saves with two jobs; returns the published file. */
    public static Path of(Path saves, Path data, WarehouseFixture fixture, Clock clock) {
        return of(saves, data, fixture, clock, 2);
    }

    /** An importer whose saves directory is {@code saves} in the data directory. */
    public static Importer importer(Path data, WarehouseFixture fixture, Clock clock) {
        return new Importer(config(data), fixture.snapshots(), fixture.warehouse(), runs(data, clock), "test");
    }

    /** Where imports leave their figures. */
    public static ImportRuns runs(Path data) {
        return runs(data, Clock.systemUTC());
    }

    static ImportRuns runs(Path data, Clock clock, ImportListener... listeners) {
        return new ImportRuns(config(data), clock, List.of(listeners));
    }

    /** The settings of that importer. */
    public static IngestConfig config(Path data) {
        return new FixedIngestConfig(data, LARGEST_FILE);
    }

    /** Writes a save as an import does. */
    public static void write(SnapshotBuild build, ParsedSave save) {
        new Games(build, Accounts.in(Path.of("no-such-directory"))).add(new SaveFile("save.zip", Path.of("save.zip"), 0, ""),
                save);
    }

    static Path of(Path saves, Path data, WarehouseFixture fixture, Clock clock, int jobs) {
        ImportReport report = importer(data, fixture, clock).run(
                new ImportRequest(saves, jobs, EnumSet.noneOf(ImportRequest.Option.class)), ImportProgress.SILENT);
        if (report.result() != ImportReport.Result.PUBLISHED) {
            throw new IllegalStateException(report.message());
        }
        return fixture.snapshots().current().orElseThrow().path();
    }
}
