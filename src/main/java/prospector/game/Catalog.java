package prospector.game;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All known things of one kind, in the order of their file.
 *
 * @param <T> the kind
 */
public final class Catalog<T extends Identified> {

    private final Map<String, T> byId;

    private Catalog(Map<String, T> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** Reads one entry per row; an id that occurs twice is an error of the second row. */
    static <T extends Identified> Catalog<T> read(String file, CsvTable.RowMapper<T> mapper) {
        var entries = new LinkedHashMap<String, T>();
        for (var row : CsvTable.ofResource(file).rows()) {
            var entry = mapper.map(row);
            if (entries.put(entry.id(), entry) != null) {
                throw row.failure("duplicate id " + entry.id());
            }
        }
        return new Catalog<>(entries);
    }

    /** All entries, in the order of the file. */
    public Collection<T> all() {
        return byId.values();
    }

    /** The entry with this identifier; empty for an unknown or missing (null) one. */
    public Optional<T> find(String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    public boolean contains(String id) {
        return id != null && byId.containsKey(id);
    }
}
