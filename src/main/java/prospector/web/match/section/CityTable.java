package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.match.GameCities;
import prospector.stats.match.GameCityReligions;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Format;

/** All cities with what they have at the end, those of a side together. */
record CityTable(Moment moment, Order order) {
    private static final List<String> LEVELS = List.of("CULTURE_WEAK", "CULTURE_DEVELOPING", "CULTURE_STRONG",
            "CULTURE_LEGENDARY");

    /** By what the cities of a side are sorted. */
    enum Order {
        FOUNDED("Founding"),
        NAME("Name"),
        CULTURE("Culture"),
        CITIZENS("Citizens"),
        SPECIALISTS("Specialists"),
        IMPROVEMENTS("Improvements");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        Comparator<GameCities> comparator() {
            return switch (this) {
                case FOUNDED -> Comparator.comparing(GameCities::foundedTurn, Comparator.nullsLast(Comparator.naturalOrder()));
                case NAME -> Comparator.comparing(CityTable::name);
                case CULTURE -> most(city -> CityTable.LEVELS.indexOf(city.culture()));
                case CITIZENS -> most(GameCities::citizens);
                case SPECIALISTS -> most(GameCities::specialists);
                case IMPROVEMENTS -> most(GameCities::improvements);
            };
        }

        private static <V extends Comparable<V>> Comparator<GameCities> most(Function<GameCities, V> value) {
            return Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder()));
        }

        static List<Field.Option> options() {
            return Arrays.stream(values()).map(order -> new Field.Option(order.name().toLowerCase(Locale.ROOT), order.label))
                    .toList();
        }
    }

    TableBlock of(List<GameCities> cities) {
        List<Column> columns = List.of(new Column("holder", "At the end of"), new Column("founder", "Founded by"),
                new Column("turn", "On turn"), new Column("captured", "Taken on turn"), new Column("family", "Family"),
                new Column("culture", "Culture"), new Column("happiness", "Happiness"), new Column("citizens", "Citizens"),
                new Column("specialists", "Specialists"), new Column("improvements", "Improvements"),
                new Column("religions", "Religions"), new Column("governor", "Governor"), new Column("making", "Works on"),
                new Column("units", "Units made"), new Column("projects", "Projects"), new Column("growth", "Grown"),
                new Column("bought", "Tiles bought"), new Column("hurries", "Hurried"));
        Map<Integer, String> religions = moment.reading().list(GameCityReligions.class, moment.gameId()).stream()
                .collect(Collectors.groupingBy(GameCityReligions::city,
                        Collectors.mapping(row -> Format.readable(row.religion()), Collectors.joining(", "))));
        List<GameCities> there = cities.stream()
                .filter(city -> city.foundedTurn() == null ? moment.atEnd() : city.foundedTurn() <= moment.turn())
                .sorted(Comparator.comparing(GameCities::player, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(order.comparator()).thenComparing(GameCities::city))
                .toList();
        return new TableBlock(
                new Head("all", "Cities founded by turn " + moment.turn(),
                        "Which cities are there on turn " + moment.turn() + ", and what has become of them at the end?",
                        "All but founder, founding and capture is the state at the end, because the save keeps no other. Citizens are "
                                + "those without a post. Below zero, happiness is discontent. Specialists and finished improvements "
                                + "on the tiles of the city.",
                        new Sample(there.size(), "city", "cities")),
                "City", columns, there.stream()
                        .map(city -> new Row(subject(city), values(city, religions.get(city.city())), null)).toList());
    }

    private List<Object> values(GameCities city, String religions) {
        List<Object> values = new ArrayList<>(Arrays.asList(holder(moment, city), moment.side(city.firstPlayer()),
                city.foundedTurn(), moment.until(city.capturedTurn()), named(city.family()), named(city.culture())));
        values.addAll(Arrays.asList(city.happiness(), city.citizens(), city.specialists(), city.improvements(), religions,
                named(city.governor()), named(city.making()), city.units(), city.projects(), city.growthCount(),
                city.tilesBought(), city.hurries()));
        return values;
    }

    static Subject subject(GameCities city) {
        return Subject.named(String.valueOf(city.city()), city.capital() ? name(city) + ", capital" : name(city));
    }

    private static String name(GameCities city) {
        return city.name() == null ? "City " + city.city() : Format.readable(city.name());
    }

    static Object holder(Moment moment, GameCities city) {
        Subject side = moment.side(city.player());
        return side != null ? side : named(city.tribe());
    }

    private static String named(String id) {
        return id == null ? null : Format.readable(id);
    }
}
