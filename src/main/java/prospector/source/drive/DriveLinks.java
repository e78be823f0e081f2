package prospector.source.drive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes file ids out of the links that people paste. */
public final class DriveLinks {
    private static final Set<String> HOSTS = Set.of("drive.google.com", "docs.google.com");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern IN_PATH = Pattern.compile("/file/(?:u/\\d+/)?d/([A-Za-z0-9_-]+)(?:/.*)?");
    private static final Pattern IN_QUERY = Pattern.compile("(?:^|&)id=([A-Za-z0-9_-]+)(?:&|$)");

    private DriveLinks() {
    }

    /**
     * The id of the file that a link leads to, {@code /file/d/ID}, {@code open?id=ID} or {@code uc?id=ID}.
     *
     * @param link as it was pasted; null: none
     * @return empty: no link to a single file of Google Drive
     */
    public static Optional<String> fileId(String link) {
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(link.strip());
            String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
            String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (!HOSTS.contains(host) || !(scheme.equals("https") || scheme.equals("http"))) {
                return Optional.empty();
            }
            Matcher path = IN_PATH.matcher(address.getPath().replaceFirst("^/a/[^/]+", ""));
            if (path.matches()) {
                return Optional.of(path.group(1));
            }
            Matcher query = IN_QUERY.matcher(address.getRawQuery() == null ? "" : address.getRawQuery());
            return query.find() ? Optional.of(query.group(1)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether this can be the id of a file or a folder, so that it may stand in an address and in a query. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
