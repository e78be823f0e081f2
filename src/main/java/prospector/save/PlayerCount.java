package prospector.save;

/**
 * Row of table <b>player_counts</b>: counters of each player that the save keeps.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param kind bonus, resource_revealed, goal_started, mission_turn, event_class_turn, law_opinion, theology, stat
 * @param name Identifier as in the save
 * @param value Count, turn or opinion, by kind
 */
public record PlayerCount(
        int player,
        String kind,
        String name,
        int value) {
}
