package prospector.save;

/**
 * Row of table <b>character_relationships</b>: relationships between persons.
 *
 * @param character Character/{@literal @}ID
 * @param relationship RELATIONSHIP_…
 * @param target RelationshipData/CharacterID; NULL: not stated
 * @param turn RelationshipData/Turn; NULL: not stated
 */
public record CharacterRelationship(
        int character,
        String relationship,
        Integer target,
        Integer turn) {
}
