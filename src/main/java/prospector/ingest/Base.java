package prospector.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.warehouse.Reading;
import prospector.warehouse.Schema;
import prospector.warehouse.SnapshotFile;
import prospector.warehouse.Warehouse;

/** The current snapshot as far as an import can build on it: not at all when its schema or its reader was another. */
final class Base {
    private final Optional<SnapshotFile> snapshot;
    private final Optional<PublishedBuild> build;
    private final List<KnownFile> files;
    private final Map<String, GameFacts> games;
    private final Map<String, List<PlayerFacts>> players;
    private final Map<String, List<ReaderFinding>> findings;
    private final List<KnownProblem> problems;

    private Base(Optional<PublishedBuild> build) {
        this.snapshot = Optional.empty();
        this.build = build;
        this.files = List.of();
        this.games = Map.of();
        this.players = Map.of();
        this.findings = Map.of();
        this.problems = List.of();
    }

    private Base(Reading reading, PublishedBuild build) {
        this.snapshot = reading.snapshot();
        this.build = Optional.of(build);
        this.files = reading.list(KnownFile.class);
        this.games = reading.list(GameFacts.class).stream().collect(Collectors.toMap(GameFacts::gameId, Function.identity()));
        this.players = reading.list(PlayerFacts.class).stream().collect(Collectors.groupingBy(PlayerFacts::gameId));
        this.findings = reading.list(ReaderFinding.class).stream().collect(Collectors.groupingBy(ReaderFinding::gameId));
        this.problems = reading.list(KnownProblem.class);
    }

    /** @param reader what decides how saves are read now, see {@link Fingerprint#ofReader} */
    static Base of(Warehouse warehouse, String reader) {
        warehouse.follow();
        return warehouse.read(reading -> {
            Optional<PublishedBuild> build = reading.one(PublishedBuild.class);
            boolean usable = build.filter(published -> published.schemaVersion() == Schema.VERSION).isPresent()
                    && reading.one(ReaderOfSnapshot.class).filter(known -> known.reader().equals(reader)).isPresent();
            return usable ? new Base(reading, build.orElseThrow()) : new Base(build);
        });
    }

    /** The same without anything to build on, so that everything is read. */
    Base forgotten() {
        return new Base(build);
    }

    /** The file whose games can be taken over; empty: none can. */
    Optional<SnapshotFile> snapshot() {
        return snapshot;
    }

    Optional<PublishedBuild> build() {
        return build;
    }

    List<KnownFile> files() {
        return files;
    }

    /** How the current snapshot refused just this file. */
    Optional<KnownFile> refusal(SaveFile file) {
        return files.stream().filter(known -> known.refused() && known.isSameAs(file)).findFirst();
    }

    /** SHA-256 of the save that a game was read from. */
    Optional<String> saveOf(String gameId) {
        return Optional.ofNullable(games.get(gameId)).map(GameFacts::sha256);
    }

    /** What was wrong with the overrides of the current snapshot. */
    List<String> overrideProblems() {
        return problems.stream().map(KnownProblem::message).toList();
    }

    /** A game as if it had just been read from this file. */
    GameEntry entry(String gameId, SaveFile file, Accounts accounts) {
        return new GameEntry(file, games.get(gameId), players.getOrDefault(gameId, List.of()), accounts.of(file),
                findings.getOrDefault(gameId, List.of()).stream().map(ReaderFinding::finding).toList());
    }
}
