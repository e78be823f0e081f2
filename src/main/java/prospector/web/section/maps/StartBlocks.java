package prospector.web.section.maps;

import java.util.List;

import prospector.stats.maps.CapitalDistance;
import prospector.stats.maps.SeatResult;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.RateBlock;
import prospector.web.block.SpreadBlock;
import prospector.web.block.Subject;
import prospector.web.filter.StatFilter;

/** What the place at the start means. */
record StartBlocks(Reading reading, Selection selection, StatFilter filter) {
    /** Width of a group of distances, as in the question. */
    private static final int WIDTH = 5;

    List<Block> all() {
        return List.of(seats(), distance());
    }

    private RateBlock seats() {
        List<SeatResult> seats = reading.list(SeatResult.class, selection.keys());
        return RateBlock.of(new Head("seats", "Order of players", "Does it help to be the first player of the save?",
                "Decided duels of exactly two people, in the order of their seats in the save. It is not the order of picking "
                        + "nations.",
                Sample.sides(seats.stream().mapToLong(SeatResult::decided).sum())),
                seats.stream().map(seat -> RateBlock.Row.of(
                        Subject.named("seat-" + seat.seat(), seat.seat() == 1 ? "First player" : "Second player"), seat.wins(),
                        seat.decided(), seat.sides())).toList(),
                filter.minGames());
    }

    private SpreadBlock distance() {
        List<CapitalDistance> groups = reading.list(CapitalDistance.class, selection.keys());
        return new SpreadBlock(
                new Head("distance", "Distance of the capitals", "Do games last longer when the first cities are far "
                        + "apart?",
                        "Decided duels, by the steps from tile to tile between the two first cities. Games whose save does not "
                                + "hold the first city of both sides are left out: a city that was destroyed is in no save.",
                        Sample.games(groups.stream().mapToLong(CapitalDistance::n).sum())),
                "turns",
                groups.stream().map(group -> new SpreadBlock.Row(Subject.named("distance-" + group.atLeast(),
                        group.atLeast() + " to " + (group.atLeast() + WIDTH - 1) + " tiles"), group.n(), group.min(),
                        group.q1(),
                        group.median(), group.q3(), group.max())).toList());
    }
}
