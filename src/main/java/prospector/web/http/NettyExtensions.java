package prospector.web.http;

import jakarta.enterprise.context.ApplicationScoped;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/**
 * Makes Netty look for {@link AcceptedConnections} when the server begins to listen: neither Vert.x nor Quarkus lets anybody
 * at a connection before its first request is complete.
 */
@ApplicationScoped
class NettyExtensions implements HttpServerOptionsCustomizer {
    private static final String FOUND_BY_SERVICE_FILES = "serviceload";

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        if (isOneApplication()) {
            System.setProperty(ChannelInitializerExtension.EXTENSIONS_SYSTEM_PROPERTY, FOUND_BY_SERVICE_FILES);
        }
    }

    /** In dev mode and tests Netty is loaded apart from us, and would find a class of ours that is not of its kind. */
    private static boolean isOneApplication() {
        return NettyExtensions.class.getClassLoader() == ChannelInitializerExtension.class.getClassLoader();
    }
}
