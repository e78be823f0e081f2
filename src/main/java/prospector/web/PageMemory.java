package prospector.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Finished pages, as many as the settings allow; those asked for least fall out. */
@ApplicationScoped
class PageMemory {
    /** Which page of which snapshot, with which note or summaries; the address has no host, because no page depends on it. */
    record Key(String snapshot, String note, String path, String query) {
    }

    private final Cache<Key, String> pages;

    PageMemory(WebConfig config) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(config.rememberedCharacters())
                .weigher((Key key, String page) -> page.length())
                .build();
    }

    Optional<String> find(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    void keep(Key key, String page) {
        pages.put(key, page);
    }
}
