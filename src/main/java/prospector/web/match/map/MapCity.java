package prospector.web.match.map;

import prospector.stats.map.MapCities;
import prospector.web.format.Format;

/**
 * A city that stands at the end. Whose it was on a turn is what the owners of its tile say.
 *
 * @param tile where it stands
 * @param name null: not stated
 * @param founded turn of its founding; null: not stated
 * @param founder player id; null: none
 * @param player owner at the end; null: nobody's
 * @param tribe name of the tribe that holds it at the end; null: none
 * @param family name of its family at the end; null: none
 * @param capital of its player at the end
 * @param capturedCapital was somebody's capital when it was taken
 */
public record MapCity(int tile, String name, Integer founded, Integer founder, Integer player, String tribe, String family,
        boolean capital, boolean capturedCapital) {
    static MapCity of(MapCities city, int width) {
        return new MapCity(city.y() * width + city.x(), readable(city.name()), city.foundedTurn(), city.firstPlayer(),
                city.player(), readable(city.tribe()), readable(city.family()), city.capital(), city.capturedCapital());
    }

    static String readable(String id) {
        return id == null ? null : Format.readable(id);
    }
}
