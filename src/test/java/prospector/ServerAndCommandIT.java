package prospector;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The packaged jar as an operator runs it: a server, and commands beside it on the same port setting. */
class ServerAndCommandIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String REQUEST_HEAD = "2S";

    @TempDir
    Path data;

    private final List<Process> processes = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aRunningServerShowsWhatACommandImported() throws Exception {
        int port = freePort();
        start(port, "serve");
        assertThat(await(port, "\"matches\":0")).contains("\"status\":\"healthy\"", "\"snapshot\":\"none\"");
        Path saves = Files.createDirectories(data.resolve("saves"));
        Files.write(saves.resolve("match_5_a.zip"), aSave().zip());

        int exitCode = run(port, "import", "--json");

        assertThat(exitCode).isZero();
        JsonNode report = new ObjectMapper().readTree(data.resolve("import.log").toFile());
        assertThat(report.path("result").asText()).as("stdout holds the report alone").isEqualTo("PUBLISHED");
        assertThat(await(port, "\"matches\":1")).contains("\"status\":\"healthy\"");
        assertThat(get(port, "/matches/5")).contains("anna", "ben");
    }

    @Test
    void helpAndVersionStartNothing() throws Exception {
        String application = "io.quarkus.runner.ApplicationImpl";

        assertThat(classesOf("--version")).contains("prospector.cli.HelpAndVersion").doesNotContain(application);
        assertThat(data.resolve("--version.log")).content().matches("prospector \\S+\\R");
        assertThat(classesOf("import", "--help")).doesNotContain(application);
        assertThat(data.resolve("import.log")).content().contains("Usage: prospector import", "--jobs=N");
        assertThat(classesOf("snapshot", "list")).as("what would be seen otherwise").contains(application);
    }

    /** Which classes were loaded by a command that succeeded and complained about nothing. */
    private String classesOf(String... command) throws IOException, InterruptedException {
        Path classes = data.resolve("classes.txt");
        Process process = start(freePort(), List.of("-Xlog:class+load:file=" + classes), command);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(data.resolve(command[0] + ".err")).isEmptyFile();
        return Files.readString(classes);
    }

    @Test
    void whoDripsItsHeadersIsSentAway() throws Exception {
        int port = freePort();
        start(port, "serve");
        await(port, "healthy");
        try (Socket patient = new Socket(InetAddress.getLoopbackAddress(), port);
                Socket dripping = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ask(patient);
            assertThat(isSentAwayWhileDripping(dripping)).isTrue();
            ask(patient);
        }
    }

    private static void ask(Socket connection) throws IOException {
        connection.setSoTimeout((int) PATIENCE.toMillis());
        connection.getOutputStream().write("GET /health HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] status = connection.getInputStream().readNBytes("HTTP/1.1 200".length());
        assertThat(status).asString(StandardCharsets.US_ASCII).isEqualTo("HTTP/1.1 200");
        while (connection.getInputStream().available() > 0) {
            connection.getInputStream().skipNBytes(connection.getInputStream().available());
        }
    }

    /** Sends a byte each time that the server has said nothing for a while. */
    private static boolean isSentAwayWhileDripping(Socket connection) throws IOException {
        connection.setSoTimeout(100);
        Instant end = Instant.now().plus(PATIENCE);
        try {
            connection.getOutputStream().write("GET / HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            while (Instant.now().isBefore(end)) {
                try {
                    return connection.getInputStream().read() < 0;
                } catch (SocketTimeoutException stillOpen) {
                    connection.getOutputStream().write('a');
                }
            }
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    private int run(int port, String... command) throws IOException, InterruptedException {
        Process process = start(port, command);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process start(int port, String... command) throws IOException {
        return start(port, List.of(), command);
    }

    private Process start(int port, List<String> options, String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(options);
        line.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(data.resolve(command[0] + ".err").toFile())
                .redirectOutput(data.resolve(command[0] + ".log").toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("PROSPECTOR_DATA", data.toString());
        builder.environment().put("PROSPECTOR_LIMITS_REQUEST_HEAD", REQUEST_HEAD);
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    /** Asks until the health answer says it; the server looks for a new snapshot each second. */
    private String await(int port, String expected) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String answer = "";
        while (!answer.contains(expected) && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(100);
            answer = get(port, "/health");
        }
        return answer;
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (ConnectException e) {
            return "";
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
