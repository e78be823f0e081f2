package prospector.web.section.records;

import java.util.Locale;

import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.format.Query;

/** Records of a side, in the order of the page: each is a kind in the answer of a question. */
enum Kind {
    LAW_4(Source.EARLIEST, "Earliest fourth law", "Which sides were first to adopt a fourth class of laws?", null),
    LAW_7(Source.EARLIEST, "Earliest seventh law", "Which sides were first to adopt a seventh class of laws?", null),
    CITY_5(Source.EARLIEST, "Earliest fifth city", "Which sides were first to found a fifth city?", null),
    SCIENCE(Source.PEAK, "Highest science", "Which sides made the most science in a turn?", "Science per turn"),
    CULTURE(Source.PEAK, "Highest culture", "Which sides made the most culture in a turn?", "Culture per turn"),
    MONEY(Source.PEAK, "Highest income", "Which sides made the most money in a turn?", "Money per turn"),
    ORDERS(Source.PEAK, "Most orders", "Which sides had the most orders in a turn?", "Orders per turn"),
    MILITARY_POWER(Source.PEAK, "Biggest army", "Which sides had the greatest military power?", "Military power"),
    WONDERS(Source.COUNT, "Most wonders", "Which sides completed the most wonders?", "Wonders"),
    CITIES(Source.COUNT, "Most cities", "Which sides held the most cities at the end?", "Cities"),
    CAPTURED_CITIES(Source.COUNT, "Most captured cities", "Which sides held the most cities that another player founded?",
            "Captured cities"),
    TILES(Source.COUNT, "Most land", "Which sides owned the most tiles at the end?", "Tiles"),
    TECHNOLOGIES(Source.COUNT, "Most technologies", "Which sides finished the most technologies?", "Technologies"),
    AMBITIONS(Source.COUNT, "Most ambitions", "Which sides reached the most ambitions?", "Ambitions"),
    UNITS(Source.COUNT, "Most units built", "Which sides built the most units?", "Units");

    /** Which question answers. */
    enum Source {
        EARLIEST,
        PEAK,
        COUNT
    }

    private final Source source;
    private final String heading;
    private final String question;
    private final String value;

    Kind(Source source, String heading, String question, String value) {
        this.source = source;
        this.heading = heading;
        this.question = question;
        this.value = value;
    }

    Source source() {
        return source;
    }

    /** Label of the value with its unit; null: the turn is the value. */
    String value() {
        return value;
    }

    /** The value as the game shows it: military power is a whole number, yields have tenths. */
    Number number(double peak) {
        if (this == MILITARY_POWER) {
            return Math.round(peak);
        }
        return peak;
    }

    /** As in the answer of the question. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param sides that the question counted */
    Head head(long sides) {
        return new Head(Query.key(this), heading, question, note(), Sample.sides(sides));
    }

    private String note() {
        return switch (this) {
            case LAW_4, LAW_7 ->
                "No laws of succession, no changes within a class; only saves that log the turns of all classes. "
                        + "n: sides that came so far.";
            case CITY_5 -> "Cities founded, not those taken; only saves that date all cities. n: sides that came so far.";
            case SCIENCE, CULTURE, MONEY, ORDERS, MILITARY_POWER ->
                "The first turn with this value. n: sides whose save holds the "
                        + "history.";
            case WONDERS -> "Wonders that stand at the end. n: sides with one or more.";
            case TECHNOLOGIES -> "Without bonus cards. n: sides with one or more.";
            case AMBITIONS -> "Ambitions and legacies reached. n: sides with one or more.";
            case UNITS -> "Over the whole game, lost ones too. n: sides with one or more.";
            case CITIES, CAPTURED_CITIES, TILES -> "n: sides with one or more.";
        };
    }
}
