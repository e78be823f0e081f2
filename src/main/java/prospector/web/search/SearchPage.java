package prospector.web.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import prospector.web.error.BadParameterException;
import prospector.web.format.Query;

/**
 * What a query finds.
 *
 * @param query as it was asked; null: nothing was asked
 * @param total number of hits, shown or not
 * @param groups hits by kind, the kind with the best hit first; kinds without a hit are left out
 */
public record SearchPage(String query, int total, List<Group> groups) {
    /** Hits of a kind that are shown unless the address says otherwise. */
    private static final int USUAL = 12;
    private static final int MOST = 50;

    /**
     * The hits of a kind.
     *
     * @param total their number, shown or not
     * @param hits the best, best first
     */
    public record Group(Kind kind, String label, int total, List<Hit> hits) {
        /** Number of hits that are not shown. */
        public int hidden() {
            return total - hits.size();
        }
    }

    static SearchPage of(Query parameters, List<Entry> entries) {
        int limit = limit(parameters);
        Optional<String> query = parameters.text("q");
        List<Hit> hits = query.map(text -> new Finder(text).find(entries)).orElse(List.of());
        Map<Kind, List<Hit>> byKind = hits.stream().collect(Collectors.groupingBy(Hit::kind));
        // Hits stand best first, so the first one of a kind tells the place of the kind.
        Comparator<Kind> byBest = Comparator.comparing((Kind kind) -> byKind.get(kind).get(0), Finder.BEST_FIRST);
        List<Group> groups = Arrays.stream(Kind.values()).filter(byKind::containsKey).sorted(byBest)
                .map(kind -> new Group(kind, kind.label(), byKind.get(kind).size(),
                        byKind.get(kind).stream().limit(limit).toList()))
                .toList();
        return new SearchPage(query.orElse(null), hits.size(), groups);
    }

    List<Hit> rows() {
        return groups.stream().flatMap(group -> group.hits().stream()).toList();
    }

    private static int limit(Query parameters) {
        int limit = parameters.number("limit").orElse(USUAL);
        if (limit < 1 || limit > MOST) {
            throw new BadParameterException("limit", "a number from 1 to " + MOST);
        }
        return limit;
    }
}
