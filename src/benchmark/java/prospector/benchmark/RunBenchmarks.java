package prospector.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks, parsers in turn so that a noisy machine hits all alike, and prints tables in Markdown. */
public final class RunBenchmarks {
    private static final int ROUNDS = 3;
    private static final double MICROSECONDS = 1e6;
    private static final double MEGABYTE = 1e6;

    private final PrintStream out;

    private RunBenchmarks(PrintStream out) {
        this.out = out;
    }

    /** Takes the directory of demo saves and further save files or directories. */
    public static void main(String... arguments) throws IOException, RunnerException {
        List<Path> saves = new ArrayList<>();
        Path demo = Path.of(arguments[0]);
        saves.addAll(zips(demo).subList(0, 1));
        for (int i = 1; i < arguments.length; i++) {
            saves.addAll(zips(Path.of(arguments[i])));
        }
        RunBenchmarks run = new RunBenchmarks(System.out);
        run.warm(saves, List.of("product", "aalto", "jdk"), 1);
        run.warm(saves, List.of("product"), 2);
        run.cold(saves);
        run.write(demo);
    }

    private void warm(List<Path> saves, List<String> tokenizers, int threads) throws IOException, RunnerException {
        Map<String, List<RunResult>> results = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Path save : saves) {
                for (String tokenizer : tokenizers) {
                    results.computeIfAbsent(save + "\n" + tokenizer, none -> new ArrayList<>()).addAll(run(options(
                            ReadingBenchmark.class).param("save", save.toString()).param("tokenizer", tokenizer)
                            .threads(threads)
                            .mode(Mode.AverageTime).forks(1).warmupIterations(3).measurementIterations(3)));
                }
            }
        }
        out.printf("%n| save, warm, %d thread(s) | parser | MB of XML | median MB/s | best MB/s | saves/s | MB allocated |%n"
                + "|---|---|---|---|---|---|---|%n", threads);
        for (Map.Entry<String, List<RunResult>> result : results.entrySet()) {
            String[] key = result.getKey().split("\n", 2);
            double megabytes = expandedBytes(Path.of(key[0])) / MEGABYTE;
            List<Double> times = times(result.getValue());
            double median = times.get(times.size() / 2) / threads / MICROSECONDS;
            out.printf("| %s | %s | %.2f | %.0f | %.0f | %.0f | %.1f |%n", Path.of(key[0]).getFileName(), key[1], megabytes,
                    megabytes / median, megabytes / (times.get(0) / threads / MICROSECONDS), 1 / median,
                    result.getValue().get(0).getSecondaryResults().get("gc.alloc.rate.norm").getScore() / MEGABYTE);
        }
    }

    private void cold(List<Path> saves) throws IOException, RunnerException {
        out.printf("%n| save, first read of a process | median ms | best ms |%n|---|---|---|%n");
        for (Path save : saves) {
            List<Double> times = new ArrayList<>();
            for (int round = 0; round < 2 * ROUNDS - 1; round++) {
                times.addAll(
                        times(run(options(ReadingBenchmark.class).param("save", save.toString()).param("tokenizer", "product")
                                .mode(Mode.SingleShotTime).forks(1).warmupIterations(0).measurementIterations(1))));
            }
            times.sort(null);
            out.printf("| %s | %.0f | %.0f |%n", save.getFileName(), times.get(times.size() / 2) / 1000, times.get(0) / 1000);
        }
    }

    private void write(Path demo) throws RunnerException {
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            results.addAll(
                    run(options(WritingBenchmark.class).param("directory", demo.toString()).mode(Mode.AverageTime).forks(1)
                            .warmupIterations(3).measurementIterations(3)));
        }
        List<Double> times = times(results);
        out.printf("%n| writing demo saves, warm | median ms a save | best ms a save | MB allocated |%n|---|---|---|---|%n"
                + "| one thread | %.1f | %.1f | %.1f |%n", times.get(times.size() / 2) / 1000, times.get(0) / 1000,
                results.get(0).getSecondaryResults().get("gc.alloc.rate.norm").getScore() / MEGABYTE);
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT)
                .warmupTime(TimeValue.seconds(1)).measurementTime(TimeValue.seconds(1)).jvmArgsAppend("-Xmx512m");
    }

    private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    /** Microseconds of every iteration, shortest first. */
    private static List<Double> times(Collection<RunResult> results) {
        return results.stream().flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(result -> result.getIterationResults().stream()).map(result -> result.getPrimaryResult().getScore())
                .sorted().collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private static List<Path> zips(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
        }
    }

    static long expandedBytes(Path archive) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            zip.getNextEntry();
            return zip.readAllBytes().length;
        }
    }
}
