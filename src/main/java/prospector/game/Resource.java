package prospector.game;

/**
 * A resource on the map.
 *
 * @param improvement id of the improvement that works it
 */
public record Resource(String id, String name, String improvement) implements Identified {

    static Resource of(CsvRow row) {
        return new Resource(row.text("id"), row.text("name"), row.text("improvement"));
    }
}
