package prospector.ingest.download;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import prospector.source.Fetcher.Fetched;
import prospector.source.Fetcher.FirstBytes;
import prospector.source.SourceException;
import prospector.source.SourceName;
import prospector.source.challonge.Attachment;
import prospector.source.drive.DriveFile;

/** Everything that a download asks of the services. What cannot be answered is a {@link SourceException}. */
interface Remote {

    /**
     * The tournament as Challonge's JSON: one request.
     *
     * @param tournament number or address; empty: the configured one
     */
    String tournament(Optional<String> tournament);

    /** Attachments of a match: one request. */
    List<Attachment> attachments(Optional<String> tournament, long matchId);

    /** Requests that Challonge may still be sent. */
    int requestsLeft();

    /** Settings without which Challonge cannot be asked, by the name of their variable; empty: it can. */
    List<String> missingForChallonge(Optional<String> tournament);

    /** The tournament that is asked for. */
    Optional<String> asked(Optional<String> tournament);

    /** Whether a Drive folder and a key are configured. */
    boolean hasFolder();

    /** Whether a key for Drive is configured. */
    boolean hasDriveKey();

    List<DriveFile> folder();

    /** The folder as it was last listed; empty: never. */
    Optional<List<DriveFile>> keptFolder();

    DriveFile driveFile(String id);

    URI driveContent(String id);

    Map<String, String> driveHeaders();

    /** Streams a file to disk; see {@link prospector.source.Fetcher#fetch}. */
    Fetched fetch(Candidate.Address from, Path target, long limitBytes, FirstBytes check);

    /** Remembers that a service answered. */
    void good(SourceName source);

    /** Remembers that a service failed. */
    void failed(SourceName source, SourceException failure);
}
