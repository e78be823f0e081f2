package prospector.web.http;

/** Which addresses are of a special kind. */
final class Paths {
    private static final String RELEASE = "/release/";

    private Paths() {
    }

    /** Whether scripts of other sites may read what stands there: all but what is for platforms and for the next version. */
    static boolean publicData(String path) {
        return !path.startsWith(RELEASE) && (!path.startsWith("/q/") || path.startsWith("/q/openapi"));
    }

    /** Whether any number of requests may come: those of platforms, and of the next version, which fetches every file. */
    static boolean unlimited(String path) {
        return path.equals("/health") || path.startsWith("/q/health") || path.equals("/q/metrics") || path.startsWith(RELEASE);
    }
}
