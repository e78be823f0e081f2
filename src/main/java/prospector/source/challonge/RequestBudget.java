package prospector.source.challonge;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceFiles;

/**
 * Counts the requests to Challonge in {@code sources/challonge-usage.json}, for all processes of a data root together. A file
 * that cannot be read counts as half of the budget, because it must not give a new one.
 */
@ApplicationScoped
class RequestBudget {
    private static final String FILE = "challonge-usage.json";

    private final ChallongeConfig config;
    private final SourceFiles files;
    private final Clock clock;

    RequestBudget(ChallongeConfig config, SourceFiles files, Clock clock) {
        this.config = config;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Counts a request that is about to be sent.
     *
     * @throws SourceException PAUSED or BUDGET_SPENT: it must not be sent
     */
    void take() {
        update(usage -> {
            if (usage.pausedUntil() != null) {
                throw paused(usage.pausedUntil());
            }
            if (usage.requests().size() >= config.requestBudget()) {
                throw spent(usage);
            }
            return usage.plus(clock.instant());
        });
    }

    private SourceException spent(Usage usage) {
        int excess = usage.requests().size() - config.requestBudget();
        Instant free = config.requestBudget() < 1 ? null : usage.requests().get(excess).plus(Usage.PERIOD);
        return new SourceException(Kind.BUDGET_SPENT,
                "The " + config.requestBudget() + " requests to Challonge that we allow ourselves in 30 days are spent"
                        + (free == null ? "." : "; the next is free at " + free + "."),
                "Wait, or raise CHALLONGE_REQUEST_BUDGET when the plan of the account allows more.", free);
    }

    /** Challonge wants a pause; the answer says until when. */
    SourceException pause(Instant until) {
        update(usage -> usage.paused(until));
        return paused(until);
    }

    private static SourceException paused(Instant until) {
        return new SourceException(Kind.PAUSED, "Challonge has had too many requests and is not asked before " + until + ".",
                "Wait; what was fetched before stays in use. The plan of the account limits its requests.", until);
    }

    private void update(UnaryOperator<Usage> change) {
        files.locked(FILE, () -> {
            files.write(FILE, change.apply(read()));
            return null;
        });
    }

    private Usage read() {
        return files.readOrReplace(FILE, Usage.class, () -> Usage.unknown(config.requestBudget(), clock.instant()))
                .orElse(Usage.none()).at(clock.instant());
    }

    /** What is left; sends nothing. */
    BudgetState state() {
        Usage usage = Files.exists(files.path(FILE)) ? files.locked(FILE, this::read) : Usage.none();
        return new BudgetState(config.requestBudget(), usage.requests().size(), usage.nextFree(), usage.pausedUntil());
    }
}
