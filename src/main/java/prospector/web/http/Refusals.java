package prospector.web.http;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import prospector.web.Representation;
import prospector.web.error.Problem;

/** Answers refused requests: with a page that costs nothing to make, or with a problem document for programs. */
@ApplicationScoped
class Refusals {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>%1$s · Prospector</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Home</a></p></main></body>
            </html>
            """;

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext request, Refusal refusal) {
        HttpServerResponse response = request.response().setStatusCode(refusal.status());
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store").putHeader(HttpHeaders.VARY, "Accept");
        refusal.headers().forEach(response::putHeader);
        boolean page = Representation.wanted(String.valueOf(request.request().path()),
                request.request().getHeader(HttpHeaders.ACCEPT)) == Representation.HTML;
        response.putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html;charset=UTF-8" : "application/problem+json");
        Future<Void> sent = response.end(page ? PAGE.formatted(refusal.title(), refusal.detail()) : problem(refusal));
        if (refusal.last()) {
            sent.onComplete(ended -> request.request().connection().close());
        }
    }

    private String problem(Refusal refusal) {
        try {
            return json.writeValueAsString(Problem.of(refusal.status(), refusal.title(), refusal.detail(), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of texts and a number can be written", e);
        }
    }
}
