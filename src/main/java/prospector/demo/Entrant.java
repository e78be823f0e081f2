package prospector.demo;

/**
 * An invented person who takes part.
 *
 * @param id Challonge participant id
 * @param seed position in the seeding, from 1
 * @param name name on Challonge
 * @param saveName name the account shows in saves; not always written the same way
 * @param onlineId account id in saves
 * @param skill about 0 to 1
 */
record Entrant(long id, int seed, String name, String saveName, String onlineId, double skill) {

    /** Name for file names and the Challonge account: letters and digits only. */
    String account() {
        var plain = name.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.isEmpty() ? "player" + seed : plain;
    }
}
