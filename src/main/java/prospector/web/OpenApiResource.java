package prospector.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The description of all addresses, as the build wrote it from the resources. */
@Path("/q/openapi")
public final class OpenApiResource {
    private static final String YAML = "application/yaml";

    /**
     * The description.
     *
     * @param format {@code json} or {@code yaml}; absent: JSON to those who accept nothing else, YAML to all others
     */
    @GET
    @Produces({ YAML, MediaType.APPLICATION_JSON })
    public RestResponse<String> document(@RestQuery String format, @RestHeader(HttpHeaders.ACCEPT) String accepted) {
        boolean json = format == null ? MediaType.APPLICATION_JSON.equals(accepted) : "json".equalsIgnoreCase(format);
        return RestResponse.ResponseBuilder.ok(read(json ? "openapi.json" : "openapi.yaml"))
                .header(HttpHeaders.CONTENT_TYPE, (json ? MediaType.APPLICATION_JSON : YAML) + ";charset=UTF-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String read(String name) {
        try (InputStream file = OpenApiResource.class.getResourceAsStream("/META-INF/openapi/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
