package prospector.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import prospector.stats.quality.QualityReport;
import prospector.stats.quality.QualityReport.Item;
import prospector.stats.quality.QualityReport.Kind;
import prospector.stats.quality.Severity;
import prospector.warehouse.Warehouse;

/** Reports what is missing, contradictory or unlinked in the current snapshot. */
@Dependent
@Command(name = "validate", mixinStandardHelpOptions = true, description = {
        "Reports what is missing, contradictory or unlinked in the current snapshot, and what would mend it.",
        "Exit code 0: nothing, or only information; 3: something wants action; 1: the tables contradict themselves." })
public final class ValidateCommand implements Callable<Integer> {
    private final Warehouse warehouse;

    @Mixin
    private Output output;

    @Inject
    ValidateCommand(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @Override
    public Integer call() {
        QualityReport report = warehouse.read(QualityReport::of);
        if (report.snapshot() == null) {
            output.err().println("There is no snapshot yet. Make one with: prospector import --directory DIR");
            return ExitCode.FAILED.number();
        }
        if (output.json()) {
            output.printJson(report);
        } else {
            print(report, output.out());
        }
        return exitCode(report.worst()).number();
    }

    static ExitCode exitCode(Severity worst) {
        if (worst == null) {
            return ExitCode.DONE;
        }
        return switch (worst) {
            case BROKEN -> ExitCode.FAILED;
            case ACTION -> ExitCode.REFUSED;
            case INFORMATION -> ExitCode.DONE;
        };
    }

    static void print(QualityReport report, PrintWriter out) {
        for (Kind kind : report.kinds()) {
            out.printf("%s  %s, %d%n", kind.kind(), word(kind.severity()), kind.count());
            kind.items().stream().collect(Collectors.groupingBy(ValidateCommand::explanation, LinkedHashMap::new,
                    Collectors.toList())).forEach((explanation, items) -> {
                        out.println(explanation);
                        items.forEach(item -> out.println("    " + place(item)));
                    });
            out.println();
        }
        out.printf("Snapshot %s: %d findings%s.%n", report.snapshot(), report.findings(),
                report.worst() == null || report.worst() == Severity.INFORMATION ? ", none wants action" : "");
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case BROKEN -> "broken data";
            case ACTION -> "wants action";
            case INFORMATION -> "information";
        };
    }

    private static String explanation(Item item) {
        return "  " + item.message() + (item.remedy() == null ? "" : System.lineSeparator() + "  To mend it: " + item.remedy());
    }

    private static String place(Item item) {
        String match = item.matchId() == null ? null : "match " + item.matchId();
        String game = item.gameId() == null || item.gameId().equals(item.matchId()) ? null : "game " + item.gameId();
        String place = Stream.of(match, game, item.subject()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return place.isEmpty() ? "the snapshot as a whole" : place;
    }
}
