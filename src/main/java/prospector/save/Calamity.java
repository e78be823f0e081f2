package prospector.save;

/**
 * Row of table <b>calamities</b>: calamities (Game/Occurrences).
 *
 * @param occurrenceId Its id, else its position from 0
 * @param occurrence OCCURRENCE_…
 * @param turnFrom First turn; NULL: not stated
 * @param turnTo Last turn; NULL: not stated
 * @param player Player concerned; NULL: all
 * @param tiles Number of tiles touched; NULL: not stated
 */
public record Calamity(
        int occurrenceId,
        String occurrence,
        Integer turnFrom,
        Integer turnTo,
        Integer player,
        Integer tiles) {
}
