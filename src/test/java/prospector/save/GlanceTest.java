package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.save.SaveXml.aSave;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What could be a save is told by its first bytes and its root element, at little cost. */
class GlanceTest {
    private static final byte[] README = bytes("read me");

    @Test
    void tellsAnArchiveFromADocument() {
        assertThat(glance(aSave().zip())).isEqualTo(SaveArchive.Form.ZIP);
        assertThat(glance(aSave().bytes())).isEqualTo(SaveArchive.Form.XML);
        assertThat(glance(bytes("\uFEFF" + aSave().xml()))).isEqualTo(SaveArchive.Form.XML);
        assertThat(glance(SaveXml.archive("saves/", new byte[0], "README.txt", README, "saves/a.xml", aSave().bytes())))
                .isEqualTo(SaveArchive.Form.ZIP);
    }

    @Test
    void readsNoFurtherThanTheRoot() {
        byte[] blanks = new byte[30_000_000];
        Arrays.fill(blanks, (byte) ' ');

        assertThat(glance(SaveXml.archive("a.xml", bytes("<Root>" + new String(blanks, StandardCharsets.US_ASCII)))))
                .isEqualTo(SaveArchive.Form.ZIP);
        assertThat(glance(bytes("<Root GameId=\"1\"><Game>"))).isEqualTo(SaveArchive.Form.XML);
    }

    @Test
    void givesUpOnABombBeforeTheRoot() {
        byte[] blanks = new byte[30_000_000];
        Arrays.fill(blanks, (byte) ' ');

        refuses(SaveXml.archive("a.xml", blanks), RefusalReason.TOO_LARGE);
        refuses(SaveXml.archive("note.txt", blanks, "a.xml", aSave().bytes()), RefusalReason.TOO_LARGE);
        refuses(bytes("<Root GameName=\"" + "x".repeat(1_100_000) + "\"/>"), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoSave() {
        refuses(new byte[0], RefusalReason.NOT_A_ZIP);
        refuses(README, RefusalReason.NOT_A_ZIP);
        refuses(SaveXml.archive(), RefusalReason.NO_XML);
        refuses(SaveXml.archive("README.txt", README), RefusalReason.NO_XML);
        refuses(SaveXml.archive("a.xml", bytes("<Workbook/>")), RefusalReason.WRONG_GAME);
        refuses(bytes("<html><body/></html>"), RefusalReason.WRONG_GAME);
        refuses(bytes("<!DOCTYPE Root><Root/>"), RefusalReason.DTD);
        refuses(bytes("<?xml version=\"1.0\"?>"), RefusalReason.TRUNCATED);
        refuses(Arrays.copyOf(aSave().zip(), 70), RefusalReason.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "PK\u0003\u0004rest", "PK\u0005\u0006rest", "<Root/>", "\uFEFF<?xml version=\"1.0\"?>",
            "  <Root/>" })
    void mayBeginLikeThis(String start) {
        assertThat(SaveArchive.mayBegin(bytes(start))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\u0089PNG\r\n", "<!DOCTYPE html>", "\uFEFF\n<!doctype  HTML lang=en>", "<html lang='en'>",
            "{\"error\": 404}", "PK" })
    void cannotBeginLikeThis(String start) {
        assertThat(SaveArchive.mayBegin(bytes(start))).isFalse();
        assertThat(SaveArchive.mayBegin(start.getBytes(StandardCharsets.UTF_16LE))).isFalse();
    }

    private static SaveArchive.Form glance(byte[] content) {
        return SaveArchive.of("attachment", content, SaveLimits.DEFAULT).glance();
    }

    private static void refuses(byte[] content, RefusalReason reason) {
        assertThatThrownBy(() -> glance(content)).isInstanceOfSatisfying(SaveFormatException.class,
                refusal -> assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
