package prospector.web.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Names a downloaded table by its question and filter: {@code /matches.csv?nation=NATION_ROME} is
 * {@code matches-nation-rome.csv}.
 */
final class CsvFileName {
    private static final MediaType CSV = MediaType.valueOf("text/csv");
    private static final int LONGEST = 120;

    @ServerResponseFilter
    void name(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 200 && CSV.isCompatible(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + of(request.getUriInfo()) + "\"");
        }
    }

    static String of(UriInfo uri) {
        Map<String, List<String>> parameters = uri.getQueryParameters();
        String path = uri.getPath().replaceAll("\\.csv$", "");
        String name = Stream.concat(Stream.of(path), parameters.entrySet().stream().flatMap(CsvFileName::words).sorted())
                .map(CsvFileName::plain)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return (name.isEmpty() ? "index" : name.substring(0, Math.min(LONGEST, name.length()))) + ".csv";
    }

    private static Stream<String> words(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().filter(value -> !value.isBlank()).map(value -> parameter.getKey() + "-" + value);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
