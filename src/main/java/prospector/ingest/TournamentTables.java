package prospector.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import prospector.ingest.ImportOutcome.Imported;
import prospector.ingest.ImportOutcome.Refused;
import prospector.ingest.ImportOutcome.Superseded;
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
        for (LinkedGame game : matches.link(entries)) {
            GameEntry entry = game.entry();
            build.appendRow("games", entry.gameId(), entry.game(), game.link());
            entry.players().forEach(player -> build.appendRow("players", entry.gameId(), player, game.link(player)));
            findings.addAll(game.findings());
        }
        tournament.problem().ifPresent(problem -> findings.add(new Quality("TOURNAMENT_UNREADABLE", null, null, problem,
                "Fetch the description again, or remove the file.")));
        build.append("tournaments", tournament.description().tournament().<List<Tournament>> map(List::of).orElse(List.of()));
        build.append("participants", tournament.description().participants());
        build.append("matches", List.copyOf(matches.all()));
        build.append("imports", outcomes.stream().map(TournamentTables::row).toList());
        build.append("quality", findings);
    }

    void write(String applicationVersion, Instant createdAt, String fingerprint) {
        build.append("snapshot", List.of(
                new Snapshot(Schema.VERSION, SaveReader.VERSION, applicationVersion, createdAt, fingerprint)));
    }

    long findings() {
        return findings.size();
    }

    private static Import row(ImportOutcome outcome) {
        SaveFile file = outcome.file();
        String kind = outcome.kind().name().toLowerCase(Locale.ROOT);
        return switch (outcome.kind()) {
            case IMPORTED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Imported) outcome).gameId(),
                    SaveReader.VERSION, kind, null, null, ((Imported) outcome).warnings());
            case SUPERSEDED -> new Import(file.name(), file.sha256(), file.sizeBytes(), ((Superseded) outcome).gameId(),
                    SaveReader.VERSION, kind, ((Superseded) outcome).by(), null, 0);
            case REFUSED -> new Import(file.name(), file.sha256(), file.sizeBytes(), null, SaveReader.VERSION, kind,
                    ((Refused) outcome).reason(), ((Refused) outcome).detail(), 0);
        };
    }
}
