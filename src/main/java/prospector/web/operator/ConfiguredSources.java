package prospector.web.operator;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.GoogleConfig;
import prospector.source.SourceName;
import prospector.source.challonge.ChallongeConfig;

/** Which services this installation asks; a manual import asks none. */
@ApplicationScoped
class ConfiguredSources {
    private final ChallongeConfig challonge;
    private final GoogleConfig google;

    ConfiguredSources(ChallongeConfig challonge, GoogleConfig google) {
        this.challonge = challonge;
        this.google = google;
    }

    boolean has(SourceName source) {
        return switch (source) {
            case CHALLONGE -> challonge.key().isPresent() && challonge.tournamentId().isPresent();
            case DRIVE -> google.key().isPresent();
            case SHEETS -> google.spreadsheetId().isPresent();
        };
    }

    boolean isEmpty() {
        for (SourceName source : SourceName.values()) {
            if (has(source)) {
                return false;
            }
        }
        return true;
    }
}
