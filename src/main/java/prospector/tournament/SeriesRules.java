package prospector.tournament;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which games of a match Challonge's result decides. The winner of a match won its only game; of a series it is known who won
 * which game when the loser won none, or when each game has a set of its own in the score.
 */
final class SeriesRules {
    private final Match match;
    private final Score score;

    SeriesRules(Match match) {
        this.match = match;
        this.score = Score.of(match.scores());
    }

    /**
     * The winners that Challonge names, by GameId.
     *
     * @param games those that the participants of the match play, in the order they were played
     */
    Map<String, Long> winners(List<PlayedGame> games) {
        Map<String, Long> winners = new HashMap<>();
        Long winner = match.winnerParticipantId();
        if (isContradictory(games.size())) {
            return winners;
        }
        if (score.sets().size() > 1 && score.sets().size() == games.size()) {
            for (int i = 0; i < games.size(); i++) {
                Long won = winnerOf(score.sets().get(i));
                if (won != null) {
                    winners.put(games.get(i).gameId(), won);
                }
            }
        } else if (winner != null && (loserWonNone() || (games.size() == 1 && score.games() < 2))) {
            games.forEach(game -> winners.put(game.gameId(), winner));
        }
        return winners;
    }

    /**
     * Whether the score can be that of these games.
     *
     * @param winners participant who won each game, in their order; null: unknown
     */
    boolean isContradictedBy(List<Long> winners) {
        if (isContradictory(winners.size())) {
            return true;
        }
        if (winners.size() < 2 || score.games() != winners.size() || winners.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        return count(winners, match.participant1Id()) != score.won(true)
                || count(winners, match.participant2Id()) != score.won(false);
    }

    /** More saves than games, or a winner who won fewer games than the loser. */
    private boolean isContradictory(int games) {
        boolean first = Objects.equals(match.winnerParticipantId(), match.participant1Id());
        boolean wrongWinner = games > 1 && match.winnerParticipantId() != null && !score.sets().isEmpty()
                && score.won(first) < score.won(!first);
        return wrongWinner || (games > 1 && score.games() > 0 && games > score.games());
    }

    private boolean loserWonNone() {
        boolean first = Objects.equals(match.winnerParticipantId(), match.participant1Id());
        return !score.sets().isEmpty() && score.won(first) > 0 && score.won(!first) == 0
                && score.sets().stream().allMatch(set -> set.one() != set.two());
    }

    private Long winnerOf(Score.Set set) {
        return set.one() == set.two() ? null : set.one() > set.two() ? match.participant1Id() : match.participant2Id();
    }

    private static long count(List<Long> winners, Long participant) {
        return winners.stream().filter(winner -> winner.equals(participant)).count();
    }
}
