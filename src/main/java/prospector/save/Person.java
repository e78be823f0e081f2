package prospector.save;

/**
 * Row of table <b>characters</b>: every person of the game.
 *
 * @param character Character/{@literal @}ID; 0 is valid
 * @param player Character/{@literal @}Player; NULL: nobody's (-1)
 * @param name Character/NameType or {@literal @}FirstName (NAME_…); NULL: none
 * @param customName Character/CustomName given by the player; NULL: none
 * @param gender Character/{@literal @}Gender
 * @param birthTurn Character/{@literal @}BirthTurn; negative: before the game
 * @param deathTurn Character/DeathTurn; NULL: alive
 * @param deathReason Character/DeathReason; NULL: alive or not stated
 * @param nation Character/Nation; NULL: none
 * @param tribe Character/Tribe; NULL: none
 * @param family Character/Family; NULL: none
 * @param religion Character/Religion; NULL: none
 * @param birthFather Character/BirthFatherID; NULL: unknown
 * @param birthMother Character/BirthMotherID; NULL: unknown
 * @param father Character/FatherID, by adoption too; NULL: unknown
 * @param mother Character/MotherID, by adoption too; NULL: unknown
 * @param birthCity Character/BirthCityID; NULL: unknown
 * @param royal Character/Royal is present
 * @param infertile Character/Infertile is present
 * @param wasFamilyHead Character/WasFamilyHead: the family; NULL: never
 * @param wasReligionHead Character/WasReligionHead: the religion; NULL: never
 * @param leaderTurn Character/LeaderTurn: accession; NULL: never ruled
 * @param abdicateTurn Character/AbdicateTurn; NULL: did not abdicate
 * @param nationTurn Character/NationTurn; NULL: not stated
 * @param courtier Character/Courtier: kind of courtier; NULL: none
 * @param council Player/CouncilCharacter: seat held at the end; NULL: none
 * @param governorCity City/GovernorID: city governed at the end; NULL: none
 * @param generalUnit Unit/GeneralID: unit led at the end; NULL: none
 * @param cognomen Character/Cognomen at the end; NULL: none
 * @param nickname Character/NicknameType, else Nickname; NULL: none
 * @param archetype The trait that ends in _ARCHETYPE; NULL: none
 * @param level Character/Level
 * @param xp Character/XP
 * @param courage Rating/RATING_COURAGE
 * @param discipline Rating/RATING_DISCIPLINE
 * @param charisma Rating/RATING_CHARISMA
 * @param wisdom Rating/RATING_WISDOM
 */
public record Person(
        int character,
        Integer player,
        String name,
        String customName,
        String gender,
        Integer birthTurn,
        Integer deathTurn,
        String deathReason,
        String nation,
        String tribe,
        String family,
        String religion,
        Integer birthFather,
        Integer birthMother,
        Integer father,
        Integer mother,
        Integer birthCity,
        boolean royal,
        boolean infertile,
        String wasFamilyHead,
        String wasReligionHead,
        Integer leaderTurn,
        Integer abdicateTurn,
        Integer nationTurn,
        String courtier,
        String council,
        Integer governorCity,
        Integer generalUnit,
        String cognomen,
        String nickname,
        String archetype,
        Integer level,
        Integer xp,
        Integer courage,
        Integer discipline,
        Integer charisma,
        Integer wisdom) {
}
