package prospector.source.anthropic;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one question that we have; made for the address of the settings by {@link Anthropic}. */
@RegisterRestClient(configKey = "anthropic")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface AnthropicClient {
    /** Header of the key. */
    String KEY = "x-api-key";

    /** Has a text written. */
    @POST
    @Path("v1/messages")
    Response write(@HeaderParam(KEY) String key, @HeaderParam("anthropic-version") String version, String request);
}
