package prospector.web.match.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import prospector.game.Cognomen;
import prospector.game.ReferenceData;
import prospector.stats.match.GameGoals;
import prospector.stats.match.GameRulers;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.block.TableBlock;
import prospector.web.block.TableBlock.Column;
import prospector.web.block.TableBlock.Row;
import prospector.web.match.Side;

/**
 * Where the legitimacy of each side at the end comes from, as far as known rules explain it: the byname of the present ruler
 * counts
 * whole, that of the one before a half, of the one before him a third, each rounded towards zero; an ambition reached 10; a
 * legacy
 * fulfilled 5. The rest, of events for the most part, keeps its sign.
 */
record Legitimacy(Moment moment, List<GameRulers> rulers, List<GameGoals> goals) {
    private static final int AMBITION = 10;
    private static final int LEGACY = 5;
    private static final ReferenceData REFERENCE = new ReferenceData();

    TableBlock ledger() {
        List<Column> columns = new ArrayList<>(moment.columns());
        columns.add(new Column("sure", "How sure"));
        List<Side> known = moment.sides().stream().filter(side -> side.end().legitimacy() != null).toList();
        return new TableBlock(new Head("legitimacy-from", "Where legitimacy comes from, at the end",
                "How much of the legitimacy of each side do bynames, ambitions and legacies explain?",
                "On the turn of the save, whatever turn is chosen: it names only the last byname of each ruler. The byname of the "
                        + "present ruler counts whole, of the one before a half, then a third, each rounded towards zero.",
                Sample.sides(known.size())), "Source", columns,
                known.isEmpty() ? List.of()
                        : List.of(row("bynames", "Bynames of rulers", this::bynames,
                                "doubtful: sources state different points for some bynames"),
                                row("ambitions", "Ambitions reached, 10 each", side -> points(side, false),
                                        "sure where the save lists ambitions"),
                                row("legacies", "Legacies fulfilled, 5 each", side -> points(side, true),
                                        "likely: one source states it"),
                                row("rest", "Not explained", this::rest,
                                        "what is left, with its sign: events, laws and others"),
                                row("all", "Legitimacy", side -> side.end().legitimacy(), "exact: the save states it")));
    }

    private Row row(String id, String label, Function<Side, Object> value, String sure) {
        List<Object> values = moment.values(side -> side.end().legitimacy() == null ? null : value.apply(side));
        values.add(sure);
        return new Row(Subject.named(id, label), values, null);
    }

    /** Null: a ruler whose byname is not known, or has no points in the reference data. */
    private Integer bynames(Side side) {
        List<GameRulers> own = rulers.stream().filter(ruler -> ruler.player() == side.end().player())
                .sorted(Comparator.comparing(GameRulers::succession).reversed()).toList();
        int sum = 0;
        for (int ago = 0; ago < own.size(); ago++) {
            Optional<Cognomen> byname = Optional.ofNullable(own.get(ago).cognomen()).flatMap(REFERENCE.cognomens()::find);
            if (byname.isEmpty()) {
                return null;
            }
            sum += byname.get().legitimacy() / (ago + 1);
        }
        return own.isEmpty() ? null : sum;
    }

    /** Null: the save lists no ambitions of anybody. */
    private Integer points(Side side, boolean legacy) {
        return goals.isEmpty() ? null
                : (legacy ? LEGACY : AMBITION) * (int) goals.stream().filter(goal -> goal.player() == side.end().player())
                        .filter(goal -> goal.finished() && goal.legacy() == legacy).count();
    }

    private Integer rest(Side side) {
        Integer bynames = bynames(side);
        return bynames == null || goals.isEmpty() ? null
                : Integer.valueOf(side.end().legitimacy() - bynames - points(side, false) - points(side, true));
    }
}
