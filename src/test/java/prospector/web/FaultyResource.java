package prospector.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;
import prospector.warehouse.Warehouse;

/** A page of the tests, whose question wants more memory than the engine has. */
@Path("/faulty")
public class FaultyResource {
    /** Answered by nobody. */
    public record TooMuch(long n) {
    }

    private final Warehouse warehouse;

    FaultyResource(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    @GET
    @Blocking
    @Produces({ MediaType.TEXT_HTML, MediaType.APPLICATION_JSON })
    public String page() {
        List<TooMuch> answer = warehouse.read(reading -> reading.list(TooMuch.class));
        return answer.toString();
    }
}
