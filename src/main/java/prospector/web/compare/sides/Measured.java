package prospector.web.compare.sides;

import java.util.Locale;

/** What is counted of a side on each turn, besides its yields. */
enum Measured {
    POINTS("Victory points", "victory point", "victory points"),
    MILITARY_POWER("Military power", null, "military power"),
    LEGITIMACY("Legitimacy", null, "legitimacy"),
    CITIES("Cities founded", "city founded", "cities founded"),
    TECHNOLOGIES("Technologies", "technology", "technologies"),
    LAWS("Classes of laws", "class of laws", "classes of laws"),
    WONDERS("Wonders completed", "wonder", "wonders"),
    TERRITORY("Land, tiles", "tile of land", "tiles of land");

    private final String label;
    private final String singular;
    private final String plural;

    Measured(String label, String singular, String plural) {
        this.label = label;
        this.singular = singular;
        this.plural = plural;
    }

    String label() {
        return label;
    }

    /** What several are called; what cannot be counted has only this name. */
    String plural() {
        return plural;
    }

    /** Id of its row and of its chart; for points, power and legitimacy the measure of the statistics too. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this key. */
    static Measured of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** How a holding differs from another one: 3 more cities, 30 less power, as many laws. */
    String difference(long more) {
        if (more == 0) {
            return (singular == null ? "as much " : "as many ") + plural;
        }
        long size = Math.abs(more);
        String word = more > 0 ? " more " : singular == null ? " less " : " fewer ";
        return size + word + (size == 1 && singular != null ? singular : plural);
    }
}
