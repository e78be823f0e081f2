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

    /** Name for file names and the Challonge account: letters and digits of ASCII only, which every file system takes. */
    String account() {
        var plain = name.replaceAll("[^A-Za-z0-9]", "");
        return plain.length() < 4 ? "player" + seed : plain;
    }
}
