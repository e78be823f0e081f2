package prospector.ingest.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import prospector.ingest.doctor.Check.Level;
import prospector.ingest.sync.SyncReport;
import prospector.ingest.sync.SyncState;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;

class ServiceChecksTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private BudgetState budget = new BudgetState(450, 20, NOW.plus(Duration.ofDays(3)), null);
    private SourceStatus status = new SourceStatus(SourceName.CHALLONGE, NOW, NOW.minus(Duration.ofHours(5)), null, null);

    /** What was left of earlier syncs. */
    private final SyncState state = new SyncState() {
        @Override
        public BudgetState budget() {
            return budget;
        }

        @Override
        public List<SourceStatus> sources() {
            return List.of(status, new SourceStatus(SourceName.DRIVE, null, null, null, null));
        }

        @Override
        public Optional<SyncReport> last() {
            return Optional.empty();
        }
    };

    @Test
    void aHostThatTakesConnectionsIsReachable() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(check(server.getLocalPort(), "Challonge reachable").level()).isEqualTo(Level.OK);
        }
    }

    @Test
    void aHostThatTakesNoneFails() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }

        Check check = check(port, "Challonge reachable");

        assertThat(check.level()).isEqualTo(Level.FAIL);
        assertThat(check.message()).contains("127.0.0.1:" + port);
    }

    @Test
    void tellsTheAgeOfTheLastAnswer() {
        assertThat(check(1, "Challonge last answer").message()).contains("5 hours ago");

        status = new SourceStatus(SourceName.CHALLONGE, NOW, null, "The key is wrong.", "Correct it.");

        assertThat(check(1, "Challonge last answer")).isEqualTo(new Check("Challonge last answer", Level.WARN,
                "It never gave a usable answer. Last problem: The key is wrong.", "Correct it."));
    }

    @Test
    void servicesThatAreNotConfiguredAreNotMissed() {
        assertThat(checks(1).all()).extracting(Check::name).doesNotContain("Google Drive last answer",
                "Google Drive reachable");
    }

    @Test
    void tellsTheRequestsLeft() {
        assertThat(check(1, "Challonge requests").message()).contains("20 of 450", "430 left", "2026-11-04T12:00:00Z");

        budget = new BudgetState(450, 440, NOW.plus(Duration.ofDays(3)), null);
        assertThat(check(1, "Challonge requests").level()).isEqualTo(Level.WARN);

        budget = new BudgetState(450, 20, null, NOW.plus(Duration.ofDays(9)));
        assertThat(check(1, "Challonge requests").message()).contains("pause until 2026-11-10T12:00:00Z");
    }

    @Test
    void askingProvesKeyAndNames() {
        assertThat(checks(1).ask()).singleElement()
                .isEqualTo(new Check("Challonge asked", Level.FAIL, "There is no tournament cup.", "Correct its name."));
    }

    private Check check(int port, String name) {
        return checks(port).all().stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    private ServiceChecks checks(int port) {
        return new ServiceChecks(new SourceAccess(null, null, null, null, null) {
            @Override
            boolean isConfigured(SourceName source) {
                return source == SourceName.CHALLONGE;
            }

            @Override
            Map<SourceName, URI> hosts() {
                return Map.of(SourceName.CHALLONGE, URI.create("http://127.0.0.1:" + port + "/v1"));
            }

            @Override
            Optional<SourceException> ask(SourceName source) {
                return Optional.of(new SourceException(Kind.NOT_FOUND, "There is no tournament cup.", "Correct its name."));
            }
        }, state, new StorageChecks() {
            @Override
            List<Check> all() {
                return List.of();
            }

            @Override
            List<Check> ask() {
                return List.of();
            }
        }, CLOCK);
    }
}
