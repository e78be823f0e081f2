package prospector.source.challonge;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

import io.quarkus.rest.client.reactive.ClientQueryParam;

/** The two questions of API version 1 that we need; made for the address of the settings by {@link ChallongeRequests}. */
@RegisterRestClient(configKey = "challonge")
@Produces(MediaType.APPLICATION_JSON)
interface ChallongeClient {
    /** The whole tournament. */
    @GET
    @Path("tournaments/{tournament}.json")
    @ClientQueryParam(name = "include_participants", value = "1")
    @ClientQueryParam(name = "include_matches", value = "1")
    Response tournament(@HeaderParam(HttpHeaders.AUTHORIZATION) String credentials,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String etag,
            @HeaderParam(HttpHeaders.IF_MODIFIED_SINCE) String lastModified,
            @PathParam("tournament") String tournament);

    /** What is attached to a match. */
    @GET
    @Path("tournaments/{tournament}/matches/{match}/attachments.json")
    Response attachments(@HeaderParam(HttpHeaders.AUTHORIZATION) String credentials,
            @PathParam("tournament") String tournament, @PathParam("match") long match);
}
