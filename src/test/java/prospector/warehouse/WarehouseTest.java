package prospector.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
    @TempDir
    Path directory;

    private WarehouseFixture fixture;

    record Built(String fingerprint) {
    }

    record SnapshotRow(int schemaVersion, int parserVersion, String applicationVersion, Instant createdAt, String fingerprint,
            String reader) {
    }

    @BeforeEach
    void open() {
        fixture = new WarehouseFixture(directory);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void answersFromAnEmptySnapshotBeforeTheFirstImport() {
        List<Built> answer = fixture.warehouse().read(reading -> reading.list(Built.class));

        assertThat(answer).isEmpty();
        assertThat(fixture.warehouse().snapshot()).isEmpty();
        assertThat(fixture.warehouse().probe()).isZero();
    }

    @Test
    void derivesOnceFromEachSnapshot() {
        publish("11111111");
        fixture.warehouse().follow();
        Derived first = derived();
        assertThat(derived()).isSameAs(first);

        publish("22222222");
        fixture.warehouse().follow();

        assertThat(first.fingerprint()).isEqualTo("11111111");
        assertThat(derived().fingerprint()).isEqualTo("22222222");
    }

    private record Derived(String fingerprint) {
    }

    private Derived derived() {
        return fixture.warehouse().read(reading -> reading.derived(Derived.class,
                () -> new Derived(reading.one(Built.class).orElseThrow().fingerprint())));
    }

    @Test
    void movesToANewSnapshotWithoutLosingARunningReading() {
        publish("11111111");
        fixture.warehouse().follow();

        List<String> seen = fixture.warehouse().read(reading -> {
            String before = reading.one(Built.class).orElseThrow().fingerprint();
            publish("22222222");
            fixture.warehouse().follow();
            String after = reading.one(Built.class).orElseThrow().fingerprint();
            return List.of(before, after, built());
        });

        assertThat(seen).containsExactly("11111111", "11111111", "22222222");
        assertThat(built()).isEqualTo("22222222");
    }

    @Test
    void staysWhenNothingNewIsPublished() {
        publish("11111111");

        assertThat(fixture.warehouse().follow()).isTrue();
        assertThat(fixture.warehouse().follow()).isFalse();
    }

    private String built() {
        Optional<Built> built = fixture.warehouse().read(reading -> reading.one(Built.class));
        return built.orElseThrow().fingerprint();
    }

    private void publish(String fingerprint) {
        try (SnapshotBuild build = fixture.snapshots().build()) {
            build.append("snapshot", List.of(new SnapshotRow(Schema.VERSION, 1, "test", Instant.EPOCH, fingerprint, "r")));
            build.commit(fingerprint);
        }
    }
}
