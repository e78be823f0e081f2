package prospector.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import prospector.game.Nation;
import prospector.game.ReferenceData;

/** Settles nations, map, length and ending of the matches, one after the other. */
final class MatchPlanner {

    private static final LocalDate START = LocalDate.of(2025, 9, 6);

    private final List<Nation> playable;
    private final Deque<Nation> bag = new ArrayDeque<>();
    private final Dice dice;
    private final long seed;

    MatchPlanner(ReferenceData reference, long seed) {
        this.seed = seed;
        dice = new Dice(seed, "plans");
        playable = reference.nations().all().stream().filter(nation -> !reference.familiesOf(nation.id()).isEmpty()).toList();
    }

    MatchPlan plan(BracketMatch match, long matchId) {
        boolean firstSits = dice.chance(0.5);
        var one = match.one.who();
        var two = match.two.who();
        var seats = firstSits ? List.of(one, two) : List.of(two, one);
        var first = nextNation();
        var nations = List.of(first, dice.chance(0.06) ? first : nextOther(first));
        var language = dice.chance(0.08) ? Language.GERMAN : Language.ENGLISH;
        int turns = Math.min(120, 40 + dice.below(46) + dice.below(36));
        return new MatchPlan(matchId, seats, nations, seats.indexOf(match.winner), dice.chance(0.22), turns, Ending.roll(dice),
                SaveStyle.roll(dice), MapKind.roll(dice), language, dice.chance(0.15), date(match),
                seed * 1_000_003 + match.order * 7_919L + 17);
    }

    /** Each nation once, in random order, before any comes again. */
    private Nation nextNation() {
        if (bag.isEmpty()) {
            bag.addAll(dice.shuffled(playable));
        }
        return bag.poll();
    }

    private Nation nextOther(Nation first) {
        var next = nextNation();
        if (!next.equals(first)) {
            return next;
        }
        var other = nextNation();
        bag.addFirst(next);
        return other;
    }

    /** A round of matches is played within some ten days. */
    static LocalDate date(BracketMatch match) {
        return START.plusDays((match.stage - 1) * 10L + match.order % 9);
    }
}
