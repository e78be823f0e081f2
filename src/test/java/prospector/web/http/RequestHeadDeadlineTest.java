package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;
import io.netty.handler.ssl.SslHandler;

/** Heads of requests that take their time. The clock of the connection is set by the test. */
class RequestHeadDeadlineTest {
    private static final int LIMIT = 10;
    private static final String WHOLE = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private final EmbeddedChannel connection = new EmbeddedChannel(new RequestHeadDeadline(Duration.ofSeconds(LIMIT)));

    @BeforeEach
    void stopTheClock() {
        connection.freezeTime();
    }

    @AfterEach
    void end() {
        connection.finishAndReleaseAll();
    }

    private boolean isOpenAfter(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runPendingTasks();
        return connection.isOpen();
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
    }

    /** One byte a second; whether the connection was closed before the end. */
    private boolean isClosedWhileDripping(String bytes) {
        for (int place = 0; place < bytes.length() && connection.isOpen(); place++) {
            send(bytes.substring(place, place + 1));
            isOpenAfter(1);
        }
        return !connection.isOpen();
    }

    @ParameterizedTest
    @ValueSource(strings = { WHOLE, "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n", " \n\n \n\n \n\n \n\n \n\n \n\n",
            "\u007f\n\n\u007f\n\n\u007f\n\n\u007f\n\n",
            "GET / HTTP/1.1\n\r\r\n\r\r\n\r\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" })
    void mayNotDrip(String bytes) {
        assertThat(isClosedWhileDripping(bytes)).isTrue();
    }

    @Test
    void haveTheWholeTimeAndNoMore() {
        send("GET / HT");

        assertThat(isOpenAfter(LIMIT - 1)).isTrue();
        send("TP/1.1\r\n");
        assertThat(isOpenAfter(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", WHOLE, WHOLE + WHOLE, WHOLE + "\r\n", "\r\n" + WHOLE, "GET / HTTP/1.0\n\n", "\u00e4\n\n" })
    void endTheirTimeWhenTheyAreWhole(String bytes) {
        send(bytes);

        assertThat(isOpenAfter(3600)).isTrue();
    }

    @Test
    void areEachCountedAnew() {
        send(WHOLE.substring(0, 5));
        isOpenAfter(LIMIT - 1);
        send(WHOLE.substring(5) + WHOLE.substring(0, 5));

        assertThat(isOpenAfter(LIMIT - 1)).isTrue();
        send(WHOLE.substring(5));
        assertThat(isOpenAfter(3600)).isTrue();
        assertThat(isClosedWhileDripping(WHOLE)).isTrue();
    }

    @Test
    void reachWhoReadsThem() {
        send(WHOLE);

        ByteBuf read = connection.readInbound();
        assertThat(read.toString(StandardCharsets.ISO_8859_1)).isEqualTo(WHOLE);
        read.release();
    }

    @Test
    void areNotLookedForInHttp2() {
        connection.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());
        send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        send("\0\0\0\4\0\0\0\0\0" + "\0\0\10\6\0\0\0\0");

        assertThat(isOpenAfter(3600)).isTrue();
        assertThat(connection.pipeline().get(RequestHeadDeadline.class)).isNull();
    }

    @Test
    void areNotLookedForInWhatIsEncrypted() throws NoSuchAlgorithmException {
        SSLEngine engine = SSLContext.getDefault().createSSLEngine();
        engine.setUseClientMode(false);
        SslHandler encryption = new SslHandler(engine);
        encryption.setHandshakeTimeoutMillis(0);
        connection.pipeline().addLast(encryption);
        send("\26\3\1\2\0\1\0\1");

        assertThat(isOpenAfter(3600)).isTrue();
        assertThat(connection.pipeline().get(RequestHeadDeadline.class)).isNull();
    }
}
