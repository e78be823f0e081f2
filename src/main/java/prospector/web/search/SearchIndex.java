package prospector.web.search;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.runtime.LaunchMode;
import prospector.warehouse.Reading;
import prospector.warehouse.SnapshotFile;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/** All that can be found in a snapshot. It is collected once and kept until another snapshot is asked. */
@ApplicationScoped
class SearchIndex {
    /** One list of a snapshot. */
    private record Key(String snapshot, Spoilers spoilers) {
    }

    private final Cache<Key, List<Entry>> bySnapshot = Caffeine.newBuilder().maximumSize(4).build();
    private final TournamentEntries tournament = new TournamentEntries();
    private final TermEntries terms;
    private final PageEntries pages;

    SearchIndex(TermEntries terms, PageEntries pages) {
        this.terms = terms;
        this.pages = pages;
    }

    /** Everything in this snapshot, the more important of equal ones first. */
    List<Entry> of(Reading reading, Spoilers spoilers) {
        String snapshot = reading.snapshot().map(SnapshotFile::id).orElse("none");
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? collect(reading, spoilers)
                : bySnapshot.get(new Key(snapshot, spoilers), key -> collect(reading, spoilers));
    }

    private List<Entry> collect(Reading reading, Spoilers spoilers) {
        List<Entry> entries = new ArrayList<>();
        entries.addAll(tournament.of(reading, Covers.of(reading, spoilers)));
        entries.addAll(terms.of(reading));
        entries.addAll(pages.of(reading));
        return entries.stream().map(entry -> entry.in(spoilers)).toList();
    }
}
