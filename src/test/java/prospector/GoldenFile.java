package prospector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the tree that is made by a test: {@code -Dsnapshots.update} rewrites it, otherwise the test compares. */
public final class GoldenFile {
    private GoldenFile() {
    }

    public static void verify(Path file, String content) {
        try {
            if (System.getProperty("snapshots.update") != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, content);
            }
            assertThat(file).as("run this test with -Dsnapshots.update and review the difference").exists();
            assertThat(content).as(file + " is out of date: run this test with -Dsnapshots.update and review the difference")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
