package prospector.tournament;

import java.util.List;
import java.util.Set;

/**
 * Games, matches, people and the pick order brought together.
 *
 * @param games those that are shown, by GameId
 * @param matches those of the tournament, and those made from games
 * @param hidden GameIds of the games that overrides hide
 * @param doubts what is not clear
 * @param problems what is wrong with the overrides
 */
public record LinkedTournament(List<GameLink> games, List<Match> matches, Set<String> hidden, List<PickOrder> pickOrder,
        List<Doubt> doubts, List<OverrideProblem> problems) {
    public LinkedTournament {
        games = List.copyOf(games);
        matches = List.copyOf(matches);
        hidden = Set.copyOf(hidden);
        pickOrder = List.copyOf(pickOrder);
        doubts = List.copyOf(doubts);
        problems = List.copyOf(problems);
    }
}
