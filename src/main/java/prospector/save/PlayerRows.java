package prospector.save;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows about a seat as a whole: table {@code players}, what is in store, what was built. */
final class PlayerRows {

    private PlayerRows() {
    }

    static SavePlayer of(RawPlayer raw, RawSave save) {
        return new SavePlayer(raw.id, raw.name, raw.nation, raw.dynasty, at(save.difficulties, raw.id),
                at(save.developments, raw.id), save.teamOf(raw.id), isHuman(raw, save), raw.surrendered, raw.dead,
                raw.legitimacy, raw.stateReligion, raw.stateReligionChanges, raw.successionGender, raw.founder, raw.heir,
                raw.originalCapital, raw.techResearching, raw.timeStockpile, raw.ambitionDelay, raw.tilesBought,
                raw.mercenariesHired, raw.startTurnCities, raw.lastTurnPlayed, raw.language, raw.onlineId);
    }

    /** The list of humans decides where there is one: hot-seat players and observers have no account. */
    private static boolean isHuman(RawPlayer raw, RawSave save) {
        return save.humans == null ? raw.aiControlledToTurn == 0 : save.humans.contains(raw.id);
    }

    private static String at(List<String> texts, int position) {
        return position < texts.size() ? Values.identifierOrNull(texts.get(position)) : null;
    }

    static List<Stockpile> stockpiles(RawPlayer raw) {
        return raw.stockpile.stream()
                .map(stored -> new Stockpile(raw.id, stored.name(), Values.tenths(stored.value()))).toList();
    }

    static List<UnitProduced> unitsProduced(RawPlayer raw) {
        Map<String, Integer> lastTurns = new HashMap<>();
        raw.unitsProducedTurn.forEach(unit -> lastTurns.put(unit.name(), unit.value()));
        return raw.unitsProduced.stream()
                .map(unit -> new UnitProduced(raw.id, unit.name(), unit.value(), lastTurns.get(unit.name()))).toList();
    }

    static List<ProjectProduced> projectsProduced(RawPlayer raw) {
        return raw.projectsProduced.stream().map(made -> new ProjectProduced(raw.id, made.name(), made.value())).toList();
    }
}
