package prospector.web.section.religion;

/** What the id of a religion tells. */
final class ReligionNames {
    private static final String PAGAN = "RELIGION_PAGAN";

    private ReligionNames() {
    }

    /** Whether it is the religion of a nation, as the questions see it too; all others count as world religions. */
    static boolean pagan(String religion) {
        return religion.startsWith(PAGAN);
    }
}
