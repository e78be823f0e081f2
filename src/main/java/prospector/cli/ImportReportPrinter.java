package prospector.cli;

import java.io.PrintWriter;
import java.util.Locale;

import prospector.ingest.ImportReport;
import prospector.ingest.ImportReport.RefusedFile;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportReport.SupersededFile;

/** Prints the report of an import for people, or as JSON. */
final class ImportReportPrinter {
    private final Output output;

    ImportReportPrinter(Output output) {
        this.output = output;
    }

    void print(ImportReport report) {
        if (output.json()) {
            output.printJson(report);
            return;
        }
        PrintWriter out = report.result() == Result.FAILED ? output.err() : output.out();
        for (RefusedFile refused : report.refused()) {
            out.printf("refused     %s  %s%n            %s%n", refused.file(), refused.reason(), refused.detail());
        }
        for (SupersededFile superseded : report.superseded()) {
            out.printf("superseded  %s by %s (same game, further along)%n", superseded.file(), superseded.by());
        }
        for (String problem : report.overrideProblems()) {
            out.printf("override    %s%n", problem);
        }
        out.println(report.message());
        if (report.storage() != null) {
            (report.storage().isProblem() ? output.err() : out).println("Object storage: " + report.storage().text());
        }
        out.printf(Locale.ROOT, "%d imported, %d unchanged, %d superseded, %d refused, %d findings, %.1f s%n",
                report.imported(),
                report.unchanged(), report.superseded().size(), report.refused().size(), report.findings(),
                report.milliseconds() / 1000.0);
        if (!report.refused().isEmpty() && report.result() != Result.DRY_RUN) {
            out.println("Refused files are kept in the folder refused of the saves directory, each with its reason.");
        }
    }
}
