package prospector.stats.military;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.game.ReferenceData;
import prospector.game.UnitRole;
import prospector.game.UnitType;

/**
 * Units of a role that sides built, of the roles that fight.
 *
 * @param role of the reference data; null: the unit is not known there
 * @param built number built by all sides, lost ones included
 * @param byWinners number built by winners
 * @param byLosers number built by losers
 */
public record ArmyPart(UnitRole role, long built, long byWinners, long byLosers) {
    private static final Map<String, UnitRole> ROLES = new ReferenceData().units().all().stream()
            .collect(Collectors.toUnmodifiableMap(UnitType::id, UnitType::role));

    /** Role of a unit; empty: not known. */
    public static Optional<UnitRole> role(String unit) {
        return Optional.ofNullable(ROLES.get(unit));
    }

    /** Whether a unit fights, or may: one that is not known is taken for a fighter. */
    public static boolean fights(String unit) {
        return role(unit).map(UnitRole::military).orElse(true);
    }

    /** Ids of the units that are known to fight. */
    public static List<String> fighters() {
        return ROLES.keySet().stream().filter(ArmyPart::fights).sorted().toList();
    }

    /** Adds units up by role, in the order of the roles, unknown ones last; a role that nobody built is left out. */
    public static List<ArmyPart> of(List<UnitBuilt> units) {
        Map<Optional<UnitRole>, List<UnitBuilt>> byRole = units.stream().filter(unit -> fights(unit.unit()))
                .collect(Collectors.groupingBy(unit -> role(unit.unit())));
        return Stream.concat(Arrays.stream(UnitRole.values()).map(Optional::of), Stream.of(Optional.<UnitRole> empty()))
                .filter(byRole::containsKey).map(role -> of(role.orElse(null), byRole.get(role))).toList();
    }

    private static ArmyPart of(UnitRole role, List<UnitBuilt> units) {
        return new ArmyPart(role, sum(units, UnitBuilt::built), sum(units, UnitBuilt::builtByWinners),
                sum(units, UnitBuilt::builtByLosers));
    }

    private static long sum(List<UnitBuilt> units, ToLongFunction<UnitBuilt> number) {
        return units.stream().mapToLong(number).sum();
    }

    /** Name of the role in upper case; UNKNOWN: not known. */
    public String key() {
        return role == null ? "UNKNOWN" : role.name();
    }
}
