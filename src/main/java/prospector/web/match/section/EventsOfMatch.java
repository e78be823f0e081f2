package prospector.web.match.section;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameCities;
import prospector.stats.match.GameDynasty;
import prospector.stats.match.GameEvents;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.format.Csv;
import prospector.web.format.Format;

/** The complete logs and memories of all sides, to be searched. */
@ApplicationScoped
class EventsOfMatch implements MatchSection {
    private static final int MOST_ROWS = 1000;

    /** An entry as a row of its own. */
    public record Entry(int turn, int player, String name, String nation, String source, String type, String subject,
            String text) {
    }

    @Override
    public String id() {
        return "events";
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String title() {
        return "Events";
    }

    @Override
    public String lead() {
        return "All that the logs and memories of the sides hold up to the turn chosen, the latest first.";
    }

    @Override
    public List<Field> fields(Moment moment) {
        Stream<Field.Option> sides = moment.sides().stream()
                .map(side -> new Field.Option(String.valueOf(side.end().player()), side.full()));
        Stream<Field.Option> types = events(moment).stream().map(GameEvents::type).distinct()
                .map(type -> new Field.Option(type, Format.readable(type)))
                .sorted(Comparator.comparing(Field.Option::label));
        return List.of(Field.select(moment.query(), "side", "Side", any(sides)),
                Field.select(moment.query(), "type", "Type", any(types)),
                Field.search(moment.query(), "q", "Search"));
    }

    private static List<Field.Option> any(Stream<Field.Option> options) {
        return Stream.concat(Stream.of(new Field.Option("", "Any")), options).toList();
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameEvents> found = found(moment);
        Map<String, String> about = names(moment);
        String more = found.size() <= MOST_ROWS ? ""
                : " The page shows the latest " + Format.grouped(MOST_ROWS) + "; the table of this page as CSV holds all.";
        return List.of(new TableBlock(
                new Head("log", "Log", "What did each side read and remember up to turn " + moment.turn() + "?",
                        "Texts are in the language of the player who made the save. What two sides saw alike stands twice. The game "
                                + "keeps some kinds of entries for a turn or two only, so that their absence tells nothing."
                                + more,
                        new Sample(found.size(), "entry", "entries")),
                "Turn", List.of(new Column("side", "Side"), new Column("type", "Type"), new Column("subject", "About"),
                        new Column("text", "Text")),
                found.stream().limit(MOST_ROWS).map(event -> row(moment, event, about)).toList()));
    }

    private static Row row(Moment moment, GameEvents event, Map<String, String> about) {
        String id = event.turn() + "-" + event.player() + "-" + event.source() + "-" + event.seq();
        return new Row(Subject.named(id, String.valueOf(event.turn())),
                Arrays.asList(moment.side(event.player()), Format.readable(event.type()),
                        event.subject() == null ? null : about.getOrDefault(event.subject(), Format.readable(event.subject())),
                        event.text()),
                null);
    }

    /** Names of what the save only numbers: sides, cities, and people of the ruling dynasties. */
    private static Map<String, String> names(Moment moment) {
        Map<String, String> names = new HashMap<>();
        moment.sides().forEach(side -> names.put("player:" + side.end().player(), side.full()));
        moment.reading().list(GameCities.class, moment.gameId()).stream().filter(city -> city.name() != null)
                .forEach(city -> names.put("city:" + city.city(), Format.readable(city.name())));
        moment.reading().list(GameDynasty.class, moment.gameId()).stream().filter(person -> person.name() != null)
                .forEach(person -> names.put("character:" + person.character(), Format.readable(person.name())));
        return names;
    }

    @Override
    public String csv(MatchSectionPage page) {
        Moment moment = page.moment();
        return Csv.of(Entry.class, found(moment).stream().map(event -> moment.sides().stream()
                .filter(side -> side.end().player() == event.player()).findFirst()
                .map(side -> new Entry(event.turn(), event.player(), side.end().name(), side.end().nation(), event.source(),
                        event.type(), event.subject(), event.text()))
                .orElseThrow()).toList());
    }

    private List<GameEvents> found(Moment moment) {
        List<Field> fields = fields(moment);
        Optional<Integer> player = fields.get(0).value().map(Integer::valueOf);
        Optional<String> type = fields.get(1).value();
        Predicate<GameEvents> named = fields.get(2).value().map(EventsOfMatch::mentions).orElse(event -> true);
        return events(moment).stream().filter(event -> event.turn() <= moment.turn())
                .filter(event -> player.map(id -> id == event.player()).orElse(true))
                .filter(event -> type.map(event.type()::equals).orElse(true)).filter(named).toList();
    }

    private static List<GameEvents> events(Moment moment) {
        List<Integer> players = moment.sides().stream().map(side -> side.end().player()).toList();
        return moment.reading().list(GameEvents.class, moment.gameId()).stream()
                .filter(event -> players.contains(event.player())).toList();
    }

    /** Case and accents do not count. */
    private static Predicate<GameEvents> mentions(String words) {
        String wanted = folded(words);
        return event -> Stream.of(event.text(), event.subject(), Format.readable(event.type()))
                .filter(text -> text != null).anyMatch(text -> folded(text).contains(wanted))
                || (event.subject() != null && folded(Format.readable(event.subject())).contains(wanted));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
