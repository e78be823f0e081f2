package prospector.ingest.download;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import prospector.source.Fetcher;
import prospector.source.Fetcher.Fetched;
import prospector.source.Fetcher.FirstBytes;
import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.SourceStatuses;
import prospector.source.challonge.Attachment;
import prospector.source.challonge.Challonge;
import prospector.source.challonge.ChallongeConfig;
import prospector.source.drive.Drive;
import prospector.source.drive.DriveFile;

/** Asks the real services. */
@ApplicationScoped
class RemoteServices implements Remote {
    private final Challonge challonge;
    private final ChallongeConfig config;
    private final Drive drive;
    private final Fetcher fetcher;
    private final SourceStatuses statuses;

    RemoteServices(Challonge challonge, ChallongeConfig config, Drive drive, Fetcher fetcher, SourceStatuses statuses) {
        this.challonge = challonge;
        this.config = config;
        this.drive = drive;
        this.fetcher = fetcher;
        this.statuses = statuses;
    }

    @Override
    public String tournament(Optional<String> tournament) {
        return tournament.isPresent() ? challonge.tournament(tournament.get()) : challonge.tournament();
    }

    @Override
    public List<Attachment> attachments(Optional<String> tournament, long matchId) {
        return tournament.isPresent() ? challonge.attachments(tournament.get(), matchId) : challonge.attachments(matchId);
    }

    @Override
    public int requestsLeft() {
        return challonge.budget().left();
    }

    @Override
    public List<String> missingForChallonge(Optional<String> tournament) {
        return Stream.of(Map.entry("CHALLONGE_KEY", config.key()), Map.entry("CHALLONGE_TOURNAMENT_ID", asked(tournament)))
                .filter(setting -> setting.getValue().isEmpty()).map(Map.Entry::getKey).toList();
    }

    @Override
    public Optional<String> asked(Optional<String> tournament) {
        return tournament.or(config::tournamentId);
    }

    @Override
    public boolean hasFolder() {
        return drive.hasFolder();
    }

    @Override
    public boolean hasDriveKey() {
        return drive.hasKey();
    }

    @Override
    public List<DriveFile> folder() {
        return drive.folder();
    }

    @Override
    public Optional<List<DriveFile>> keptFolder() {
        return drive.kept();
    }

    @Override
    public DriveFile driveFile(String id) {
        return drive.file(id);
    }

    @Override
    public URI driveContent(String id) {
        return drive.content(id);
    }

    @Override
    public Map<String, String> driveHeaders() {
        return drive.headers();
    }

    @Override
    public Fetched fetch(Candidate.Address from, Path target, long limitBytes, FirstBytes check) {
        return fetcher.fetch(from.uri(), from.headers(), target, limitBytes, check);
    }

    @Override
    public void good(SourceName source) {
        statuses.good(source);
    }

    @Override
    public void failed(SourceName source, SourceException failure) {
        statuses.failed(source, failure);
    }
}
