package prospector.stats.match;

/**
 * A person of a side.
 *
 * @param name id, or a name that a player gave; null: none
 * @param dynasty of the ruling family, or a ruler
 * @param gender null: not stated
 * @param birthTurn below 1 before the game; null: not stated
 * @param deathTurn null: alive
 * @param deathReason null: alive, or not stated
 * @param father character id; null: not known
 * @param fatherName null: not known, or none
 * @param mother character id; null: not known
 * @param motherName null: not known, or none
 * @param archetype null: none
 * @param leaderTurn turn of accession; null: never ruled
 * @param family null: of none
 * @param heads family whose head it is at the end; null: of none
 * @param office seat in the council, or kind of courtier, at the end; null: none
 * @param governs name of the city at the end; null: none
 * @param leads unit at the end; null: none
 * @param heir chosen as heir at the end
 */
public record GamePeople(int player, int character, String name, boolean dynasty, String gender, Integer birthTurn,
        Integer deathTurn, String deathReason, Integer father, String fatherName, Integer mother, String motherName,
        String archetype, Integer leaderTurn, String family, String heads, String office, String governs, String leads,
        boolean heir) {
}
