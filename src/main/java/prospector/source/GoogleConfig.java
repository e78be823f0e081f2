package prospector.source;

import java.net.URI;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Access to Google Drive (saves too large for Challonge) and Google Sheets (pick order). */
@ConfigMapping(prefix = "prospector.google")
public interface GoogleConfig {
    /** API key; sent as a header and never printed. */
    Optional<String> key();

    /** Folder of oversized saves, shared with everybody who has the link. */
    Optional<String> folderId();

    /** Spreadsheet of the pick order, shared with everybody who has the link. */
    Optional<String> spreadsheetId();

    /** Tab of the spreadsheet, the number after {@code gid=} in its address. */
    Optional<String> gamedataGid();

    /** One base address instead of Google's own hosts, for tests and mirrors. */
    Optional<URI> url();
}
