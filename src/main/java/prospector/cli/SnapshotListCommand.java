package prospector.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/** Lists the kept snapshots, newest first. */
@Dependent
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the kept snapshots, newest first; * is the current one.")
public final class SnapshotListCommand implements Callable<Integer> {
    private final Snapshots snapshots;

    @Mixin
    private Output output;

    @Inject
    SnapshotListCommand(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A line of the list, as JSON shows it. */
    record Line(String id, boolean current, long sizeBytes) {
    }

    @Override
    public Integer call() {
        Optional<SnapshotFile> current = snapshots.current();
        List<Line> lines = snapshots.all().stream()
                .map(file -> new Line(file.id(), current.equals(Optional.of(file)), file.sizeBytes())).toList();
        if (output.json()) {
            output.printJson(lines);
        } else if (lines.isEmpty()) {
            output.out().println("There is no snapshot yet. Make one with: prospector import --directory DIR");
        } else {
            lines.forEach(line -> output.out().printf("%s %s  %,d bytes%n", line.current() ? "*" : " ", line.id(),
                    line.sizeBytes()));
        }
        return ExitCode.DONE.number();
    }
}
