package prospector.save;

/**
 * Row of table <b>cognomens</b>: bynames of rulers over time (Character/CognomenHistory).
 *
 * @param character Character/{@literal @}ID
 * @param turn Game turn, from 1
 * @param cognomen COGNOMEN_…
 */
public record Cognomen(
        int character,
        int turn,
        String cognomen) {
}
