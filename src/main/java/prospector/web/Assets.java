package prospector.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import io.quarkus.runtime.LaunchMode;

/**
 * Addresses of our own static files under {@code META-INF/resources}, with a hash of their content, so that browsers may keep
 * them for ever and still get the new one at once. In a template: {@code {inject:assets.url('/assets/site.css')}}.
 */
@Named
@ApplicationScoped
public class Assets {
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final NationStyles nations;

    Assets(NationStyles nations) {
        this.nations = nations;
    }

    /**
     * The address with the hash of the content.
     *
     * @param path as served, {@code /assets/site.css}; the file must exist
     */
    public String url(String path) {
        return path + "?v=" + version(path);
    }

    /** Address of the generated colours of nations. */
    public String nationsUrl() {
        return NationStyles.PATH + "?v=" + Hash.of(nations.css());
    }

    private String version(String path) {
        // Dev mode reads anew each time: an edited file shows at the next reload.
        return LaunchMode.current() == LaunchMode.DEVELOPMENT ? hash(path) : versions.computeIfAbsent(path, Assets::hash);
    }

    private static String hash(String path) {
        String resource = "META-INF/resources" + path;
        try (InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("No asset " + resource);
            }
            return Hash.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
