package prospector.ingest.download;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import prospector.source.Fetcher.Fetched;
import prospector.source.Fetcher.FirstBytes;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.SourceName;
import prospector.source.challonge.Attachment;
import prospector.source.drive.DriveFile;

/** Services for tests: what they hold is said here, what they were asked is counted. */
final class FakeRemote implements Remote {
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> fetched = Collections.synchronizedList(new ArrayList<>());
    final List<String> statuses = new ArrayList<>();
    final List<String> missing = new ArrayList<>();
    final Map<Long, List<Attachment>> attachments = new LinkedHashMap<>();
    final Map<Long, SourceException> attachmentFailures = new LinkedHashMap<>();
    final Map<String, DriveFile> driveFiles = new LinkedHashMap<>();
    final Map<String, SourceException> fetchFailures = new ConcurrentHashMap<>();
    final Map<String, String> contentTypes = new ConcurrentHashMap<>();
    final AtomicInteger most = new AtomicInteger();
    List<DriveFile> folder;
    String tournament = "{\"tournament\": {\"id\": 1}}";
    String asked = "cup";
    SourceException tournamentFailure;
    SourceException folderFailure;
    boolean driveKey = true;
    Runnable whileFetching = () -> {
    };
    private final Map<String, Supplier<InputStream>> contents = new ConcurrentHashMap<>();
    private List<DriveFile> keptFolder;
    private final AtomicInteger now = new AtomicInteger();

    void content(String uri, byte[] content) {
        contents.put(uri, () -> new ByteArrayInputStream(content));
    }

    void content(String uri, Supplier<InputStream> content) {
        contents.put(uri, content);
    }

    @Override
    public String tournament(Optional<String> id) {
        requests.add("tournament" + id.map(one -> " " + one).orElse(""));
        if (tournamentFailure != null) {
            throw tournamentFailure;
        }
        return tournament;
    }

    @Override
    public List<Attachment> attachments(Optional<String> id, long matchId) {
        requests.add("attachments " + matchId);
        if (attachmentFailures.containsKey(matchId)) {
            throw attachmentFailures.get(matchId);
        }
        return attachments.getOrDefault(matchId, List.of());
    }

    @Override
    public int requestsLeft() {
        return 450 - requests.size();
    }

    @Override
    public List<String> missingForChallonge(Optional<String> id) {
        return missing;
    }

    @Override
    public Optional<String> asked(Optional<String> id) {
        return id.or(() -> Optional.of(asked));
    }

    @Override
    public boolean hasFolder() {
        return folder != null;
    }

    @Override
    public boolean hasDriveKey() {
        return driveKey;
    }

    @Override
    public List<DriveFile> folder() {
        if (folderFailure != null) {
            throw folderFailure;
        }
        keptFolder = folder;
        return folder;
    }

    @Override
    public Optional<List<DriveFile>> keptFolder() {
        return Optional.ofNullable(keptFolder);
    }

    @Override
    public DriveFile driveFile(String id) {
        return Optional.ofNullable(driveFiles.get(id)).orElseThrow(() -> new SourceException(Kind.NOT_PUBLIC,
                "The file is not shared.", "Share it with everybody who has the link."));
    }

    @Override
    public URI driveContent(String id) {
        return URI.create("https://drive.example/" + id);
    }

    @Override
    public Map<String, String> driveHeaders() {
        return Map.of("X-Goog-Api-Key", "secret");
    }

    /** As the real one: judges the first bytes, leaves nothing behind on a failure. */
    @Override
    public Fetched fetch(Candidate.Address from, Path target, long limitBytes, FirstBytes check) {
        String uri = from.uri().toString();
        fetched.add(uri);
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            whileFetching.run();
            SourceException failure = fetchFailures.get(uri);
            if (failure != null) {
                throw failure;
            }
            Supplier<InputStream> content = contents.get(uri);
            if (content == null) {
                throw new SourceException(Kind.NOT_FOUND, "There is no such file.", "Upload it again.");
            }
            return write(content.get(), target, limitBytes, check, contentTypes.get(uri));
        } finally {
            now.decrementAndGet();
        }
    }

    private static Fetched write(InputStream content, Path target, long limitBytes, FirstBytes check, String type) {
        try (content; OutputStream out = Files.newOutputStream(target)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            InputStream in = new DigestInputStream(content, digest);
            byte[] start = in.readNBytes(512);
            out.write(start);
            boolean good = check.accept(start);
            long size = start.length + (good ? in.transferTo(out) : 0);
            if (size > limitBytes) {
                throw new SourceException(Kind.TOO_LARGE, "It is too large.", "Upload less.");
            }
            return new Fetched(good, size, HexFormat.of().formatHex(digest.digest()), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void good(SourceName source) {
        statuses.add(source + " good");
    }

    @Override
    public void failed(SourceName source, SourceException failure) {
        statuses.add(source + " " + failure.kind());
    }
}
