package prospector.save;

/**
 * Row of table <b>character_spouses</b>: marriages, one row for each side.
 *
 * @param character Character/{@literal @}ID
 * @param spouse Character/Spouses/ID
 */
public record CharacterSpouse(
        int character,
        int spouse) {
}
