package prospector.ingest.download;

import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import prospector.ingest.FixedIngestConfig;
import prospector.source.TestSources;
import prospector.source.challonge.Attachment;
import prospector.source.drive.DriveFile;

/** A tournament with attachments and a Drive folder on fake services, and downloads from it into one data directory. */
final class Downloading {
    static final String UPDATED = "2026-11-01T10:00:00Z";
    private static final Map<String, byte[]> SAVES = new ConcurrentHashMap<>();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    final FakeRemote remote = new FakeRemote();
    final Map<String, Long> overrides = new HashMap<>();
    final List<String> progress = new ArrayList<>();
    private final Path data;
    private final Map<Long, String> matches = new LinkedHashMap<>();
    private final List<String> participants = new ArrayList<>();
    private long limit = 64 << 20;

    Downloading(Path data) {
        this.data = data;
    }

    Downloading limit(long bytes) {
        limit = bytes;
        return this;
    }

    /** A participant; ids count from 1. */
    Downloading participant(String name, String account) {
        participants.add("{\"participant\": {\"id\": %d, \"name\": \"%s\", \"challonge_username\": %s}}".formatted(
                participants.size() + 1, name, account == null ? null : "\"" + account + "\""));
        return this;
    }

    /** A match between two participants with so many attachments. */
    Downloading match(long id, int one, int two, Integer count) {
        return match(id, one, two, count, UPDATED);
    }

    Downloading match(long id, int one, int two, Integer count, String updatedAt) {
        matches.put(id,
                """
                        {"match": {"id": %d, "round": 1, "player1_id": %d, "player2_id": %d, "attachment_count": %s, "updated_at": "%s"}}
                        """
                        .formatted(id, one, two, count, updatedAt));
        remote.tournament = "{\"tournament\": {\"id\": 7, \"url\": \"cup\", \"participants\": ["
                + String.join(",", participants) + "], \"matches\": [" + String.join(",", matches.values()) + "]}}";
        return this;
    }

    /** A match with one uploaded file; the attachment has the id of the match times ten. */
    Downloading upload(long match, String name, byte[] content) {
        return match(match, 1, 2, 1).attach(match, match * 10, name, content);
    }

    /** Another attachment of a match. */
    Downloading attach(long match, long id, String name, byte[] content) {
        remote.content(address(id), content);
        return attach(new Attachment(id, match, name, "application/zip", (long) content.length, address(id), null, null, null));
    }

    Downloading attach(Attachment attachment) {
        remote.attachments.computeIfAbsent(attachment.matchId(), key -> new ArrayList<>()).add(attachment);
        return this;
    }

    /** A match with one link. */
    Downloading link(long match, String link) {
        return match(match, 1, 2, 1)
                .attach(new Attachment(match * 10, match, null, null, null, null, link, "the save", null));
    }

    static String address(long attachment) {
        return "https://assets.example/" + attachment;
    }

    /** A file in the Drive folder, anew when it is there. */
    Downloading drive(String id, String name, byte[] content) {
        remote.folder = new ArrayList<>(remote.folder == null ? List.of() : remote.folder);
        remote.folder.removeIf(file -> file.id().equals(id));
        remote.folder.add(driveFile(id, name, content));
        return this;
    }

    DriveFile driveFile(String id, String name, byte[] content) {
        remote.content("https://drive.example/" + id, content);
        return new DriveFile(id, name, (long) content.length, md5(content), "application/zip", Instant.EPOCH);
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Downloader downloader() {
        writeOverrides();
        return new Downloader(() -> 3, new FixedIngestConfig(data, limit), TestSources.settings(data), remote, CLOCK);
    }

    private void writeOverrides() {
        try {
            Files.createDirectories(data.resolve("overrides"));
            Files.writeString(data.resolve("overrides/drive.json"), overrides.entrySet().stream()
                    .map(entry -> "{\"file\": \"%s\", \"match\": %d, \"reason\": \"r\"}".formatted(entry.getKey(),
                            entry.getValue()))
                    .collect(Collectors.joining(",", "{\"overrides\": [", "]}")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Downloads; requests, fetches and statuses of earlier runs are forgotten. */
    DownloadReport run() {
        return run(Optional.empty());
    }

    DownloadReport run(Optional<String> tournament) {
        Stream.of(remote.requests, remote.fetched, remote.statuses, progress).forEach(List::clear);
        return downloader().run(tournament, new DownloadProgress() {
            @Override
            public void begin(int files) {
                progress.add("begin " + files);
            }

            @Override
            public void done(DownloadedFile file) {
                progress.add(file.name());
            }
        });
    }

    Path saves() {
        return data.resolve("saves");
    }

    Path source(String name) {
        return data.resolve("sources").resolve(name);
    }

    /** Names in the saves directory, and what is left of arriving files, which should be nothing. */
    List<String> kept() {
        try (Stream<Path> files = Files.walk(saves())) {
            return files.filter(Files::isRegularFile).map(file -> saves().relativize(file).toString())
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an import does with a file that it does not take. */
    void refuse(String name) throws IOException {
        Files.createDirectories(saves().resolve("refused"));
        Files.move(saves().resolve(name), saves().resolve("refused").resolve(name));
    }

    /** Outcome, name in the saves directory and reason of each file. */
    static List<String> told(DownloadReport report) {
        return report.files().stream().map(file -> Stream.of(file.outcome(), file.file(), file.reason())
                .filter(part -> part != null).map(String::valueOf).collect(Collectors.joining(" "))).toList();
    }

    /** A save of its own content; the same bytes each time, though an archive holds the time when it was made. */
    static byte[] save(String gameId) {
        return SAVES.computeIfAbsent(gameId, id -> aSave().attribute("GameId", id).zip());
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
