package prospector.tournament;

import java.util.List;

/**
 * What the pick order sheet says.
 *
 * @param games in the order of the sheet, each number once
 * @param doubts what could not be read
 */
public record PickOrderSheet(List<Game> games, List<Doubt> doubts) {
    /** No sheet. */
    public static final PickOrderSheet NONE = new PickOrderSheet(List.of(), List.of());

    public PickOrderSheet {
        games = List.copyOf(games);
        doubts = List.copyOf(doubts);
    }

    /**
     * A game in the sheet.
     *
     * @param number from 1
     * @param round from 1, without a sign: the sheet does not tell the brackets apart
     * @param one a player as the sheet writes it
     * @param inPickOrder whether the sheet says that player one chose first
     * @param firstPick NATION_… chosen first; null: not stated, or unknown
     * @param secondPick NATION_… chosen second; null: not stated, or unknown
     */
    public record Game(int number, Integer round, String one, String two, boolean inPickOrder, String firstPick,
            String secondPick) {
    }
}
