package prospector.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that promises more than it sends, which WireMock is too correct for. */
public final class HalfAnswers implements AutoCloseable {
    /** More is promised. */
    public static final String BY_LENGTH = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"tournament\":{\"id\":7}}";
    /** The last chunk is missing. */
    public static final String BY_CHUNKS = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n";
    /** Not even the head is whole. */
    public static final String BY_HEAD = "HTTP/1.1 200 OK\r\nContent-Le";

    private final ServerSocket socket;
    private final AtomicInteger requests = new AtomicInteger();

    /** @param answer as it goes over the wire, before the connection is closed */
    public HalfAnswers(String answer) {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(() -> serve(answer), "half-answers");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(String answer) {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                BufferedReader request = new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
                String line = request.readLine();
                if (line != null) {
                    requests.incrementAndGet();
                }
                while (line != null && !line.isEmpty()) {
                    line = request.readLine();
                }
                connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The other side has gone, or the test has ended: the loop tells.
            }
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }

    public int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
