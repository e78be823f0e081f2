package prospector.save;

/**
 * Row of table <b>team_relations</b>: relation of a team with another, one row for each direction.
 *
 * @param team First number
 * @param otherTeam Second number
 * @param diplomacy DIPLOMACY_… (TeamDiplomacy); NULL: none
 * @param sinceTurn TeamDiplomacyTurn; NULL: none
 * @param warScore TeamWarScore; NULL: none
 * @param lastConflictTurn TeamConflictTurn; NULL: none
 * @param contact TeamContact is present
 */
public record TeamRelation(
        int team,
        int otherTeam,
        String diplomacy,
        Integer sinceTurn,
        Integer warScore,
        Integer lastConflictTurn,
        boolean contact) {
}
