package prospector.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Persons, with the offices that other sections give them. */
final class CharacterRows {

    private final Iterable<RawCharacter> characters;
    private final Map<Integer, String> councils = new HashMap<>();
    private final Map<Integer, Integer> governors = new HashMap<>();
    private final Map<Integer, Integer> generals = new HashMap<>();

    CharacterRows(RawSave save) {
        this.characters = save.characters.values();
        for (RawPlayer player : save.players.values()) {
            player.council.forEach(seat -> councils.putIfAbsent(seat.value(), seat.name()));
        }
        for (RawCity city : save.cities.values()) {
            if (city.governor != null) {
                governors.putIfAbsent(city.governor, city.id);
            }
        }
        for (MapUnit unit : save.map.units) {
            if (unit.general() != null) {
                generals.putIfAbsent(unit.general(), unit.unitId());
            }
        }
    }

    List<Person> persons() {
        var rows = new ArrayList<Person>();
        for (RawCharacter raw : characters) {
            rows.add(new Person(raw.id, raw.player, raw.name, raw.customName, raw.gender, raw.birthTurn, raw.deathTurn,
                    raw.deathReason, raw.nation, raw.tribe, raw.family, raw.religion, raw.birthFather, raw.birthMother,
                    raw.father, raw.mother, raw.birthCity, raw.royal, raw.infertile, raw.wasFamilyHead, raw.wasReligionHead,
                    raw.leaderTurn, raw.abdicateTurn, raw.nationTurn, raw.courtier, councils.get(raw.id),
                    governors.get(raw.id), generals.get(raw.id), raw.cognomen, raw.nickname, raw.archetype(), raw.level,
                    raw.xp, raw.courage, raw.discipline, raw.charisma, raw.wisdom));
        }
        return List.copyOf(rows);
    }

    List<CharacterTrait> traits() {
        var rows = new ArrayList<CharacterTrait>();
        characters.forEach(raw -> rows.addAll(raw.traits));
        return List.copyOf(rows);
    }

    List<CharacterStat> stats() {
        var rows = new ArrayList<CharacterStat>();
        characters.forEach(raw -> raw.stats.forEach(stat -> rows.add(new CharacterStat(raw.id, stat.name(), stat.value()))));
        return List.copyOf(rows);
    }

    List<CharacterSpouse> spouses() {
        var rows = new ArrayList<CharacterSpouse>();
        characters.forEach(raw -> raw.spouses.stream().filter(spouse -> spouse >= 0)
                .forEach(spouse -> rows.add(new CharacterSpouse(raw.id, spouse))));
        return List.copyOf(rows);
    }

    List<CharacterRelationship> relationships() {
        var rows = new ArrayList<CharacterRelationship>();
        characters.forEach(raw -> rows.addAll(raw.relationships));
        return List.copyOf(rows);
    }
}
