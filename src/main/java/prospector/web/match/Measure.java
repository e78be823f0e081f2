package prospector.web.match;

import java.util.Locale;
import java.util.function.Function;

import prospector.stats.match.GameYields;

/** What is shown of a yield. */
public enum Measure {
    RATE("per turn", GameYields::rate),
    TOTAL("in total", GameYields::total);

    private final String unit;
    private final Function<GameYields, Double> value;

    Measure(String unit, Function<GameYields, Double> value) {
        this.unit = unit;
        this.value = value;
    }

    public String unit() {
        return unit;
    }

    /** In the address: {@code ?measure=total}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Double of(GameYields row) {
        return value.apply(row);
    }
}
