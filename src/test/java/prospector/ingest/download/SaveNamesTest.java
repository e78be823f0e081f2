package prospector.ingest.download;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import prospector.save.SaveArchive.Form;

class SaveNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            OW-Rome-Year10.zip,        match_5_OW-Rome-Year10.zip
            Rome vs Carthage (2).zip,  match_5_Rome vs Carthage 2.zip
            ../../x.zip,               match_5_x.zip
            '..\\..\\x.zip',           match_5_x.zip
            /etc/passwd,               match_5_passwd.zip
            .hidden.zip,               match_5_hidden.zip
            ...,                       match_5_save.zip
            .zip,                      match_5_zip.zip
            '',                        match_5_save.zip
            CON.zip,                   match_5_CON.zip
            save.dat,                  match_5_save.dat.zip
            save.xml,                  match_5_save.xml.zip
            SAVE.ZIP,                  match_5_SAVE.zip
            'a:b*c?d|e<f>g\"h.zip',    match_5_abcdefgh.zip
            Игра против Анны.zip,      match_5_Игра против Анны.zip
            罗马对迦太基.zip,          match_5_罗马对迦太基.zip
            'end. .zip',               match_5_end.zip
            'Παίκτης😀.zip',           match_5_Παίκτης.zip
            """)
    void makesANameSafe(String original, String expected) {
        assertThat(SaveNames.of(5L, original, Form.ZIP)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhatSteersATerminal() {
        assertThat(SaveNames.of(5L, "a\u001B[31m\n\u0000\u202Eb.zip", Form.ZIP)).isEqualTo("match_5_a31mb.zip");
    }

    @Test
    void endsAsTheContentSays() {
        assertThat(SaveNames.of(5L, "save.zip", Form.XML)).isEqualTo("match_5_save.zip.xml");
        assertThat(SaveNames.of(5L, "save.xml", Form.XML)).isEqualTo("match_5_save.xml");
        assertThat(SaveNames.of(5L, null, Form.XML)).isEqualTo("match_5_save.xml");
        assertThat(SaveNames.of(null, "07-a-b.zip", Form.ZIP)).isEqualTo("drive_07-a-b.zip");
    }

    @Test
    void isNeverTooLong() {
        String long1 = SaveNames.of(5L, "罗".repeat(300) + ".zip", Form.ZIP);
        String long2 = SaveNames.apart(long1, "123456789");

        assertThat(long1.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200).isGreaterThan(190);
        assertThat(long1).startsWith("match_5_罗").endsWith("罗.zip");
        assertThat(long2.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
        assertThat(long2).endsWith("罗-123456789.zip");
        assertThat(SaveNames.of(5L, "😀𝒜".repeat(100), Form.ZIP)).matches("match_5_(𝒜)+\\.zip");
    }

    @Test
    void fitsTheImport() {
        assertThat(SaveNames.of(999_999_999_999_999_999L, "\n", Form.ZIP)).matches("match_(\\d{1,18})_.*");
    }
}
