package prospector.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prospector.save.SaveXml.aSave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import prospector.game.ReferenceData;

/** Attachments come from strangers: each of these is refused by name, and never by another exception. (P20, A1, A17) */
class HostileInputTest {

    private static final byte[] README = "read me".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0 };

    private final SaveReader reader = new SaveReader();

    @Test
    void takesABareDocumentWhateverItsName() {
        assertThat(reader.read("save.zip", aSave().bytes()).game().gameId()).isEqualTo("game-1");
    }

    @Test
    void takesAnArchiveWhateverItsName() {
        assertThat(reader.read("save.xml", aSave().zip()).game().gameId()).isEqualTo("game-1");
    }

    @Test
    void takesADocumentWithByteOrderMark() {
        assertThat(reader.read("a.xml", ("\uFEFF" + aSave().xml()).getBytes(StandardCharsets.UTF_8)).players()).hasSize(2);
    }

    @Test
    void readsAFileFromDisk(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("match_1_a.zip"), aSave().zip());

        assertThat(reader.read(file).game().turns()).isEqualTo(10);
        assertThatThrownBy(() -> reader.read(directory.resolve("missing.zip"))).satisfies(is(RefusalReason.UNREADABLE));
    }

    @Test
    void takesTheFirstDocumentAfterDirectoriesPreviewsAndReadmes() {
        byte[] archive = SaveXml.archive("saves/", new byte[0], "README.txt", README, "__MACOSX/._OW.xml", README,
                ".hidden.xml",
                README, "saves/OW.XML", aSave().bytes());

        assertThat(reader.read("a.zip", archive).game().gameId()).isEqualTo("game-1");
    }

    @Test
    void refusesTwoDocuments() {
        refuses(SaveXml.archive("a.xml", aSave().bytes(), "b.xml", aSave().bytes()), RefusalReason.SEVERAL_DOCUMENTS);
    }

    @Test
    void refusesAnArchiveWithoutADocument() {
        refuses(SaveXml.archive("README.txt", README), RefusalReason.NO_XML);
        refuses(SaveXml.archive(), RefusalReason.NO_XML);
    }

    @Test
    void refusesAPictureRenamedToZip() {
        refuses(PNG, RefusalReason.NOT_A_ZIP);
        refuses(new byte[0], RefusalReason.NOT_A_ZIP);
    }

    @Test
    void refusesMoreEntriesThanAllowed() {
        Object[] entries = new Object[40];
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = "note" + i + ".txt";
            entries[i + 1] = README;
        }

        refuses(SaveXml.archive(entries), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesABombWhileInflating() {
        byte[] blanks = new byte[30_000_000];
        Arrays.fill(blanks, (byte) ' ');

        refuses(SaveXml.archive("a.xml", blanks), RefusalReason.TOO_LARGE);
        refuses(SaveXml.archive("note.txt", blanks, "a.xml", aSave().bytes()), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesMoreThanTheExpandedSize() {
        var small = new SaveReader(new SaveLimits(1000, 2, 200, 200, 64, 1000), new ReferenceData());

        assertThatThrownBy(() -> small.read("a.xml", aSave().xml().getBytes(StandardCharsets.UTF_8)))
                .satisfies(is(RefusalReason.TOO_LARGE));
        assertThatThrownBy(() -> small.read("a.xml", new byte[1001])).satisfies(is(RefusalReason.TOO_LARGE));
    }

    @Test
    void refusesATruncatedDocument() {
        String xml = aSave().xml();

        refuses(xml.substring(0, xml.length() / 2), RefusalReason.TRUNCATED);
        refuses(xml.substring(0, xml.indexOf("</Root>")), RefusalReason.TRUNCATED);
        refuses(SaveXml.archive("a.xml", new byte[0]), RefusalReason.TRUNCATED);
    }

    @Test
    void refusesATruncatedArchive() {
        byte[] archive = aSave().withTile(0, "<Terrain>" + noise(50_000) + "</Terrain>").zip();

        refuses(Arrays.copyOf(archive, archive.length / 2), RefusalReason.TRUNCATED);
    }

    @Test
    void refusesADocumentType() {
        refuses("<!DOCTYPE Root><Root/>", RefusalReason.DTD);
        refuses("<!DOCTYPE html><html></html>", RefusalReason.DTD);
    }

    @Test
    void refusesAnEntityBombAndAnExternalEntity() {
        refuses("<!DOCTYPE Root [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Root GameId=\"&b;\"/>", RefusalReason.DTD);
        refuses("<!DOCTYPE Root [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Root>&x;</Root>", RefusalReason.DTD);
        refuses("<Root><Game>&undeclared;</Game></Root>", RefusalReason.MALFORMED);
    }

    @Test
    void refusesDeepNesting() {
        refuses("<Root>" + "<a>".repeat(100) + "</a>".repeat(100) + "</Root>", RefusalReason.TOO_DEEP);
    }

    @Test
    void refusesAnEndlessText() {
        refuses(aSave().withGame("<MapName>" + "x".repeat(1_100_000) + "</MapName><WinnerTeam>" + "y".repeat(2_200_000)
                + "</WinnerTeam>").xml(), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesAnEndlessAttribute() {
        refuses("<Root GameName=\"" + "x".repeat(1_100_000) + "\"/>", RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesANulAndBrokenUtf8() {
        refuses(aSave().xml().replace("anna", "an\u0000na"), RefusalReason.MALFORMED);
        refuses(aSave().xml().replace("anna", "jöhn").getBytes(StandardCharsets.ISO_8859_1), RefusalReason.MALFORMED);
        refuses("<?xml version=\"1.0\" encoding=\"no-such\"?><Root/>", RefusalReason.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<html><body/></html>", "<Root/>", "<Root GameId=\"a\"><Game><Turn>1</Turn></Game></Root>",
            "<Root GameId=\"a\"><Player ID=\"0\"/></Root>", "<Root><Game/><Player ID=\"0\"/></Root>" })
    void refusesAnotherGame(String xml) {
        refuses(xml, RefusalReason.WRONG_GAME);
    }

    @Test
    void refusesAMajorVersionThatNobodyHasSeen() {
        refuses(aSave().attribute("Version", "Version: 2.0.1").xml(), RefusalReason.UNSUPPORTED_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = { "sixty", "", "-1", "99999", "99999999999999999999", "6 0" })
    void refusesAGameWithoutAUsableTurn(String turn) {
        refuses(aSave().turn(turn).xml(), RefusalReason.INVALID_VALUE);
        refuses(aSave().turn(null).xml(), RefusalReason.INVALID_VALUE);
    }

    @ParameterizedTest
    @CsvSource({ "MapWidth,0", "MapWidth,-4", "MapWidth,wide", "MapWidth,99999999999" })
    void refusesASenselessWidth(String attribute, String value) {
        refuses(aSave().attribute(attribute, value).xml(), RefusalReason.INVALID_VALUE);
    }

    @Test
    void refusesPlayersThatCannotBeToldApart() {
        refuses(aSave().with("<Player ID=\"0\"/>").xml(), RefusalReason.INVALID_VALUE);
        refuses(aSave().with("<Player/>").xml(), RefusalReason.INVALID_VALUE);
        refuses(aSave().with("<Player ID=\"64\"/>").xml(), RefusalReason.INVALID_VALUE);
    }

    @Test
    void refusesAMapBeyondMeasure() {
        refuses(aSave().withTile(250_000, "").xml(), RefusalReason.TOO_LARGE);
    }

    @Test
    void refusesHistoriesBeyondMeasure() {
        var histories = new StringBuilder("<YieldRateHistory>");
        for (int i = 0; i < 600; i++) {
            histories.append("<YIELD_").append(i).append("><T1>1</T1></YIELD_").append(i).append('>');
        }

        refuses(aSave().turn("2000").withPlayerXml(0, histories + "</YieldRateHistory>").xml(), RefusalReason.TOO_LARGE);
    }

    @Test
    void namesThePlaceTheReasonAndTheRemedy() {
        assertThatThrownBy(() -> reader.read("match_7_a.zip", aSave().turn("sixty").zip())).isInstanceOfSatisfying(
                SaveFormatException.class, refusal -> {
                    assertThat(refusal.place().archive()).isEqualTo("match_7_a.zip");
                    assertThat(refusal.place().entry()).isEqualTo("OW-Rome-Year10.xml");
                    assertThat(refusal.place().elementPath()).isEqualTo("Root/Game");
                    assertThat(refusal.place().line()).isPositive();
                    assertThat(refusal).hasMessageContaining("sixty").hasMessageContaining("save it again");
                });
    }

    private void refuses(String xml, RefusalReason reason) {
        refuses(xml.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void refuses(byte[] content, RefusalReason reason) {
        assertThatThrownBy(() -> reader.read("attachment.zip", content)).satisfies(is(reason));
    }

    private static org.assertj.core.api.ThrowingConsumer<Throwable> is(RefusalReason reason) {
        return thrown -> assertThat(thrown).isInstanceOfSatisfying(SaveFormatException.class,
                refusal -> assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason));
    }

    private static String noise(int length) {
        return new Random(1).ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
