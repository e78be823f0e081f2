package prospector.save;

import java.util.List;

/**
 * The victory that a save states.
 *
 * @param type VICTORY_…; NULL: none
 * @param team team that won; NULL: none
 */
record Victory(String type, Integer team) {

    /** Order in which older versions number the kinds of victory. */
    private static final List<String> BY_INDEX = List.of("VICTORY_POINTS", "VICTORY_DOUBLE", "VICTORY_AMBITION",
            "VICTORY_TIME", "VICTORY_CONQUEST", "VICTORY_ALLIANCE");
    private static final Victory NONE = new Victory(null, null);

    /** Completed victories first, then those whose conditions are met, then the form of older versions; else nobody won. */
    static Victory of(RawGame game) {
        Victory completed = first(game.victoriesCompleted);
        if (completed.team != null) {
            return completed;
        }
        Victory met = first(game.victories);
        return met.team != null ? met : old(game);
    }

    private static Victory first(List<Named.Label> victories) {
        for (Named.Label victory : victories) {
            int team = team(victory.value());
            if (team >= 0) {
                return new Victory(Values.identifierOrNull(victory.name()), team);
            }
        }
        return NONE;
    }

    private static Victory old(RawGame game) {
        int team = team(game.winnerTeam);
        if (team < 0) {
            return NONE;
        }
        int index = Values.integer(game.winnerVictory);
        if (index >= 0 && index < BY_INDEX.size()) {
            return new Victory(BY_INDEX.get(index), team);
        }
        return new Victory(game.winnerVictory.startsWith("VICTORY_") ? game.winnerVictory : null, team);
    }

    private static int team(String text) {
        int plain = Values.integer(text);
        return plain == Cursor.NONE ? Blocks.teamKey(text) : plain;
    }
}
