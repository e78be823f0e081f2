package prospector.tournament;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Decides the winner of a game: the override, Challonge's result, the save's victory, the only side left, else unknown. */
public final class WinnerRules {
    private WinnerRules() {
    }

    /**
     * Applies the rules in their order.
     *
     * @param sides the players of the game
     * @param officialWinner Challonge's winner of the match, given only when it is that of this game
     * @param victoryTeam team with a completed victory in the save; null: none
     */
    public static Winner decide(List<Side> sides, Optional<Long> officialWinner, Integer victoryTeam) {
        return Stream.of(official(sides, officialWinner), saved(sides, victoryTeam), lastStanding(sides))
                .filter(winner -> !winner.players().isEmpty())
                .findFirst()
                .orElseGet(Winner::unknown);
    }

    /**
     * Applies the rules in their order.
     *
     * @param overridden players that an override calls winners; empty: none does
     */
    static Winner decide(List<Side> sides, List<Integer> overridden, Optional<Long> officialWinner, Integer victoryTeam) {
        return overridden.isEmpty() ? decide(sides, officialWinner, victoryTeam)
                : new Winner(withAllies(sides, overridden), Winner.Source.OVERRIDE);
    }

    private static List<Integer> withAllies(List<Side> sides, List<Integer> players) {
        List<Object> teams = sides.stream().filter(side -> players.contains(side.player())).map(WinnerRules::team).toList();
        return ids(sides, side -> teams.contains(team(side)));
    }

    /** What the save alone says, for a comparison with Challonge. */
    public static Winner bySave(List<Side> sides, Integer victoryTeam) {
        return decide(sides, Optional.empty(), victoryTeam);
    }

    private static Winner official(List<Side> sides, Optional<Long> winner) {
        return new Winner(winner.map(id -> ids(sides, side -> id.equals(side.participantId()))).orElse(List.of()),
                Winner.Source.CHALLONGE);
    }

    private static Winner saved(List<Side> sides, Integer victoryTeam) {
        return new Winner(victoryTeam == null ? List.of() : ids(sides, side -> victoryTeam.equals(side.team())),
                Winner.Source.SAVE);
    }

    private static Winner lastStanding(List<Side> sides) {
        List<Object> standing = sides.stream().filter(side -> !side.out()).map(WinnerRules::team).distinct().toList();
        boolean decided = standing.size() == 1 && sides.stream().anyMatch(side -> !standing.contains(team(side)));
        return new Winner(decided ? ids(sides, side -> standing.contains(team(side))) : List.of(), Winner.Source.LAST_STANDING);
    }

    /** A player without a team is a side of its own. */
    private static Object team(Side side) {
        return Objects.requireNonNullElse(side.team(), "player " + side.player());
    }

    private static List<Integer> ids(List<Side> sides, Predicate<Side> fits) {
        return sides.stream().filter(fits).map(Side::player).toList();
    }
}
