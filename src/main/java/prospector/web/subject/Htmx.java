package prospector.web.subject;

import jakarta.ws.rs.core.Context;

import org.jboss.resteasy.reactive.RestHeader;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;

/**
 * What htmx says of a request, for {@code @BeanParam}.
 *
 * @param request present: only a part of the page is replaced
 * @param restore present: the browser goes back and wants the whole page
 */
public record Htmx(@RestHeader("HX-Request") String request, @RestHeader("HX-History-Restore-Request") String restore,
        @Context HttpServerResponse response) {
    /**
     * The page, or the part that htmx asks for.
     *
     * @param address for the browser to show: the one without the empty fields of the form
     */
    public TemplateInstance answer(String address, TemplateInstance whole, TemplateInstance part) {
        if (request == null || restore != null) {
            return whole;
        }
        response.putHeader("HX-Push-Url", address);
        return part;
    }
}
