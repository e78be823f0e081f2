package prospector.web.error;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import prospector.web.Representation;

/** Turns every failure of a request into a page or a problem document; a stack trace goes to the log only. */
final class ErrorPages {
    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance error(Problem problem);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException failure, UriInfo uri, HttpHeaders headers) {
        String detail = failure instanceof NotThereException ? failure.getMessage()
                : "There is nothing at “" + uri.getPath() + "”.";
        return answer(Problem.of(404, "Not found", detail, uri.getPath()), uri, headers);
    }

    @ServerExceptionMapper
    Response badParameter(BadParameterException failure, UriInfo uri, HttpHeaders headers) {
        Problem problem = Problem.of(400, "Bad request", failure.getMessage(), uri.getPath());
        return answer(problem.withParameter(failure.parameter()), uri, headers);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure, UriInfo uri, HttpHeaders headers) {
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return failed(failure, uri, headers);
        }
        String title = failure.getResponse().getStatusInfo().getReasonPhrase();
        return answer(Problem.of(status, title, "The request was refused: " + title + ".", uri.getPath()), uri, headers);
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, UriInfo uri, HttpHeaders headers) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Request failed id=%s path=%s", id, uri.getPath());
        String detail = "The page could not be made. The operator finds the cause in the log under " + id + ".";
        return answer(Problem.of(500, "Something went wrong", detail, uri.getPath()).withId(id), uri, headers);
    }

    private static Response answer(Problem problem, UriInfo uri, HttpHeaders headers) {
        boolean page = Representation.wanted(uri.getPath(), headers.getHeaderString(HttpHeaders.ACCEPT)) == Representation.HTML;
        Response.ResponseBuilder answer = Response.status(problem.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept");
        return page
                ? answer.entity(Templates.error(problem).render()).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8")).build()
                : answer.entity(problem).type("application/problem+json").build();
    }
}
