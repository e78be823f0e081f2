package prospector.web.spoilers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * Leads from every link and form of a page without results to pages without results. It comes after the page was put into
 * memory or taken from it (filters of answers run from the highest priority down), so that each answer is led once.
 */
@Provider
@Priority(Priorities.USER)
class SpoilerLinks implements ContainerResponseFilter {
    /** Our own addresses: files, probes and what the developer's console needs are the same in every mode. */
    private static final Pattern LINK = Pattern
            .compile(
                    "((?<!rel=\"canonical\")\\s(?:href|action|formaction|hx-get|data-curve|data-src)=\")(/(?!/|assets/|_static/|favicon|nations\\.css"
                            + "|q/|health|cards/)[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final String PUSHED = "HX-Push-Url";

    private final RoutingContext current;

    SpoilerLinks(RoutingContext current) {
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Spoilers mode = Spoilers.orShown(request.getUriInfo().getQueryParameters().getFirst(Spoilers.PARAMETER));
        if (!mode.hideResults()) {
            return;
        }
        String value = mode.value();
        if (response.getEntity() instanceof String page && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.setEntity(lead(page, value));
        }
        MultiMap headers = current.response().headers();
        if (headers.contains(PUSHED)) {
            headers.set(PUSHED, with(headers.get(PUSHED), value, "&"));
        }
    }

    /** The page with the mode in each link and form; a link that names a mode itself keeps it. */
    static String lead(String page, String value) {
        String links = LINK.matcher(page)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + with(link.group(2), value, "&amp;")));
        return FORM.matcher(links).replaceAll(form -> Matcher.quoteReplacement(form.group()
                + "<input type=\"hidden\" name=\"" + Spoilers.PARAMETER + "\" value=\"" + value + "\">"));
    }

    private static String with(String address, String value, String and) {
        if (address.contains(Spoilers.PARAMETER + "=")) {
            return address;
        }
        return address + (address.contains("?") ? and : "?") + Spoilers.PARAMETER + "=" + value;
    }
}
