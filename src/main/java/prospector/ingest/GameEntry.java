package prospector.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import prospector.save.Finding;
import prospector.save.SaveGame;
import prospector.save.SavePlayer;
import prospector.tournament.Side;

/** What is kept of a game while the run goes on; its many rows are in the build already. */
record GameEntry(SaveFile file, SaveGame game, List<SavePlayer> players, List<Finding> findings, boolean histories) {
    /** Finished before unfinished, then the later turn, then the later save; the hash makes the order total. */
    static final Comparator<GameEntry> FURTHEST_ALONG = Comparator.comparing(GameEntry::finished)
            .thenComparing(entry -> entry.game().turns())
            .thenComparing(entry -> entry.game().saveDate(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.file().sha256());

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
