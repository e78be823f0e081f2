package prospector.web.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import prospector.web.block.CountBlock.Row;
import prospector.web.block.Head.Sample;

class CountBlockTest {
    private static final Head HEAD = new Head("count", "Count", "How many?", null, Sample.games(3));

    @Test
    void showsWholeNumbersWhole() {
        assertThat(shown(CountBlock.of(HEAD, "games", rows(4.0, 1200.0)))).containsExactly("4", "1,200");
    }

    @Test
    void showsOneDecimalWhereANumberIsNotWhole() {
        assertThat(shown(CountBlock.of(HEAD, "mean", rows(4.0, 2.25)))).containsExactly("4.0", "2.3");
    }

    @Test
    void showsSharesInPercent() {
        assertThat(shown(CountBlock.shares(HEAD, "share of games", rows(1.0, 0.25)))).containsExactly("100%", "25%");
    }

    private static List<Row> rows(double... values) {
        return Arrays.stream(values).mapToObj(value -> new Row(Subject.named("x", "X"), value, 1)).toList();
    }

    private static Stream<String> shown(CountBlock block) {
        return block.rows().stream().map(block::shown);
    }
}
