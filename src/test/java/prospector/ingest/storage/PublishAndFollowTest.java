package prospector.ingest.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.StorageResult;
import prospector.ingest.StorageResult.State;
import prospector.ingest.storage.SnapshotPublisher.Mode;
import prospector.source.SourceException;
import prospector.source.storage.Bucket;
import prospector.source.storage.S3Server;
import prospector.source.storage.StoredText;
import prospector.warehouse.SnapshotFile;

/** One machine publishes snapshots, others follow; against a server that speaks S3. */
class PublishAndFollowTest {
    private final Bucket bucket = S3Server.bucket(S3Server.newBucket());

    @TempDir
    Path directory;

    private Machine here;
    private Machine there;

    @BeforeEach
    void start() {
        here = new Machine(directory.resolve("here"), bucket);
        there = new Machine(directory.resolve("there"), bucket);
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    private State publish(Machine machine, SnapshotFile snapshot) {
        return machine.publisher.publish(snapshot, Mode.NEW).state();
    }

    @Test
    void whatOnePublishesTheOtherServes() throws IOException {
        SnapshotFile first = here.make("aaaaaaaa");
        StorageFollower follower = there.follower();

        assertThat(publish(here, first)).isEqualTo(State.PUBLISHED);
        follower.look();

        assertThat(there.current()).isEqualTo(first.id());
        assertThat(there.snapshots.current().orElseThrow().path()).hasSameBinaryContentAs(first.path());
        assertThat(there.snapshots.verify(there.snapshots.current().orElseThrow())).isEmpty();
        assertThat(there.state.seen().problem()).isNull();
        assertThat(there.state.seen().stored()).isEqualTo(first.id());

        SnapshotFile second = here.make("bbbbbbbb");
        publish(here, second);
        follower.look();

        assertThat(there.current()).isEqualTo(second.id());
        assertThat(publish(here, second)).isEqualTo(State.UP_TO_DATE);
    }

    @Test
    void anUploadThatBreaksOffChangesNothingForReaders() {
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        StorageFollower follower = there.follower();
        follower.look();
        SnapshotFile second = here.make("bbbbbbbb");

        bucket.upload(StoredSnapshot.key(second.id()), second.path());
        follower.look();

        assertThat(there.current()).isEqualTo(first.id());
        assertThat(here.publisher.stored()).containsExactly(second.id(), first.id());
        assertThat(here.publisher.publish(second, Mode.AGAIN).state()).isEqualTo(State.PUBLISHED);
        follower.look();
        assertThat(there.current()).isEqualTo(second.id());
    }

    @Test
    void oldOnesGoButNeverTheCurrentOneNorWhatIsNewer() {
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        publish(here, here.make("bbbbbbbb"));
        SnapshotFile third = here.make("cccccccc");
        SnapshotFile unfinished = here.make("dddddddd");
        bucket.upload(StoredSnapshot.key(unfinished.id()), unfinished.path());

        publish(here, third);

        assertThat(here.publisher.stored()).hasSize(3).startsWith(unfinished.id(), third.id()).doesNotContain(first.id());
        assertThat(here.publisher.current()).map(StoredSnapshot::id).contains(third.id());
    }

    @Test
    void anOlderSnapshotNeverReplacesANewerOne() {
        SnapshotFile older = here.make("aaaaaaaa");
        there.make("bbbbbbb0");
        SnapshotFile newer = there.make("bbbbbbbb");
        publish(there, newer);

        assertThat(publish(here, older)).isEqualTo(State.REFUSED);
        assertThat(here.publisher.publish(older, Mode.AGAIN).state()).isEqualTo(State.AHEAD);
        assertThat(here.publisher.current()).map(StoredSnapshot::id).contains(newer.id());
    }

    @Test
    void whoWasNotSeenIsNotOverwritten() {
        Optional<StoredText> before = bucket.read(StoredSnapshot.CURRENT);
        SnapshotFile other = there.make("aaaaaaaa");
        publish(there, other);

        boolean put = here.publisher.publishOver(before, here.make("bbbbbbbb"));

        assertThat(put).isFalse();
        assertThat(here.publisher.current()).map(StoredSnapshot::id).contains(other.id());
    }

    @Test
    void aRollbackTakesEverybodyBackUntilSomethingNewComes() {
        SnapshotFile good = here.make("aaaaaaaa");
        publish(here, good);
        SnapshotFile bad = here.make("bbbbbbbb");
        publish(here, bad);
        StorageFollower follower = there.follower();
        follower.look();

        here.snapshots.rollback(Optional.empty());
        StorageResult result = here.publication.rollBack(bad.id(), good).orElseThrow();
        follower.look();

        assertThat(result.state()).isEqualTo(State.PUBLISHED);
        assertThat(there.current()).isEqualTo(good.id());
        assertThat(there.publisher.publish(there.snapshots.all().get(0), Mode.AGAIN).state()).as("the bad one stays away")
                .isEqualTo(State.AHEAD);
        SnapshotFile next = here.make("cccccccc");
        publish(here, next);
        follower.look();
        assertThat(there.current()).isEqualTo(next.id());
    }

    @Test
    void aServerWithSomethingNewerOfItsOwnKeepsIt() {
        publish(here, here.make("aaaaaaaa"));
        there.make("bbbbbbb0");
        SnapshotFile own = there.make("bbbbbbbb");

        there.follower().look();

        assertThat(there.current()).isEqualTo(own.id());
        assertThat(there.state.seen().problem()).isNull();
    }

    @Test
    void aServerThatSyncsLooksOnlyWhileItHasNothing() {
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        StorageFollower follower = there.syncsItself().follower();
        follower.look();
        assertThat(there.current()).isEqualTo(first.id());

        publish(here, here.make("bbbbbbbb"));
        follower.look();

        assertThat(there.current()).isEqualTo(first.id());
        assertThat(there.state.seen().follows()).isFalse();
    }

    @Test
    void aDamagedObjectIsRefusedAndTheOldOneStays() throws IOException {
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        StorageFollower follower = there.follower();
        follower.look();
        SnapshotFile second = here.make("bbbbbbbb");
        publish(here, second);
        Path damaged = Files.copy(second.path(), directory.resolve("damaged"));
        byte[] content = Files.readAllBytes(damaged);
        content[content.length / 2] ^= 1;
        Files.write(damaged, content);
        bucket.upload(StoredSnapshot.key(second.id()), damaged);

        follower.look();

        assertThat(there.current()).isEqualTo(first.id());
        assertThat(there.state.seen().problem()).contains("another content than its publisher wrote");
        assertThat(there.state.awaited()).as("asked only without a snapshot").isPresent();
        assertThat(names(there.data().resolve("snapshots"))).noneMatch(name -> name.startsWith(".building"));

        bucket.upload(StoredSnapshot.key(second.id()), second.path());
        follower.look();
        assertThat(there.current()).isEqualTo(second.id());
        assertThat(there.state.seen().problem()).isNull();
    }

    @Test
    void whatNamesNothingOrSomethingThatCannotBeServedIsReported() {
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        StorageFollower follower = there.follower();
        follower.look();
        StoredSnapshot real = here.publisher.current().orElseThrow();

        assertThat(problemOf(follower, new StoredSnapshot("zzz", 1, "0".repeat(64), real.schemaVersion(), 0, real.built(),
                null, null).text())).contains("There is no object snapshots/prospector-zzz.duckdb");
        assertThat(problemOf(follower, new StoredSnapshot("zzz", 1, "0".repeat(64), real.schemaVersion() + 1, 0, real.built(),
                null, null).text())).contains("schema version");
        assertThat(problemOf(follower, "{\"id\": \"../evil\"}")).contains("names no snapshot");
        assertThat(problemOf(follower, "no JSON")).contains("names no snapshot");
        assertThat(there.current()).isEqualTo(first.id());
        assertThat(there.state.seen().failures()).isEqualTo(4);
        assertThat(publish(here, here.make("bbbbbbbb"))).as("garbage is replaced").isEqualTo(State.PUBLISHED);
    }

    private String problemOf(StorageFollower follower, String pointer) {
        bucket.write(StoredSnapshot.CURRENT, pointer);
        follower.look();
        return there.state.seen().problem();
    }

    @Test
    void aFileOfAnotherEngineIsNotServed() throws IOException {
        Path nonsense = Files.write(directory.resolve("nonsense"), new byte[20_000]);
        SnapshotFile first = here.make("aaaaaaaa");
        publish(here, first);
        there.follower().look();

        assertThatThrownBy(() -> there.snapshots.adopt("30000101T000000Z-ffffffff", target -> copy(nonsense, target)))
                .hasMessageContaining("cannot be served");

        assertThat(there.current()).isEqualTo(first.id());
        assertThat(there.snapshots.all()).hasSize(1);
    }

    @Test
    void nobodyWaitsForAStorageThatIsEmpty() {
        assertThat(there.state.awaited()).isPresent();

        there.follower().look();

        assertThat(there.state.awaited()).isEmpty();
        assertThat(there.state.seen().lastGood()).isNotNull();
    }

    @Test
    void anOutageIsNotedAndMadeUpFor() {
        Machine cut = new Machine(directory.resolve("cut"), S3Server.bucket("no-such-bucket"));
        SnapshotFile own = cut.make("aaaaaaaa");

        assertThatThrownBy(() -> cut.publisher.publish(own, Mode.NEW)).isInstanceOf(SourceException.class);
        StorageResult failed = cut.publication.rollBack(null, own).orElseThrow();
        cut.follower().look();

        assertThat(failed.state()).isEqualTo(State.FAILED);
        assertThat(failed.text()).contains("404", "no-such-bucket");
        assertThat(cut.state.published().orElseThrow().failures()).isEqualTo(1);
        assertThat(cut.state.seen().problem()).contains("no-such-bucket");
        assertThat(cut.current()).isEqualTo(own.id());
        cut.close();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
