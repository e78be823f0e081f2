package prospector.save;

/**
 * Row of table <b>religions</b>: religions of the game.
 *
 * @param religion RELIGION_…
 * @param foundedTurn Game/ReligionFounded; NULL: not founded
 * @param founderPlayer Game/ReligionFounder; NULL: nobody
 * @param head Game/ReligionHeadID: character; NULL: none
 * @param holyCity Game/ReligionHolyCity: city; NULL: none
 */
public record Religion(
        String religion,
        Integer foundedTurn,
        Integer founderPlayer,
        Integer head,
        Integer holyCity) {
}
