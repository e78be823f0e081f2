package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.tournament.Linking.game;
import static prospector.tournament.Linking.match;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRulesTest {

    /** Anna (1) won the match against Ben (2). */
    @ParameterizedTest
    @CsvSource({ ", 1, 1", "1-0, 1, 1", "57-34, 1, 1", "34-57, 1, 1", "2-1, 1, -", "'1-0,0-1,1-0', 1, -", "'1-0,1-0', 1, 1",
            ", 2, - -", "2-0, 2, 1 1", "'1-0,1-0', 2, 1 1", "3-0, 2, 1 1", "2-1, 3, - - -", "'1-0,0-1,1-0', 3, 1 2 1",
            "'1-0,0-0,1-0', 3, 1 - 1", "'1-0,0-1,1-0', 2, - -", "1-0, 2, - -", "0-2, 2, - -", "'0-1,0-1', 2, - -",
            "nonsense, 2, - -", "nonsense, 1, 1", "0-0, 2, - -", "'', 1, 1" })
    void givesEachGameItsWinner(String scores, int games, String winners) {
        List<PlayedGame> played = games(games);

        Map<String, Long> official = new SeriesRules(match(1, "Anna", "Ben").wonBy("Anna", scores).match()).winners(played);

        assertThat(played.stream().map(game -> official.get(game.gameId())).map(winner -> Objects.toString(winner, "-"))
                .collect(Collectors.joining(" "))).isEqualTo(winners);
    }

    @ParameterizedTest
    @CsvSource({ "2-1, 1 2 1, false", "2-1, 2 2 1, true", "2-1, 1 - 1, false", "2-1, 1 1, false", "1-0, 1 1, true",
            "0-2, 1 1, true", "'1-0,0-1,1-0', 1 2 1, false", "'1-0,0-1,1-0', 1 1 2, false", "'1-0,0-1,1-0', 1 1 1, true",
            "'', 1 2, false", "1-0, 2, false" })
    void comparesTheScoreWithTheGames(String scores, String winners, boolean contradicted) {
        List<Long> won = Arrays.stream(winners.split(" ")).map(winner -> winner.equals("-") ? null : Long.valueOf(winner))
                .toList();

        assertThat(new SeriesRules(match(1, "Anna", "Ben").wonBy("Anna", scores).match()).isContradictedBy(won))
                .isEqualTo(contradicted);
    }

    private static List<PlayedGame> games(int number) {
        return IntStream.range(0, number).mapToObj(i -> game("game-" + i, 1, "Anna", "Ben").game()).toList();
    }
}
