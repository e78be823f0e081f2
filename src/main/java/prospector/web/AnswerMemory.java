package prospector.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Finished answers, pages and their data, compressed as nearly everybody wants them, as many as the settings allow; those asked
 * for least fall out. A page is a tenth of its HTML, so all pages of a tournament of a hundred matches take some megabytes.
 */
@ApplicationScoped
class AnswerMemory {
    /** What of which edition; the address has no host, because no answer depends on it. */
    record Key(Edition edition, String path, String query) {
    }

    /** An answer as gzip. */
    static final class Answer {
        private final MediaType type;
        private final byte[] compressed;

        private Answer(MediaType type, byte[] compressed) {
            this.type = type;
            this.compressed = compressed;
        }

        static Answer of(MediaType type, byte[] content) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 8);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Answer(type, bytes.toByteArray());
        }

        MediaType type() {
            return type;
        }

        /** Its bytes; nobody may change them. */
        byte[] compressed() {
            return compressed;
        }

        byte[] content() {
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                return gzip.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Cache<Key, Answer> answers;
    private final boolean keeps;

    AnswerMemory(WebConfig config) {
        this.keeps = config.rememberedBytes() > 0;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(config.rememberedBytes())
                .weigher((Key key, Answer answer) -> answer.compressed().length)
                .build();
    }

    /** False: nothing is kept, so nothing need be made ready for it. */
    boolean keeps() {
        return keeps;
    }

    /** False: what is added now makes something else fall out. */
    boolean hasRoom() {
        return answers.policy().eviction().map(size -> size.weightedSize().orElse(0) < size.getMaximum() / 10 * 9)
                .orElse(false);
    }

    Optional<Answer> find(Key key) {
        return Optional.ofNullable(answers.getIfPresent(key));
    }

    void keep(Key key, Answer answer) {
        answers.put(key, answer);
    }
}
