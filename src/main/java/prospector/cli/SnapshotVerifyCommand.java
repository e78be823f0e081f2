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

/** Reads all kept snapshots from the first byte to the last. */
@Dependent
@Command(name = "verify", mixinStandardHelpOptions = true, description = {
        "Checks all kept snapshots: checksum, schema version, every table.",
        "Exit code 1 when one is damaged or CURRENT names none." })
public final class SnapshotVerifyCommand implements Callable<Integer> {
    private final Snapshots snapshots;

    @Mixin
    private Output output;

    @Inject
    SnapshotVerifyCommand(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** A snapshot as JSON shows it; {@code trouble} is null when it is good. */
    record Line(String id, boolean current, boolean good, String trouble) {
    }

    /** The report; {@code pointer} says what is wrong with CURRENT itself, null when nothing is. */
    record Report(boolean good, String pointer, List<Line> snapshots) {
    }

    @Override
    public Integer call() {
        Optional<SnapshotFile> current = snapshots.current();
        List<Line> lines = snapshots.all().stream().map(file -> line(file, current.equals(Optional.of(file)))).toList();
        String pointer = snapshots.currentTrouble().orElse(null);
        Report report = new Report(pointer == null && lines.stream().allMatch(Line::good), pointer, lines);
        if (output.json()) {
            output.printJson(report);
        } else {
            print(report);
        }
        return (report.good() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private Line line(SnapshotFile file, boolean current) {
        String trouble = snapshots.verify(file).orElse(null);
        return new Line(file.id(), current, trouble == null, trouble);
    }

    private void print(Report report) {
        if (report.pointer() != null) {
            output.out().println(report.pointer() + ". Mend it with: prospector snapshot rollback ID");
        }
        if (report.snapshots().isEmpty()) {
            output.out().println("There is no snapshot yet. Make one with: prospector import --directory DIR");
        }
        report.snapshots().forEach(line -> output.out().printf("%s %s  %s%n", line.current() ? "*" : " ", line.id(),
                line.good() ? "good" : "DAMAGED: " + line.trouble()));
    }
}
