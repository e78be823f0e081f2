package prospector.web.match;

import java.util.Optional;

import jakarta.ws.rs.core.UriInfo;

import prospector.web.format.Query;

/**
 * What the address of a match chooses.
 *
 * @param game GameId of the game of a series; empty: the first
 * @param measure what is shown of the yields
 * @param turn that the sections show, which links to them keep; null: the last
 */
record MatchFilter(Optional<String> game, Measure measure, Integer turn) {
    static MatchFilter of(UriInfo uri) {
        Query query = Query.of(uri);
        return new MatchFilter(query.text("game"), query.choice("measure", Measure.class).orElse(Measure.RATE),
                query.number("turn").orElse(null));
    }
}
