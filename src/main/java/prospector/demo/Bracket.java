package prospector.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import prospector.demo.BracketMatch.Source;

/**
 * A double elimination bracket for any number of participants: byes where the number is no power of two, losers drop
 * into the losers' bracket, one grand final. It has exactly 2 × participants − 2 matches.
 */
final class Bracket {

    private final List<BracketMatch> matches = new ArrayList<>();
    private int losersRound;

    private Bracket() {
    }

    /** All matches in an order in which they can be played. */
    static List<BracketMatch> of(List<Entrant> entrants) {
        var bracket = new Bracket();
        bracket.build(entrants);
        bracket.matches.sort(Comparator.comparingInt((BracketMatch match) -> match.stage)
                .thenComparing(match -> match.round < 0).thenComparingInt(match -> Math.abs(match.round)));
        for (int i = 0; i < bracket.matches.size(); i++) {
            bracket.matches.get(i).order = i;
        }
        return List.copyOf(bracket.matches);
    }

    private void build(List<Entrant> entrants) {
        var winners = firstRound(entrants);
        List<Source> losers = List.of();
        int round = 0;
        while (winners.size() > 1) {
            round++;
            var dropped = new ArrayList<Source>();
            winners = playRound(winners, round, dropped);
            if (round > 1) {
                Collections.reverse(dropped);
            }
            if (losers.isEmpty()) {
                losers = dropped;
            } else {
                losers = playLosers(interleaved(losers, dropped));
            }
            if (losers.size() > 1) {
                losers = playLosers(losers);
            }
        }
        matches.add(new BracketMatch(winners.get(0), losers.get(0), round + 1));
    }

    /** A round of byes only has no number, so that the losers' bracket counts without gaps. */
    private List<Source> playLosers(List<Source> sources) {
        int before = matches.size();
        var next = playRound(sources, losersRound - 1, new ArrayList<>());
        losersRound -= matches.size() > before ? 1 : 0;
        return next;
    }

    /** Seeds in the usual order, so that the best meet last; null where nobody is. */
    private static List<Source> firstRound(List<Entrant> entrants) {
        var seeds = new ArrayList<>(List.of(1));
        while (seeds.size() < entrants.size()) {
            int sum = seeds.size() * 2 + 1;
            var wider = new ArrayList<Integer>();
            for (int seed : seeds) {
                wider.add(seed);
                wider.add(sum - seed);
            }
            seeds = wider;
        }
        var sources = new ArrayList<Source>();
        for (int seed : seeds) {
            sources.add(seed <= entrants.size() ? Source.of(entrants.get(seed - 1)) : null);
        }
        return sources;
    }

    /** Pairs neighbours; a side without an opponent goes on without a match. */
    private List<Source> playRound(List<Source> sources, int round, List<Source> dropped) {
        var next = new ArrayList<Source>();
        for (int i = 0; i < sources.size(); i += 2) {
            var one = sources.get(i);
            var two = i + 1 < sources.size() ? sources.get(i + 1) : null;
            if (one == null || two == null) {
                next.add(one == null ? two : one);
                dropped.add(null);
            } else {
                var match = new BracketMatch(one, two, round);
                matches.add(match);
                next.add(match.winnerSource());
                dropped.add(match.loserSource());
            }
        }
        return next;
    }

    private static List<Source> interleaved(List<Source> survivors, List<Source> dropped) {
        var result = new ArrayList<Source>();
        for (int i = 0; i < Math.max(survivors.size(), dropped.size()); i++) {
            result.add(i < dropped.size() ? dropped.get(i) : null);
            result.add(i < survivors.size() ? survivors.get(i) : null);
        }
        return result;
    }
}
