package prospector.web.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import prospector.stats.match.GameTurns;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/**
 * Who was ahead in a measure, and when that changed. A side leads on a turn when it alone has the most of those whose value is
 * recorded, and at least two are.
 *
 * @param measure key, such as points
 * @param heading what is measured
 * @param turns on which at least two sides have a value
 * @param level turns on which nobody led
 * @param leads of the sides that ever led, the longest first
 * @param changes turns on which another side led than the one that led before
 * @param text the same in words
 */
public record LeadStory(String measure, String heading, int turns, int level, List<Lead> leads, List<Change> changes,
        String text) {
    /** For how many turns a side led. */
    public record Lead(Subject side, int turns) {
    }

    /** A side took the lead from another one. */
    public record Change(int turn, Subject side) {
    }

    /** Stories of the measures that a save holds: victory points and military power. */
    public static List<LeadStory> of(List<Side> sides, List<GameTurns> turns) {
        return List.of(of("points", "Victory points", sides, values(sides, turns, GameTurns::points)),
                of("military_power", "Military power", sides, values(sides, turns, GameTurns::militaryPower)))
                .stream().filter(story -> story.turns() > 0).toList();
    }

    private static Map<Integer, Map<Integer, Integer>> values(List<Side> sides, List<GameTurns> turns,
            Function<GameTurns, Integer> value) {
        List<Integer> players = sides.stream().map(side -> side.end().player()).toList();
        Map<Integer, Map<Integer, Integer>> byTurn = turns.stream()
                .filter(row -> players.contains(row.player()) && value.apply(row) != null)
                .collect(Collectors.groupingBy(GameTurns::turn, TreeMap::new, Collectors.toMap(GameTurns::player, value)));
        byTurn.values().removeIf(known -> known.size() < 2);
        return byTurn;
    }

    private static LeadStory of(String measure, String heading, List<Side> sides, Map<Integer, Map<Integer, Integer>> values) {
        Map<Integer, Integer> led = new TreeMap<>();
        List<Change> changes = new ArrayList<>();
        int level = 0;
        Integer before = null;
        for (Map.Entry<Integer, Map<Integer, Integer>> turn : values.entrySet()) {
            Integer leader = leader(turn.getValue());
            if (leader == null) {
                level++;
                continue;
            }
            led.merge(leader, 1, Integer::sum);
            if (before != null && !before.equals(leader)) {
                changes.add(new Change(turn.getKey(), subject(sides, leader)));
            }
            before = leader;
        }
        List<Lead> leads = led.entrySet().stream().map(entry -> new Lead(subject(sides, entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Lead::turns).reversed()).toList();
        return new LeadStory(measure, heading, values.size(), level, leads, List.copyOf(changes),
                text(heading, values.size(), level, leads, changes));
    }

    /** Null: the first are level. */
    private static Integer leader(Map<Integer, Integer> values) {
        int most = values.values().stream().mapToInt(value -> value).max().orElseThrow();
        List<Integer> first = values.entrySet().stream().filter(entry -> entry.getValue() == most).map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? first.get(0) : null;
    }

    private static Subject subject(List<Side> sides, int player) {
        return sides.stream().filter(side -> side.end().player() == player).findFirst().orElseThrow().subject();
    }

    private static String text(String heading, int turns, int level, List<Lead> leads, List<Change> changes) {
        String of = heading.toLowerCase(Locale.ENGLISH);
        if (leads.isEmpty()) {
            return "Nobody ever led in " + of + ".";
        }
        String first = leads.get(0).side().label() + " led in " + of + " on " + leads.get(0).turns() + " of "
                + Format.counted(turns, "turn", "turns");
        String others = leads.stream().skip(1).map(lead -> ", " + lead.side().label() + " on " + lead.turns())
                .collect(Collectors.joining());
        String nobody = level == 0 ? ". " : "; on " + level + " nobody did. ";
        if (changes.isEmpty()) {
            return first + others + nobody + "The lead never passed to another side.";
        }
        Change last = changes.get(changes.size() - 1);
        return first + others + nobody + "It passed to another side "
                + (changes.size() == 1 ? "once, on turn " : changes.size() + " times, last on turn ") + last.turn() + " to "
                + last.side().label() + ".";
    }
}
