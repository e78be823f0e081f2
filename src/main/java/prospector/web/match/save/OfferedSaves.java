package prospector.web.match.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.IngestConfig;
import prospector.source.Digest;
import prospector.stats.match.SavedGame;
import prospector.web.WebConfig;
import prospector.web.error.NotThereException;
import prospector.web.format.Address;
import prospector.web.format.Format;
import prospector.web.match.MatchGame;

/** The files in the saves directory that games of the snapshot were read from. */
@ApplicationScoped
public class OfferedSaves {
    private final boolean offered;
    private final Path directory;
    private final long mostBytes;

    OfferedSaves(WebConfig web, IngestConfig ingest) {
        this.offered = web.offerSaves();
        this.directory = ingest.saves();
        this.mostBytes = ingest.maxFileBytes();
    }

    /** Whether the operator lets everybody download saves. */
    public boolean offered() {
        return offered;
    }

    /** Where the save of a game is. */
    public static String address(MatchGame game) {
        return new Address("/matches/" + Format.urlPath(game.match().matchId()) + "/save").with("game", game.named())
                .toString();
    }

    /**
     * The content of the file that a game was read from.
     *
     * @throws NotThereException it is gone, or another one now
     */
    byte[] content(SavedGame game) {
        byte[] content = file(game.saveFile()).flatMap(this::read).orElseThrow(() -> NotThereException.because("The save “"
                + game.saveFile() + "” is not in the saves directory of this server."));
        if (!Digest.sha256(content).equals(game.sha256())) {
            throw NotThereException.because("The save “" + game.saveFile()
                    + "” is another one than this match was read from, so it is not handed out.");
        }
        return content;
    }

    /** Nothing outside of the directory, whatever the name says or a link leads to. */
    private Optional<Path> file(String name) {
        try {
            Path root = directory.toRealPath();
            Path file = root.resolve(name).toRealPath();
            return root.equals(file.getParent()) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(Path file) {
        try {
            return Files.size(file) > mostBytes ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
