package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server shows when the files it should show are damaged, gone, or of another version. */
class DamageTest {
    @TempDir
    Path directory;

    private WarehouseFixture fixture;
    private SnapshotFile older;
    private SnapshotFile newer;

    @BeforeEach
    void open() {
        fixture = new WarehouseFixture(directory);
        older = Publishing.publish(fixture.snapshots(), "11111111");
        newer = Publishing.publish(fixture.snapshots(), "22222222");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "garbage", "../../etc/passwd", "prospector-.duckdb",
            "prospector-20260101T000000Z-00000000.duckdb" })
    void aPointerToNothingMeansTheNewestGoodSnapshot(String pointer) throws IOException {
        Files.writeString(directory.resolve("CURRENT"), pointer);

        fixture.warehouse().follow();

        Serving serving = fixture.warehouse().serving();
        assertThat(serving.snapshot()).contains(newer);
        assertThat(serving.isFallback()).isTrue();
        assertThat(serving.trouble().orElseThrow()).startsWith("CURRENT ");
    }

    @Test
    void aMissingPointerMeansTheNewestGoodSnapshot() throws IOException {
        Files.delete(directory.resolve("CURRENT"));

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().snapshot()).contains(newer);
        assertThat(fixture.warehouse().serving().trouble()).contains("CURRENT is missing");
    }

    @Test
    void aTruncatedSnapshotIsPassedOver() throws IOException {
        truncate(newer);

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().snapshot()).contains(older);
        assertThat(fixture.warehouse().serving().trouble().orElseThrow()).contains(newer.id(), "bytes instead of");
    }

    @Test
    void aTruncatedSnapshotWithoutChecksumIsPassedOver() throws IOException {
        truncate(newer);
        Files.delete(Checksum.beside(newer.path()));

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().snapshot()).contains(older);
    }

    @Test
    void aSnapshotOfAnotherSchemaIsNeverRead() throws Exception {
        Files.delete(Checksum.beside(newer.path()));
        try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + newer.path(), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("update snapshot set schema_version = schema_version - 1");
        }

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().snapshot()).contains(older);
        assertThat(fixture.warehouse().serving().trouble().orElseThrow()).contains("schema version");
    }

    @Test
    void aServerStaysWhereItIsWhenTheNextOneIsDamaged() throws IOException {
        fixture.warehouse().follow();
        SnapshotFile next = Publishing.publish(fixture.snapshots(), "33333333");
        truncate(next);

        boolean moved = fixture.warehouse().follow();

        assertThat(moved).isFalse();
        assertThat(fixture.warehouse().serving().snapshot()).contains(newer);
        assertThat(fixture.warehouse().serving().isFallback()).isTrue();
    }

    @Test
    void theFallbackEndsWithTheNextGoodSnapshot() throws IOException {
        Files.writeString(directory.resolve("CURRENT"), "garbage");
        fixture.warehouse().follow();

        SnapshotFile next = Publishing.publish(fixture.snapshots(), "33333333");
        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().snapshot()).contains(next);
        assertThat(fixture.warehouse().serving().trouble()).isEmpty();
    }

    @Test
    void withNothingGoodItIsEmptyAndSaysSo() throws IOException {
        truncate(older);
        truncate(newer);

        fixture.warehouse().follow();

        assertThat(fixture.warehouse().serving().isLost()).isTrue();
        assertThat(fixture.warehouse().probe()).isZero();
    }

    @Test
    void damageFoundByAQuestionIsCuredByTheNextLook() throws IOException {
        fixture.warehouse().follow();
        overwrite(newer);

        try {
            fixture.warehouse().read(reading -> reading.one(WarehouseTest.Built.class));
        } catch (WarehouseException e) {
            assertThat(e).hasMessageContaining("Error");
        }
        fixture.warehouse().follow();

        assertThat(fixture.snapshots().verify(newer)).isPresent();
        Optional<SnapshotFile> served = fixture.warehouse().snapshot();
        assertThat(fixture.warehouse().read(reading -> reading.one(WarehouseTest.Built.class)).orElseThrow().fingerprint())
                .isEqualTo(served.equals(Optional.of(older)) ? "11111111" : "22222222");
    }

    @Test
    void verifyNamesWhatIsWrong() throws IOException {
        overwrite(newer);

        assertThat(fixture.snapshots().verify(older)).isEmpty();
        assertThat(fixture.snapshots().verify(newer).orElseThrow()).contains("does not match its checksum");
    }

    @Test
    void rollbackGoesToTheOneBeforeButNeverToADamagedOne() throws IOException {
        assertThat(fixture.snapshots().rollback(Optional.empty())).isEqualTo(older);
        assertThat(fixture.snapshots().current()).contains(older);
        assertThatThrownBy(() -> fixture.snapshots().rollback(Optional.empty())).hasMessageContaining("no snapshot older");

        truncate(newer);

        assertThatThrownBy(() -> fixture.snapshots().rollback(Optional.of(newer.id()))).isInstanceOf(WarehouseException.class)
                .hasMessageContaining(newer.id());
        assertThat(fixture.snapshots().current()).contains(older);
    }

    @Test
    void leftoversOfTheDeadGoWithTheNextBuildAndNothingElse() throws IOException {
        Files.createDirectories(directory.resolve(".building-dead.tmp"));
        for (String name : new String[] { ".building-dead", ".building-dead.wal", ".building-dead.tmp/x", ".CURRENT-dead",
                "prospector-gone.duckdb.sha256", "notes.txt" }) {
            Files.writeString(directory.resolve(name), "left");
        }
        Path own = Files.createDirectories(directory.resolve(TemporaryFiles.engineName()));

        SnapshotFile next = Publishing.publish(fixture.snapshots(), "33333333");

        try (var files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("CURRENT", "notes.txt",
                    own.getFileName().toString(), name(older), name(older) + ".sha256", name(newer), name(newer) + ".sha256",
                    name(next), name(next) + ".sha256");
        }
    }

    private static String name(SnapshotFile file) {
        return file.path().getFileName().toString();
    }

    private static void truncate(SnapshotFile file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.path().toFile(), "rw")) {
            content.setLength(content.length() / 2);
        }
    }

    /** Writes over everything behind the headers. */
    private static void overwrite(SnapshotFile file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.path().toFile(), "rw")) {
            for (long at = 12_288; at + 8 < content.length(); at += 512) {
                content.seek(at);
                content.writeLong(0x5555_5555_5555_5555L);
            }
        }
    }
}
