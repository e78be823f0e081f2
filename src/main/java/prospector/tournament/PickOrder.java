package prospector.tournament;

/**
 * Who chose a nation first in a game; row of table {@code pick_order}.
 *
 * @param gameNumber game of the match, from 1, as {@code games.game_number}
 * @param firstPickerParticipantId null: not known
 * @param secondPickerParticipantId null: not known
 * @param firstPick NATION_… chosen first; null: not known
 * @param secondPick NATION_… chosen second; null: not known
 * @param sheetRound round in the sheet; null: not stated
 * @param sheetGame number of the game in the sheet
 * @param linkedBy override, round (players and round), players
 */
public record PickOrder(String matchId, int gameNumber, Long firstPickerParticipantId, Long secondPickerParticipantId,
        String firstPick, String secondPick, Integer sheetRound, int sheetGame, String linkedBy) {
}
