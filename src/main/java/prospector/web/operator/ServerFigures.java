package prospector.web.operator;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.ImportRun;
import prospector.ingest.ImportRuns;
import prospector.ingest.doctor.ProcessMemory;
import prospector.warehouse.EngineMemory;
import prospector.warehouse.PoolUse;
import prospector.warehouse.QuestionTime;
import prospector.warehouse.QuestionTimes;
import prospector.warehouse.Warehouse;
import prospector.warehouse.WarehouseException;

/** How this server does: the same figures as its metrics. */
@ApplicationScoped
class ServerFigures {
    private static final int SHOWN = 10;

    private final Warehouse warehouse;
    private final QuestionTimes questions;
    private final ImportRuns imports;

    ServerFigures(Warehouse warehouse, QuestionTimes questions, ImportRuns imports) {
        this.warehouse = warehouse;
        this.questions = questions;
        this.imports = imports;
    }

    /**
     * The figures at one moment.
     *
     * @param lastImport null: there was none yet
     * @param questions that the engine answered, the slowest on average first
     * @param remembered answers since the start that did not need the engine
     */
    public record Now(LastImport lastImport, PoolUse connections, Memory memory, List<QuestionTime> questions,
            long remembered) {
    }

    /**
     * What became of the last import, whichever process ran it.
     *
     * @param refused files by reason
     * @param lastSuccess when one last ended well; null: never
     */
    public record LastImport(String result, boolean good, Instant finished, double seconds, int read, int reused,
            int superseded, int refusedFiles, Map<String, Integer> refused, long games, int jobs, Instant lastSuccess) {
        static LastImport of(ImportRun run, Instant lastSuccess) {
            return new LastImport(run.outcome().key(), run.outcome().isGood(), run.finished(),
                    run.took().toMillis() / 1000.0, run.read(), run.reused(), run.superseded(), run.refusedFiles(),
                    run.refused(), run.games(), run.jobs(), lastSuccess);
        }
    }

    /**
     * Memory in bytes.
     *
     * @param resident of the whole process; null: the system does not say
     * @param limit that it may have
     * @param engine that DuckDB holds, within resident; null: it was too busy to say
     */
    public record Memory(Long resident, long limit, long heapUsed, long heapMost, Long engine) {
        private static final double MEGABYTE = 1_000_000;

        /** In millions of bytes. */
        public double megabytes(Long bytes) {
            return bytes / MEGABYTE;
        }
    }

    Now now() {
        List<QuestionTime> all = questions.all();
        return new Now(imports.last().map(run -> LastImport.of(run, imports.lastSuccess().orElse(null))).orElse(null),
                warehouse.poolUse(), memory(),
                all.stream().filter(time -> time.asked() > 0)
                        .sorted(Comparator.comparing(QuestionTime::meanMillis).reversed()).limit(SHOWN).toList(),
                all.stream().mapToLong(QuestionTime::remembered).sum());
    }

    private Memory memory() {
        ProcessMemory process = ProcessMemory.now();
        Runtime java = Runtime.getRuntime();
        return new Memory(process.residentBytes().isPresent() ? process.residentBytes().getAsLong() : null,
                process.limitBytes(), java.totalMemory() - java.freeMemory(), java.maxMemory(),
                engine().map(EngineMemory::memoryBytes).orElse(null));
    }

    private Optional<EngineMemory> engine() {
        try {
            return warehouse.engineMemory();
        } catch (WarehouseException e) {
            return Optional.empty();
        }
    }
}
