package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameCities;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;

/** Which cities each side founded, took and lost, how much land it had, and how much of the world it had seen. */
@ApplicationScoped
class CitiesOfMatch implements MatchSection {
    @Override
    public String id() {
        return "cities";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Cities";
    }

    @Override
    public String lead() {
        return "Cities founded, taken and lost by each side. What a city has is known for the end only.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameCities> cities = moment.reading().list(GameCities.class, moment.gameId());
        return List.of(founded(moment, cities), taken(moment, cities), all(moment, cities));
    }

    private static Block founded(Moment moment, List<GameCities> cities) {
        long undated = cities.stream().filter(city -> city.foundedTurn() == null).count();
        return new CurveBlock(new Head("founded", "Cities founded", "How many cities has each side founded so far?",
                "Cities that stand at the end, counted for their founders, whoever has them."
                        + (undated == 0 ? "" : " " + undated + " without a recorded turn are left out."),
                moment.sample()), "turn", "cities", true,
                cities.size() == undated ? List.of()
                        : moment.lines(side -> moment.soFar(cities.stream()
                                .filter(city -> Objects.equals(city.firstPlayer(), side.end().player()))
                                .map(GameCities::foundedTurn).filter(Objects::nonNull).toList())));
    }

    private static Block taken(Moment moment, List<GameCities> cities) {
        List<GameCities> moved = cities.stream()
                .filter(city -> city.firstPlayer() != null && !city.firstPlayer().equals(city.player())).toList();
        return new TableBlock(
                new Head("taken", "Changed hands", "Which cities does somebody else have at the end than their founder?",
                        "By conquest, by gift or by the end of their founder. On which turn is not recorded.",
                        new Sample(moved.size(), "city", "cities")),
                "City", List.of(new Column("founder", "Founder"), new Column("holder", "At the end")),
                moved.stream().map(city -> new Row(subject(city),
                        Arrays.asList(moment.side(city.firstPlayer()), holder(moment, city)), null)).toList());
    }

    private static Block all(Moment moment, List<GameCities> cities) {
        List<Column> columns = List.of(new Column("holder", "At the end of"), new Column("founder", "Founded by"),
                new Column("turn", "On turn"), new Column("family", "Family"), new Column("culture", "Culture"),
                new Column("happiness", "Happiness"), new Column("citizens", "Citizens"),
                new Column("specialists", "Specialists"), new Column("growth", "Grown"), new Column("bought", "Tiles bought"),
                new Column("hurries", "Hurried"), new Column("units", "Units made"), new Column("projects", "Projects"));
        List<GameCities> there = cities.stream()
                .filter(city -> city.foundedTurn() == null ? moment.atEnd() : city.foundedTurn() <= moment.turn()).toList();
        return new TableBlock(
                new Head("all", "Cities founded by turn " + moment.turn(),
                        "Which cities are there on turn " + moment.turn() + ", and what has become of them at the end?",
                        "All but founder and turn is the state at the end, because the save keeps no other. Citizens are those "
                                + "without a post. Below zero, happiness is discontent.",
                        new Sample(there.size(), "city", "cities")),
                "City", columns, there.stream().map(city -> new Row(subject(city), values(moment, city), null)).toList());
    }

    private static List<Object> values(Moment moment, GameCities city) {
        List<Object> values = new ArrayList<>(Arrays.asList(holder(moment, city), moment.side(city.firstPlayer()),
                city.foundedTurn(), named(city.family()), named(city.culture())));
        values.addAll(Arrays.asList(city.happiness(), city.citizens(), city.specialists(), city.growthCount(),
                city.tilesBought(), city.hurries(), city.units(), city.projects()));
        return values;
    }

    private static Subject subject(GameCities city) {
        String name = city.name() == null ? "City " + city.city() : Format.readable(city.name());
        return Subject.named(String.valueOf(city.city()), city.capital() ? name + ", capital" : name);
    }

    private static Object holder(Moment moment, GameCities city) {
        Subject side = moment.side(city.player());
        return side != null ? side : named(city.tribe());
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }
}
