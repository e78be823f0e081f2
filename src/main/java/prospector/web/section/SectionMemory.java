package prospector.web.section;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import prospector.warehouse.Reading;
import prospector.warehouse.SnapshotFile;
import prospector.web.filter.StatFilter;

/**
 * The pages of sections made last. A browser that shows one asks for the data of each of its curves, and all of them are in the
 * page that was made already. Those of an older snapshot are never asked for again and fall out.
 */
@ApplicationScoped
class SectionMemory {
    /** A page of curves is about a megabyte. */
    private static final int MOST_PAGES = 24;

    private record Key(Optional<SnapshotFile> snapshot, String section, StatFilter filter, Chosen chosen) {
    }

    private final Cache<Key, SectionPage> pages = Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    /** The page from memory, else made from the snapshot that is read. */
    SectionPage page(Reading reading, Section section, StatFilter filter, Chosen chosen) {
        return pages.get(new Key(reading.snapshot(), section.id(), filter, chosen),
                key -> SectionPage.of(reading, section, filter, chosen));
    }
}
