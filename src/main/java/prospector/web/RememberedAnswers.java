package prospector.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.ext.web.RoutingContext;
import prospector.web.format.Csv;
import prospector.web.http.AcceptedEncodings;
import prospector.web.spoilers.Spoilers;

/**
 * Answers a page of the current edition, or its data, that was made before from memory: filling a template, writing JSON and
 * compressing cost milliseconds. Only whole pages are kept; those of an older edition are never asked for again.
 */
@Provider
@OfSnapshot
@Priority(Priorities.USER + 1000)
class RememberedAnswers implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String KEY = RememberedAnswers.class.getName();
    private static final String GZIP = "gzip";
    private static final String UTF_8 = "UTF-8";
    /** Pages and their data. Feeds and the list of pages repeat the host of the request, so they are made for each. */
    private static final List<MediaType> KEPT = List.of(MediaType.TEXT_HTML_TYPE, MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(Csv.MEDIA_TYPE));

    private final Editions editions;
    private final AnswerMemory memory;
    private final ObjectMapper json;
    private final RoutingContext routing;

    RememberedAnswers(Editions editions, AnswerMemory memory, ObjectMapper json, RoutingContext routing) {
        this.editions = editions;
        this.memory = memory;
        this.json = json;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!memory.keeps() || !HttpMethod.GET.equals(request.getMethod()) || request.getHeaderString("HX-Request") != null) {
            return;
        }
        AnswerMemory.Key key = new AnswerMemory.Key(editions.begun(request), request.getUriInfo().getPath(),
                request.getUriInfo().getRequestUri().getRawQuery());
        Optional<AnswerMemory.Answer> answer = memory.find(key);
        if (answer.isPresent()) {
            request.abortWith(answer(request, answer.get()));
        } else {
            request.setProperty(KEY, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 200 || !(request.getProperty(KEY) instanceof AnswerMemory.Key key)
                || !editions.lasts(request)) {
            return;
        }
        content(response).ifPresent(content -> {
            AnswerMemory.Answer answer = AnswerMemory.Answer.of(withCharset(response.getMediaType()), content);
            memory.keep(key, answer);
            if (takesGzip(request)) {
                // The same bytes as from memory: they have the same strong ETag.
                response.setEntity(answer.compressed(), response.getEntityAnnotations(), answer.type());
                sendAsGzip();
            }
        });
    }

    /** What will be sent; empty for what is not kept. */
    private Optional<byte[]> content(ContainerResponseContext response) {
        if (!response.hasEntity() || KEPT.stream().noneMatch(response.getMediaType()::isCompatible)) {
            return Optional.empty();
        }
        if (response.getEntity() instanceof String text) {
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        }
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType()) ? Optional.of(json(response.getEntity()))
                : Optional.empty();
    }

    private byte[] json(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MediaType withCharset(MediaType type) {
        return type.getParameters().containsKey(MediaType.CHARSET_PARAMETER) ? type : type.withCharset(UTF_8);
    }

    /** Links of a page without spoilers are written anew in its text, see {@code SpoilerLinks}. */
    private static boolean takesGzip(ContainerRequestContext request) {
        AcceptedEncodings accepted = new AcceptedEncodings(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        return !request.getUriInfo().getQueryParameters().containsKey(Spoilers.PARAMETER)
                && accepted.best(List.of(GZIP), "").equals(GZIP);
    }

    private Response answer(ContainerRequestContext request, AnswerMemory.Answer answer) {
        if (!takesGzip(request)) {
            return Response.ok(new String(answer.content(), StandardCharsets.UTF_8), answer.type()).build();
        }
        sendAsGzip();
        return Response.ok(answer.compressed(), answer.type()).build();
    }

    /** Just before it is sent: Quarkus has its own mind about this header as long as an answer is made. */
    private void sendAsGzip() {
        routing.addHeadersEndHandler(sent -> routing.response().headers().set(HttpHeaders.CONTENT_ENCODING, GZIP));
    }
}
