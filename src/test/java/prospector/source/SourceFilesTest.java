package prospector.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.source.SourceException.Kind;

class SourceFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path data;

    private record Thing(String name, Instant at) {
    }

    @Test
    void givesBackWhatWasWrittenAndLeavesNothingElse() throws IOException {
        SourceFiles files = TestSources.files(data);
        files.write("thing.json", new Thing("old", NOW));
        files.write("thing.json", new Thing("Ω", NOW));

        assertThat(TestSources.files(data).read("thing.json", Thing.class)).contains(new Thing("Ω", NOW));
        assertThat(files.readText("thing.json")).get().asString().contains("\"2026-11-25T12:00:00Z\"").endsWith("\n");
        try (Stream<Path> all = Files.list(data.resolve("sources"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactly("thing.json");
        }
    }

    @Test
    void whatIsAbsentIsEmpty() {
        assertThat(TestSources.files(data).read("thing.json", Thing.class)).isEmpty();
        assertThat(TestSources.files(data).readText("thing.json")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "{", "null", "[]", "{\"at\":\"never\"}", "{} {}" })
    void aBrokenFileIsSetAside(String broken) throws IOException {
        SourceFiles files = TestSources.files(data);
        files.writeText("thing.json", broken);

        assertThat(files.read("thing.json", Thing.class)).isEmpty();

        assertThat(files.path("thing.json")).doesNotExist();
        assertThat(files.path("thing.json.broken")).hasContent(broken);
    }

    @Test
    void textThatIsNoUtf8IsSetAside() throws IOException {
        SourceFiles files = TestSources.files(data);
        files.writeText("sheet.csv", "");
        Files.write(files.path("sheet.csv"), new byte[] { (byte) 0xFF, 1 });

        assertThat(files.readText("sheet.csv")).isEmpty();

        assertThat(files.path("sheet.csv.broken")).exists();
    }

    @Test
    void remembersHowEachServiceAnsweredAcrossProcesses() {
        TestSources.statuses(data, at(NOW)).good(SourceName.DRIVE);
        SourceException failure = new SourceException(Kind.UNREACHABLE, "Gone.", "Wait.");

        TestSources.statuses(data, at(NOW.plusSeconds(5))).failed(SourceName.DRIVE, failure);
        TestSources.statuses(data, at(NOW.plusSeconds(6))).failed(SourceName.SHEETS, failure);
        TestSources.statuses(data, at(NOW.plusSeconds(7))).good(SourceName.SHEETS);

        assertThat(TestSources.statuses(data, at(NOW)).all()).containsExactly(
                new SourceStatus(SourceName.CHALLONGE, null, null, null, null),
                new SourceStatus(SourceName.DRIVE, NOW.plusSeconds(5), NOW, "Gone.", "Wait."),
                new SourceStatus(SourceName.SHEETS, NOW.plusSeconds(7), NOW.plusSeconds(7), null, null));
    }

    @Test
    void aServiceThatIsNotKnownAnyMoreIsPassedOver() {
        TestSources.files(data).writeText("status.json",
                "{\"sources\":[{\"source\":\"FAX\"},null,{\"source\":\"DRIVE\",\"problem\":\"Gone.\"}]}");

        List<SourceStatus> all = TestSources.statuses(data, at(NOW)).all();

        assertThat(all).extracting(SourceStatus::problem).containsExactly(null, "Gone.", null);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
