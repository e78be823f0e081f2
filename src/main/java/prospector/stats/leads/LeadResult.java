package prospector.stats.leads;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import prospector.stats.WinRate;

/**
 * How often the side ahead on a turn won its duel.
 *
 * @param measure points, power, science or cities
 * @param bucket how far it was ahead, as part of the other side's value: 0 under 10 %, 1 under 25 %, 2 under 50 %, 3 under
 *        100 %, 4 more
 * @param n decided duels with this lead on this turn
 * @param wins those that the side ahead won
 */
public record LeadResult(String measure, int turn, int bucket, long n, long wins) {
    /** How often the side ahead won, however far it was ahead, by turn. */
    public static SortedMap<Integer, WinRate> byTurn(List<LeadResult> results, String measure) {
        return results.stream().filter(result -> result.measure().equals(measure))
                .collect(Collectors.groupingBy(LeadResult::turn, TreeMap::new, Collectors.collectingAndThen(
                        Collectors.toList(), LeadResult::rate)));
    }

    private static WinRate rate(List<LeadResult> results) {
        return WinRate.of(results.stream().mapToLong(LeadResult::wins).sum(),
                results.stream().mapToLong(LeadResult::n).sum());
    }
}
