package prospector.tournament;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the part of the tournament that a match is played in. What feeds a match decides which one is the final; only where
 * Challonge does not say what feeds any match, the highest round does.
 */
final class Brackets {
    private static final String FINAL = "final";
    private static final String WINNERS = "winners";

    private final String type;
    private final Map<Long, Match> matches;
    private final int lastRound;
    private final boolean fed;
    private final Set<Long> finals = new HashSet<>();

    /** @param type Challonge's tournament_type, which is that of the last stage */
    Brackets(String type, Collection<Match> all) {
        this.type = type;
        this.matches = all.stream().filter(match -> match.groupId() == null)
                .collect(Collectors.toMap(Match::challongeMatchId, Function.identity()));
        this.lastRound = matches.values().stream().mapToInt(Brackets::round).max().orElse(0);
        this.fed = matches.values().stream().anyMatch(match -> sources(match).findAny().isPresent());
        matches.values().stream().filter(this::isGrandFinal).map(Match::challongeMatchId).forEach(finals::add);
    }

    /** winners, losers, final, group, swiss, round_robin; null for a type that has none of them. */
    String of(Match match) {
        if (match.groupId() != null) {
            return "group";
        }
        return switch (type) {
            case "swiss" -> "swiss";
            case "round robin" -> "round_robin";
            case "single elimination" -> singleElimination(match);
            case "double elimination" -> round(match) < 0 ? "losers" : isFinal(match) ? FINAL : WINNERS;
            default -> null;
        };
    }

    /** The match for third place may have the round of the final, but takes the losers: so it is known, and not final. */
    private String singleElimination(Match match) {
        return round(match) == lastRound && !takesLoser(match) ? FINAL : WINNERS;
    }

    /** The reset, played when the winner of the losers bracket wins the grand final, is fed by that final. */
    private boolean isFinal(Match match) {
        return fed ? finals.contains(match.challongeMatchId()) || sources(match).anyMatch(finals::contains)
                : round(match) == lastRound;
    }

    /** It takes somebody who comes up from the losers bracket; with two entrants that is the loser of the only match. */
    private boolean isGrandFinal(Match match) {
        boolean fromLosers = sources(match).flatMap(id -> Optional.ofNullable(matches.get(id)).stream())
                .anyMatch(source -> round(source) < 0);
        return round(match) > 0 && (fromLosers || takesLoser(match));
    }

    private static boolean takesLoser(Match match) {
        return Boolean.TRUE.equals(match.takesLoser1()) || Boolean.TRUE.equals(match.takesLoser2());
    }

    private static Stream<Long> sources(Match match) {
        return Stream.of(match.prerequisite1MatchId(), match.prerequisite2MatchId()).flatMap(Stream::ofNullable);
    }

    private static int round(Match match) {
        return match.round() == null ? 0 : match.round();
    }
}
