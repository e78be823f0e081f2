package prospector.web.search;

/** What can be found, in the order in which kinds stand when they answer equally well. */
public enum Kind {
    PLAYER("Players"),
    NATION("Nations"),
    MATCH("Matches"),
    TECHNOLOGY("Technologies"),
    LAW("Laws"),
    WONDER("Wonders"),
    STATISTIC("Statistics"),
    PAGE("Pages");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** Heading of the hits of this kind. */
    public String label() {
        return label;
    }
}
