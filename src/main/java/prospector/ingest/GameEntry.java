package prospector.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import prospector.save.Finding;
import prospector.save.ParsedSave;
import prospector.tournament.Side;

/** What is at hand of a game while the run goes on; its many rows are in the build, or still in the current snapshot. */
record GameEntry(SaveFile file, GameFacts game, List<PlayerFacts> players, List<Finding> findings) {
    /** Finished before unfinished, then the later turn, then the later save; the hash makes the order total. */
    static final Comparator<GameEntry> FURTHEST_ALONG = Comparator.comparing(GameEntry::finished)
            .thenComparing(entry -> entry.game().turns())
            .thenComparing(entry -> entry.game().saveDate(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.file().sha256());

    static GameEntry of(SaveFile file, ParsedSave save) {
        String gameId = save.game().gameId();
        return new GameEntry(file, GameFacts.of(file, save),
                save.players().stream().map(player -> PlayerFacts.of(gameId, player)).toList(), save.findings());
    }

    String gameId() {
        return game.gameId();
    }

    Stream<Side> sides() {
        return players.stream().map(player -> new Side(player.player(), player.team(),
                player.surrendered() || player.dead(), null));
    }

    private boolean finished() {
        return game.gameOver() || game.victoryTeam() != null;
    }
}
