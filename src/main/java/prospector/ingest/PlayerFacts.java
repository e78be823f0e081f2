package prospector.ingest;

import prospector.save.SavePlayer;

/**
 * What the rules about links and winners need of a player.
 *
 * @param name null: the player gave none
 * @param team null: no team stated
 * @param nation null: not chosen yet
 */
record PlayerFacts(String gameId, int player, String name, Integer team, boolean human, boolean surrendered, boolean dead,
        String nation) {

    static PlayerFacts of(String gameId, SavePlayer player) {
        return new PlayerFacts(gameId, player.player(), player.name(), player.team(), player.human(), player.surrendered(),
                player.dead(), player.nation());
    }
}
