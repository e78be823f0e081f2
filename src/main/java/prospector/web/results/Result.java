package prospector.web.results;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import prospector.stats.bracket.BracketLine;
import prospector.stats.bracket.BracketSlot;
import prospector.stats.bracket.Scores;
import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSide;
import prospector.warehouse.Reading;
import prospector.web.format.Format;
import prospector.web.format.Rounds;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/**
 * A match that was played or decided.
 *
 * @param line its sides, with winner and nations
 * @param challonge what Challonge says of it; null: it is not in the tournament's bracket
 */
public record Result(MatchLine line, BracketLine challonge) {
    /** All of them, the latest first; those of an unknown time at the end. */
    public static List<Result> all(Reading reading) {
        return all(reading, Covers.of(reading, Spoilers.SHOWN));
    }

    /** All of them, covered where results are hidden: then only {@link #pairing} is to be told. */
    public static List<Result> all(Reading reading, Covers covers) {
        Map<String, BracketLine> onChallonge = BracketLine.all(reading).stream()
                .collect(Collectors.toMap(BracketLine::id, Function.identity()));
        return MatchLine.all(reading).stream().map(line -> new Result(line, onChallonge.get(line.id())))
                .filter(result -> result.line.hasSave() || result.line.decided() || result.isTied())
                .filter(result -> covers.lists(result.line.id()))
                .map(result -> new Result(covers.cover(result.line),
                        result.challonge == null ? null : covers.cover(result.challonge)))
                .sorted(Comparator.comparing(Result::at, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** When it ended: the time on Challonge, else the start of the day of the save, UTC; null: unknown. */
    public Instant at() {
        if (challonge != null && challonge.match().playedAt() != null) {
            return challonge.match().playedAt();
        }
        return line.playedOn() == null ? null : line.playedOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Address of the match on this site. */
    public String path() {
        return "/matches/" + Format.urlPath(line.id());
    }

    /** Its round in words. */
    public String round() {
        return Rounds.name(line.match().bracket(), line.match().round());
    }

    /**
     * Who beat whom with what, as a sentence without its full stop: {@code Ada (Rome) beat Bela (Persia) in 81 turns}. An
     * unknown winner is called unknown.
     *
     * @param names how a name is written where the sentence goes
     */
    public String sentence(UnaryOperator<String> names) {
        List<MatchSide> people = line.sides().stream().filter(MatchSide::human).toList();
        List<MatchSide> sides = people.isEmpty() ? line.sides()
                : line.sides().stream()
                        .filter(side -> side.human() || Boolean.TRUE.equals(side.won())).toList();
        List<MatchSide> winners = sides.stream().filter(side -> Boolean.TRUE.equals(side.won())).toList();
        List<MatchSide> others = sides.stream().filter(side -> !winners.contains(side)).toList();
        if (isTied()) {
            return joined(sides, names) + " tied" + score() + length(" after ");
        }
        if (winners.isEmpty()) {
            return joined(sides, names) + " played" + length(" ") + ", winner unknown";
        }
        if (others.isEmpty()) {
            return joined(winners, names) + " won" + length(" in ");
        }
        boolean forfeit = Boolean.TRUE.equals(line.match().forfeited()) && !line.hasSave();
        return joined(winners, names) + (forfeit ? " won by forfeit against " : " beat ") + joined(others, names) + score()
                + length(" in ");
    }

    /** Who played whom, without the result: {@code Ada (Rome) and Bela (Persia) played}. */
    public String pairing(UnaryOperator<String> names) {
        List<MatchSide> people = line.sides().stream().filter(MatchSide::human).toList();
        return joined(people.isEmpty() ? line.sides() : people, names) + " played";
    }

    private boolean isTied() {
        return challonge != null && challonge.tied() && !line.decided();
    }

    /** Of several games or sets only: 1–0 says no more than who won. The winner's number stands first. */
    private String score() {
        if (challonge == null) {
            return "";
        }
        Scores scores = challonge.scores();
        int first = challonge.slots().stream().filter(slot -> Boolean.TRUE.equals(slot.won())).map(BracketSlot::position)
                .findFirst().orElse(1);
        Integer own = scores.shown(first);
        Integer other = scores.shown(3 - first);
        boolean tells = own != null && (scores.sets().size() > 1 || Math.max(own, other) > 1);
        return tells ? " " + own + "–" + other : "";
    }

    private String length(String preposition) {
        int games = line.match().games();
        if (games > 1) {
            return preposition + games + " games";
        }
        Integer turns = line.match().turns();
        return games == 0 || turns == null ? "" : preposition + Format.counted(turns, "turn", "turns");
    }

    private static String joined(List<MatchSide> sides, UnaryOperator<String> names) {
        List<String> all = sides.stream().map(side -> side(side, names)).toList();
        return all.size() < 2 ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    private static String side(MatchSide side, UnaryOperator<String> names) {
        String nobody = side.human() ? "somebody without a name" : "the computer";
        String nations = side.nations().isEmpty() ? "" : " (" + Format.readableList(side.nations()) + ")";
        return (side.name() == null || side.name().isBlank() ? nobody : names.apply(side.name())) + nations;
    }
}
