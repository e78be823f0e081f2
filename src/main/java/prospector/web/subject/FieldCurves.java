package prospector.web.subject;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.nations.MedianYield;
import prospector.stats.side.Selection;
import prospector.warehouse.Reading;
import prospector.web.block.Block;
import prospector.web.block.CurveBlock;
import prospector.web.block.CurveBlock.Line;
import prospector.web.block.CurveBlock.Point;
import prospector.web.block.CurveBlock.Role;
import prospector.web.block.Head;
import prospector.web.block.Head.Sample;
import prospector.web.block.Subject;
import prospector.web.format.Format;
import prospector.web.format.Yields;

/**
 * Yields per turn of some sides against those of the field, one block for each yield.
 *
 * @param field all sides that the filter leaves
 * @param band which of the two lines has the band of its middle half
 */
public record FieldCurves(Reading reading, Selection field, Band band, Subject fieldIs) {

    /** Where a band is drawn: with few sides it says more of the field. */
    public enum Band {
        OWN,
        FIELD
    }

    /**
     * The curves of all yields that the sides of any subject have.
     *
     * @param subjects whose sides; the first is named in the questions
     * @param sides of each subject, in the same order
     */
    public List<Block> of(List<Subject> subjects, List<Selection> sides) {
        List<Map<String, List<MedianYield>>> own = sides.stream().map(this::byYield).toList();
        Map<String, List<MedianYield>> all = byYield(field);
        Stream<String> known = own.stream().flatMap(yields -> yields.keySet().stream()).sorted();
        return Stream.concat(Yields.IDS.stream(), known).distinct()
                .filter(id -> own.stream().anyMatch(yields -> yields.containsKey(id)))
                .map(id -> curve(id, subjects, own.stream().map(yields -> yields.getOrDefault(id, List.of())).toList(),
                        all.getOrDefault(id, List.of())))
                .toList();
    }

    private Map<String, List<MedianYield>> byYield(Selection sides) {
        return sides.sides().isEmpty() ? Map.of()
                : reading.list(MedianYield.class, sides.keys()).stream().collect(Collectors.groupingBy(MedianYield::yield));
    }

    private Block curve(String id, List<Subject> subjects, List<List<MedianYield>> own, List<MedianYield> all) {
        String yield = Format.readable(id);
        String names = subjects.stream().map(Subject::label).collect(Collectors.joining(", "));
        int last = own.stream().flatMap(List::stream).mapToInt(MedianYield::turn).max().orElse(0);
        Stream<Line> lines = Stream.iterate(0, i -> i < own.size(), i -> i + 1).filter(i -> !own.get(i).isEmpty())
                .map(i -> new Line(subjects.get(i), Role.OTHER, points(own.get(i).stream(), band == Band.OWN)));
        Line fieldLine = new Line(fieldIs, Role.ALL,
                points(all.stream().filter(point -> point.turn() <= last), band == Band.FIELD));
        return new CurveBlock(
                new Head(id, yield + " against the field", question(yield, names, subjects.size()),
                        note(names, subjects.size()),
                        Sample.sides(
                                own.stream().mapToLong(line -> line.stream().mapToLong(MedianYield::n).max().orElse(0)).sum())),
                "turn", "per turn", false, Stream.concat(lines, Stream.of(fieldLine)).toList());
    }

    private static String question(String yield, String names, int subjects) {
        return "How much " + yield.toLowerCase(Locale.ENGLISH) + (subjects == 1 ? " does " : " do ") + names
                + " make per turn, and how much do all?";
    }

    private String note(String names, int subjects) {
        return band == Band.OWN
                ? "The median side of " + names + " with the middle half, and the median of all sides, " + names
                        + " among them."
                : "The median over the sides of " + (subjects == 1 ? names : "each")
                        + " on every turn, and the median of all sides "
                        + "with their middle half, " + names + " among them. n falls where games end.";
    }

    private static List<Point> points(Stream<MedianYield> yields, boolean band) {
        return yields.map(point -> new Point(point.turn(), point.n(), point.median(), band ? point.low() : null,
                band ? point.high() : null)).toList();
    }
}
