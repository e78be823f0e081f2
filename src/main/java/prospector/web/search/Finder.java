package prospector.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares a query with all that can be found. */
final class Finder {
    /** Words between two names. */
    private static final Set<String> FILLERS = Set.of("vs", "v", "and", "against");
    static final Comparator<Hit> BEST_FIRST = Comparator.comparing((Hit hit) -> hit.part().isWeak())
            .thenComparing(Hit::likeness).thenComparing(Hit::part);

    private final String query;
    private final Folded folded;
    private final Folded together;

    Finder(String query) {
        this.query = query;
        this.folded = Folded.of(query);
        List<String> names = folded.words().stream().filter(word -> !FILLERS.contains(word)).toList();
        this.together = names.isEmpty() ? folded : new Folded(names);
    }

    /** The hits, best first; of equal ones in the order of the entries. */
    List<Hit> find(List<Entry> entries) {
        return entries.stream().map(this::hit).flatMap(Optional::stream).sorted(BEST_FIRST).toList();
    }

    /** The best of the entry's texts. */
    private Optional<Hit> hit(Entry entry) {
        return entry.texts().stream().map(text -> hit(entry, text)).filter(Objects::nonNull).min(BEST_FIRST);
    }

    private Hit hit(Entry entry, Entry.Text text) {
        Likeness likeness = text.folded().likeness(text.part() == Part.TOGETHER ? together : folded);
        return likeness != null && answers(text.part(), likeness) ? Hit.of(entry, likeness, text, query) : null;
    }

    /** All ids of a kind begin alike. A sentence answers by the beginnings of its words, and only from the third letter on. */
    private boolean answers(Part part, Likeness likeness) {
        return switch (part) {
            case ID -> likeness == Likeness.EXACT;
            case TOGETHER -> together.words().size() > 1;
            case DESCRIPTION -> likeness != Likeness.CONTAINS && folded.key().length() > 2;
            case NAME, SAVED_NAME, PLAYER, ROUND, NATION -> true;
        };
    }
}
