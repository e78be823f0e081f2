package prospector.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import prospector.save.Finding;
import prospector.save.ParsedSave;
import prospector.tournament.PlayedGame;
import prospector.tournament.Seat;

/**
 * What is at hand of a game while the run goes on; its many rows are in the build, or still in the current snapshot.
 *
 * @param accounts what stands for the account of a player, see {@link Accounts}
 */
record GameEntry(SaveFile file, GameFacts game, List<PlayerFacts> players, Map<Integer, String> accounts,
        List<Finding> findings) {
    /** Finished before unfinished, then the later turn, then the later save; the hash makes the order total. */
    static final Comparator<GameEntry> FURTHEST_ALONG = Comparator.comparing(GameEntry::finished)
            .thenComparing(entry -> entry.game().turns())
            .thenComparing(entry -> entry.game().saveDate(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.file().sha256());

    static GameEntry of(SaveFile file, ParsedSave save, Accounts accounts) {
        String gameId = save.game().gameId();
        return new GameEntry(file, GameFacts.of(file, save),
                save.players().stream().map(player -> PlayerFacts.of(gameId, player)).toList(),
                accounts.add(file, save.players()), save.findings());
    }

    String gameId() {
        return game.gameId();
    }

    /**
     * The game as the rules of linking see it.
     *
     * @param others other saves of it
     */
    PlayedGame played(List<SaveFile> others) {
        List<SaveFile> files = Stream.concat(Stream.of(file), others.stream().sorted(Comparator.comparing(SaveFile::name)))
                .toList();
        List<Seat> seats = players.stream().map(player -> new Seat(player.player(), player.name(),
                accounts.get(player.player()), player.human(), player.team(), player.surrendered() || player.dead(),
                player.nation())).toList();
        return new PlayedGame(gameId(), files.stream().map(SaveFile::name).toList(),
                files.stream().map(SaveFile::challongeMatchId).filter(Objects::nonNull).distinct().toList(), game.saveDate(),
                game.turns(), game.victoryTeam(), seats);
    }

    private boolean finished() {
        return game.gameOver() || game.victoryTeam() != null;
    }
}
