package prospector.stats.nations;

/**
 * A nation against another one in duels: games of exactly two people who are not allies. Mirror matches count nowhere.
 *
 * @param nation id
 * @param opponent id of the other nation
 * @param games decided or not
 * @param wins of the nation
 * @param decided games whose winner is known
 */
public record NationMatchup(String nation, String opponent, long games, long wins, long decided) {
}
