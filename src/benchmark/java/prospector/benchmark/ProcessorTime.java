package prospector.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;

import com.sun.management.ThreadMXBean;

/**
 * Reads saves again and again with one parser and prints the processor time of a read: unlike the time on the clock it hardly
 * changes when other work keeps the machine busy.
 */
public final class ProcessorTime {
    private static final int WARM_UP = 60;
    private static final int READS = 25;
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ProcessorTime() {
    }

    /** Takes the parser, as {@link ReadingBenchmark#tokenizer}, and save files. */
    public static void main(String... arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            ReadingBenchmark benchmark = new ReadingBenchmark();
            benchmark.tokenizer = arguments[0];
            benchmark.save = arguments[i];
            benchmark.open();
            measure(benchmark, System.out);
        }
    }

    private static void measure(ReadingBenchmark benchmark, PrintStream out) throws IOException {
        long first = processorTime(benchmark);
        for (int i = 0; i < WARM_UP; i++) {
            benchmark.read();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long[] times = new long[READS];
        for (int i = 0; i < READS; i++) {
            times[i] = processorTime(benchmark);
        }
        allocated = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / READS;
        Arrays.sort(times);
        double megabytes = RunBenchmarks.expandedBytes(Path.of(benchmark.save)) / MILLION;
        out.printf("| %s | %s | %.2f | %.0f | %.0f | %.0f | %.1f |%n", Path.of(benchmark.save).getFileName(),
                benchmark.tokenizer,
                megabytes, megabytes * 1000 / (times[READS / 2] / MILLION), megabytes * 1000 / (times[0] / MILLION),
                first / MILLION, allocated / MILLION);
    }

    private static long processorTime(ReadingBenchmark benchmark) {
        long begun = THREADS.getCurrentThreadCpuTime();
        benchmark.read();
        return THREADS.getCurrentThreadCpuTime() - begun;
    }
}
