package prospector.web.match;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.stats.match.MatchGames;
import prospector.stats.match.MatchHead;
import prospector.web.format.Format;

/**
 * How a match or one of its games ended, in words.
 *
 * @param headline who won, or that nobody did or it is not known
 * @param ending kind of the victory and who gave up; null: nothing is known
 * @param source where the result is known from
 */
public record Result(String headline, String ending, String source) {
    /** The result of a match of which no save was imported. */
    public static Result withoutGame(MatchHead match) {
        String winner = winnerName(match);
        String scores = match.scores() == null || match.scores().isBlank() ? null : "Score " + match.scores() + ".";
        if (winner != null) {
            String forfeit = Boolean.TRUE.equals(match.forfeited()) ? "The other side forfeited." : null;
            return new Result(winner + " won", joined(Stream.of(scores, forfeit)), "The result comes from Challonge.");
        }
        if ("complete".equals(match.state())) {
            return new Result("Played, winner not known", scores,
                    "Challonge says that the match is complete, but names no winner.");
        }
        return new Result("Not played yet", null, "Challonge has no result of this match.");
    }

    /** The result of a game, as the snapshot and the tournament know it. */
    public static Result of(MatchGames game, List<Side> sides) {
        List<Side> winners = sides.stream().filter(side -> Boolean.TRUE.equals(side.end().won())).toList();
        if (winners.isEmpty()) {
            return new Result(game.gameOver() ? "The winner is not known" : "Unfinished on turn " + game.turns(),
                    ending(game, sides),
                    game.gameOver() ? "The save says that the game is over, but neither it nor Challonge names a winner."
                            : "The save was made before the game was over, and no other source names a winner.");
        }
        String names = winners.stream().map(Side::full).collect(Collectors.joining(" and "));
        return new Result(names + " won", ending(game, sides), source(game.winnerSource()));
    }

    private static String ending(MatchGames game, List<Side> sides) {
        String victory = game.victoryType() == null ? null : Format.readable(game.victoryType()) + " victory.";
        Stream<String> left = sides.stream()
                .filter(side -> side.end().surrendered() || side.end().dead())
                .map(side -> side.full() + (side.end().surrendered() ? " surrendered." : " was eliminated."));
        return joined(Stream.concat(Stream.ofNullable(victory), left));
    }

    private static String source(String winnerSource) {
        return switch (winnerSource) {
            case "override" -> "An organiser's correction names the winner.";
            case "challonge" -> "The result comes from Challonge.";
            case "save" -> "The save records the victory.";
            case "last_standing" -> "All others had surrendered or were eliminated.";
            default -> "Where the result comes from is not known.";
        };
    }

    private static String winnerName(MatchHead match) {
        if (match.winnerParticipantId() == null) {
            return null;
        }
        if (Objects.equals(match.winnerParticipantId(), match.participant1Id())) {
            return match.participant1();
        }
        return Objects.equals(match.winnerParticipantId(), match.participant2Id()) ? match.participant2() : null;
    }

    private static String joined(Stream<String> sentences) {
        String text = sentences.filter(Objects::nonNull).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }
}
