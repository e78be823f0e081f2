package prospector.web.match.section;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameCities;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.match.section.CityTable.Order;

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
    public List<Field> fields(Moment moment) {
        Stream<Field.Option> sides = moment.sides().stream()
                .map(side -> new Field.Option(String.valueOf(side.end().player()), side.full()));
        return List.of(
                Field.select(moment.query(), "side", "Cities of",
                        Stream.concat(Stream.of(new Field.Option("", "All")), sides).toList()),
                Field.select(moment.query(), "sort", "Sorted by", Order.options()));
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
                .filter(city -> moment.until(city.capturedTurn()) != null
                        || (city.firstPlayer() != null && !city.firstPlayer().equals(city.player())))
                .sorted(Comparator.comparing(GameCities::capturedTurn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new TableBlock(
                new Head("taken", "Changed hands",
                        "Which cities were taken, or have another holder at the end than their founder?",
                        "By conquest, by gift or by the end of their founder. The turn is that of the last capture that a log tells; "
                                + "without one it is not recorded. Before: who had it last before its holder.",
                        new Sample(moved.size(), "city", "cities")),
                "City",
                List.of(new Column("captured", "Taken on turn"), new Column("founder", "Founder"),
                        new Column("before", "Before"), new Column("holder", "At the end")),
                moved.stream().map(city -> new Row(CityTable.subject(city),
                        Arrays.asList(moment.until(city.capturedTurn()), moment.side(city.firstPlayer()),
                                moment.side(city.lastPlayer()), CityTable.holder(moment, city)),
                        null)).toList());
    }

    private Block all(Moment moment, List<GameCities> cities) {
        List<Field> fields = fields(moment);
        Order order = Order.valueOf(fields.get(1).value().orElse("founded").toUpperCase(Locale.ROOT));
        return new CityTable(moment, order).of(cities.stream()
                .filter(city -> fields.get(0).value().map(id -> id.equals(String.valueOf(city.player()))).orElse(true))
                .toList());
    }
}
