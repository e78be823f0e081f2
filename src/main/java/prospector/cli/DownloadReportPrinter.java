package prospector.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import prospector.ingest.download.DownloadReport;
import prospector.ingest.download.DownloadedFile;
import prospector.ingest.download.DownloadedFile.Outcome;
import prospector.ingest.download.SourceResult;
import prospector.source.SourceName;

/** Prints the report of a download for people: files with news, how each service answered, and the counts. */
final class DownloadReportPrinter {
    private static final String INDENT = " ".repeat(11);

    private final PrintWriter out;

    DownloadReportPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(DownloadReport report) {
        for (Outcome outcome : List.of(Outcome.FETCHED, Outcome.UNCHANGED, Outcome.IGNORED, Outcome.REFUSED, Outcome.FAILED)) {
            report.with(outcome).stream().filter(DownloadReportPrinter::isNews).forEach(this::print);
        }
        report.sources().forEach(this::print);
        out.printf(Locale.ROOT, "%d fetched, %d unchanged, %d ignored, %d refused, %d failed, %d requests left, %.1f s%n",
                report.with(Outcome.FETCHED).size(), report.with(Outcome.UNCHANGED).size(),
                report.with(Outcome.IGNORED).size(), report.with(Outcome.REFUSED).size(),
                report.with(Outcome.FAILED).size(), report.requestsLeft(), report.milliseconds() / 1000.0);
    }

    private static boolean isNews(DownloadedFile file) {
        return file.outcome() != Outcome.UNCHANGED || file.reason() != null;
    }

    private void print(DownloadedFile file) {
        out.printf("%-9s  %s%s%n", file.outcome().name().toLowerCase(Locale.ROOT), title(file),
                file.reason() == null ? "" : "  " + file.reason());
        if (file.detail() != null) {
            out.println(INDENT + printable(file.detail()));
        }
    }

    /** What a file is called: in the saves directory, else by whoever uploaded it. */
    static String title(DownloadedFile file) {
        if (file.file() != null) {
            return file.file();
        }
        String name = file.name() == null ? "a file without a name" : printable(file.name());
        return name + (file.matchId() == null ? "" : " of match " + file.matchId());
    }

    /** A stranger chose the name: what steers a terminal is left out. */
    private static String printable(String name) {
        return name.replaceAll("\\p{C}", "");
    }

    private void print(SourceResult source) {
        if (source.state() != SourceResult.State.NOT_CONFIGURED || source.source() == SourceName.CHALLONGE) {
            String label = source.source().label();
            out.println((source.message().startsWith(label) ? "" : label + ": ") + source.message()
                    + (source.remedy() == null ? "" : " " + source.remedy()));
        }
    }
}
