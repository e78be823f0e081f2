package prospector.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import prospector.ingest.download.StoredAttachment;
import prospector.tournament.ChallongeJson;
import prospector.tournament.Overrides;
import prospector.tournament.PickOrderCsv;
import prospector.tournament.PickOrderSheet;
import prospector.tournament.TournamentDescription;

/**
 * Everything about the tournament that belongs to a directory of saves: description and pick order beside them, else the last
 * good answers of the services, and the overrides.
 */
final class TournamentFiles {
    private static final String BESIDE_THE_SAVES = "tournament.json";
    private static final String LAST_ANSWER = "sources/challonge-tournament.json";
    private static final String PICK_ORDER = "pick-order.csv";

    private final Path directory;
    private final Path data;
    private final Map<String, String> nations;

    /**
     * @param nations ids by name in lower case, for the pick order sheet
     */
    TournamentFiles(Path directory, Path data, Map<String, String> nations) {
        this.directory = directory;
        this.data = data;
        this.nations = nations;
    }

    TournamentInput read() {
        boolean ownDescription = Files.isRegularFile(directory.resolve(BESIDE_THE_SAVES));
        Optional<Path> file = Stream.of(directory.resolve(BESIDE_THE_SAVES), data.resolve(LAST_ANSWER))
                .filter(Files::isRegularFile).findFirst();
        Map<String, String> overrides = OverrideFiles.in(data);
        boolean fetched = !ownDescription && file.isPresent();
        return described(file).with(Overrides.read(overrides), overrides).with(pickOrder(!fetched))
                .with(fetched ? StoredAttachment.in(data.resolve("sources")) : List.of());
    }

    private static TournamentInput described(Optional<Path> file) {
        if (file.isEmpty()) {
            return TournamentInput.of(TournamentDescription.NONE);
        }
        try {
            return TournamentInput.of(ChallongeJson.read(text(file.get())));
        } catch (IllegalArgumentException e) {
            return TournamentInput.without("The tournament description " + file.get().getFileName() + " was not used: "
                    + e.getMessage() + ".");
        }
    }

    private PickOrderSheet pickOrder(boolean onlyBesideTheSaves) {
        Path beside = directory.resolve(PICK_ORDER);
        Path fetched = data.resolve("sources").resolve(PICK_ORDER);
        return (onlyBesideTheSaves ? Stream.of(beside) : Stream.of(fetched, beside)).filter(Files::isRegularFile).findFirst()
                .map(file -> PickOrderCsv.read(text(file), nations)).orElse(PickOrderSheet.NONE);
    }

    /** Bytes that are no UTF-8 become replacement characters: they must not stop an import. */
    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
