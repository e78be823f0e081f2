package prospector.web.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import io.smallrye.common.annotation.Blocking;
import prospector.ingest.release.ReleaseConfig;
import prospector.ingest.release.ReleaseFile;
import prospector.ingest.release.ReleaseFiles;
import prospector.stats.release.SnapshotSummary;
import prospector.warehouse.Warehouse;

/**
 * Tells the next version, while it is rehearsed, what this one publishes, and hands it the files. Without a token in the
 * settings there is nothing at these addresses.
 */
@Path("/release")
@Blocking
public final class ReleaseResource {
    private static final String SCHEME = "Bearer ";
    private static final String NEVER_KEPT = "no-store";

    private final ReleaseFiles files;
    private final Warehouse warehouse;
    private final Optional<String> token;
    private final String version;

    ReleaseResource(ReleaseFiles files, Warehouse warehouse, ReleaseConfig config,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.files = files;
        this.warehouse = warehouse;
        this.token = config.token().map(String::strip).filter(text -> !text.isEmpty());
        this.version = version;
    }

    /** What this version publishes. */
    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    public Response summary(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        admit(authorization);
        SnapshotSummary summary = warehouse.read(reading -> SnapshotSummary.of(reading, version));
        return Response.ok(summary).header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
    }

    /** What it hands out. */
    @GET
    @Path("files")
    @Produces(MediaType.APPLICATION_JSON)
    public Response files(@RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        admit(authorization);
        List<ReleaseFile> all = files.all();
        return Response.ok(all).header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
    }

    /** One of the files; a name that is not in the list, whatever it looks like, is not found. */
    @GET
    @Path("files/{name: .+}")
    public Response file(@RestPath String name, @RestHeader(HttpHeaders.AUTHORIZATION) String authorization) {
        admit(authorization);
        java.nio.file.Path path = files.find(name).orElseThrow(NotFoundException::new);
        try {
            return Response.ok(path, MediaType.APPLICATION_OCTET_STREAM_TYPE)
                    .header(HttpHeaders.CONTENT_LENGTH, Files.size(path))
                    .header(HttpHeaders.CACHE_CONTROL, NEVER_KEPT).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compared in the same time whatever differs, so that nobody can guess the token piece by piece. */
    private void admit(String authorization) {
        if (token.isEmpty()) {
            throw new NotFoundException();
        }
        byte[] expected = (SCHEME + token.get()).getBytes(StandardCharsets.UTF_8);
        byte[] given = String.valueOf(authorization).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) {
            throw new WebApplicationException(Response.status(Response.Status.UNAUTHORIZED).build());
        }
    }
}
