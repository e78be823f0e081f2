package prospector.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A game in its tournament.
 *
 * @param matchSource what told the match, the word in column {@code games.match_source}
 * @param number its place among the games of the match, from 1
 * @param identities who each player is, by player id
 * @param official participant whom Challonge names as the winner of this game; empty: it does not
 */
public record GameLink(PlayedGame game, Match match, String matchSource, int number, Map<Integer, Identity> identities,
        Optional<Long> official, Winner winner) {

    /** The participant behind a player; null: not linked. */
    public Participant participant(int player) {
        return identities.get(player).participant();
    }

    /** The participant who won, if one person did and is linked; null: not known. */
    Long winnerId() {
        return winner.players().size() == 1 && participant(winner.players().get(0)) != null
                ? Long.valueOf(participant(winner.players().get(0)).participantId())
                : null;
    }

    /** The players as the winner rules see them. */
    List<Side> sides() {
        return sides(game, identities);
    }

    static List<Side> sides(PlayedGame game, Map<Integer, Identity> identities) {
        return game.seats().stream().map(seat -> new Side(seat.player(), seat.team(), seat.out(),
                identities.get(seat.player()).found().map(Participant::participantId).orElse(null))).toList();
    }

    /** Doubts about the winner and the players. */
    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        Winner bySave = WinnerRules.bySave(sides(), game.victoryTeam());
        if (winner.players().isEmpty() && !Boolean.TRUE.equals(match.forfeited())) {
            doubts.add(new Doubt("WINNER_UNKNOWN", game.gameId(), null, "Neither Challonge nor the save names a winner.",
                    "Enter the result on Challonge, or name the winner in overrides/winners.json."));
        } else if (winner.source() == Winner.Source.CHALLONGE && !bySave.players().isEmpty()
                && !bySave.players().equals(winner.players())) {
            doubts.add(new Doubt("WINNER_CONFLICT", game.gameId(), null,
                    "Challonge and the save name different winners; Challonge is believed.",
                    "Correct the result on Challonge, or name the winner in overrides/winners.json."));
        }
        if (!match.participants().isEmpty()) {
            game.humans().stream().filter(seat -> participant(seat.player()) == null).map(this::unlinked).distinct()
                    .forEach(doubts::add);
        }
        return doubts;
    }

    private Doubt unlinked(Seat seat) {
        Identity identity = identities.get(seat.player());
        List<String> candidates = identity.candidates().stream().map(Participant::name).distinct().sorted().toList();
        String message = candidates.isEmpty() ? "No participant of the tournament has the name of this player."
                : candidates.size() == 1 ? "Two players of the game seem to be the same participant, " + candidates.get(0) + "."
                        : "Several participants have the name of this player: "
                                + candidates.stream().collect(Collectors.joining(", ")) + ".";
        return new Doubt("UNLINKED_PLAYER", game.gameId(), seat.name(), message,
                "Name the participant in overrides/participants.json.");
    }
}
