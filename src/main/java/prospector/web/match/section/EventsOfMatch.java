package prospector.web.match.section;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.stats.match.GameCities;
import prospector.stats.match.GameEvents;
import prospector.stats.match.GamePeople;
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
    private static final int FEW = 250;
    private static final List<Field.Option> ROWS = List.of(new Field.Option(String.valueOf(FEW), "the latest 250"),
            new Field.Option("1000", "the latest 1,000"), new Field.Option("all", "all"));

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
                Field.search(moment.query(), "q", "Search"), Field.select(moment.query(), "rows", "Rows", ROWS));
    }

    private static List<Field.Option> any(Stream<Field.Option> options) {
        return Stream.concat(Stream.of(new Field.Option("", "Any")), options).toList();
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<List<GameEvents>> found = alike(found(moment));
        Map<String, String> about = names(moment);
        int most = fields(moment).get(3).value().map(rows -> rows.equals("all") ? Integer.MAX_VALUE : Integer.parseInt(rows))
                .orElse(FEW);
        String more = found.size() <= most ? ""
                : " The latest " + Format.grouped(most)
                        + " are shown; choose more above, or take the CSV of this page, which holds all.";
        return List.of(new TableBlock(
                new Head("log", "Log", "What did each side read and remember up to turn " + moment.turn() + "?",
                        "Texts are in the language of the player who made the save. What several sides saw alike stands once here, and "
                                + "once for each in the CSV of the page. The game keeps some kinds of entries for a turn or two only, "
                                + "so that their absence tells nothing." + more,
                        new Sample(found.size(), "entry", "entries")),
                "Turn", List.of(new Column("side", "Side"), new Column("type", "Type"), new Column("subject", "About"),
                        new Column("text", "Text")),
                found.stream().limit(most).map(events -> row(moment, events, about)).toList()));
    }

    /** Lines of the logs that say the same on the same turn, each with all whose logs have it. */
    private static List<List<GameEvents>> alike(List<GameEvents> events) {
        Map<List<Object>, List<GameEvents>> lines = new LinkedHashMap<>();
        Map<List<Object>, Integer> before = new HashMap<>();
        events.forEach(event -> {
            List<Object> line = Arrays.asList(event.turn(), event.source(), event.type(), event.subject(), event.text());
            // The same line twice in one log is two entries.
            int again = before.merge(Arrays.asList(line, event.player()), 1, Integer::sum);
            Object own = event.source().equals("log") ? again : Arrays.asList(event.player(), event.seq());
            lines.computeIfAbsent(Arrays.asList(line, own), key -> new ArrayList<>()).add(event);
        });
        return List.copyOf(lines.values());
    }

    private static Row row(Moment moment, List<GameEvents> events, Map<String, String> about) {
        GameEvents event = events.get(0);
        String id = event.turn() + "-" + event.player() + "-" + event.source() + "-" + event.seq();
        Object sides = events.size() == 1 ? moment.side(event.player())
                : events.stream().map(each -> moment.side(each.player()).label()).collect(Collectors.joining(", "));
        return new Row(Subject.named(id, String.valueOf(event.turn())),
                Arrays.asList(sides, Format.readable(event.type()),
                        event.subject() == null ? null : about.getOrDefault(event.subject(), Format.readable(event.subject())),
                        event.text()),
                null);
    }

    /** Names of what the save only numbers: sides, cities, and people. */
    private static Map<String, String> names(Moment moment) {
        Map<String, String> names = new HashMap<>();
        moment.sides().forEach(side -> names.put("player:" + side.end().player(), side.full()));
        moment.reading().list(GameCities.class, moment.gameId()).stream().filter(city -> city.name() != null)
                .forEach(city -> names.put("city:" + city.city(), Format.readable(city.name())));
        moment.reading().list(GamePeople.class, moment.gameId()).stream().filter(person -> person.name() != null)
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
