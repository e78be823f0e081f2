package prospector.warehouse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How long the engine takes for each question, and how often it need not be asked. There are as many as SQL files. */
@ApplicationScoped
public class QuestionTimes {
    private static final Duration SLOWEST_OF = Duration.ofHours(1);
    private static final String SUFFIX = ".sql";

    private final MeterRegistry registry;
    private final Map<Class<?>, Meters> known = new ConcurrentHashMap<>();

    QuestionTimes(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Meters(String name, Timer answered, Timer failed, Counter remembered) {
        QuestionTime time() {
            return new QuestionTime(name, answered.count(), failed.count(), (long) remembered.count(),
                    answered.mean(TimeUnit.MILLISECONDS),
                    Math.max(answered.max(TimeUnit.MILLISECONDS), failed.max(TimeUnit.MILLISECONDS)));
        }
    }

    void ended(Class<?> question, long nanos, boolean answered) {
        Meters meters = of(question);
        (answered ? meters.answered() : meters.failed()).record(nanos, TimeUnit.NANOSECONDS);
    }

    void remembered(Class<?> question) {
        of(question).remembered().increment();
    }

    /** Those asked in this process, in no order. */
    public List<QuestionTime> all() {
        return known.values().stream().map(Meters::time).toList();
    }

    private Meters of(Class<?> question) {
        return known.computeIfAbsent(question, this::register);
    }

    private Meters register(Class<?> question) {
        String resource = Question.resource(question);
        String name = resource.substring(0, resource.length() - SUFFIX.length());
        return new Meters(name, timer(name, "answered"), timer(name, "failed"),
                Counter.builder("prospector.question.remembered").tag("question", name)
                        .description("Answers that were known and did not need the engine").register(registry));
    }

    private Timer timer(String name, String result) {
        return Timer.builder("prospector.question").tag("question", name).tag("result", result)
                .description("Time that the engine took for a question, waiting for a connection included")
                .distributionStatisticExpiry(SLOWEST_OF).register(registry);
    }
}
