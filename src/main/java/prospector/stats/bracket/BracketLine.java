package prospector.stats.bracket;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import prospector.warehouse.Reading;

/** A match of the tournament with its two sides. */
public record BracketLine(BracketMatch match, List<BracketSlot> slots) {
    /** Every match on Challonge, in the order of rounds. */
    public static List<BracketLine> all(Reading reading) {
        return join(reading.list(BracketMatch.class), reading.list(BracketSlot.class));
    }

    static List<BracketLine> join(List<BracketMatch> matches, List<BracketSlot> slots) {
        Map<String, List<BracketSlot>> byMatch = slots.stream().collect(Collectors.groupingBy(BracketSlot::matchId));
        return matches.stream().map(match -> new BracketLine(match, byMatch.getOrDefault(match.matchId(), List.of()))).toList();
    }

    /** Address of the match. */
    public String id() {
        return match.matchId();
    }

    /** Whether somebody won, or the match ended in a tie. */
    public boolean complete() {
        return slots.stream().anyMatch(slot -> slot.won() != null) || Objects.equals(match.state(), "complete");
    }

    /** Whether the match ended without a winner. */
    public boolean tied() {
        return complete() && slots.stream().allMatch(slot -> slot.won() == null);
    }

    /** Whether both sides are decided and there is no result yet. */
    public boolean open() {
        return !complete() && slots.stream().allMatch(slot -> slot.participantId() != null);
    }

    /** Whether this participant stands on one of its sides; null: nobody. */
    public boolean has(Long participantId) {
        return participantId != null && slots.stream().anyMatch(slot -> participantId.equals(slot.participantId()));
    }

    /** The score, read. */
    public Scores scores() {
        return Scores.of(match.scores());
    }
}
