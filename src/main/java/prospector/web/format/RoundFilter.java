package prospector.web.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import prospector.stats.matches.MatchLine;
import prospector.stats.matches.MatchSummary;
import prospector.web.error.BadParameterException;

/**
 * Which part of the tournament, on every page that can be restricted to one; a part that is null does not restrict.
 *
 * @param bracket as in {@code matches.bracket}
 * @param round as Challonge counts, negative in the losers bracket
 */
public record RoundFilter(String bracket, Integer round) {
    /** The whole tournament. */
    public static final RoundFilter ALL = new RoundFilter(null, null);

    private static final List<String> BRACKETS = List.of("group", "round_robin", "swiss", "winners", "losers", "final");

    /** Brackets and rounds that occur. */
    public record Choices(List<String> brackets, List<Integer> rounds) {
        /** Those of the matches given. */
        public static Choices of(List<MatchLine> lines) {
            return new Choices(
                    BRACKETS.stream().filter(values(lines, MatchSummary::bracket).toList()::contains).toList(),
                    values(lines, MatchSummary::round).sorted().toList());
        }

        private static <T> Stream<T> values(List<MatchLine> lines, Function<MatchSummary, T> part) {
            return lines.stream().map(line -> part.apply(line.match())).filter(Objects::nonNull).distinct();
        }
    }

    /** Reads the parameters {@code bracket} and {@code round}. */
    public static RoundFilter of(Query query) {
        String bracket = query.text("bracket").orElse(null);
        if (bracket != null && !BRACKETS.contains(bracket)) {
            throw new BadParameterException("bracket", "one of " + String.join(", ", BRACKETS));
        }
        return new RoundFilter(bracket, query.number("round").orElse(null));
    }

    /** Whether the match is in this part of the tournament. */
    public boolean accepts(MatchSummary match) {
        return accepts(match.bracket(), match.round());
    }

    /** Whether this bracket and round are in this part of the tournament. */
    public boolean accepts(String otherBracket, Integer otherRound) {
        return (bracket == null || bracket.equals(otherBracket)) && (round == null || round.equals(otherRound));
    }

    /** True when a part restricts. */
    public boolean restricts() {
        return bracket != null || round != null;
    }

    /** Adds what restricts to an address. */
    public Address addTo(Address address) {
        return address.with("bracket", bracket).with("round", round);
    }

    /** In words: {@code Losers bracket, round 2}. */
    public String words() {
        if (bracket == null) {
            return round == null ? "All rounds" : Rounds.number(round);
        }
        return round == null || bracket.equals("final") ? Rounds.bracket(bracket) : Rounds.name(bracket, round);
    }
}
