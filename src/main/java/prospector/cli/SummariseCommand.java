package prospector.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prospector.ingest.summary.Facts;
import prospector.ingest.summary.Summariser;
import prospector.ingest.summary.SummaryReport;
import prospector.ingest.summary.SummaryReport.Item;
import prospector.ingest.summary.SummaryReport.Outcome;
import prospector.ingest.summary.SummaryRequest;

/** Has a summary written of each game. */
@Dependent
@Command(name = "summarise", mixinStandardHelpOptions = true, description = {
        "Has a language model write a summary of each game of the current snapshot that has none yet.",
        "A text with a number that is not in the facts of its game is refused. The others are kept in summaries/ under",
        "PROSPECTOR_DATA and shown on the page of the match, marked as generated. Needs ANTHROPIC_API_KEY; costs money." })
public final class SummariseCommand implements Callable<Integer> {
    private final Summariser summariser;

    @Mixin
    private Output output;

    @Option(names = "--match", paramLabel = "ID", description = "Only the games of this match.")
    private String match;

    @Option(names = "--force", description = "Also games that have a summary.")
    private boolean force;

    @Option(names = "--dry-run", description = "Only say which games want a summary: nothing is sent.")
    private boolean dryRun;

    @Inject
    SummariseCommand(Summariser summariser) {
        this.summariser = summariser;
    }

    @Override
    public Integer call() {
        if (!dryRun && !summariser.isConfigured()) {
            output.err().println("ANTHROPIC_API_KEY is not set, so no summary is written; the pages show the story made by "
                    + "rules instead.");
            return ExitCode.USAGE.number();
        }
        SummaryRequest request = new SummaryRequest(Optional.ofNullable(match), force, dryRun);
        List<Facts> games = summariser.games(request);
        if (games.isEmpty()) {
            output.err().println(match == null
                    ? "There is no game in the current snapshot. Make one with: prospector import --directory DIR"
                    : "There is no match " + match + " with a save in the current snapshot.");
            return (match == null ? ExitCode.FAILED : ExitCode.USAGE).number();
        }
        SummaryReport report;
        try (Progress progress = new Progress(output, "summarise")) {
            progress.begin(games.size());
            report = summariser.run(request, games,
                    item -> progress.step(item.title() + " " + item.outcome().name().toLowerCase(Locale.ROOT)));
        }
        if (output.json()) {
            output.printJson(report);
        } else {
            print(report, output.out());
        }
        return exitCode(report).number();
    }

    static void print(SummaryReport report, PrintWriter out) {
        report.games().stream().filter(game -> game.outcome() != Outcome.KEPT).forEach(game -> print(game, out));
        out.printf("%d written, %d kept, %d wanted, %d refused, %d failed, model %s%n", report.count(Outcome.WRITTEN),
                report.count(Outcome.KEPT), report.count(Outcome.WANTED), report.count(Outcome.REFUSED),
                report.count(Outcome.FAILED), report.model());
    }

    private static void print(Item game, PrintWriter out) {
        out.printf("%-8s  match %s, game %s, %s%n", game.outcome().name().toLowerCase(Locale.ROOT), game.matchId(),
                game.gameId(), game.title().replaceAll("\\p{C}", ""));
        if (game.reason() != null) {
            out.println(" ".repeat(10) + game.reason().replaceAll("\\p{C}", ""));
        }
    }

    static ExitCode exitCode(SummaryReport report) {
        long bad = report.count(Outcome.REFUSED) + report.count(Outcome.FAILED);
        if (bad == 0) {
            return ExitCode.DONE;
        }
        return report.count(Outcome.FAILED) == report.games().size() ? ExitCode.FAILED : ExitCode.REFUSED;
    }
}
