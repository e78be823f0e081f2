package prospector.stats.matches;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import prospector.warehouse.Reading;

/** A match with its sides, as lists show it. */
public record MatchLine(MatchSummary match, List<MatchSide> sides) {
    /** Every match of the tournament, latest first. */
    public static List<MatchLine> all(Reading reading) {
        return reading.derived(All.class, () -> new All(join(reading.list(MatchSummary.class), reading.list(MatchSide.class))))
                .lines();
    }

    private record All(List<MatchLine> lines) {
    }

    static List<MatchLine> join(List<MatchSummary> matches, List<MatchSide> sides) {
        Map<String, List<MatchSide>> byMatch = sides.stream().collect(Collectors.groupingBy(MatchSide::matchId));
        return matches.stream().map(match -> new MatchLine(match, byMatch.getOrDefault(match.matchId(), List.of()))).toList();
    }

    /** True when at least one game of it was read from a save. */
    public boolean hasSave() {
        return match.games() > 0;
    }

    /** The winning side, where one alone won. */
    public Optional<MatchSide> winner() {
        List<MatchSide> winners = sides.stream().filter(side -> Boolean.TRUE.equals(side.won())).toList();
        return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }

    /** True when it is known which side won, be it one player or a team. */
    public boolean decided() {
        return sides.stream().anyMatch(side -> Boolean.TRUE.equals(side.won()));
    }

    /** The side of this person, if they played. */
    public Optional<MatchSide> sideOf(String personId) {
        return sides.stream().filter(side -> Objects.equals(side.personId(), personId)).findFirst();
    }

    /** True when a side before this one played the same nation too: it gets the second shade of the colour. */
    public boolean isSecond(MatchSide side, String nation) {
        return sides.stream().takeWhile(other -> !other.equals(side)).anyMatch(other -> other.nations().contains(nation));
    }

    /** Address of the match. */
    public String id() {
        return match.matchId();
    }

    /** Day of the match, UTC; null: unknown. */
    public LocalDate playedOn() {
        return match.playedOn();
    }
}
