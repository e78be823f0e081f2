package prospector.stats.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import prospector.stats.quality.Severity;
import prospector.stats.release.SnapshotSummary.Findings;

class SummaryComparisonTest {
    private static final SnapshotSummary RUNNING = summary(3, finding("WINNER_UNKNOWN", "g1", 1));

    @Test
    void equalIsNotWorse() {
        assertThat(SummaryComparison.worse(RUNNING, RUNNING, Set.of())).isEmpty();
    }

    @Test
    void moreGamesFewerFindingsAndFewerRefusedFilesAreNotWorse() {
        SnapshotSummary better = new SnapshotSummary("2", "b", 4, 5, 4, 0, List.of());

        assertThat(SummaryComparison.worse(RUNNING, better, Set.of())).isEmpty();
    }

    @Test
    void fewerGamesAreWorse() {
        assertThat(SummaryComparison.worse(RUNNING, summary(2), Set.of())).hasSize(2)
                .first().isEqualTo("This version reads 2 games, the running one publishes 3.");
    }

    @Test
    void aFindingAboutAnotherGameIsNewAndMoreAboutTheSameGameTo() {
        SnapshotSummary other = summary(3, finding("WINNER_UNKNOWN", "g2", 1));
        SnapshotSummary more = summary(3, finding("WINNER_UNKNOWN", "g1", 2));

        assertThat(SummaryComparison.worse(RUNNING, other, Set.of())).singleElement().asString()
                .contains("WINNER_UNKNOWN", "game g2", "1 now, 0 in");
        assertThat(SummaryComparison.worse(RUNNING, more, Set.of())).singleElement().asString().contains("2 now, 1 in");
    }

    @Test
    void informationAndWhatIsAcceptedAreNotWorse() {
        SnapshotSummary said = summary(3, new Findings("NO_HISTORY", Severity.INFORMATION, "g2", "1", 1));
        SnapshotSummary accepted = summary(3, finding("NEW_CHECK", "g2", 1));

        assertThat(SummaryComparison.worse(RUNNING, said, Set.of())).isEmpty();
        assertThat(SummaryComparison.worse(RUNNING, accepted, Set.of("NEW_CHECK"))).isEmpty();
        assertThat(SummaryComparison.worse(RUNNING, accepted, Set.of())).hasSize(1);
    }

    private static SnapshotSummary summary(long games, Findings... findings) {
        return new SnapshotSummary("1", "a", games, 5, games, 1, List.of(findings));
    }

    private static Findings finding(String kind, String game, long count) {
        return new Findings(kind, Severity.ACTION, game, null, count);
    }
}
