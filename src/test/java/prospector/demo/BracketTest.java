package prospector.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BracketTest {

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 4, 5, 7, 8, 18, 21, 33, 64, 100 })
    void eliminatesEverybodyButOneAfterTwoLosses(int participants) {
        var entrants = Roster.invent(participants, 5);

        var matches = Bracket.of(entrants);
        matches.forEach(match -> match.decide(true));

        var losses = new HashMap<Entrant, Integer>();
        matches.forEach(match -> losses.merge(match.loser, 1, Integer::sum));
        assertThat(matches).hasSize(2 * participants - 2);
        assertThat(losses.values()).allMatch(count -> count <= 2);
        assertThat(losses.values().stream().filter(count -> count == 2)).hasSizeGreaterThanOrEqualTo(participants - 2);
    }

    @ParameterizedTest
    @ValueSource(ints = { 3, 6, 21, 40 })
    void everyMatchComesAfterThoseItWaitsFor(int participants) {
        var matches = Bracket.of(Roster.invent(participants, 5));

        assertThat(matches).allSatisfy(match -> {
            for (var source : List.of(match.one, match.two)) {
                if (source.match() != null) {
                    assertThat(source.match().order).isLessThan(match.order);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 3, 6, 21, 40 })
    void losersRoundsCountWithoutGaps(int participants) {
        var matches = Bracket.of(Roster.invent(participants, 5));

        var rounds = matches.stream().map(match -> match.round).filter(round -> round < 0).distinct().sorted().toList();
        assertThat(rounds.get(0)).isEqualTo(-rounds.size());
    }
}
