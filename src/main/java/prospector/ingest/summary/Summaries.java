package prospector.ingest.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.Digest;
import prospector.source.SourceFiles;

/** The written summaries, one file a game under {@code summaries/}; a new one replaces the old one in one step. */
@ApplicationScoped
public class Summaries {
    private final Path directory;
    private final SourceFiles files;

    Summaries(SummaryConfig config) {
        this.directory = config.directory();
        this.files = SourceFiles.in(directory);
    }

    /** The summary of a game as it may be shown: of these facts, and without a number that they do not have. */
    public Optional<Summary> find(Facts facts) {
        return find(facts.gameId(), () -> Optional.of(facts));
    }

    /**
     * The same for a game whose facts are dear: they are asked for only where there is a summary to be held against them.
     *
     * @param facts empty: there are none, so that nothing may be shown
     */
    public Optional<Summary> find(String gameId, Supplier<Optional<Facts>> facts) {
        return files.read(name(gameId), Summary.class).flatMap(summary -> facts.get().filter(summary::isOf)
                .filter(known -> NumberCheck.strange(summary.text(), known.text()).isEmpty()).map(known -> summary));
    }

    /** Keeps a summary that has been checked. */
    void keep(Summary summary) {
        files.write(name(summary.gameId()), summary);
    }

    /** Changes when any summary does: for whoever remembers pages that show one. */
    public String mark() {
        try {
            return String.valueOf(Files.getLastModifiedTime(directory).to(TimeUnit.NANOSECONDS));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Any text may be a GameId, so a file is named by it only where it is harmless. */
    private static String name(String gameId) {
        return (gameId.matches("[A-Za-z0-9][A-Za-z0-9-]{0,63}") ? gameId : "game-" + Digest.sha256(gameId)) + ".json";
    }
}
