package prospector.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import prospector.ingest.doctor.Check;
import prospector.ingest.doctor.Doctor;
import prospector.ingest.doctor.DoctorReport;

/** Says what is wrong with this installation. */
@Dependent
@Command(name = "doctor", mixinStandardHelpOptions = true, description = {
        "Looks at settings (secrets are never printed), directories, disk, snapshot, services and requests left.",
        "Sends no request to a service that counts them unless --ask is given. Exit code 0: nothing fails; 1: something does; 2: a setting is missing." })
public final class DoctorCommand implements Callable<Integer> {
    private final Doctor doctor;

    @Mixin
    private Output output;

    @Option(names = "--ask", description = "Spend one request of each configured service to prove key and names.")
    private boolean ask;

    @Inject
    DoctorCommand(Doctor doctor) {
        this.doctor = doctor;
    }

    @Override
    public Integer call() {
        DoctorReport report = ask ? doctor.examineAndAsk() : doctor.examine();
        if (output.json()) {
            output.printJson(report);
        } else {
            print(report, output.out());
        }
        return exitCode(report).number();
    }

    private static void print(DoctorReport report, PrintWriter out) {
        for (Check check : report.checks()) {
            out.printf("%-4s  %-28s  %s%n", check.level(), check.name(), check.message());
            if (check.remedy() != null) {
                out.printf("%-4s  %-28s  -> %s%n", "", "", check.remedy());
            }
        }
        if (!report.missing().isEmpty()) {
            out.println("Not configured: " + String.join(", ", report.missing()) + ".");
        }
    }

    static ExitCode exitCode(DoctorReport report) {
        if (!report.missing().isEmpty()) {
            return ExitCode.USAGE;
        }
        return report.worst() == Check.Level.FAIL ? ExitCode.FAILED : ExitCode.DONE;
    }
}
