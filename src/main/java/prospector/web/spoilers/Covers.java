package prospector.web.spoilers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketMatch;
import prospector.stats.bracket.BracketSlot;
import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.stats.matches.MatchSummary;
import prospector.warehouse.Reading;

/** Takes the results out of matches, as far as a mode asks for it. */
public final class Covers {
    /** State of a match of which it is not told whether it has been played; Challonge has no such word. */
    public static final String COVERED = "covered";

    private final Spoilers mode;
    private final Map<String, List<BracketSlot>> decidedByMatches;

    private Covers(Spoilers mode, List<BracketSlot> slots) {
        this.mode = mode;
        this.decidedByMatches = slots.stream().collect(Collectors.groupingBy(BracketSlot::matchId));
    }

    /** Covers for a mode; asks nothing when all is shown. */
    public static Covers of(Reading reading, Spoilers mode) {
        return new Covers(mode, mode.hideResults() ? reading.list(BracketSlot.class) : List.of());
    }

    /** Whether results are hidden at all. */
    public boolean hideResults() {
        return mode.hideResults();
    }

    /** Whether the two sides of a match are a secret: another match decided at least one of them. */
    public boolean hidesSides(String matchId) {
        return mode == Spoilers.HIDDEN && slots(matchId).stream().anyMatch(Covers::decidedByMatch);
    }

    /**
     * Whether the match may be listed: that a second final is played, or that it is not, tells who won the first. Both its
     * sides
     * come from the same match.
     */
    public boolean lists(String matchId) {
        List<BracketSlot> slots = slots(matchId);
        return slots.size() < 2 || slots.get(0).feederId() == null
                || !slots.get(0).feederId().equals(slots.get(1).feederId());
    }

    /** The names that may be told of the sides of such a match: where a player came through, which match they came from. */
    public List<String> sideNames(String matchId) {
        return slots(matchId).stream().map(Covers::name).toList();
    }

    /** All matches, as far as they may be listed, latest first. */
    public List<MatchLine> matches(Reading reading) {
        return MatchLine.all(reading).stream().filter(line -> lists(line.id())).map(this::cover).toList();
    }

    /** All matches on Challonge, as far as they may be listed, in the order of rounds. */
    public List<BracketLine> bracket(Reading reading) {
        return BracketLine.all(reading).stream().filter(line -> lists(line.id())).map(this::cover).toList();
    }

    /** A match as lists show it, without winner, score, number of games and length. */
    public MatchLine cover(MatchLine line) {
        if (!mode.hideResults()) {
            return line;
        }
        MatchSummary match = line.match();
        boolean single = match.games() == 1;
        boolean secret = hidesSides(match.matchId());
        MatchSummary covered = new MatchSummary(match.matchId(), match.round(), match.bracket(), match.playOrder(),
                match.state(), null, null, Math.min(1, match.games()), null, single ? match.maps() : List.of(),
                single ? match.mapSizes() : List.of(), match.playedOn());
        return new MatchLine(covered, secret ? secretSides(match.matchId())
                : line.sides().stream().map(side -> new MatchSide(side.matchId(), side.position(), side.personId(), side.name(),
                        side.nations(), side.human(), null)).toList());
    }

    /** A match of the bracket without winner and score; whether it has been played is not told either. */
    public BracketLine cover(BracketLine line) {
        if (!mode.hideResults()) {
            return line;
        }
        BracketMatch match = line.match();
        boolean told = Objects.equals(match.state(), "complete") || line.complete();
        BracketMatch covered = new BracketMatch(match.matchId(), match.identifier(), match.bracket(), match.round(),
                match.groupId(), match.thirdPlace(), told ? COVERED : match.state(), null, null, match.scheduledAt(),
                match.playedAt(), Math.min(1, match.games()));
        return new BracketLine(covered, line.slots().stream().map(this::cover).toList());
    }

    private BracketSlot cover(BracketSlot slot) {
        boolean secret = mode == Spoilers.HIDDEN && decidedByMatch(slot);
        return new BracketSlot(slot.matchId(), slot.position(), secret ? null : slot.participantId(),
                secret ? null : slot.name(),
                secret ? null : slot.seed(), slot.feederId(), slot.feeder(), slot.takesLoser(), null);
    }

    private List<MatchSide> secretSides(String matchId) {
        List<BracketSlot> slots = slots(matchId);
        return IntStream.range(0, slots.size())
                .mapToObj(position -> new MatchSide(matchId, position, personId(slots.get(position)), name(slots.get(position)),
                        List.of(), true, null))
                .toList();
    }

    private List<BracketSlot> slots(String matchId) {
        return decidedByMatches.getOrDefault(matchId, List.of());
    }

    private static boolean decidedByMatch(BracketSlot slot) {
        return slot.feederId() != null;
    }

    private static String personId(BracketSlot slot) {
        return decidedByMatch(slot) || slot.participantId() == null ? null : slot.participantId().toString();
    }

    private static String name(BracketSlot slot) {
        if (!decidedByMatch(slot)) {
            return slot.name();
        }
        return Objects.requireNonNullElse(slot.waitsFor(), "Decided by another match");
    }
}
