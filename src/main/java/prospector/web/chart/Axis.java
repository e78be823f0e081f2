package prospector.web.chart;

import java.util.List;

/**
 * The horizontal axis.
 *
 * @param label what the values are
 * @param values one for each value of a series, ascending
 */
public record Axis(String label, List<Integer> values) {
}
