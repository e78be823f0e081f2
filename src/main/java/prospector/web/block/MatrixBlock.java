package prospector.web.block;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import prospector.stats.WinRate;
import prospector.web.format.Format;

/**
 * How often each row won against, or together with, each column; or how often it came with it at all.
 *
 * @param rowsAre what the rows are, such as the nation of the first picker
 * @param columnsAre what the columns are
 * @param cells those with enough decided games
 * @param hidden number of cells left out because they have fewer
 * @param measure what the rates of the cells are
 */
public record MatrixBlock(Head head, String rowsAre, String columnsAre, List<Subject> rows, List<Subject> columns,
        List<Cell> cells, int hidden, Measure measure) implements Block {
    private static final int ROOMY = 6;

    /** What a cell tells. */
    public enum Measure {
        /** Decided games that the row won. */
        WON,
        /** Decided games that the column won. */
        WON_BY_COLUMN,
        /** Part of the row that has the column, whoever won. */
        SHARE
    }

    /**
     * What the two axes are.
     *
     * @param rows in words
     * @param columns in words
     * @param subject of an id on either axis
     */
    public record Axes(String rows, String columns, Function<String, Subject> subject) {
        private List<Subject> of(List<Cell> cells, Function<Cell, String> id) {
            return cells.stream().map(id).distinct().map(subject).sorted(Comparator.comparing(Subject::label)).toList();
        }
    }

    // CHECKSTYLE OFF: ParameterNumber, the components of the record but one
    /** A matrix of games won. */
    public MatrixBlock(Head head, String rowsAre, String columnsAre, List<Subject> rows, List<Subject> columns,
            List<Cell> cells, int hidden) {
        this(head, rowsAre, columnsAre, rows, columns, cells, hidden, Measure.WON);
    }
    // CHECKSTYLE ON: ParameterNumber

    /** Rows and columns are those of the cells, by their names; cells that rest on less than asked for are left out. */
    public static MatrixBlock of(Head head, Measure measure, Axes axes, List<Cell> cells, int minGames) {
        List<Cell> shown = cells.stream().filter(cell -> cell.rate().decided() >= Math.max(1, minGames)).toList();
        return new MatrixBlock(head, axes.rows(), axes.columns(), axes.of(shown, Cell::row), axes.of(shown, Cell::column),
                shown, cells.size() - shown.size(), measure);
    }

    /** Results of a row with a column. */
    public record Cell(String row, String column, WinRate rate) {
    }

    @Override
    public Kind kind() {
        return Kind.MATRIX;
    }

    @Override
    public boolean empty() {
        return cells.isEmpty();
    }

    @Override
    public String emptyBecause() {
        return hidden == 0 ? Block.super.emptyBecause()
                : "No cell rests on enough decided games yet: " + hidden + " with too few.";
    }

    @Override
    public List<LongRow> longRows() {
        return cells.stream().flatMap(cell -> measure == Measure.SHARE
                ? Stream.of(number(cell, "share", cell.rate().rate()), number(cell, "count", cell.rate().wins()))
                : Stream.of(number(cell, "rate", cell.rate().rate()), number(cell, "low", cell.rate().low()),
                        number(cell, "high", cell.rate().high()), number(cell, "wins", cell.rate().wins())))
                .toList();
    }

    private LongRow number(Cell cell, String measure, Number value) {
        return new LongRow(head.id(), cell.row(), cell.column(), null, measure, value, cell.rate().decided());
    }

    /** The cell of a row and a column. */
    public Optional<Cell> at(Subject row, Subject column) {
        return cells.stream().filter(cell -> cell.row().equals(row.id()) && cell.column().equals(column.id())).findFirst();
    }

    /** Whether the columns are few enough for each rate to stand with its interval. */
    public boolean roomy() {
        return measure != Measure.SHARE && columns.size() <= ROOMY;
    }

    /** What the cells are, in words. */
    public String cellsAre() {
        String interval = roomy() ? ", and the 95 % interval" : "";
        return switch (measure) {
            case WON -> "share won by the row, and of how many" + interval;
            case WON_BY_COLUMN -> "share won by the column, and of how many" + interval;
            case SHARE -> "part of the row, and how many of how many";
        };
    }

    /** Class that tints a cell: a win rate by how sure it is to leave one half, a share in five steps. */
    public String tint(Cell cell) {
        return measure == Measure.SHARE ? "share-" + Math.min(5, 1 + (int) (cell.rate().rate() * 5))
                : "heat-" + Format.heat(cell.rate());
    }
}
