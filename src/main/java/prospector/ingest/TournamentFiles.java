package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.tournament.ChallongeJson;
import prospector.tournament.TournamentDescription;

/** The tournament description that belongs to a directory of saves: beside them, else the last good answer of Challonge. */
final class TournamentFiles {
    private static final String BESIDE_THE_SAVES = "tournament.json";
    private static final String LAST_ANSWER = "sources/challonge-tournament.json";

    /**
     * A description and the text it was read from.
     *
     * @param text counts into the fingerprint; empty: no file
     * @param problem why the file was not used; empty: no problem
     */
    record Described(TournamentDescription description, String text, Optional<String> problem) {
    }

    private TournamentFiles() {
    }

    static Described read(Path directory, Path data) {
        Optional<Path> file = Stream.of(directory.resolve(BESIDE_THE_SAVES), data.resolve(LAST_ANSWER))
                .filter(Files::isRegularFile).findFirst();
        if (file.isEmpty()) {
            return new Described(TournamentDescription.NONE, "", Optional.empty());
        }
        try {
            return described(file.get().getFileName(), Files.readString(file.get(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text counts even when it cannot be used, because the finding about it does. */
    private static Described described(Path name, String text) {
        try {
            return new Described(ChallongeJson.read(text), text, Optional.empty());
        } catch (IllegalArgumentException e) {
            return new Described(TournamentDescription.NONE, text, Optional.of("The tournament description " + name
                    + " was not used: " + e.getMessage() + "."));
        }
    }
}
