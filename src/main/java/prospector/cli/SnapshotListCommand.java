package prospector.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import prospector.ingest.storage.StoredSnapshots;
import prospector.ingest.storage.StoredSnapshots.Kept;
import prospector.source.SourceException;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Snapshots;

/** Lists the kept snapshots, newest first. */
@Dependent
@Command(name = "list", mixinStandardHelpOptions = true, description = {
        "Lists the kept snapshots, newest first; * is the current one.",
        "Where object storage is configured, it tells which are there too." })
public final class SnapshotListCommand implements Callable<Integer> {
    private final Snapshots snapshots;
    private final StoredSnapshots stored;

    @Mixin
    private Output output;

    @Inject
    SnapshotListCommand(Snapshots snapshots, StoredSnapshots stored) {
        this.snapshots = snapshots;
        this.stored = stored;
    }

    /**
     * A line of the list, as JSON shows it.
     *
     * @param sizeBytes of the file here; null: it is in object storage only
     * @param storage {@code current}, {@code kept}; null: it is not in object storage, or that could not be asked
     */
    record Line(String id, boolean current, Long sizeBytes, String storage) {
        String text() {
            return String.format(Locale.ROOT, "%s %s  %s%s", current ? "*" : " ", id,
                    sizeBytes == null ? "not here" : String.format(Locale.ROOT, "%,d bytes", sizeBytes),
                    storage == null ? "" : "  object storage: " + storage);
        }
    }

    @Override
    public Integer call() {
        List<Line> lines = lines(stored());
        if (output.json()) {
            output.printJson(lines);
        } else if (lines.isEmpty()) {
            output.out().println("There is no snapshot yet. Make one with: prospector import --directory DIR");
        } else {
            lines.forEach(line -> output.out().println(line.text()));
        }
        return ExitCode.DONE.number();
    }

    private Kept stored() {
        try {
            return stored.isConfigured() ? stored.kept() : Kept.NONE;
        } catch (SourceException e) {
            output.err().println(e.getMessage() + " " + e.remedy());
            return Kept.NONE;
        }
    }

    private List<Line> lines(Kept kept) {
        Optional<String> current = snapshots.current().map(SnapshotFile::id);
        Map<String, Long> here = snapshots.all().stream()
                .collect(Collectors.toMap(SnapshotFile::id, SnapshotFile::sizeBytes));
        return Stream.concat(here.keySet().stream(), kept.ids().stream()).distinct().sorted(Comparator.reverseOrder())
                .map(id -> new Line(id, current.equals(Optional.of(id)), here.get(id),
                        id.equals(kept.current()) ? "current" : kept.ids().contains(id) ? "kept" : null))
                .toList();
    }
}
