package prospector.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The histories of a player; index is the turn, yields are tenths. */
final class Ledger {

    final int[] points;
    final int[] power;
    final int[] legitimacy;
    final Map<String, int[]> rates = new LinkedHashMap<>();
    final Map<String, int[]> totals = new LinkedHashMap<>();
    final Map<String, int[]> families = new LinkedHashMap<>();
    final Map<String, int[]> religions = new LinkedHashMap<>();

    Ledger(int turns) {
        points = new int[turns + 1];
        power = new int[turns + 1];
        legitimacy = new int[turns + 1];
    }

    void rate(String yield, int turn, int tenths) {
        var series = rates.computeIfAbsent(yield, key -> new int[points.length]);
        var sums = totals.computeIfAbsent(yield, key -> new int[points.length]);
        series[turn] = tenths;
        sums[turn] = sums[turn - 1] + tenths;
    }

    int rateOf(String yield, int turn) {
        var series = rates.get(yield);
        return series == null ? 0 : series[turn];
    }
}
