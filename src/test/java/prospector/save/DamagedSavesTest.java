package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.sun.management.ThreadMXBean;

import prospector.demo.DemoTournament;

/**
 * Damaged saves end in rows or in a named refusal: never in another exception, never slowly, never in much memory. The system
 * property {@code fuzz.cases} sets the number of cases for each kind of damage.
 */
class DamagedSavesTest {
    private static final Path REAL_SAVES = Path.of("../shared/saves");
    private static final int CASES = Integer.getInteger("fuzz.cases", 400);
    /** Damage that an archive can take; the others look for elements. */
    private static final List<Damage> BYTEWISE = List.of(Damage.FLIPPED_BITS, Damage.LIKELY_CHARACTERS, Damage.CUT_OUT);
    private static final int KILOBYTE = 1024;
    private static final int SMALL = 512 * KILOBYTE;
    /** Processor time of this thread, because other work on the machine must not fail a case. */
    private static final long NANOSECONDS_ALLOWED = TimeUnit.SECONDS.toNanos(5);
    private static final long BYTES_ALLOWED_PER_BYTE = 60;
    private static final long BYTES_ALLOWED_ALWAYS = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Map<String, byte[]> DOCUMENTS = new LinkedHashMap<>();

    @TempDir
    static Path directory;

    private final SaveReader reader = new SaveReader();

    /** The small save with everything comes first: most cases are its, because they are fast. */
    @BeforeAll
    static void collect() throws IOException {
        DOCUMENTS.put("rich", RichSave.xml().getBytes(StandardCharsets.UTF_8));
        new DemoTournament(2, 3).writeTo(directory);
        addDocuments(directory);
        if (Files.isDirectory(REAL_SAVES)) {
            addDocuments(REAL_SAVES);
        }
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void damagedDocumentsAreReadOrRefused(Damage damage) {
        Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
        List<String> names = List.copyOf(DOCUMENTS.keySet());
        for (int i = 0; i < CASES; i++) {
            // Nine of ten cases are small ones; the others take the large documents in turn.
            String name = i % 10 > 0 ? names.get(0) : names.get(i / 10 % names.size());
            read(name + " " + damage + " " + i, damage.of(DOCUMENTS.get(name), new Random(i)), refused);
        }

        assertThat(refused.values().stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(CASES);
        assertThat(refused).doesNotContainKey(RefusalReason.UNREADABLE);
    }

    @Test
    void damagedArchivesAreReadOrRefused() {
        Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
        byte[] archive = SaveXml.zip("a.xml", DOCUMENTS.get("rich"));
        for (int i = 0; i < CASES; i++) {
            read("archive " + i, BYTEWISE.get(i % BYTEWISE.size()).of(archive, new Random(i)), refused);
        }

        assertThat(refused).isNotEmpty().doesNotContainKey(RefusalReason.UNREADABLE);
    }

    /** Each kilobyte of small documents and, unless more cases are asked for, some of the large ones. */
    @Test
    void everyBeginningOfASaveIsRefused() {
        DOCUMENTS.forEach((name, whole) -> {
            int kilobytes = whole.length / KILOBYTE;
            int step = whole.length <= SMALL ? 1 : Math.max(1, 2 * kilobytes / CASES);
            for (int kilobyte = 0; kilobyte <= kilobytes; kilobyte += step) {
                Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
                String what = name + " cut after " + kilobyte + " KB";
                read(what, Arrays.copyOf(whole, Math.min(kilobyte * KILOBYTE, whole.length - ">".length())), refused);

                assertThat(refused).as(what).hasSize(1);
            }
        });
    }

    private void read(String what, byte[] content, Map<RefusalReason, Integer> refused) {
        long processor = THREADS.getCurrentThreadCpuTime();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        try {
            assertThat(reader.read("damaged", content).game()).as(what).isNotNull();
        } catch (SaveFormatException e) {
            refused.merge(e.reason(), 1, Integer::sum);
        } catch (RuntimeException e) {
            throw new AssertionError(what + " broke the reader", e);
        }
        assertThat(THREADS.getCurrentThreadCpuTime() - processor).as(what).isLessThan(NANOSECONDS_ALLOWED);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - memory).as(what)
                .isLessThan(BYTES_ALLOWED_ALWAYS + BYTES_ALLOWED_PER_BYTE * content.length);
    }

    private static void addDocuments(Path saves) throws IOException {
        try (Stream<Path> files = Files.list(saves)) {
            files.filter(file -> file.toString().endsWith(".zip")).sorted()
                    .forEach(file -> DOCUMENTS.put(file.getFileName().toString(), document(file)));
        }
    }

    private static byte[] document(Path archive) {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
