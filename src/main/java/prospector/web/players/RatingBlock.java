package prospector.web.players;

import java.util.List;

import prospector.stats.rating.RatingPoint;
import prospector.stats.rating.Ratings;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;

/** Ratings over time, with their intervals. */
public final class RatingBlock {
    private RatingBlock() {
    }

    /** The lines of these people; those without a rated match have none. */
    public static CurveBlock of(Ratings ratings, List<Subject> people) {
        List<Line> lines = people.stream().filter(person -> !ratings.history(person.id()).isEmpty())
                .map(person -> new Line(person, Role.OTHER,
                        ratings.history(person.id()).stream().map(RatingBlock::point).toList()))
                .toList();
        long matches = people.stream().mapToLong(person -> ratings.of(person.id()).map(rating -> rating.matches()).orElse(0))
                .sum();
        return new CurveBlock(new Head("rating", "Rating over time", "How does the rating change from week to week?",
                "Glicko-2 with its 95 % interval, over the whole tournament whatever the filter; how it is computed stands below the "
                        + "list of players. Week 1 is that of the first rated match of the tournament, a line begins at the start "
                        + "of 1500 in the week before the first own match; n is the number of rated matches until then.",
                new Sample(matches, "rated match", "rated matches")), "week", "points", false, lines);
    }

    private static Point point(RatingPoint point) {
        return new Point(point.week(), point.matches(), point.rating().value(), point.rating().low(), point.rating().high());
    }
}
