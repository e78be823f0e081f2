package prospector.web;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/**
 * Where visitors find this site, for what leaves it: feeds, calendars, texts to be copied. The setting counts; without it, the
 * address that the request itself used, which is right for whoever asked and for nobody else.
 */
@ApplicationScoped
public class PublicAddress {
    private final Optional<URI> configured;

    PublicAddress(WebConfig config) {
        this.configured = config.url();
    }

    /** The address without a slash at its end: {@code https://tournament.example}. */
    public String of(UriInfo request) {
        return configured.orElseGet(request::getBaseUri).toString().replaceAll("/+$", "");
    }
}
