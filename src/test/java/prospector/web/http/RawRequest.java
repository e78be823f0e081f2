package prospector.web.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, which no client library does. */
record RawRequest(String host, int port) {
    private static final int PATIENCE_MILLIS = 30_000;

    static RawRequest to(URL site) {
        return new RawRequest(site.getHost(), site.getPort());
    }

    /**
     * Sends and waits until the server has closed the connection.
     *
     * @param request one byte for each character
     * @return all that came back, in the same way
     * @throws java.net.SocketTimeoutException the server kept the connection open
     */
    String send(String request) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
