package prospector.ingest.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.management.OperatingSystemMXBean;

/**
 * Memory of this process, the engine's included.
 *
 * @param residentBytes what the system counts; empty where there is no {@code /proc}
 * @param limitBytes what it may have: of the container, else of the machine
 */
public record ProcessMemory(OptionalLong residentBytes, long limitBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s*(\\d+) kB$");
    private static final long KILOBYTE = 1024;

    /** As it is at the moment. */
    public static ProcessMemory now() {
        return new ProcessMemory(resident(STATUS),
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    static OptionalLong resident(Path status) {
        try {
            Matcher line = RESIDENT.matcher(Files.readString(status));
            return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) * KILOBYTE) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
