package prospector.web.search;

/** Which part of a thing was compared with the query; of equal likeness the earlier one counts more. */
public enum Part {
    NAME("name"),
    SAVED_NAME("name in a save"),
    PLAYER("player"),
    ID("id"),
    ROUND("round"),
    NATION("nation"),
    /** Players, nations and round of a match together, for queries of several words. */
    TOGETHER("players, nations and round"),
    /** A sentence: weaker than any name. */
    DESCRIPTION("description");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** What the part is called. */
    String words() {
        return words;
    }

    /** A sentence holds so many words that it only counts where no name does. */
    boolean isWeak() {
        return this == TOGETHER || this == DESCRIPTION;
    }
}
