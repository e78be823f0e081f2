package prospector.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import prospector.warehouse.Export;
import prospector.warehouse.ExportFormat;
import prospector.warehouse.ExportTargetException;
import prospector.warehouse.Exporter;
import prospector.warehouse.Schema;

/** Writes the tables of the current snapshot as files. */
@Dependent
@Command(name = "export", mixinStandardHelpOptions = true, description = {
        "Writes the tables of the current snapshot as files, all of them or none.",
        "An earlier export in the directory is replaced; anything else there is left alone and nothing is written." })
public final class ExportCommand implements Callable<Integer> {
    private final Exporter exporter;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Output output;

    @Option(names = "--format", required = true, paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private ExportFormat format;

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "Where to write: a new or empty directory, or an earlier export.")
    private Path directory;

    @Parameters(paramLabel = "TABLE", arity = "0..*", description = "Tables to write; default: all.")
    private List<String> tables = new ArrayList<>();

    @Inject
    ExportCommand(Exporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public Integer call() {
        List<String> unknown = tables.stream().filter(table -> !Schema.tables().contains(table)).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "There is no table " + String.join(", ", unknown)
                    + ". Tables are: " + String.join(", ", Schema.tables()) + ".");
        }
        print(export());
        return ExitCode.DONE.number();
    }

    private Export export() {
        try {
            return exporter.export(format, directory, tables);
        } catch (ExportTargetException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private void print(Export export) {
        if (output.json()) {
            output.printJson(export);
            return;
        }
        export.tables().forEach(table -> output.out().printf("%-30s %,12d rows %,14d bytes%n", table.file(), table.rows(),
                table.bytes()));
        output.out().printf("Wrote %d tables of snapshot %s to %s%n", export.tables().size(), export.snapshot(), directory);
    }
}
