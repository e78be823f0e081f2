package prospector.source.challonge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.TestSources;

class RequestBudgetTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path data;

    private RequestBudget budget(int requests, Instant now) {
        var settings = new TestChallonge.Settings(URI.create("http://127.0.0.1:1"), Optional.empty(), Optional.empty(),
                requests, Duration.ofSeconds(1));
        return new RequestBudget(settings, TestSources.files(data), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path file() {
        return data.resolve("sources/challonge-usage.json");
    }

    @Test
    void forgetsARequestAfterThirtyDays() {
        budget(3, NOW).take();
        budget(3, NOW.plusSeconds(60)).take();

        assertThat(budget(3, NOW.plus(Duration.ofDays(30)).minusMillis(1)).state().used()).isEqualTo(2);
        BudgetState later = budget(3, NOW.plus(Duration.ofDays(30))).state();

        assertThat(later).isEqualTo(new BudgetState(3, 1, NOW.plusSeconds(60).plus(Duration.ofDays(30)), null));
        assertThat(later.left()).isEqualTo(2);
    }

    @Test
    void askingForItsStateWritesNothing() {
        assertThat(budget(3, NOW).state()).isEqualTo(new BudgetState(3, 0, null, null));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void whoSharesADataRootCountsTogether() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                taken.add(threads.submit(() -> takeAll(budget(30, NOW))));
            }
            int all = 0;
            for (Future<Integer> each : taken) {
                all += each.get();
            }
            assertThat(all).isEqualTo(30);
        } finally {
            threads.shutdownNow();
        }
        assertThat(budget(30, NOW).state().used()).isEqualTo(30);
    }

    private static int takeAll(RequestBudget budget) {
        for (int taken = 0;; taken++) {
            SourceException refusal = catchThrowableOfType(SourceException.class, budget::take);
            if (refusal != null) {
                assertThat(refusal.kind()).isEqualTo(Kind.BUDGET_SPENT);
                return taken;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "null", "{}", "{\"requests\":[\"yesterday\"]}", "[]" })
    void aBrokenFileCountsAsHalfOfTheBudgetAndIsKeptAside(String broken) throws IOException {
        budget(9, NOW).take();
        Files.writeString(file(), broken);

        assertThat(budget(9, NOW).state().used()).isEqualTo(5);
        budget(9, NOW.plusSeconds(1)).take();

        assertThat(budget(9, NOW).state().used()).isEqualTo(6);
        assertThat(file().resolveSibling("challonge-usage.json.broken")).hasContent(broken);
    }

    /** What was sent while the clock was ahead counts for longer than it must: never too little. */
    @Test
    void aClockThatGoesBackGivesNoNewBudget() {
        for (int request = 0; request < 3; request++) {
            budget(3, NOW.plus(Duration.ofDays(20))).take();
        }

        SourceException refusal = catchThrowableOfType(SourceException.class, budget(3, NOW)::take);

        assertThat(refusal.kind()).isEqualTo(Kind.BUDGET_SPENT);
        assertThat(refusal.retryAt()).isEqualTo(NOW.plus(Duration.ofDays(50)));
    }

    @Test
    void aLongerPauseIsNotShortened() {
        budget(9, NOW).pause(NOW.plusSeconds(100));
        budget(9, NOW).pause(NOW.plusSeconds(10));

        assertThat(budget(9, NOW).state().pausedUntil()).isEqualTo(NOW.plusSeconds(100));
        assertThat(catchThrowableOfType(SourceException.class, budget(9, NOW.plusSeconds(50))::take).kind())
                .isEqualTo(Kind.PAUSED);
        budget(9, NOW.plusSeconds(100)).take();
    }

    @Test
    void aLoweredBudgetIsFreeWhenEnoughHaveDroppedOut() {
        for (int second = 0; second < 5; second++) {
            budget(5, NOW.plusSeconds(second)).take();
        }

        SourceException refusal = catchThrowableOfType(SourceException.class, budget(2, NOW.plusSeconds(9))::take);

        assertThat(refusal.retryAt()).isEqualTo(NOW.plusSeconds(3).plus(Duration.ofDays(30)));
        assertThat(catchThrowableOfType(SourceException.class, budget(0, NOW.plusSeconds(9))::take).retryAt()).isNull();
    }

    @Test
    void whatCannotBeCountedIsNotSent() throws IOException {
        Files.writeString(data.resolve("sources"), "a file where the directory belongs");

        SourceException refusal = catchThrowableOfType(SourceException.class, budget(9, NOW)::take);

        assertThat(refusal.getMessage()).contains("challonge-usage.json");
        assertThat(refusal.remedy()).contains("rights");
    }
}
