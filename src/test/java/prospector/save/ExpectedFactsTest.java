package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Compares every fact that an independent script read from the real saves. */
@Tag("real-saves")
class ExpectedFactsTest {

    private static final Path SAVES = Path.of("../shared/saves");
    private static final String DUEL = "duel-turn69-2025-players-only";
    private static final String FIRST_TURN = "five-players-turn1-2023";
    private static final String HOTSEAT = "five-players-turn35-2021";

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsTheGame(String name) {
        JsonNode game = expected(name).get("game");

        ParsedSave save = read(name);

        SaveGame read = save.game();
        assertThat(read.gameId()).isEqualTo(text(game, "game_id"));
        assertThat(read.gameName()).isEqualTo(text(game, "game_name"));
        assertThat(read.gameVersion()).isEqualTo(text(game, "game_version"));
        assertThat(read.saveDateText()).isEqualTo(text(game, "save_date_text"));
        assertThat(read.saveDate() == null).isEqualTo(game.get("save_date_text").isNull());
        assertThat(read.turns()).isEqualTo(game.get("turns").intValue());
        assertThat(read.mapClass()).isEqualTo(text(game, "map_class"));
        assertThat(read.mapSize()).isEqualTo(text(game, "map_size"));
        assertThat(read.mapWidth()).isEqualTo(game.get("map_width").intValue());
        assertThat(read.mapHeight()).isEqualTo(integer(game.get("map_height")));
        assertThat(read.gameMode()).isEqualTo(text(game, "game_mode"));
        assertThat(save.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsTheVictory(String name) {
        JsonNode victory = expected(name).get("victory");

        SaveGame game = read(name).game();

        assertThat(game.victoryTeam()).isEqualTo(integer(victory.get("teams_completed").get(0)));
        assertThat(game.victoryType()).isEqualTo(victory.get("kind").isEmpty() ? null : victory.get("kind").get(0).textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsWhatTheGameHolds(String name) {
        JsonNode facts = expected(name);

        ParsedSave save = read(name);

        assertThat(options(save, "option")).containsExactlyInAnyOrderElementsOf(texts(facts.get("game_options")));
        assertThat(options(save, "dlc")).containsExactlyInAnyOrderElementsOf(texts(facts.get("dlc")));
        assertThat(counts(save.religions(), Religion::religion, Religion::foundedTurn)).isEqualTo(
                integers(facts.get("religion_founded_turn")));
        assertThat(counts(save.religions(), Religion::religion, Religion::founderPlayer))
                .isEqualTo(integers(facts.get("religion_founder")));
        save.families().forEach(family -> assertThat(family.familyClass())
                .isEqualTo(text(facts.get("family_class"), family.family())));
        assertThat(save.tribes()).hasSize(facts.get("tribes").intValue());
        facts.get("prices").properties().forEach(yield -> assertThat(
                counts(only(save.yieldPrices(), row -> row.yield().equals(yield.getKey())), row -> "" + row.turn(),
                        row -> (int) row.price()))
                .isEqualTo(integers(yield.getValue())));
        assertThat(save.yieldPrices()).hasSize(series(facts.get("prices")));
    }

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsThePlayers(String name) {
        ParsedSave save = read(name);

        int taken = 0;
        for (JsonNode facts : expected(name).get("players")) {
            int id = facts.get("player").intValue();
            var found = save.players().stream().filter(player -> player.player() == id).findFirst();
            assertThat(found.isPresent()).isEqualTo(!facts.get("nation").isNull() || !facts.get("name").isNull());
            if (found.isPresent()) {
                taken++;
                comparePlayer(found.get(), facts);
                comparePossessions(save, id, facts);
                compareHistories(save, id, facts);
                compareLog(save, id, facts);
            }
        }
        assertThat(save.players()).hasSize(taken);
    }

    private static void comparePlayer(SavePlayer player, JsonNode facts) {
        assertThat(player.name()).isEqualTo(text(facts, "name"));
        assertThat(player.nation()).isEqualTo(text(facts, "nation"));
        assertThat(player.dynasty()).isEqualTo(text(facts, "dynasty"));
        assertThat(player.human()).isEqualTo(facts.get("listed_human").booleanValue());
        assertThat(player.difficulty()).isEqualTo(text(facts, "difficulty"));
        assertThat(player.team()).isEqualTo(facts.get("team").intValue());
        assertThat(player.surrendered()).isEqualTo(facts.get("surrendered").booleanValue());
        assertThat(player.legitimacy()).isEqualTo(integer(facts.get("legitimacy_now")));
    }

    private static void comparePossessions(ParsedSave save, int id, JsonNode facts) {
        assertThat(of(save.families(), row -> row.player() == id, Family::family)).isEqualTo(texts(facts.get("families")));
        assertThat(of(save.rulers(), row -> row.player() == id, row -> row.character()))
                .isEqualTo(ints(facts.get("leaders")));
        assertThat(counts(only(save.stockpiles(), row -> row.player() == id), Stockpile::yield, row -> tenths(row.amount())))
                .isEqualTo(integers(facts.get("stockpile_tenths")));
        assertThat(counts(only(save.techs(), row -> row.player() == id && row.count() != null), Tech::tech, Tech::count))
                .isEqualTo(integers(facts.get("tech_count")));
        assertThat(counts(only(save.unitsProduced(), row -> row.player() == id), UnitProduced::unit, UnitProduced::count))
                .isEqualTo(integers(facts.get("units_produced")));
        assertThat(counts(only(save.projectsProduced(), row -> row.player() == id), ProjectProduced::project,
                ProjectProduced::count)).isEqualTo(integers(facts.get("projects_produced")));
        assertThat(counts(only(save.lawClasses(), row -> row.player() == id), LawClassChanges::lawClass,
                LawClassChanges::changes)).isEqualTo(integers(facts.get("law_class_changes")));
        assertThat(only(save.laws(), row -> row.player() == id && row.turnTo() == null).stream()
                .collect(Collectors.toMap(Law::lawClass, Law::law))).isEqualTo(strings(facts.get("active_laws")));
        // A goal that failed is in the log only, not in the list that the facts were taken from.
        assertThat(of(save.goals(), row -> row.player() == id && row.turnFailed() == null,
                row -> row.goal() + row.turnStarted() + row.finished()))
                .isEqualTo(each(facts.get("goals"), goal -> text(goal, "type") + goal.get("turn") + goal.get("finished")));
    }

    private static void compareHistories(ParsedSave save, int id, JsonNode facts) {
        List<TurnStats> stats = only(save.turnStats(), row -> row.player() == id);
        assertThat(counts(stats, row -> "" + row.turn(), TurnStats::points)).isEqualTo(integers(facts.get("points")));
        assertThat(counts(stats, row -> "" + row.turn(), TurnStats::militaryPower))
                .isEqualTo(integers(facts.get("military_power")));
        assertThat(counts(stats, row -> "" + row.turn(), TurnStats::legitimacy)).isEqualTo(integers(facts.get("legitimacy")));
        List<YieldTurn> yields = only(save.yields(), row -> row.player() == id);
        facts.get("yield_rate_tenths").properties().forEach(yield -> assertThat(
                counts(only(yields, row -> row.yield().equals(yield.getKey())), row -> "" + row.turn(),
                        row -> tenths(row.rate())))
                .isEqualTo(integers(yield.getValue())));
        assertThat(yields).hasSize(series(facts.get("yield_rate_tenths")));
        List<Opinion> opinions = only(save.opinions(), row -> row.player() == id && row.kind().equals("family"));
        facts.get("family_opinion_own").properties().forEach(family -> assertThat(counts(
                only(opinions, row -> row.subject().equals(family.getKey())), row -> "" + row.turn(), Opinion::opinion))
                .isEqualTo(integers(family.getValue())));
        assertThat(opinions).hasSize(series(facts.get("family_opinion_own")));
    }

    private static void compareLog(ParsedSave save, int id, JsonNode facts) {
        List<Event> log = only(save.events(), row -> row.player() == id && row.source().equals("log"));
        assertThat(grouped(log, Event::type)).isEqualTo(longs(facts.get("log_by_type")));
        assertThat(of(log, row -> row.type().equals("TECH_DISCOVERED"), row -> row.turn() + row.subject()))
                .isEqualTo(each(facts.get("techs_logged"), pair -> pair.get(0).asText() + pair.get(1).asText()));
        assertThat(of(log, row -> row.type().equals("LAW_ADOPTED"), row -> row.turn() + row.subject()))
                .isEqualTo(each(facts.get("laws_logged"), pair -> pair.get(0).asText() + pair.get(1).asText()));
        if (facts.get("memories").intValue() > 0) {
            assertThat(only(save.events(), row -> row.player() == id && row.source().equals("memory")))
                    .hasSize(facts.get("memories").intValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsCitiesCharactersAndUnits(String name) {
        JsonNode facts = expected(name);

        ParsedSave save = read(name);

        for (JsonNode city : facts.get("cities")) {
            int id = city.get("city").intValue();
            compareCity(only(save.cities(), row -> row.city() == id).get(0), city);
            assertThat(of(save.cityReligions(), row -> row.city() == id, CityReligion::religion))
                    .isEqualTo(texts(city.get("religions")));
        }
        assertThat(save.cities()).hasSize(facts.get("cities").size());
        JsonNode characters = facts.get("characters");
        assertThat(save.characters()).hasSize(characters.get("count").intValue());
        assertThat(only(save.characters(), row -> row.deathTurn() != null)).hasSize(characters.get("dead").intValue());
        assertThat(only(save.characters(), Person::royal)).hasSize(characters.get("royal").intValue());
        assertThat(grouped(save.characters(), row -> owner(row.player()))).isEqualTo(longs(characters.get("by_player")));
        JsonNode units = facts.get("units_on_map");
        assertThat(save.units()).hasSize(units.get("count").intValue());
        assertThat(grouped(save.units(), row -> owner(row.player()))).isEqualTo(longs(units.get("by_player")));
        assertThat(grouped(save.units(), MapUnit::unit)).isEqualTo(longs(units.get("by_type")));
    }

    private static void compareCity(City city, JsonNode facts) {
        assertThat(city.x()).isEqualTo(facts.get("x").intValue());
        assertThat(city.y()).isEqualTo(facts.get("y").intValue());
        assertThat(owner(city.player())).isEqualTo(facts.get("player").asText());
        assertThat(city.family() == null ? "NONE" : city.family()).isEqualTo(text(facts, "family"));
        assertThat(city.foundedTurn()).isEqualTo(facts.get("founded").intValue());
        assertThat(city.capital()).isEqualTo(facts.get("capital").booleanValue());
        assertThat(city.citizens()).isEqualTo(facts.get("citizens").asInt());
        assertThat(owner(city.firstPlayer())).isEqualTo(facts.get("first_player").asText());
        assertThat(owner(city.lastPlayer())).isEqualTo(facts.get("last_player").asText());
        assertThat(city.name()).isEqualTo(text(facts, "name"));
    }

    @ParameterizedTest
    @ValueSource(strings = { DUEL, FIRST_TURN, HOTSEAT })
    void readsTheMap(String name) {
        JsonNode facts = expected(name).get("tiles");

        ParsedSave save = read(name);

        List<Tile> tiles = save.tiles();
        assertThat(tiles).hasSize(facts.get("count").intValue());
        assertThat(grouped(tiles, Tile::terrain)).isEqualTo(longs(facts.get("terrain")));
        assertThat(grouped(tiles, Tile::height)).isEqualTo(longs(facts.get("height")));
        assertThat(grouped(tiles, Tile::vegetation)).isEqualTo(longs(facts.get("vegetation")));
        assertThat(grouped(tiles, Tile::resource)).isEqualTo(longs(facts.get("resource")));
        assertThat(grouped(tiles, Tile::improvement)).isEqualTo(longs(facts.get("improvement")));
        assertThat(grouped(tiles, Tile::specialist)).isEqualTo(longs(facts.get("specialist")));
        assertThat(only(tiles, Tile::road)).hasSize(facts.get("road").intValue());
        assertThat(rivers(tiles)).isEqualTo(facts.get("rivers").intValue());
        assertThat(only(tiles, Tile::boundary)).hasSize(facts.get("boundary").intValue());
        assertThat(only(tiles, row -> row.city() != null)).hasSize(facts.get("in_city_territory").intValue());
        if (facts.get("owner_changes").intValue() > 0) {
            Map<String, Long> owners = longs(facts.get("owner_at_end"));
            owners.remove("-1");
            assertThat(grouped(only(save.tileOwners(), row -> row.turnTo() == null), row -> owner(row.player())))
                    .isEqualTo(owners);
        }
    }

    private static int rivers(List<Tile> tiles) {
        return only(tiles, Tile::riverW).size() + only(tiles, Tile::riverSw).size() + only(tiles, Tile::riverSe).size();
    }

    private static ParsedSave read(String name) {
        return new SaveReader().read(SAVES.resolve(name + ".zip"));
    }

    private static JsonNode expected(String name) {
        assumeTrue(Files.isDirectory(SAVES));
        try {
            return new ObjectMapper().readTree(SAVES.resolve("expected").resolve(name + ".json").toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String owner(Integer player) {
        return player == null ? "-1" : String.valueOf(player);
    }

    private static int tenths(BigDecimal amount) {
        return amount.unscaledValue().intValueExact();
    }

    private static List<String> options(ParsedSave save, String kind) {
        return of(save.gameOptions(), row -> row.kind().equals(kind), GameOption::name);
    }

    private static <T> List<T> only(Collection<T> rows, Predicate<T> which) {
        return rows.stream().filter(which).toList();
    }

    private static <T, R> List<R> of(Collection<T> rows, Predicate<T> which, Function<T, R> what) {
        return rows.stream().filter(which).map(what).toList();
    }

    private static <T> Map<String, Long> grouped(Collection<T> rows, Function<T, String> by) {
        return rows.stream().filter(row -> by.apply(row) != null)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static <T> Map<String, Integer> counts(Collection<T> rows, Function<T, String> key, Function<T, Integer> value) {
        var counts = new TreeMap<String, Integer>();
        rows.stream().filter(row -> value.apply(row) != null).forEach(row -> counts.put(key.apply(row), value.apply(row)));
        return counts;
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).textValue();
    }

    private static Integer integer(JsonNode node) {
        return node == null || node.isNull() ? null : Integer.valueOf(node.intValue());
    }

    private static Map<String, Integer> integers(JsonNode node) {
        return fields(node, JsonNode::intValue);
    }

    private static Map<String, Long> longs(JsonNode node) {
        return fields(node, JsonNode::longValue);
    }

    private static Map<String, String> strings(JsonNode node) {
        return fields(node, JsonNode::textValue);
    }

    private static <V> Map<String, V> fields(JsonNode node, Function<JsonNode, V> value) {
        var fields = new TreeMap<String, V>();
        node.properties().forEach(field -> fields.put(field.getKey(), value.apply(field.getValue())));
        return fields;
    }

    private static int series(JsonNode byName) {
        int size = 0;
        for (JsonNode series : byName) {
            size += series.size();
        }
        return size;
    }

    private static List<String> texts(JsonNode list) {
        return each(list, JsonNode::textValue);
    }

    private static List<Integer> ints(JsonNode list) {
        return each(list, JsonNode::intValue);
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> what) {
        var all = new ArrayList<T>();
        Stream.of(list).forEach(node -> node.forEach(element -> all.add(what.apply(element))));
        return all;
    }
}
