package prospector.save;

/**
 * Row of table <b>theologies</b>: theologies established (Game/ReligionTheology).
 *
 * @param religion RELIGION_…
 * @param theology THEOLOGY_…
 * @param turn Turn of THEOLOGY_ESTABLISHED in the log; NULL: not logged
 */
public record Theology(
        String religion,
        String theology,
        Integer turn) {
}
