package prospector.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Cities. Culture and happiness are kept by team, so those of the owner are found through the team of the owner. */
final class CityRows {

    private static final String CUSTOM = "CITYNAME_";

    private final RawSave save;

    CityRows(RawSave save) {
        this.save = save;
    }

    List<City> cities() {
        return save.cities.values().stream().map(this::city).toList();
    }

    private City city(RawCity raw) {
        boolean placed = raw.tile >= 0 && save.map.hasWidth();
        boolean named = raw.nameType != null;
        boolean plain = raw.name != null && raw.name.startsWith(CUSTOM);
        Integer team = save.teamOf(raw.player);
        CityCulture own = culture(raw).stream().filter(row -> team != null && row.team() == team).findFirst()
                .orElse(new CityCulture(raw.id, 0, null, null, null));
        return new City(raw.id, named ? raw.nameType : plain ? raw.name : null, plain ? null : raw.name, raw.player, raw.family,
                raw.tribe, placed ? Integer.valueOf(save.map.x(raw.tile)) : null,
                placed ? Integer.valueOf(save.map.y(raw.tile)) : null, raw.founded, raw.capital, raw.capturedCapital,
                raw.citizens, raw.firstPlayer, raw.lastPlayer, raw.capturePlayer, raw.captureTurns, raw.assimilateTurns,
                raw.governor, raw.governorTurn, raw.growthCount, raw.specialistsProduced, raw.tilesBought, raw.hurryCivics,
                raw.hurryTraining, raw.hurryMoney, raw.hurryPopulation, raw.hurryOrders, raw.damage, own.culture(),
                own.happiness());
    }

    List<CityCulture> culture() {
        return all(this::culture);
    }

    private List<CityCulture> culture(RawCity raw) {
        Map<Integer, String> culture = new TreeMap<>();
        raw.culture.forEach(label -> culture.put(Blocks.teamKey(label.name()), label.value()));
        Map<Integer, Integer> steps = byTeam(raw.cultureStep, 1);
        // Older versions count discontent, the opposite of the happiness of newer ones.
        Map<Integer, Integer> happiness = byTeam(raw.discontent, -1);
        happiness.putAll(byTeam(raw.happiness, 1));
        Set<Integer> teams = new TreeSet<>(culture.keySet());
        teams.addAll(steps.keySet());
        teams.addAll(happiness.keySet());
        return teams.stream().filter(team -> team >= 0)
                .map(team -> new CityCulture(raw.id, team, culture.get(team), steps.get(team), happiness.get(team))).toList();
    }

    private static Map<Integer, Integer> byTeam(List<Named.Count> counts, int sign) {
        Map<Integer, Integer> byTeam = new HashMap<>();
        counts.forEach(count -> byTeam.put(Blocks.teamKey(count.name()), sign * count.value()));
        return byTeam;
    }

    List<CityReligion> religions() {
        return all(raw -> raw.religions.stream().distinct().map(religion -> new CityReligion(raw.id, religion)).toList());
    }

    List<CityYield> yields() {
        return all(CityRows::yields);
    }

    private static List<CityYield> yields(RawCity raw) {
        Map<String, Long> progress = new HashMap<>();
        raw.yieldProgress.forEach(amount -> progress.put(amount.name(), amount.value()));
        Map<String, Integer> levels = new HashMap<>();
        raw.yieldLevel.forEach(level -> levels.put(level.name(), level.value()));
        Map<String, Long> overflow = new HashMap<>();
        raw.yieldOverflow.forEach(amount -> overflow.put(amount.name(), amount.value()));
        Set<String> names = new LinkedHashSet<>();
        Stream.of(raw.yieldProgress, raw.yieldOverflow).flatMap(List::stream).forEach(amount -> names.add(amount.name()));
        raw.yieldLevel.forEach(level -> names.add(level.name()));
        return names.stream().map(name -> new CityYield(raw.id, name,
                Values.tenthsOrNull(progress.getOrDefault(name, Cursor.NO_LONG)), levels.get(name),
                Values.tenthsOrNull(overflow.getOrDefault(name, Cursor.NO_LONG)))).toList();
    }

    List<CityProduction> production() {
        return all(raw -> raw.production);
    }

    List<CityFamily> families() {
        return all(raw -> raw.playerFamilies.stream()
                .filter(label -> Values.keyNumber(label.name()) >= 0 && label.value() != null && !label.value().equals("NONE"))
                .map(label -> new CityFamily(raw.id, Values.keyNumber(label.name()), label.value())).toList());
    }

    private <T> List<T> all(java.util.function.Function<RawCity, List<T>> rows) {
        var all = new ArrayList<T>();
        save.cities.values().forEach(city -> all.addAll(rows.apply(city)));
        return List.copyOf(all);
    }
}
