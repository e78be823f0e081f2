package prospector.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Finished answers, compressed as nearly everybody wants them, as many as the settings allow; those asked for least fall out.
 * Pages and their data have room of their own, so that whoever fetches all data makes no page slow. A page is a tenth of its
 * HTML: all pages of a tournament of a hundred matches take 2 MB, those of a thousand 15 MB.
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

    private final Cache<Key, Answer> pages;
    private final Cache<Key, Answer> data;
    private final boolean keeps;

    AnswerMemory(WebConfig config) {
        this.keeps = config.rememberedBytes() > 0;
        this.pages = upTo(config.rememberedBytes());
        this.data = upTo(config.rememberedBytes());
    }

    private static Cache<Key, Answer> upTo(long bytes) {
        return Caffeine.newBuilder().maximumWeight(bytes).weigher((Key key, Answer answer) -> answer.compressed().length)
                .build();
    }

    /** False: nothing is kept, so nothing need be made ready for it. */
    boolean keeps() {
        return keeps;
    }

    /** False: a page that is added now makes another one fall out. */
    boolean hasRoom() {
        return pages.policy().eviction().map(size -> size.weightedSize().orElse(0) < size.getMaximum() / 10 * 9)
                .orElse(false);
    }

    Optional<Answer> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key)).or(() -> Optional.ofNullable(data.getIfPresent(key)));
    }

    void keep(Key key, Answer answer) {
        (MediaType.TEXT_HTML_TYPE.isCompatible(answer.type()) ? pages : data).put(key, answer);
    }

    /** Drops what nobody will ask for any more. */
    void keepOnly(Edition current) {
        Stream.of(pages, data).forEach(answers -> answers.asMap().keySet().removeIf(key -> !key.edition().equals(current)));
    }
}
