package prospector.web.match.section;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.game.ReferenceData;
import prospector.game.Wonder;
import prospector.stats.match.GameImprovements;
import prospector.stats.match.GameSettings;
import prospector.stats.match.GameWonders;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;

/** What each side had built on its land, and the wonders. */
@ApplicationScoped
class ImprovementsOfMatch implements MatchSection {
    private static final List<String> KNOWN = new ReferenceData().wonders().all().stream().map(Wonder::id).toList();

    @Override
    public String id() {
        return "improvements";
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String title() {
        return "Improvements";
    }

    @Override
    public String lead() {
        return "What stands on the land of each side at the end, who works there, and the wonders up to the turn chosen.";
    }

    @Override
    public List<Block> blocks(Moment moment) {
        List<GameImprovements> standing = moment.reading().list(GameImprovements.class, moment.gameId());
        List<GameWonders> wonders = moment.reading().list(GameWonders.class, moment.gameId());
        return List.of(wonders(moment, wonders), missed(moment, wonders), of(moment, standing, "improvement"),
                of(moment, standing, "specialist"));
    }

    private static Block of(Moment moment, List<GameImprovements> standing, String kind) {
        List<GameImprovements> rows = standing.stream().filter(row -> row.kind().equals(kind)).toList();
        boolean improvements = kind.equals("improvement");
        return new Tally(moment, new Head(kind + "s", improvements ? "Improvements at the end" : "Specialists at the end",
                improvements ? "How many of each improvement stand on the land of each side?"
                        : "How many specialists of each sort work on the land of each side?",
                "On the turn of the save, whatever turn is chosen: it keeps no other. On tiles of cities; what is still being built "
                        + "is left out.",
                new Sample(rows.stream().mapToLong(GameImprovements::tiles).sum(), "tile", "tiles")),
                improvements ? "Improvement" : "Specialist", 0)
                .of(rows, GameImprovements::what, GameImprovements::player, GameImprovements::tiles);
    }

    /** Without a word of any wonder the save does not tell which ones were missed. */
    private static Block missed(Moment moment, List<GameWonders> wonders) {
        Set<String> completed = wonders.stream().filter(GameWonders::completed).map(GameWonders::wonder)
                .collect(Collectors.toSet());
        Map<String, String> begun = wonders.stream().filter(wonder -> !wonder.completed())
                .collect(Collectors.groupingBy(GameWonders::wonder, Collectors.mapping(wonder -> begun(moment, wonder),
                        Collectors.joining(", "))));
        Set<String> disabled = moment.reading().list(GameSettings.class, moment.gameId()).stream()
                .filter(setting -> setting.kind().equals("disabled")).map(GameSettings::name).collect(Collectors.toSet());
        Stream<String> known = Stream.concat(KNOWN.stream(), begun.keySet().stream()).distinct();
        List<Row> rows = wonders.isEmpty() ? List.of()
                : known.filter(id -> !completed.contains(id)).map(Subject::of).sorted(Comparator.comparing(Subject::label))
                        .map(wonder -> new Row(wonder, List.of(disabled.contains(wonder.id()) ? "not in this game"
                                : begun.getOrDefault(wonder.id(), "nobody began it")), null))
                        .toList();
        return new TableBlock(new Head("missed", "Wonders that nobody completed", "Which wonders were left, and why?",
                "Of the wonders that we know; some need a city of a culture that nobody may have had, or an expansion. Over the whole "
                        + "game, whatever turn is chosen.",
                new Sample(rows.size(), "wonder", "wonders")), "Wonder", List.of(new Column("state", "What became of it")),
                rows);
    }

    private static String begun(Moment moment, GameWonders wonder) {
        Subject side = moment.side(wonder.player());
        return "begun" + (side == null ? "" : " by " + side.label())
                + (wonder.turnStarted() == null ? "" : " on turn " + wonder.turnStarted());
    }

    private static Block wonders(Moment moment, List<GameWonders> all) {
        List<GameWonders> wonders = all.stream()
                .filter(wonder -> moment.atEnd()
                        || Stream.of(wonder.turnStarted(), wonder.turnCompleted()).filter(Objects::nonNull)
                                .anyMatch(turn -> turn <= moment.turn()))
                .toList();
        return new TableBlock(
                new Head("wonders", "Wonders up to turn " + moment.turn(),
                        "Which wonders were begun, by whom, and when completed?",
                        "Turns as the log has them. One that was begun and has no turn of completion was not finished, or not logged.",
                        new Sample(wonders.size(), "wonder", "wonders")),
                "Wonder", List.of(new Column("side", "Builder"), new Column("begun", "Begun on turn"),
                        new Column("completed", "Completed on turn"), new Column("stands", "Stands at the end")),
                wonders.stream().map(wonder -> new Row(Subject.of(wonder.wonder()), Arrays.asList(moment.side(wonder.player()),
                        wonder.turnStarted(),
                        wonder.turnCompleted() == null || wonder.turnCompleted() > moment.turn() ? null
                                : wonder.turnCompleted(),
                        wonder.completed() ? "yes" : "no"), null)).toList());
    }
}
