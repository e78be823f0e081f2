package prospector.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Refused;
import prospector.ingest.ImportOutcome.Superseded;
import prospector.ingest.ImportOutcome.Unchanged;
import prospector.ingest.Rows.Import;
import prospector.ingest.Rows.Quality;
import prospector.ingest.Rows.Snapshot;
import prospector.save.SaveReader;
import prospector.tournament.Tournament;
import prospector.warehouse.Schema;
import prospector.warehouse.SnapshotBuild;

/** Writes the tables that need all games and the tournament together. */
final class TournamentTables {
    private final SnapshotBuild build;
    private final TournamentFiles.Described tournament;
    private final List<Quality> findings = new ArrayList<>();

    TournamentTables(SnapshotBuild build, TournamentFiles.Described tournament) {
        this.build = build;
        this.tournament = tournament;
    }

    void write(List<GameEntry> entries, List<ImportOutcome> outcomes) {
        Matches matches = new Matches(tournament.description());
        List<LinkedGame> games = matches.link(entries);
        build.set("games", List.of("game_id"), games.stream().map(LinkedGame::link).toList());
        build.set("players", List.of("game_id", "player"), games.stream().flatMap(LinkedGame::playerLinks).toList());
        games.forEach(game -> findings.addAll(game.findings()));
        tournament.problem().ifPresent(problem -> findings.add(Quality.ofImport("TOURNAMENT_UNREADABLE", null, null, problem,
                "Fetch the description again, or remove the file.")));
        build.append("tournaments", tournament.description().tournament().<List<Tournament>> map(List::of).orElse(List.of()));
        build.append("participants", tournament.description().participants());
        build.append("matches", List.copyOf(matches.all()));
        build.append("imports", outcomes.stream().map(TournamentTables::row).toList());
        build.append("quality", findings);
    }

    void write(String applicationVersion, Instant createdAt, Fingerprint fingerprint) {
        build.append("snapshot", List.of(
                new Snapshot(Schema.VERSION, SaveReader.VERSION, applicationVersion, createdAt, fingerprint.value(),
                        fingerprint.reader())));
    }

    long findings() {
        return findings.size();
    }

    private static Import row(ImportOutcome outcome) {
        SaveFile file = outcome.file();
        String kind = outcome.kind().word();
        return switch (outcome.kind()) {
            case IMPORTED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Imported) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, ((Imported) outcome).warnings());
            case UNCHANGED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Unchanged) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, ((Unchanged) outcome).warnings());
            case SUPERSEDED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Superseded) outcome).gameId(),
                    SaveReader.VERSION, kind, ((Superseded) outcome).by(), null, 0);
            case REFUSED -> new Import(file.name(), file.sha256(), file.sizeBytes(), null, SaveReader.VERSION, kind,
                    ((Refused) outcome).reason(), ((Refused) outcome).detail(), 0);
        };
    }
}
