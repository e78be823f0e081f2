package prospector.stats.nations;

/**
 * A person among the selected sides.
 *
 * @param personId address of the person; null: all those who gave no name
 * @param name as on Challonge, else in the save; null: none
 * @param games sides of theirs, decided or not
 * @param wins of the decided ones
 * @param decided games whose winner is known
 */
public record SidePlayer(String personId, String name, long games, long wins, long decided) {
}
