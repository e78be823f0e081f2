package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

class ClientTest {
    private final AtomicLong now = new AtomicLong();

    private Client client(int rate, int burst, int atOnce) {
        return new Client(new LimitsConfig() {
            @Override
            public int rate() {
                return rate;
            }

            @Override
            public int burst() {
                return burst;
            }

            @Override
            public int atOnce() {
                return atOnce;
            }

            @Override
            public int clients() {
                return 1;
            }

            @Override
            public String clientHeader() {
                return "peer";
            }

            @Override
            public Duration requestHead() {
                return Duration.ZERO;
            }
        }, clock());
    }

    private TimeMeter clock() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return now.get();
            }

            @Override
            public boolean isWallClockBased() {
                return false;
            }
        };
    }

    private long admitted(Client client, int requests) {
        return IntStream.range(0, requests).filter(request -> {
            boolean admitted = client.enter().isZero();
            if (admitted) {
                client.leave();
            }
            return admitted;
        }).count();
    }

    @Test
    void mayAskForABurstAndThenAtItsRate() {
        Client client = client(2, 10, 5);

        assertThat(admitted(client, 30)).isEqualTo(10);
        assertThat(client.enter()).isEqualTo(Duration.ofMillis(500));
        now.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(admitted(client, 30)).isEqualTo(1);
        now.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(admitted(client, 30)).isEqualTo(10);
    }

    @Test
    void waitsForItsOwnRequestsWhenTooManyAreOpen() {
        Client client = client(100, 100, 2);
        client.enter();
        client.enter();

        assertThat(client.enter()).isPositive();
        assertThat(client.enter()).isPositive();
        client.leave();
        assertThat(client.enter()).isZero();
    }
}
