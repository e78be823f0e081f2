package prospector.ingest.doctor;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.GoogleConfig;
import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.challonge.Challonge;
import prospector.source.challonge.ChallongeConfig;
import prospector.source.drive.Drive;
import prospector.source.sheets.Sheets;

/** Where the services are, which of them are configured, and the cheapest question that proves it. */
@ApplicationScoped
public class SourceAccess {
    private static final URI DRIVE = URI.create("https://www.googleapis.com");
    private static final URI SHEETS = URI.create("https://docs.google.com");

    private final Challonge challonge;
    private final Drive drive;
    private final Sheets sheets;
    private final ChallongeConfig challongeConfig;
    private final GoogleConfig googleConfig;

    SourceAccess(Challonge challonge, Drive drive, Sheets sheets, ChallongeConfig challongeConfig,
            GoogleConfig googleConfig) {
        this.challonge = challonge;
        this.drive = drive;
        this.sheets = sheets;
        this.challongeConfig = challongeConfig;
        this.googleConfig = googleConfig;
    }

    boolean isConfigured(SourceName source) {
        return switch (source) {
            case CHALLONGE -> challongeConfig.key().isPresent() && challongeConfig.tournamentId().isPresent();
            case DRIVE -> drive.hasFolder();
            case SHEETS -> sheets.isConfigured();
        };
    }

    /** Challonge always, the others when they are configured. */
    Map<SourceName, URI> hosts() {
        Map<SourceName, URI> hosts = new EnumMap<>(SourceName.class);
        hosts.put(SourceName.CHALLONGE, challongeConfig.url());
        if (drive.hasKey()) {
            hosts.put(SourceName.DRIVE, googleConfig.url().orElse(DRIVE));
        }
        if (sheets.isConfigured()) {
            hosts.put(SourceName.SHEETS, googleConfig.url().orElse(SHEETS));
        }
        return hosts;
    }

    /** Returns why there was no usable answer; empty: there was one. */
    Optional<SourceException> ask(SourceName source) {
        try {
            switch (source) {
                case CHALLONGE -> challonge.tournament();
                case DRIVE -> drive.folder();
                case SHEETS -> sheets.pickOrder();
            }
            return Optional.empty();
        } catch (SourceException e) {
            return Optional.of(e);
        }
    }
}
