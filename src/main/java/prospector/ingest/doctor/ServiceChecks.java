package prospector.ingest.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.ingest.sync.SyncState;
import prospector.source.SourceName;
import prospector.source.SourceStatus;
import prospector.source.challonge.BudgetState;

/** The services: reached by a connection that sends nothing; how they answered last; asked only when that is wanted. */
@ApplicationScoped
public class ServiceChecks {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final SourceAccess access;
    private final SyncState state;
    private final StorageChecks storage;
    private final Clock clock;

    ServiceChecks(SourceAccess access, SyncState state, StorageChecks storage, Clock clock) {
        this.access = access;
        this.state = state;
        this.storage = storage;
        this.clock = clock;
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        access.hosts().forEach((source, address) -> checks.add(reach(source, address)));
        checks.add(budget());
        state.sources().stream().filter(status -> access.isConfigured(status.source())).map(this::lastAnswer)
                .forEach(checks::add);
        checks.addAll(storage.all());
        return checks;
    }

    /** Spends requests: one of Challonge, one of each Google service that is configured. */
    List<Check> ask() {
        List<Check> checks = new ArrayList<>();
        for (SourceName source : SourceName.values()) {
            if (access.isConfigured(source)) {
                String name = source.label() + " asked";
                checks.add(access.ask(source)
                        .map(failure -> Check.fail(name, failure.getMessage(), failure.remedy()))
                        .orElseGet(() -> Check.ok(name, "It answered; key and names are right.")));
            }
        }
        checks.addAll(storage.ask());
        return checks;
    }

    private static Check reach(SourceName source, URI address) {
        String name = source.label() + " reachable";
        int port = address.getPort() > 0 ? address.getPort() : "http".equals(address.getScheme()) ? HTTP : HTTPS;
        String place = address.getHost() + ":" + port;
        try (Socket socket = new Socket()) {
            InetSocketAddress target = new InetSocketAddress(address.getHost(), port);
            if (target.isUnresolved()) {
                return unreachable(source, name, "The name " + address.getHost() + " is not known here.");
            }
            socket.connect(target, (int) PATIENCE.toMillis());
            return Check.ok(name, place + " takes connections.");
        } catch (IOException e) {
            return unreachable(source, name, "No connection to " + place + " (" + e.getMessage() + ").");
        }
    }

    /** Without Challonge there is nothing new; the other two only add to it. */
    private static Check unreachable(SourceName source, String name, String message) {
        String remedy = "Look at network, DNS and firewall; the last good answers stay in use.";
        return source == SourceName.CHALLONGE ? Check.fail(name, message, remedy) : Check.warn(name, message, remedy);
    }

    private Check budget() {
        BudgetState budget = state.budget();
        String message = budget.used() + " of " + budget.budget() + " requests of 30 days are used, " + budget.left()
                + " left" + (budget.nextFree() == null ? "" : "; the oldest drops out at " + seconds(budget.nextFree())) + ".";
        if (budget.pausedUntil() != null && budget.pausedUntil().isAfter(clock.instant())) {
            return Check.warn("Challonge requests", message + " Challonge asked for a pause until "
                    + seconds(budget.pausedUntil()) + ".", "Wait; nothing is asked before.");
        }
        return budget.left() <= budget.budget() / 10
                ? Check.warn("Challonge requests", message, "Sync less often; the server slows down by itself.")
                : Check.ok("Challonge requests", message);
    }

    private Check lastAnswer(SourceStatus status) {
        String name = status.source().label() + " last answer";
        String age = status.lastGood() == null ? "It never gave a usable answer."
                : "Good at " + seconds(status.lastGood()) + ", "
                        + words(Duration.between(status.lastGood(), clock.instant())) + " ago.";
        if (status.problem() != null) {
            return Check.warn(name, age + " Last problem: " + status.problem(), status.remedy());
        }
        return status.lastGood() == null ? Check.warn(name, age, "prospector sync asks.") : Check.ok(name, age);
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String words(Duration age) {
        return age.toDays() > 1 ? age.toDays() + " days"
                : age.toHours() > 1 ? age.toHours() + " hours" : age.toMinutes() + " minutes";
    }
}
