package prospector.save;

/**
 * Row of table <b>tribe_relations</b>: relation of a tribe with a team.
 *
 * @param tribe TRIBE_…
 * @param team Number after the dot
 * @param diplomacy DIPLOMACY_… (TribeDiplomacy); NULL: none
 * @param sinceTurn TribeDiplomacyTurn; NULL: none
 * @param warScore TribeWarScore; NULL: none
 * @param lastConflictTurn TribeConflictTurn; NULL: none
 * @param contact TribeContact is present
 */
public record TribeRelation(
        String tribe,
        int team,
        String diplomacy,
        Integer sinceTurn,
        Integer warScore,
        Integer lastConflictTurn,
        boolean contact) {
}
