package prospector.save;

/**
 * Row of table <b>religion_adoptions</b>: answers to an offered state religion.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param religion RELIGION_…
 * @param turn Turn of the offer (ReligionEventStoryTurn); NULL: not stated
 * @param adopted TRUE: accepted; FALSE: declined (ReligionEventStoryOption); NULL: answer not recorded
 */
public record ReligionAdoption(
        int player,
        String religion,
        Integer turn,
        Boolean adopted) {
}
