package prospector.web.status;

import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;

/** The short health answer, rendered from the readiness checks: one truth in two shapes. */
@Path("/health")
public final class HealthResource {
    private final SmallRyeHealthReporter reporter;
    private final String version;

    HealthResource(SmallRyeHealthReporter reporter, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.reporter = reporter;
        this.version = version;
    }

    /** The body of the answer; {@code reason} only when something is wrong. */
    public record Health(String status, String database, Integer matches, String version, String snapshot,
            @JsonInclude(JsonInclude.Include.NON_NULL) String reason) {
    }

    @GET
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> health() {
        return reporter.getReadinessAsync().onItem().transform(this::answer);
    }

    private Response answer(SmallRyeHealth readiness) {
        JsonObject data = readiness.getPayload().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.containsKey("data")).map(check -> check.getJsonObject("data"))
                .filter(values -> values.containsKey("snapshot")).findFirst().orElse(JsonObject.EMPTY_JSON_OBJECT);
        String snapshot = data.getString("snapshot", "none");
        Integer matches = data.containsKey("matches") ? data.getInt("matches") : null;
        return readiness.isDown()
                ? Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("unhealthy", "disconnected", matches, version, snapshot,
                                data.getString("reason", "a readiness check is down, see /q/health/ready")))
                        .build()
                : Response.ok(new Health("healthy", "connected", matches, version, snapshot, null)).build();
    }
}
