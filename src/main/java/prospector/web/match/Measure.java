package prospector.web.match;

import java.util.Locale;

import prospector.stats.match.GameYields;

/** What is shown of a yield. */
public enum Measure {
    RATE("per turn"),
    TOTAL("in total");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** In words. */
    public String unit() {
        return unit;
    }

    /** In the address: {@code ?measure=total}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Double of(GameYields row) {
        return switch (this) {
            case RATE -> row.rate();
            case TOTAL -> row.total();
        };
    }
}
