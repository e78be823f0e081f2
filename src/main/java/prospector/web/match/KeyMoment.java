package prospector.web.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.GameMoments;
import prospector.stats.match.GameTurns;
import prospector.web.block.Subject;
import prospector.web.format.Format;

/**
 * A turn that tells much about a game, found by a rule that the page states.
 *
 * @param side whose moment it is
 * @param text what happened
 * @param rule by which it was found
 * @param section that shows more of it
 */
public record KeyMoment(int turn, Subject side, String text, Rule rule, String section) {
    /** What makes a moment. */
    public enum Rule {
        FOURTH_LAW("A side decides its fourth class of laws, which opens a stronger unit of its own."),
        SEVENTH_LAW("A side decides its seventh class of laws, which opens the strongest unit of its own."),
        WONDER("A side completes a wonder."),
        RELIGION("A side founds a religion."),
        BATTLE("Military power falls by a fifth or more from one turn to the next."),
        POWER_LEAD("For the first time in the game a side has at least half as much military power again as each other side."),
        POINTS_LEAD("Another side leads in victory points than the one that led before.");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** The rule in words. */
        public String words() {
            return words;
        }
    }

    /** All moments by turn. */
    public static List<KeyMoment> of(List<Side> sides, List<GameMoments> moments, List<GameTurns> turns) {
        Map<Integer, Subject> subjects = sides.stream()
                .collect(Collectors.toMap(side -> side.end().player(), Side::subject));
        List<GameMoments> own = moments.stream().filter(moment -> subjects.containsKey(moment.player())).toList();
        Stream<KeyMoment> told = own.stream().flatMap(moment -> told(moment, subjects.get(moment.player())).stream());
        Stream<KeyMoment> lead = LeadStory.of(sides, turns).stream().filter(story -> story.measure().equals("points"))
                .flatMap(story -> story.changes().stream()).map(change -> new KeyMoment(change.turn(), change.side(),
                        "takes the lead in victory points", Rule.POINTS_LEAD, "lead"));
        return Stream.of(laws(own, subjects).stream(), told, power(subjects, turns).stream(), lead).flatMap(each -> each)
                .sorted(Comparator.comparing(KeyMoment::turn).thenComparing(moment -> moment.side().id())
                        .thenComparing(KeyMoment::rule))
                .toList();
    }

    private static Optional<KeyMoment> told(GameMoments moment, Subject side) {
        return switch (moment.kind()) {
            case "wonder" -> Optional.of(new KeyMoment(moment.turn(), side, "completes " + Format.readable(moment.subject()),
                    Rule.WONDER, "improvements"));
            case "religion_founded" -> Optional.of(new KeyMoment(moment.turn(), side,
                    "founds " + Format.readable(moment.subject()), Rule.RELIGION, "families"));
            case "battle" -> Optional.of(new KeyMoment(moment.turn(), side,
                    "loses military power: " + moment.before() + " to " + moment.after(), Rule.BATTLE, "military"));
            default -> Optional.empty();
        };
    }

    private static List<KeyMoment> laws(List<GameMoments> moments, Map<Integer, Subject> subjects) {
        Map<Integer, Integer> decided = new HashMap<>();
        List<KeyMoment> found = new ArrayList<>();
        moments.stream().filter(moment -> moment.kind().equals("law")).forEach(moment -> {
            int place = decided.merge(moment.player(), 1, Integer::sum);
            if (place == 4 || place == 7) {
                found.add(new KeyMoment(moment.turn(), subjects.get(moment.player()),
                        "decides its " + Format.ordinal(place) + " class of laws: " + Format.readable(moment.subject()),
                        place == 4 ? Rule.FOURTH_LAW : Rule.SEVENTH_LAW, "laws"));
            }
        });
        return found;
    }

    private static Optional<KeyMoment> power(Map<Integer, Subject> subjects, List<GameTurns> turns) {
        Map<Integer, List<GameTurns>> byTurn = turns.stream()
                .filter(row -> row.militaryPower() != null && subjects.containsKey(row.player()))
                .collect(Collectors.groupingBy(GameTurns::turn, TreeMap::new, Collectors.toList()));
        return byTurn.values().stream().filter(rows -> rows.size() > 1).map(rows -> rows.stream()
                .sorted(Comparator.comparing(GameTurns::militaryPower).reversed()).toList())
                .filter(rows -> rows.get(0).militaryPower() * 2 >= rows.get(1).militaryPower() * 3
                        && rows.get(1).militaryPower() > 0)
                .findFirst().map(rows -> new KeyMoment(rows.get(0).turn(), subjects.get(rows.get(0).player()),
                        "has " + rows.get(0).militaryPower() + " military power, the next side "
                                + rows.get(1).militaryPower(),
                        Rule.POWER_LEAD, "military"));
    }
}
