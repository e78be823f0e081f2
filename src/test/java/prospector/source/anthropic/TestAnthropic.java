package prospector.source.anthropic;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Anthropic made by hand, for tests against stand-ins; wants a running container. */
public final class TestAnthropic {
    public static final String KEY = "secret-key-of-anthropic";

    private TestAnthropic() {
    }

    /** Settings that make nobody wait. */
    public record Settings(URI url, Optional<String> key, Duration timeout) implements AnthropicConfig {
        @Override
        public String model() {
            return "some-model";
        }

        @Override
        public int mostTokens() {
            return 900;
        }

        @Override
        public Duration retryDelay() {
            return Duration.ZERO;
        }

        @Override
        public Duration longestWait() {
            return Duration.ofSeconds(5);
        }
    }

    public static Anthropic anthropic(String url) {
        return anthropic(new Settings(URI.create(url), Optional.of(KEY), Duration.ofSeconds(20)));
    }

    public static Anthropic anthropic(Settings settings) {
        return new Anthropic(settings, Clock.systemUTC());
    }

    /** A good answer as the service gives it. */
    public static String answer(String text, String stopReason) {
        return """
                {"id": "msg_1", "type": "message", "role": "assistant", "model": "some-model-2026-01-01",
                 "content": [{"type": "thinking", "thinking": "…"}, {"type": "text", "text": "%s"}],
                 "stop_reason": "%s", "usage": {"input_tokens": 9, "output_tokens": 9}}""".formatted(text, stopReason);
    }
}
