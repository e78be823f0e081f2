package prospector.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Finished pages, compressed as nearly everybody wants them, as many as the settings allow; those asked for least fall out. A
 * page is a tenth of its HTML, so all pages of a tournament of a hundred matches take some megabytes.
 */
@ApplicationScoped
class PageMemory {
    /** Which page of which snapshot, with which note or summaries; the address has no host, because no page depends on it. */
    record Key(String snapshot, String note, String path, String query) {
    }

    /** A page as gzip. */
    static final class Page {
        private final byte[] compressed;

        private Page(byte[] compressed) {
            this.compressed = compressed;
        }

        static Page of(String html) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length() / 8);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                gzip.write(html.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Page(bytes.toByteArray());
        }

        /** Its bytes; nobody may change them. */
        byte[] compressed() {
            return compressed;
        }

        String html() {
            try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
                return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final Cache<Key, Page> pages;

    PageMemory(WebConfig config) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(config.rememberedBytes())
                .weigher((Key key, Page page) -> page.compressed().length)
                .build();
    }

    Optional<Page> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    Page keep(Key key, String html) {
        Page page = Page.of(html);
        pages.put(key, page);
        return page;
    }
}
