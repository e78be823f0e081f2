package prospector.demo;

import java.time.LocalDate;
import java.util.List;

import prospector.game.Nation;

/**
 * What is settled before a game is simulated.
 *
 * @param matchId Challonge match id
 * @param seats who plays as player 0 and 1
 * @param nations what they play
 * @param winner seat that will win, 0 or 1
 * @param comeback whether the winner is behind for the first half
 * @param turns last turn
 * @param calamities whether disasters are switched on
 */
record MatchPlan(long matchId, List<Entrant> seats, List<Nation> nations, int winner, boolean comeback, int turns,
        Ending ending, SaveStyle style, MapKind map, Language language, boolean calamities, LocalDate date, long seed) {

    boolean mirror() {
        return nations.get(0).equals(nations.get(1));
    }

    Entrant winningEntrant() {
        return seats.get(winner);
    }

    String gameName() {
        return seats.get(0).saveName() + " vs " + seats.get(1).saveName();
    }

    /** {@code match_<challonge id>_<name>.zip}, as downloads name it. */
    String fileName() {
        return "match_" + matchId + "_" + seats.get(0).account() + "_vs_" + seats.get(1).account() + ".zip";
    }

    /** Name of the XML inside, as the game makes it. */
    String entryName() {
        var nation = nations.get(0).name().replace(" ", "");
        return "OW-" + nation + "-Year" + turns + "-" + date + "-20-15-00.xml";
    }
}
