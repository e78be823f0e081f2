package prospector.ingest.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import prospector.ingest.release.ReleaseFile;
import prospector.ingest.release.ReleaseFiles;
import prospector.source.Digest;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.storage.Bucket;
import prospector.source.storage.StoredObject;
import prospector.source.storage.StoredText;

/**
 * Saves, last answers of the services and corrections in object storage: each content once under its SHA-256, and a list of
 * names that is put last. Personal data is among them, so the bucket must be private.
 */
@ApplicationScoped
public class SavesStorage {
    static final String DIRECTORY = "saves/";
    static final String LIST = DIRECTORY + "LIST";
    /** Whoever reads the list before has that long to fetch what it names. */
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int TRIES = 3;

    private final Bucket bucket;
    private final ReleaseFiles files;
    private final Clock clock;

    SavesStorage(Bucket bucket, ReleaseFiles files, Clock clock) {
        this.bucket = bucket;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Puts there what is new here, and takes from the list what is not here any more. A machine without any save changes
     * nothing: it has rather lost them.
     *
     * @throws SourceException when the storage gives no usable answer
     */
    void publish() {
        for (int tried = 0; tried < TRIES; tried++) {
            List<ReleaseFile> here = files.toBeStored();
            Optional<StoredText> before = bucket.read(LIST);
            if (here.stream().noneMatch(ReleaseFile::isSave)
                    || before.map(SavesStorage::parse).filter(here::equals).isPresent()) {
                return;
            }
            List<StoredObject> there = bucket.list(DIRECTORY);
            upload(here, there.stream().map(StoredObject::key).collect(Collectors.toSet()));
            if (bucket.replace(LIST, text(here), before)) {
                tidy(here, there);
                return;
            }
        }
        throw new SourceException(Kind.UNEXPECTED, "Somebody else puts saves into object storage at the same time.",
                "Publish from one place only; the next import or sync tries again.");
    }

    private void upload(List<ReleaseFile> here, Set<String> there) {
        for (ReleaseFile file : here) {
            if (!there.contains(key(file))) {
                Path path = files.path(file.name());
                bucket.upload(key(file), path);
                check(file, path);
            }
        }
    }

    private void check(ReleaseFile file, Path path) {
        try {
            if (!Digest.sha256(path).equals(file.sha256())) {
                bucket.delete(key(file));
                throw new SourceException(Kind.UNEXPECTED, "The file " + file.name() + " changed while it was sent.",
                        "The next import or sync sends it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tidy(List<ReleaseFile> here, List<StoredObject> there) {
        Set<String> named = here.stream().map(SavesStorage::key).collect(Collectors.toSet());
        Instant old = clock.instant().minus(KEPT);
        there.stream().filter(object -> !object.key().equals(LIST) && !named.contains(object.key()))
                .filter(object -> object.changed().isBefore(old)).forEach(object -> bucket.delete(object.key()));
    }

    /** What is there; empty: nothing was ever published. */
    List<ReleaseFile> list() {
        return bucket.read(LIST).map(SavesStorage::parse).orElse(List.of());
    }

    /**
     * Fetches a file to where it belongs, unless one of this name is there.
     *
     * @throws SourceException when it is not there, or another content than the list says
     */
    void fetch(ReleaseFile file) {
        Path target = files.path(file.name());
        if (Files.exists(target)) {
            return;
        }
        Path arriving = target.resolveSibling(".arriving-" + UUID.randomUUID());
        try {
            Files.createDirectories(target.getParent());
            try {
                bucket.download(key(file), arriving, file.sizeBytes(), file.sha256());
                Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(ReleaseFile file) {
        return DIRECTORY + file.sha256();
    }

    /** Believed no further than a running server is: plain names, sizes, digests. */
    private static List<ReleaseFile> parse(StoredText list) {
        try {
            return StoredSnapshot.JSON.readValue(list.text(), new TypeReference<List<ReleaseFile>>() {
            }).stream().filter(ReleaseFile::isPlain).toList();
        } catch (JsonProcessingException e) {
            throw new SourceException(Kind.UNEXPECTED, "The object " + LIST + " in object storage is no list of saves.",
                    "Delete it; the next import or sync of the machine that has the saves writes it anew.");
        }
    }

    private static String text(List<ReleaseFile> files) {
        try {
            return StoredSnapshot.JSON.writeValueAsString(files);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of records is always JSON", e);
        }
    }
}
