package prospector.ingest.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One rehearsal's talk with the server, within the time limit. */
final class ServerSession {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long MOST_JSON_BYTES = 32L << 20;
    private static final int MOST_FILES = 20_000;
    private static final int ATTEMPTS = 3;
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final String TOO_LATE = "Raise PROSPECTOR_RELEASE_TIMEOUT and the time limit of the platform's release command.";

    private final String base;
    private final String place;
    private final String token;
    private final long end;
    private final ReleaseConfig config;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();

    ServerSession(ReleaseConfig config, URI url, String token) {
        this.config = config;
        this.end = System.nanoTime() + config.timeout().toNanos();
        this.base = url.toString().replaceAll("/+$", "");
        this.place = url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
        this.token = token;
    }

    /** Host and port, to be shown. */
    String place() {
        return place;
    }

    /** What it publishes. */
    JsonNode summary() {
        JsonNode summary = json("/release/summary");
        if (!summary.path("games").isIntegralNumber()) {
            throw unexpected("a summary without a number of games");
        }
        return summary;
    }

    /** What it hands out. */
    List<ReleaseFile> files() {
        List<ReleaseFile> files = list(json("/release/files"));
        if (files.size() > MOST_FILES || files.stream().anyMatch(file -> file == null || !file.isPlain())) {
            throw unexpected("a list of files with a name that leads elsewhere, or with too many of them");
        }
        Set<String> different = new HashSet<>();
        if (!files.stream().allMatch(file -> different.add(file.name()))) {
            throw unexpected("a list that holds a file twice");
        }
        // Summed up so that no number of huge ones can turn the sum around.
        double bytes = files.stream().mapToDouble(ReleaseFile::sizeBytes).sum();
        if (bytes > config.mostBytes()) {
            throw new ReleaseException("The running server has " + Math.round(bytes) + " bytes of files, "
                    + config.mostBytes() + " are allowed.", "Raise PROSPECTOR_RELEASE_MOST_BYTES.");
        }
        return files;
    }

    /** Fetches a file under its name below the root. */
    void fetch(ReleaseFile file, Path root) {
        Path target = root.resolve(file.name()).normalize();
        if (!target.startsWith(root)) {
            throw unexpected("a file name that leads elsewhere");
        }
        String path = "/release/files/" + Arrays.stream(file.name().split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        ReleaseException last = null;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                if (get(path, target, file.sizeBytes()).equals(file.sha256())) {
                    return;
                }
                last = unexpected("another content of " + file.name() + " than it announced");
            } catch (ReleaseException e) {
                last = e;
            }
        }
        throw last;
    }

    private JsonNode json(String path) {
        Path answer = null;
        try {
            answer = Files.createTempFile("release", ".json");
            get(path, answer, MOST_JSON_BYTES);
            return JSON.readTree(Files.readString(answer, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw unexpected("something else than JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(answer);
        }
    }

    private List<ReleaseFile> list(JsonNode answer) {
        try {
            if (!answer.isArray()) {
                throw unexpected("no list of files");
            }
            return Arrays.asList(JSON.treeToValue(answer, ReleaseFile[].class));
        } catch (JsonProcessingException e) {
            throw unexpected("a list of files that cannot be read");
        }
    }

    /** Returns the SHA-256 of the body. */
    private String get(String path, Path target, long limitBytes) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).timeout(left())
                .header("Accept", "application/json, application/octet-stream")
                .header("Authorization", "Bearer " + token).build();
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request, info -> body(info, target, limitBytes));
        try {
            HttpResponse<String> response = sent.get(left().toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != 200) {
                throw refused(response.statusCode());
            }
            return response.body();
        } catch (TimeoutException e) {
            throw new ReleaseException("The running server at " + place + " did not send everything within "
                    + config.timeout().toSeconds() + " s.", TOO_LATE, e);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReleaseException("The rehearsal was interrupted.", "Repeat the deployment.", e);
        } finally {
            sent.cancel(true);
        }
    }

    private static HttpResponse.BodySubscriber<String> body(HttpResponse.ResponseInfo info, Path target, long limitBytes) {
        try {
            return info.statusCode() == 200 ? new LimitedFile(target, limitBytes)
                    : HttpResponse.BodySubscribers.replacing("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Duration left() {
        long nanos = end - System.nanoTime();
        if (nanos <= 0) {
            throw new ReleaseException("The running server at " + place + " did not send everything within "
                    + config.timeout().toSeconds() + " s.", TOO_LATE);
        }
        return Duration.ofNanos(Math.max(nanos, 1_000_000));
    }

    private ReleaseException refused(int status) {
        return switch (status) {
            case 401, 403 -> new ReleaseException("The running server at " + place
                    + " does not take PROSPECTOR_RELEASE_TOKEN.",
                    "Set the same token for the running server and for this deployment.");
            case 404 -> new ReleaseException("The running server at " + place + " hands out nothing.",
                    "Set PROSPECTOR_RELEASE_TOKEN for it too, or, if it is of an older version, deploy once without the"
                            + " release command (fly deploy --skip-release-command).");
            default -> new ReleaseException("The running server at " + place + " answered with status " + status + ".",
                    "Look at its log and at /q/health/ready; to replace a broken server, deploy once without the"
                            + " release command (fly deploy --skip-release-command).");
        };
    }

    private ReleaseException failed(Throwable cause) {
        String what = cause instanceof ConnectException ? " does not answer"
                : " did not answer to the end: " + cause.getMessage();
        return new ReleaseException("The running server at " + place + what + ".",
                "Repeat the deployment; to replace a server that is down, deploy once without the release command"
                        + " (fly deploy --skip-release-command).",
                cause);
    }

    private ReleaseException unexpected(String what) {
        return new ReleaseException("The running server at " + place + " sent " + what + ", so nothing was taken from it.",
                "Check that PROSPECTOR_RELEASE_URL is the address of Prospector.");
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
