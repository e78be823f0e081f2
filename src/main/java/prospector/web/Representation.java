package prospector.web;

import java.util.Locale;

/** The three shapes of an answer. The suffix of the address decides; without one, the {@code Accept} header. */
public enum Representation {
    HTML(""),
    JSON(".json"),
    CSV(".csv");

    private final String suffix;

    Representation(String suffix) {
        this.suffix = suffix;
    }

    /** What the address ends with. */
    public String suffix() {
        return suffix;
    }

    /**
     * The shape to answer in.
     *
     * @param path of the request
     * @param accept its Accept header; null: none
     */
    public static Representation wanted(String path, String accept) {
        if (path.endsWith(JSON.suffix)) {
            return JSON;
        }
        return path.endsWith(CSV.suffix) ? CSV : accepted(accept);
    }

    /** A browser lists text/html, a script that wants data names only that; whoever takes anything gets the page. */
    private static Representation accepted(String accept) {
        String types = accept == null ? "" : accept.toLowerCase(Locale.ROOT);
        if (types.contains("text/html") || types.contains("*/*")) {
            return HTML;
        }
        if (types.contains("json")) {
            return JSON;
        }
        return types.contains("text/csv") ? CSV : HTML;
    }
}
