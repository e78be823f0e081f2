package prospector.ingest;

import java.time.LocalDate;

import prospector.save.ParsedSave;
import prospector.save.SaveGame;

/**
 * What the rules about matches and winners need of a game, whether it was just read or is kept from the current snapshot.
 *
 * @param saveDate null: unknown
 * @param victoryTeam team with a completed victory; null: none
 * @param histories whether the save keeps values per turn
 */
record GameFacts(String gameId, String sha256, int turns, LocalDate saveDate, boolean gameOver, Integer victoryTeam,
        boolean histories) {

    static GameFacts of(SaveFile file, ParsedSave save) {
        SaveGame game = save.game();
        return new GameFacts(game.gameId(), file.sha256(), game.turns(), game.saveDate(), game.gameOver(), game.victoryTeam(),
                !save.turnStats().isEmpty());
    }
}
