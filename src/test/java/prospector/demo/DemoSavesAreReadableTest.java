package prospector.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.save.ParsedSave;
import prospector.save.SaveReader;

class DemoSavesAreReadableTest {

    private static final List<ParsedSave> SAVES = new ArrayList<>();

    @TempDir
    static Path directory;

    @BeforeAll
    static void writeAndRead() throws IOException {
        new DemoTournament(36, 42).writeTo(directory);
        var reader = new SaveReader();
        for (var file : DemoSaves.filesIn(directory)) {
            SAVES.add(reader.read(file));
        }
    }

    @Test
    void theReaderHasNoDoubts() {
        assertThat(SAVES).hasSize(36).allSatisfy(save -> assertThat(save.findings()).isEmpty());
    }

    @Test
    void everyPartOfAGameIsThere() {
        assertThat(SAVES).allSatisfy(save -> {
            assertThat(save.players()).hasSize(2);
            assertThat(save.turnStats()).isNotEmpty();
            assertThat(save.yields()).isNotEmpty();
            assertThat(save.opinions()).isNotEmpty();
            assertThat(save.events()).isNotEmpty();
            assertThat(save.techs()).isNotEmpty();
            assertThat(save.laws()).isNotEmpty();
            assertThat(save.characters()).isNotEmpty();
            assertThat(save.rulers()).isNotEmpty();
            assertThat(save.cities()).isNotEmpty();
            assertThat(save.tiles()).isNotEmpty();
            assertThat(save.tileOwners()).isNotEmpty();
            assertThat(save.units()).isNotEmpty();
        });
    }

    @Test
    void rareThingsHappenSomewhere() {
        assertThat(SAVES).anySatisfy(save -> assertThat(save.calamities()).isNotEmpty());
        assertThat(SAVES).anySatisfy(save -> assertThat(save.wonders()).isNotEmpty());
        assertThat(SAVES).anySatisfy(save -> assertThat(save.religions()).hasSizeGreaterThan(2));
        assertThat(SAVES).anySatisfy(save -> assertThat(save.theologies()).isNotEmpty());
        assertThat(SAVES).anySatisfy(save -> assertThat(save.goals()).anyMatch(goal -> goal.legacy()));
        assertThat(SAVES).anySatisfy(save -> assertThat(save.cities())
                .anyMatch(city -> city.player() != null && !city.player().equals(city.firstPlayer())));
    }
}
