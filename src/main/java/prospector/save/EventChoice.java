package prospector.save;

/**
 * Row of table <b>event_choices</b>: last occurrence of each event story and the answer chosen.
 *
 * @param player 0-based player id (Player/{@literal @}ID)
 * @param scope all, family, religion, tribe, player, character, city
 * @param subject Id before the dot: family, religion, tribe, P.n, character:n, city:n; NULL for all
 * @param story EVENTSTORY_…; NULL: only an answer is kept
 * @param option EVENTOPTION_…; NULL: only the turn is kept
 * @param turn Turn of the last occurrence; NULL: only an answer is kept
 */
public record EventChoice(
        int player,
        String scope,
        String subject,
        String story,
        String option,
        Integer turn) {
}
