package prospector.web.spoilers;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import prospector.web.Representation;
import prospector.web.error.Problem;
import prospector.web.format.Query;

/** Closes what consists of results while results are hidden. */
@Provider
@TellsResults
@Priority(Priorities.AUTHORIZATION)
class ClosedPages implements ContainerRequestFilter {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance closed();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (Spoilers.of(Query.of(request.getUriInfo())).hideResults()) {
            String path = request.getUriInfo().getPath();
            boolean page = !path.endsWith(".txt")
                    && Representation.wanted(path, request.getHeaderString(HttpHeaders.ACCEPT)) == Representation.HTML;
            request.abortWith(page ? page() : refused(path));
        }
    }

    private static Response page() {
        return Response.ok(Templates.closed().render(), MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static Response refused(String path) {
        Problem problem = Problem.of(403, "Results are hidden",
                "These data consist of results. Leave “" + Spoilers.PARAMETER + "” out of the address to get them.", path);
        return Response.status(403).entity(problem).type("application/problem+json").build();
    }
}
