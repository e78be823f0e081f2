package prospector.web.bracket;

import java.util.List;
import java.util.Objects;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketMatch;
import prospector.stats.bracket.BracketSlot;
import prospector.web.spoilers.Covers;

/**
 * A match as a box of the bracket.
 *
 * @param match what the tournament knows
 * @param sides two
 * @param status complete, tied, open, pending, or covered: not told
 * @param onPath whether the participant whose way is shown stands in it
 */
public record Box(BracketMatch match, List<Side> sides, String status, boolean onPath) {
    /**
     * A side of a match.
     *
     * @param participantId null: not decided
     * @param name null: not decided
     * @param seed null: not seeded or not decided
     * @param waitsFor who will stand here, such as "Winner of C"; null: decided, or not known
     * @param feederId match that decides it; null: none or not known
     * @param takesLoser whether the loser of that match stands here
     * @param score points of the only set, else sets won; null: no score
     * @param won null: no winner
     * @param onPath whether this is the participant whose way is shown
     */
    public record Side(Long participantId, String name, Integer seed, String waitsFor, String feederId,
            boolean takesLoser, Integer score, Boolean won, boolean onPath) {
    }

    static Box of(BracketLine line, Long player) {
        String status = status(line);
        List<Side> sides = line.slots().stream().map(slot -> side(line, slot, player)).toList();
        return new Box(line.match(), sides, status, line.has(player));
    }

    private static Side side(BracketLine line, BracketSlot slot, Long player) {
        return new Side(slot.participantId(), name(slot), slot.seed(), slot.participantId() == null ? slot.waitsFor() : null,
                slot.feederId(), slot.takesLoser(),
                line.scores().shown(slot.position()), slot.won(),
                player != null && player.equals(slot.participantId()));
    }

    private static String status(BracketLine line) {
        if (Covers.COVERED.equals(line.match().state())) {
            return Covers.COVERED;
        }
        return line.tied() ? "tied" : line.complete() ? "complete" : line.open() ? "open" : "pending";
    }

    private static String name(BracketSlot slot) {
        return slot.participantId() == null || slot.name() != null ? slot.name() : "Participant " + slot.participantId();
    }

    /** Address of the match. */
    public String id() {
        return match.matchId();
    }

    /** The letter of the match, or its id. */
    public String letter() {
        return Objects.requireNonNullElse(match.identifier(), match.matchId());
    }

    /** Whether several sets were played, so that the numbers shown are sets. */
    public boolean series() {
        return match.scores() != null && match.scores().contains(",");
    }
}
