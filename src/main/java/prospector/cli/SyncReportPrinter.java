package prospector.cli;

import java.io.PrintWriter;
import java.util.Locale;

import prospector.ingest.ImportReport;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.sync.SyncReport;

/** Prints the report of a sync for people, a line for each step, or as JSON. */
final class SyncReportPrinter {
    private final Output output;

    SyncReportPrinter(Output output) {
        this.output = output;
    }

    void print(SyncReport report) {
        if (output.json()) {
            output.printJson(report);
            return;
        }
        PrintWriter out = output.out();
        if (report.download() != null) {
            new DownloadReportPrinter(out).print(report.download());
        }
        out.println(report.pickOrder().source().label() + ": " + report.pickOrder().message());
        out.println("Import: " + imported(report));
        report.problems().forEach(problem -> output.err().println("problem: " + problem));
        if (isNothingNew(report)) {
            out.println("Nothing new: no file was fetched, the snapshot stays.");
        }
    }

    private static String imported(SyncReport report) {
        ImportReport imported = report.imported();
        if (imported == null) {
            return report.problems().isEmpty() ? "There is no save yet, so there is nothing to import." : "not done";
        }
        String text = String.format(Locale.ROOT, "%s %d imported, %d unchanged, %d superseded, %d refused, %d findings",
                imported.message(), imported.imported(), imported.unchanged(), imported.superseded().size(),
                imported.refused().size(), imported.findings());
        StringBuilder lines = new StringBuilder(text);
        imported.refused().forEach(refused -> lines.append(String.format("%nrefused    %s  %s%n           %s",
                refused.file(), refused.reason(), refused.detail())));
        if (imported.storage() != null) {
            lines.append(String.format("%nObject storage: %s", imported.storage().message()));
        }
        return lines.toString();
    }

    private static boolean isNothingNew(SyncReport report) {
        return report.problems().isEmpty() && report.files(Outcome.FETCHED) == 0 && !report.isPublished();
    }
}
