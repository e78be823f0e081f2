package prospector.ingest.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.demo.DemoTournament;
import prospector.ingest.ImportReport;
import prospector.ingest.ImportReport.Result;
import prospector.ingest.ImportRequest.Option;
import prospector.ingest.StorageResult.State;
import prospector.ingest.release.ReleaseFile;
import prospector.source.storage.Bucket;
import prospector.source.storage.S3Server;
import prospector.warehouse.SnapshotTables;

/** A volume is lost: everything comes back from object storage, and nobody else is asked. */
class RestoreFromStorageTest {
    private static final long SEED = 7;

    private final Bucket bucket = S3Server.bucket(S3Server.newBucket());

    @TempDir
    Path directory;

    private Path before;

    @BeforeEach
    void playATournament() throws IOException {
        before = directory.resolve("before");
        new DemoTournament(4, SEED).writeTo(Files.createDirectories(before.resolve("saves")));
        Files.writeString(Files.createDirectories(before.resolve("sources")).resolve("challonge-usage.json"), "{}");
        Files.writeString(Files.createDirectories(before.resolve("overrides")).resolve("aliases.json"), "{\"overrides\": []}");
    }

    @Test
    void anEmptyMachineGoesOnWhereTheLostOneWas() throws IOException {
        Path published;
        try (Machine lost = new Machine(before, bucket)) {
            ImportReport report = lost.importSaves();
            assertThat(report.storage().state()).as(report.toString()).isEqualTo(State.PUBLISHED);
            published = lost.snapshots.current().orElseThrow().path();
        }
        Map<String, String> tables = SnapshotTables.csv(published, Set.of());

        try (Machine fresh = new Machine(directory.resolve("after"), bucket)) {
            Restoration.Result brought = fresh.restoration.bring();

            assertThat(brought.problems()).isEmpty();
            assertThat(files(fresh.data())).containsExactlyInAnyOrderElementsOf(files(before));
            assertThat(SnapshotTables.csv(fresh.snapshots.current().orElseThrow().path(), Set.of())).isEqualTo(tables);
            ImportReport next = fresh.importSaves();
            assertThat(next.result()).as(next.toString()).isEqualTo(Result.NOTHING_TO_DO);
            assertThat(next.storage().state()).isEqualTo(State.UP_TO_DATE);
            assertThat(fresh.restoration.bring()).isEqualTo(Restoration.Result.NOTHING_TO_DO);
        }
    }

    @Test
    void whatIsMissingThereCostsNothingElse() throws IOException {
        try (Machine lost = new Machine(before, bucket)) {
            lost.importSaves();
            ReleaseFile gone = lost.saves.list().stream().filter(ReleaseFile::isSave).findFirst().orElseThrow();
            bucket.delete(SavesStorage.DIRECTORY + gone.sha256());
            bucket.write(StoredSnapshot.key(lost.current()), "damaged");
        }

        try (Machine fresh = new Machine(directory.resolve("after"), bucket)) {
            Restoration.Result brought = fresh.restoration.bring();

            assertThat(brought.isSafe()).isTrue();
            assertThat(brought.problems()).hasSize(2);
            assertThat(files(fresh.data())).hasSize(files(before).size() - 1);
            ImportReport fewer = fresh.importSaves();
            assertThat(fewer.result()).isEqualTo(Result.PUBLISHED);
            assertThat(fewer.storage().state()).as(fewer.storage().text()).isEqualTo(State.REFUSED);
            assertThat(fresh.importSaves(Option.FORCE, Option.ALLOW_FEWER).storage().state()).isEqualTo(State.PUBLISHED);
        }
    }

    @Test
    void aStorageThatDoesNotAnswerIsNoReasonToAskOthers() {
        try (Machine fresh = new Machine(directory.resolve("after"), S3Server.bucket("no-such-bucket"))) {
            Restoration.Result brought = fresh.restoration.bring();

            assertThat(brought.isSafe()).isFalse();
            assertThat(brought.problems()).singleElement().asString().contains("no-such-bucket", "PROSPECTOR_S3_BUCKET");
        }
    }

    @Test
    void aBrokenOffRestorationGoesOn() throws IOException {
        try (Machine lost = new Machine(before, bucket)) {
            lost.importSaves();
        }
        try (Machine fresh = new Machine(directory.resolve("after"), bucket)) {
            fresh.restoration.bring();
            List<Path> saves = list(fresh.data().resolve("saves"));
            Files.delete(saves.get(0));
            assertThat(fresh.restoration.bring()).isEqualTo(Restoration.Result.NOTHING_TO_DO);
            Files.writeString(fresh.data().resolve(".restoring"), "broken off");

            assertThat(fresh.restoration.bring().problems()).isEmpty();

            assertThat(list(fresh.data().resolve("saves"))).containsExactlyInAnyOrderElementsOf(saves);
            assertThat(fresh.data().resolve(".restoring")).doesNotExist();
        }
    }

    @Test
    void onlyWhatIsNewIsSentAndAMachineThatLostItsSavesSendsNothing() throws IOException {
        try (Machine machine = new Machine(before, bucket)) {
            machine.importSaves();
            int objects = bucket.list(SavesStorage.DIRECTORY).size();
            Files.writeString(before.resolve("overrides/more.json"), "{\"overrides\": [ ]}");

            machine.saves.publish();

            assertThat(bucket.list(SavesStorage.DIRECTORY)).hasSize(objects + 1);
            assertThat(machine.saves.list()).extracting(ReleaseFile::name).contains("overrides/more.json");
        }
        try (Machine empty = new Machine(directory.resolve("empty"), bucket)) {
            int named = empty.saves.list().size();

            empty.saves.publish();

            assertThat(empty.saves.list()).hasSize(named);
        }
    }

    /** Names and sizes of what is to be kept. */
    private static List<String> files(Path data) throws IOException {
        Stream.Builder<String> names = Stream.builder();
        for (String kind : List.of("saves", "sources", "overrides")) {
            for (Path file : list(data.resolve(kind))) {
                if (Files.isRegularFile(file) && !file.endsWith("storage.json")) {
                    names.add(kind + "/" + file.getFileName() + " " + Files.size(file));
                }
            }
        }
        return names.build().toList();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
