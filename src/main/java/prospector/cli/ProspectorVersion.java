package prospector.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}, also before the application is started. */
public final class ProspectorVersion implements IVersionProvider {
    private static final String FILLED_IN_BY_MAVEN = "version.txt";

    @Override
    public String[] getVersion() {
        try (InputStream file = Objects.requireNonNull(ProspectorVersion.class.getResourceAsStream(FILLED_IN_BY_MAVEN),
                FILLED_IN_BY_MAVEN)) {
            return new String[] { "prospector " + new String(file.readAllBytes(), StandardCharsets.UTF_8).strip() };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
