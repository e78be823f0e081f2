package prospector.game;

import java.util.List;

/**
 * A nation.
 *
 * @param aliases other names that people write ("Hittite" for Hatti), for matching what was typed by hand
 * @param colourDark colour on a dark background, {@code #rrggbb}, derived from the colour in the game
 * @param colourLight the same on a light background
 * @param colourDark2 second shade, for the other side when both play this nation
 * @param colourLight2 the same on a light background
 * @param since oldest game version in which the nation has been seen; empty when not seen in a save yet
 */
public record Nation(String id, String name, List<String> aliases, String colourDark, String colourLight,
        String colourDark2, String colourLight2, String since) implements Identified {

    static Nation of(CsvRow row) {
        return new Nation(row.text("id"), row.text("name"), row.list("aliases", ";"), colour(row, "colour_dark"),
                colour(row, "colour_light"), colour(row, "colour_dark_2"), colour(row, "colour_light_2"),
                row.optionalText("since"));
    }

    private static String colour(CsvRow row, String column) {
        var value = row.text(column);
        if (!value.matches("#[0-9a-f]{6}")) {
            throw row.failure(column + " is not a colour: " + value);
        }
        return value;
    }
}
