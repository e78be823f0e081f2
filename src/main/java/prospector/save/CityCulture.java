package prospector.save;

/**
 * Row of table <b>city_culture</b>: culture and happiness of each city by team.
 *
 * @param city City/{@literal @}ID
 * @param team Team
 * @param culture CULTURE_… (TeamCulture); NULL: none
 * @param cultureStep TeamCultureStep; NULL: none
 * @param happiness TeamHappinessLevel, older versions: minus TeamDiscontentLevel; NULL: none
 */
public record CityCulture(
        int city,
        int team,
        String culture,
        Integer cultureStep,
        Integer happiness) {
}
