package prospector.web.error;

import java.util.UUID;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.logging.Log;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import prospector.warehouse.WarehouseBusyException;
import prospector.web.Representation;

/** Turns every failure of a request into a page or a problem document; a stack trace goes to the log only. */
final class ErrorPages {
    private static final int RETRY_AFTER_SECONDS = 30;

    @CheckedTemplate
    static final class Templates {
        private Templates() {
        }

        static native TemplateInstance error(Problem problem);
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException failure, HttpServerRequest request, HttpHeaders headers) {
        String detail = failure instanceof NotThereException ? failure.getMessage()
                : "There is nothing at “" + request.path() + "”.";
        return answer(Problem.of(404, "Not found", detail, request.path()), request, headers);
    }

    @ServerExceptionMapper
    Response badParameter(BadParameterException failure, HttpServerRequest request, HttpHeaders headers) {
        Problem problem = Problem.of(400, "Bad request", failure.getMessage(), request.path());
        return answer(problem.withParameter(failure.parameter()), request, headers);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure, HttpServerRequest request, HttpHeaders headers) {
        int status = failure.getResponse().getStatus();
        if (status >= 500) {
            return failed(failure, request, headers);
        }
        String title = failure.getResponse().getStatusInfo().getReasonPhrase();
        return answer(Problem.of(status, title, "The request was refused: " + title + ".", request.path()), request, headers);
    }

    @ServerExceptionMapper
    Response busy(WarehouseBusyException failure, HttpServerRequest request, HttpHeaders headers) {
        Log.warnf("Request gave up path=%s: %s", request.path(), failure.getMessage());
        String detail = "The page took too long to make, because the server is busy. Please try again in a minute.";
        Response answer = answer(Problem.of(503, "Busy", detail, request.path()), request, headers);
        return Response.fromResponse(answer).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure, HttpServerRequest request, HttpHeaders headers) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Log.errorf(failure, "Request failed id=%s path=%s", id, request.path());
        String detail = "The page could not be made. The operator finds the cause in the log under " + id + ".";
        return answer(Problem.of(500, "Something went wrong", detail, request.path()).withId(id), request, headers);
    }

    private static Response answer(Problem problem, HttpServerRequest request, HttpHeaders headers) {
        // Only programs ask for these.
        boolean page = !request.path().startsWith("/release/") && Representation.wanted(request.path(),
                headers.getHeaderString(HttpHeaders.ACCEPT)) == Representation.HTML;
        Response.ResponseBuilder answer = Response.status(problem.status())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept");
        return page
                ? answer.entity(Templates.error(problem).render()).type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8")).build()
                : answer.entity(problem).type("application/problem+json").build();
    }
}
