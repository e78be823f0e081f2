package prospector.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prospector.demo.DemoTournament;
import prospector.ingest.ImportReport;
import prospector.ingest.doctor.Check;
import prospector.ingest.doctor.Doctor;
import prospector.ingest.doctor.DoctorReport;
import prospector.ingest.release.Rehearsal;
import prospector.ingest.release.Release;
import prospector.ingest.release.ReleaseException;
import prospector.ingest.release.SavesFrom;
import prospector.source.SourceName;
import prospector.stats.release.SnapshotSummary;
import prospector.stats.release.SummaryComparison;
import prospector.warehouse.Warehouse;

/** Rehearses a deployment and refuses a version that makes less of the saves than the running one. */
@Dependent
@Command(name = "release", mixinStandardHelpOptions = true, description = {
        "Rehearses a deployment: checks the configuration, imports the saves with this version in a temporary directory,",
        "and compares the result with what the running version publishes. Only where object storage is configured, and this",
        "version may go live, its snapshot is published there.",
        "Exit code 0: this version may go live; 1: it may not, or it cannot be told." })
public final class ReleaseCommand implements Callable<Integer> {
    /** A rehearsal begins without a snapshot. */
    private static final String NEVER_THERE = "snapshot";
    private static final int DEMO_MATCHES = 12;
    private static final long DEMO_SEED = 1;
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Doctor doctor;
    private final Release release;
    private final Warehouse warehouse;
    private final String version;

    @Mixin
    private Output output;

    @Option(names = "--accept", paramLabel = "KIND", description = "Kind of finding that may be new, as validate names it; may be repeated.")
    private Set<String> accepted = new HashSet<>();

    @Inject
    ReleaseCommand(Doctor doctor, Release release, Warehouse warehouse,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.doctor = doctor;
        this.release = release;
        this.warehouse = warehouse;
        this.version = version;
    }

    /**
     * The report.
     *
     * @param accepted whether this version may go live
     * @param checks of the configuration that did not pass
     * @param from where the saves came from; null: they could not be brought
     * @param notes what was done, and what could not be
     * @param problems why not, each in one sentence
     * @param remedy what to do when the saves could not be brought; null: see the problems
     * @param imported the import; null: it was not begun
     * @param rehearsed what this version made of the saves; null: nothing
     * @param published what the running version made of them; null: there is none
     */
    record Report(boolean accepted, String version, List<Check> checks, SavesFrom from, List<String> notes,
            List<String> problems, String remedy, ImportReport imported, SnapshotSummary rehearsed,
            SnapshotSummary published) {
    }

    @Override
    public Integer call() {
        Report report = report();
        if (output.json()) {
            output.printJson(report);
        } else {
            print(report);
        }
        return (report.accepted() ? ExitCode.DONE : ExitCode.FAILED).number();
    }

    private Report report() {
        DoctorReport examined = doctor.examine();
        List<Check> checks = examined.checks().stream()
                .filter(check -> check.level() != Check.Level.OK && !check.name().equals(NEVER_THERE)).toList();
        List<String> problems = new ArrayList<>(checks.stream().filter(check -> forbids(check, examined.missing()))
                .map(check -> check.name() + ": " + check.message() + " " + check.remedy()).toList());
        try {
            Rehearsal rehearsal = release.rehearse(saves -> new DemoTournament(DEMO_MATCHES, DEMO_SEED).writeTo(saves),
                    output.err()::println);
            return compared(rehearsal, checks, problems);
        } catch (ReleaseException e) {
            problems.add(e.getMessage());
            return new Report(false, version, checks, null, List.of(), problems, e.remedy(), null, null, null);
        }
    }

    /** A service that is not configured or does not answer is no fault of this version. */
    private static boolean forbids(Check check, List<String> notConfigured) {
        return check.level() == Check.Level.FAIL && !notConfigured.contains(check.name())
                && Stream.of(SourceName.values()).noneMatch(source -> check.name().startsWith(source.label()));
    }

    private Report compared(Rehearsal rehearsal, List<Check> checks, List<String> problems) {
        warehouse.follow();
        SnapshotSummary rehearsed = warehouse.read(reading -> SnapshotSummary.of(reading, version));
        SnapshotSummary published = rehearsal.published().map(ReleaseCommand::summary).orElse(null);
        if (rehearsal.imported().result() == ImportReport.Result.FAILED) {
            problems.add(rehearsal.imported().message());
        }
        if (published != null) {
            problems.addAll(SummaryComparison.worse(published, rehearsed, accepted));
        }
        List<String> notes = new ArrayList<>(rehearsal.notes());
        if (problems.isEmpty()) {
            warehouse.snapshot().flatMap(made -> release.publish(rehearsal, made)).ifPresent(notes::add);
        }
        return new Report(problems.isEmpty(), version, checks, rehearsal.from(), notes, problems, null,
                rehearsal.imported(), rehearsed, published);
    }

    private static SnapshotSummary summary(JsonNode json) {
        try {
            return JSON.treeToValue(json, SnapshotSummary.class);
        } catch (JsonProcessingException e) {
            throw new ReleaseException("The running version left a summary that this version does not understand.",
                    "Deploy once without the release command (fly deploy --skip-release-command).", e);
        }
    }

    private void print(Report report) {
        report.checks().forEach(check -> output.out().printf("Configuration: %s: %s%n", check.name(), check.message()));
        report.notes().forEach(output.out()::println);
        if (report.imported() != null) {
            report.imported().refused().forEach(refused -> output.out().printf("refused     %s  %s%n            %s%n",
                    refused.file(), refused.reason(), refused.detail()));
            print("This version", report.rehearsed());
        }
        if (report.published() != null) {
            print("The running version", report.published());
        }
        report.problems().forEach(problem -> output.err().println("Refused: " + problem));
        if (report.remedy() != null) {
            output.err().println("To mend it: " + report.remedy());
        }
        output.out().println(report.accepted() ? "Version " + report.version() + " may go live."
                : "Version " + report.version() + " must not go live.");
    }

    private void print(String who, SnapshotSummary summary) {
        output.out().printf("%s (%s): %d games, %d matches, %d of them with a save, %d refused files, %d findings that want"
                + " action%n", who, summary.version(), summary.games(), summary.matches(), summary.matchesWithSave(),
                summary.refused(), summary.findings().stream().mapToLong(SnapshotSummary.Findings::count).sum());
    }
}
