package prospector.web.feed;

import java.time.Instant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.Blocking;
import prospector.stats.tournament.TournamentHead;
import prospector.warehouse.Reading;
import prospector.warehouse.Warehouse;
import prospector.web.OfSnapshot;
import prospector.web.PublicAddress;
import prospector.web.format.Query;
import prospector.web.results.Result;
import prospector.web.spoilers.Covers;
import prospector.web.spoilers.Spoilers;

/** Results to subscribe to, and the schedule as a calendar. */
@Path("/")
@OfSnapshot
@Blocking
public final class FeedResource {
    private final Warehouse warehouse;
    private final PublicAddress address;

    FeedResource(Warehouse warehouse, PublicAddress address) {
        this.warehouse = warehouse;
        this.address = address;
    }

    @GET
    @Path("feed.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    public String results(UriInfo uri) {
        Spoilers spoilers = Spoilers.of(Query.of(uri));
        return warehouse.read(reading -> new AtomFeed(origin(reading, uri), Result.all(reading, Covers.of(reading, spoilers)),
                spoilers).text());
    }

    @GET
    @Path("schedule.ics")
    @Produces(Schedule.MEDIA_TYPE)
    public String schedule(UriInfo uri) {
        Spoilers spoilers = Spoilers.of(Query.of(uri));
        return warehouse.read(reading -> new Schedule(origin(reading, uri), Covers.of(reading, spoilers).bracket(reading),
                spoilers).text());
    }

    private Origin origin(Reading reading, UriInfo uri) {
        String title = reading.one(TournamentHead.class).map(TournamentHead::name).orElse("Old World tournament");
        return new Origin(address.of(uri), title, warehouse.serving().built().orElse(Instant.EPOCH));
    }
}
