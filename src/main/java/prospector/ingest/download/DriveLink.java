package prospector.ingest.download;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import prospector.source.drive.DriveLinks;

/**
 * A link that was attached to a match.
 *
 * @param host where it points; never shown with the rest, which may hold what is meant for few
 * @param fileId file in Google Drive; empty: it points to something else
 */
record DriveLink(String host, Optional<String> fileId) {
    /** Reads a link as people paste it. */
    static DriveLink of(String link) {
        String address = link.strip();
        String full = address.matches("(?i)https?://.*") ? address : "https://" + address;
        return new DriveLink(host(full), DriveLinks.fileId(full.replace(" ", "%20")));
    }

    private static String host(String address) {
        try {
            String host = new URI(address.replace(" ", "%20")).getHost();
            return host == null ? "an unknown host" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "an unknown host";
        }
    }
}
