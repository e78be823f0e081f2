package prospector.web.bracket;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketMatch;
import prospector.web.format.Groups;
import prospector.web.format.Rounds;

/** Sorts the matches of a tournament into its parts: groups and leagues first, then winners, losers and third place. */
final class Parts {
    private static final List<String> ORDER = List.of("group", "swiss", "round_robin", "other", "winners", "losers", "third");

    private final List<BracketLine> lines;
    private final Groups groups;
    private final boolean losers;
    private final Long player;

    private Parts(List<BracketLine> lines, Long player) {
        this.lines = lines.stream().filter(line -> isPlayed(line, lines)).toList();
        this.groups = new Groups(lines.stream().map(line -> line.match().groupId()).toList());
        this.losers = lines.stream().anyMatch(line -> "losers".equals(line.match().bracket()));
        this.player = player;
    }

    /** @param player participant whose way is shown; null: nobody's */
    static List<Part> of(List<BracketLine> lines, Long player) {
        return new Parts(lines, player).list();
    }

    private List<Part> list() {
        Map<String, List<BracketLine>> byKey = lines.stream()
                .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<BracketLine>> part) -> ORDER.indexOf(kind(part.getKey())))
                        .thenComparing(Map.Entry::getKey))
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    /** The second final is not played when the unbeaten one wins the first; Challonge keeps its row, without participants. */
    private static boolean isPlayed(BracketLine line, List<BracketLine> all) {
        if (!isFinal(line) || line.complete() || line.slots().stream().anyMatch(slot -> slot.participantId() != null)) {
            return true;
        }
        return all.stream().noneMatch(other -> isFinal(other) && !other.id().equals(line.id()) && other.complete()
                && line.slots().stream().allMatch(slot -> other.id().equals(slot.feederId())));
    }

    private static boolean isFinal(BracketLine line) {
        return "final".equals(line.match().bracket()) && !line.match().thirdPlace();
    }

    private String key(BracketLine line) {
        BracketMatch match = line.match();
        if (match.thirdPlace()) {
            return "third";
        }
        if (match.groupId() != null) {
            return "group-" + groups.letter(match.groupId());
        }
        return match.bracket() == null ? "other" : match.bracket().equals("final") ? "winners" : match.bracket();
    }

    private static String kind(String key) {
        return key.startsWith("group-") ? "group" : key;
    }

    private Part part(String key, List<BracketLine> matches) {
        boolean drawn = key.equals("winners") || key.equals("losers");
        List<Part.Round> rounds = new ArrayList<>();
        byRound(matches).forEach((round, played) -> rounds.addAll(rounds(key, round, played)));
        return new Part(key, heading(key), drawn, List.copyOf(rounds));
    }

    private static Map<Integer, List<BracketLine>> byRound(List<BracketLine> matches) {
        Function<BracketLine, Integer> round = line -> Math.abs(line.match().round());
        return matches.stream().collect(Collectors.groupingBy(round, TreeMap::new, Collectors.toList()));
    }

    /** Finals share a round, but the second follows on the first. */
    private List<Part.Round> rounds(String key, int number, List<BracketLine> matches) {
        List<Box> boxes = matches.stream().map(line -> Box.of(line, player)).toList();
        if (matches.stream().allMatch(Parts::isFinal)) {
            return IntStream.range(0, boxes.size())
                    .mapToObj(i -> new Part.Round("final-" + (i + 1), i == 0 ? "Final" : "Second final", number,
                            List.of(boxes.get(i))))
                    .toList();
        }
        int signed = matches.get(0).match().round();
        return List.of(new Part.Round(key + "-" + number, roundHeading(key, signed), signed, boxes));
    }

    private String roundHeading(String key, int round) {
        return switch (key) {
            case "winners" -> losers ? Rounds.name("winners", round) : Rounds.number(round);
            case "third" -> "Third place";
            default -> kind(key).equals("group") ? "Round " + round : Rounds.number(round);
        };
    }

    private String heading(String key) {
        return switch (kind(key)) {
            case "winners" -> losers ? "Winners bracket and final" : "Bracket";
            case "losers" -> "Losers bracket";
            case "third" -> "Match for third place";
            case "swiss" -> "Swiss rounds";
            case "round_robin" -> "Round robin";
            case "group" -> "Group " + key.substring("group-".length());
            default -> "Rounds";
        };
    }
}
