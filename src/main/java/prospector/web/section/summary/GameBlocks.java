package prospector.web.section.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import prospector.stats.side.GameSide;
import prospector.stats.side.Selection;
import prospector.stats.summary.EndingLength;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CountBlock;
import prospector.web.block.CountBlock.Row;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/** The games themselves: when, how long, how they ended, and where. */
record GameBlocks(Reading reading, Selection selection) {
    private static final int MOST_PERIODS = 20;
    private static final int TURNS = 10;

    List<Block> all() {
        List<GameSide> games = selection.sides().stream()
                .collect(Collectors.toMap(GameSide::gameId, Function.identity(), (first, other) -> first)).values().stream()
                .sorted(Comparator.comparing(GameSide::gameId)).toList();
        List<EndingLength> endings = reading.list(EndingLength.class, selection.keys());
        return List.of(time(games), lengths(games), endings(endings), endingLengths(endings),
                maps("map-scripts", "Maps", "On which maps is played?", games, GameSide::mapClass),
                maps("map-sizes", "Map sizes", "On maps of which size is played?", games, GameSide::mapSize),
                maps("map-shapes", "Map shapes", "On maps of which shape is played?", games, GameSide::mapAspect));
    }

    private static CountBlock time(List<GameSide> games) {
        List<LocalDate> days = games.stream().map(GameSide::playedOn).filter(Objects::nonNull).sorted().toList();
        int undated = games.size() - days.size();
        Period period = days.isEmpty() ? Period.WEEK : Period.of(days.get(0), days.get(days.size() - 1));
        return CountBlock.of(new Head("time", "Games over time", "How many games were played each " + period.word + "?",
                "The day on which the match was completed on Challonge, else the day on which the save was written, UTC."
                        + (period == Period.WEEK ? " Weeks begin on Monday." : "")
                        + (undated == 0 ? "" : " Left out: " + Format.counted(undated, "game", "games") + " without a day."),
                Sample.games(days.size())), "games", days.isEmpty() ? List.of() : periods(days, period));
    }

    private static List<Row> periods(List<LocalDate> days, Period period) {
        Map<LocalDate, Long> counts = days.stream().collect(Collectors.groupingBy(period::start, Collectors.counting()));
        LocalDate last = period.start(days.get(days.size() - 1));
        return Stream.iterate(period.start(days.get(0)), day -> !day.isAfter(last), day -> day.plus(1, period.unit))
                .map(day -> row(Subject.named(day.toString(), period.format.format(day)), counts.getOrDefault(day, 0L)))
                .toList();
    }

    /** The periods by which games are counted: the shortest of which there are not too many. */
    private enum Period {
        WEEK(ChronoUnit.WEEKS, "d MMM yyyy"),
        MONTH(ChronoUnit.MONTHS, "MMMM yyyy"),
        YEAR(ChronoUnit.YEARS, "yyyy");

        private final ChronoUnit unit;
        private final DateTimeFormatter format;
        private final String word = name().toLowerCase(Locale.ENGLISH);

        Period(ChronoUnit unit, String format) {
            this.unit = unit;
            this.format = DateTimeFormatter.ofPattern(format, Locale.ENGLISH);
        }

        static Period of(LocalDate first, LocalDate last) {
            return Stream.of(WEEK, MONTH).filter(period -> period.unit.between(first, last) < MOST_PERIODS).findFirst()
                    .orElse(YEAR);
        }

        private LocalDate start(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }
    }

    private static CountBlock lengths(List<GameSide> games) {
        Map<Integer, Long> counts = games.stream()
                .collect(Collectors.groupingBy(game -> (game.turns() - 1) / TURNS, Collectors.counting()));
        int least = counts.keySet().stream().min(Integer::compare).orElse(0);
        int most = counts.keySet().stream().max(Integer::compare).orElse(-1);
        return CountBlock.of(new Head("length", "Length of games", "How many turns do games last?",
                "The turn of the save: a game whose save was written before its end counts with the turns that were played so far.",
                Sample.games(games.size())), "games",
                IntStream.rangeClosed(least, most).mapToObj(ten -> row(Subject.named("turns-" + (ten * TURNS + 1),
                        "Turns " + (ten * TURNS + 1) + " to " + (ten + 1) * TURNS), counts.getOrDefault(ten, 0L))).toList());
    }

    private static CountBlock endings(List<EndingLength> endings) {
        long games = endings.stream().mapToLong(EndingLength::games).sum();
        return CountBlock.shares(new Head("endings", "How games end", "Which victory ends the game?",
                "As the save says, whoever the tournament declares the winner. A save from before the end holds no victory.",
                Sample.games(games)), "share of games",
                endings.stream().map(ending -> Row.share(victory(ending), ending.games(), games))
                        .toList());
    }

    private static SpreadBlock endingLengths(List<EndingLength> endings) {
        return new SpreadBlock(new Head("ending-length", "Length by ending", "How long does a game last by how it ends?",
                "The turn of the save.", Sample.games(endings.stream().mapToLong(EndingLength::games).sum())), "turns",
                endings.stream().map(ending -> new SpreadBlock.Row(victory(ending), ending.games(), ending.min(), ending.q1(),
                        ending.median(), ending.q3(), ending.max())).toList());
    }

    private static Subject victory(EndingLength ending) {
        return ending.victoryType() == null ? Subject.named("none", "No victory in the save")
                : Subject.of(ending.victoryType());
    }

    private static CountBlock maps(String id, String heading, String question, List<GameSide> games,
            Function<GameSide, String> part) {
        Map<Optional<String>, Long> counts = games.stream()
                .collect(Collectors.groupingBy(game -> Optional.ofNullable(part.apply(game)), Collectors.counting()));
        return CountBlock.of(new Head(id, heading, question, null, Sample.games(games.size())), "games",
                counts.entrySet().stream()
                        .map(entry -> row(entry.getKey().map(Subject::of).orElse(Subject.named("none", "Not stated")),
                                entry.getValue()))
                        .sorted(Comparator.comparing(Row::n).reversed().thenComparing(row -> row.subject().label())).toList());
    }

    private static Row row(Subject subject, long games) {
        return new Row(subject, (double) games, games);
    }
}
