package prospector.ingest;

import java.nio.file.Path;
import java.util.Set;

import prospector.warehouse.WarehouseFixture;

/** An import as a process of its own, to be killed: says when it begins, so that the killing hits it and not the start. */
final class ImportProcess {
    private ImportProcess() {
    }

    /** Takes the data directory and the directory of saves. */
    public static void main(String... arguments) {
        Path data = Path.of(arguments[0]);
        try (WarehouseFixture fixture = new WarehouseFixture(data.resolve("snapshots"))) {
            Importer importer = new Importer(new FixedIngestConfig(data), fixture.snapshots(), fixture.warehouse(),
                    TestImport.runs(data), "test");
            say("begin");
            ImportReport report = importer.run(
                    new ImportRequest(Path.of(arguments[1]), 2, Set.of(ImportRequest.Option.FORCE)), ImportProgress.SILENT);
            say(report.result() + " " + report.snapshot());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
