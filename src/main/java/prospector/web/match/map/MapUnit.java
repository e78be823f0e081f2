package prospector.web.match.map;

import java.util.List;

import prospector.game.Catalog;
import prospector.game.ReferenceData;
import prospector.game.UnitType;
import prospector.stats.map.MapUnits;
import prospector.web.format.Format;

/**
 * A unit on the map at the end.
 *
 * @param tile where it stands
 * @param unit {@code UNIT_…}
 * @param name the same for people
 * @param role what it is for, such as infantry; null: the unit is not known to us
 * @param player player id of the owner; null: a tribe's
 * @param tribe name of the tribe that owns it; null: a player's
 * @param level null: not stated
 * @param xp experience points; null: not stated
 * @param damage points; null: not stated
 * @param general led by a general
 * @param promotions their names
 */
public record MapUnit(int tile, String unit, String name, String role, Integer player, String tribe, Integer level, Integer xp,
        Integer damage, boolean general, List<String> promotions) {
    private static final Catalog<UnitType> TYPES = new ReferenceData().units();

    static MapUnit of(MapUnits unit, int width) {
        return new MapUnit(unit.y() * width + unit.x(), unit.unit(), Format.readable(unit.unit()),
                TYPES.find(unit.unit()).map(type -> type.role().key()).orElse(null), unit.player(),
                MapCity.readable(unit.tribe()), unit.level(), unit.xp(), unit.damage(), unit.general(),
                unit.promotions().stream().map(Format::readable).toList());
    }
}
