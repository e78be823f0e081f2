package prospector.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            käuzchen, KAUZCHEN, EXACT
            Señor Nispero, senor, PREFIX
            Señor Nispero, nisp, WORD_PREFIX
            Señor Nispero, nis sen, WORD_PREFIX
            Señor Nispero, spero, CONTAINS
            Señor Nispero, o,
            Señor Nispero, ada,
            Тихая Гавань, гав, WORD_PREFIX
            Λιθοδόμος, λιθοδομοσ, EXACT
            O'Lanternly, olanternly, EXACT
            O'Lanternly, lantern, WORD_PREFIX
            青石橋, 石, CONTAINS
            Quartz & Quill, quartz quill, EXACT
            ***, **, PREFIX
            Straße, strasse, EXACT
            """)
    void comparesNamesOfAnyScript(String name, String query, Likeness likeness) {
        assertThat(Folded.of(name).likeness(Folded.of(query))).isEqualTo(likeness);
    }
}
