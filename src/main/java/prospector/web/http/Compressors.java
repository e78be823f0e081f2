package prospector.web.http;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.BrotliMode;
import io.netty.handler.codec.compression.CompressionOptions;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * How answers are compressed as they are sent: Brotli where its native library can be loaded, else gzip. The setting
 * {@code quarkus.http.compressors} would stop the server on a machine without that library.
 */
@ApplicationScoped
class Compressors implements HttpServerOptionsCustomizer {
    /** A tenth smaller than gzip in about the same time; 5 takes half as much again for hardly less. */
    private static final int BROTLI_QUALITY = 4;
    /** As long as a long page; it decides how much memory each answer on its way takes. */
    private static final int BROTLI_WINDOW_BITS = 18;
    private static final int GZIP_LEVEL = 6;
    private static final int GZIP_WINDOW_BITS = 15;
    private static final int GZIP_MEMORY = 8;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        boolean brotli = Brotli.isAvailable();
        if (!brotli) {
            Log.info("Brotli has no library for this machine: answers are compressed with gzip.");
        }
        compressors(brotli).forEach(options::addCompressor);
    }

    /** No deflate: browsers never agreed what it is, and every one of them takes gzip. */
    static List<CompressionOptions> compressors(boolean brotli) {
        List<CompressionOptions> all = new ArrayList<>();
        all.add(StandardCompressionOptions.gzip(GZIP_LEVEL, GZIP_WINDOW_BITS, GZIP_MEMORY));
        if (brotli) {
            all.add(StandardCompressionOptions.brotli(BROTLI_QUALITY, BROTLI_WINDOW_BITS, BrotliMode.TEXT));
        }
        return all;
    }
}
