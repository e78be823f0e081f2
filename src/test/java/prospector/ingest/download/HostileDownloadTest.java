package prospector.ingest.download;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.ingest.download.Downloading.address;
import static prospector.ingest.download.Downloading.bytes;
import static prospector.ingest.download.Downloading.save;
import static prospector.ingest.download.Downloading.told;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.save.SaveReader;
import prospector.save.SaveXml;
import prospector.source.challonge.Attachment;

/** What strangers attach: named, not kept, and no harm to the others. */
class HostileDownloadTest {
    private static final byte[] PICTURE = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0);
    private static final byte[] PAGE = "<!DOCTYPE html><html><body>Not found</body></html>".getBytes(StandardCharsets.UTF_8);
    private static final int LARGE = 40 << 20;

    @TempDir
    Path data;

    private Downloading cup;

    @BeforeEach
    void tournament() {
        cup = new Downloading(data).participant("anna", null).participant("ben", null);
    }

    @Test
    void ignoresAPictureAndNeverFetchesItAgain() {
        cup.upload(1, "victory.png", PICTURE);

        assertThat(told(cup.run())).containsExactly("IGNORED NOT_A_SAVE");
        assertThat(told(cup.run())).containsExactly("IGNORED NOT_A_SAVE");
        assertThat(cup.remote.fetched).isEmpty();
        assertThat(cup.kept()).isEmpty();
    }

    @Test
    void refusesWhatOnlyClaimsToBeASaveAndNeverFetchesItAgain() {
        cup.upload(1, "picture.zip", PICTURE).upload(2, "page.zip", PAGE).upload(3, "empty.zip", new byte[0])
                .upload(4, "nothing.zip", SaveXml.archive())
                .upload(5, "other.xml", "<Workbook/>".getBytes(StandardCharsets.UTF_8))
                .upload(6, null, PICTURE);

        assertThat(told(cup.run())).containsExactly("REFUSED NOT_A_SAVE", "REFUSED NOT_A_SAVE", "REFUSED NOT_A_SAVE",
                "REFUSED NO_XML", "REFUSED WRONG_GAME", "REFUSED NOT_A_SAVE");
        assertThat(cup.run().files().get(4).detail())
                .isEqualTo("It is not a save of Old World. Upload a save of Old World.");
        assertThat(cup.remote.fetched).isEmpty();
        assertThat(cup.kept()).isEmpty();
    }

    @Test
    void ignoresAnArchiveThatDoesNotClaimToBeASave() {
        cup.upload(1, "notes.docx", SaveXml.archive("word.xml", "<document/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(told(cup.run())).containsExactly("IGNORED NOT_A_SAVE");
    }

    @Test
    void takesASaveWhateverItsNameAndType() {
        cup.upload(1, "save.dat", save("a")).upload(2, "save.zip", SaveXml.aSave().bytes()).upload(3, null, save("c"))
                .match(4, 1, 2, 1)
                .attach(new Attachment(40, 4, "picture.png", "image/png", null, address(40), null, null, null));
        cup.remote.content(address(40), save("d"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_save.dat.zip", "FETCHED match_2_save.zip.xml",
                "FETCHED match_3_save.zip", "FETCHED match_4_picture.png.zip");
    }

    @Test
    void leavesTheDirectoryForNobody() {
        cup.upload(1, "../../x.zip", save("a")).upload(2, "..\\..\\y.zip", save("b")).upload(3, "/etc/z.zip", save("c"))
                .upload(4, "игра Анны.zip", save("d")).upload(5, "罗马.zip", save("e"));

        cup.run();

        assertThat(cup.kept()).containsExactlyInAnyOrder("match_1_x.zip", "match_2_y.zip", "match_3_z.zip",
                "match_4_игра Анны.zip", "match_5_罗马.zip");
        assertThat(data.getParent().resolve("x.zip")).doesNotExist();
        assertThat(data.resolve("x.zip")).doesNotExist();
    }

    @Test
    void leavesABombToTheImportOrRefusesItAtOnce() {
        byte[] blanks = new byte[30_000_000];
        Arrays.fill(blanks, (byte) ' ');
        byte[] root = ("<Root>" + new String(blanks, StandardCharsets.US_ASCII) + "</Root>").getBytes(StandardCharsets.UTF_8);
        cup.upload(1, "hidden.zip", SaveXml.archive("a.xml", root)).upload(2, "open.zip", SaveXml.archive("a.xml", blanks))
                .upload(3, "good.zip", save("c"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_hidden.zip", "REFUSED TOO_LARGE",
                "FETCHED match_3_good.zip");
    }

    @Test
    void takesAPageOfTheServiceForAFailure() {
        cup.upload(1, "save.zip", PAGE);
        cup.remote.contentTypes.put(address(10), "text/html; charset=utf-8");

        assertThat(told(cup.run())).containsExactly("FAILED HTML_PAGE");

        cup.remote.contentTypes.clear();
        cup.remote.content(address(10), save("a"));
        assertThat(told(cup.run()).get(0)).startsWith("FETCHED match_1_save.zip");
    }

    @Test
    void ignoresAPageThatWasUploadedAsOne() {
        cup.match(1, 1, 2, 1).attach(new Attachment(10, 1, "report.html", "text/html", null, address(10), null, null, null));
        cup.remote.content(address(10), PAGE);
        cup.remote.contentTypes.put(address(10), "text/html");

        assertThat(told(cup.run())).containsExactly("IGNORED NOT_A_SAVE");
    }

    @Test
    void takesNothingInsteadOfSomethingForAFailure() {
        cup.upload(1, "save.zip", save("a"));
        cup.remote.content(address(10), new byte[0]);
        cup.remote.contentTypes.put(address(10), "application/zip");

        assertThat(told(cup.run())).containsExactly("FAILED EMPTY");
    }

    @Test
    void warnsOfAnotherSizeThanStated() {
        cup.upload(1, "save.zip", save("a"));
        cup.remote.content(address(10), save("another, longer one"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_save.zip SIZE");
        assertThat(report.files().get(0).detail()).contains("though Challonge states " + save("a").length);
    }

    @Test
    void takesFortyMegabytesWithoutHoldingThem() throws Exception {
        byte[] start = "<Root GameId=\"g\">".getBytes(StandardCharsets.UTF_8);
        cup.match(1, 1, 2, 1)
                .attach(new Attachment(10, 1, "big.xml", "text/xml", (long) LARGE, address(10), null, null, null));
        cup.remote.content(address(10), () -> new SequenceInputStream(new ByteArrayInputStream(start),
                new Blanks(LARGE - start.length)));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_big.xml");
        assertThat(Files.size(cup.saves().resolve("match_1_big.xml"))).isEqualTo(LARGE);
    }

    @Test
    void refusesMoreThanTheLimitWithoutFetchingWhatSaysSo() {
        cup.limit(1 << 20).match(1, 1, 2, 2)
                .attach(new Attachment(10, 1, "big.xml", "text/xml", (long) LARGE, address(10), null, null, null))
                .attach(new Attachment(11, 1, "liar.xml", "text/xml", 100L, address(11), null, null, null));
        cup.remote.content(address(11), () -> new SequenceInputStream(new ByteArrayInputStream(
                "<Root>".getBytes(StandardCharsets.UTF_8)), new Blanks(LARGE)));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("REFUSED TOO_LARGE", "REFUSED TOO_LARGE");
        assertThat(report.files().get(0).detail()).contains("prospector.import.max-file-bytes");
        assertThat(cup.remote.fetched).containsExactly(address(11));
        assertThat(cup.kept()).isEmpty();
    }

    @Test
    void reportsAnAddressThatIsNone() {
        for (String address : List.of("file:///etc/passwd", "https://", "::", "ftp://host/x")) {
            cup.match(1, 1, 2, 1).remote.attachments.clear();
            cup.attach(new Attachment(address.hashCode(), 1, "a.zip", null, null, address, null, null, null));
            cup.match(1, 1, 2, address.length());
            assertThat(told(cup.run())).as(address).containsExactly("FAILED ADDRESS");
        }
        assertThat(cup.remote.fetched).isEmpty();
    }

    @Test
    void whatItTakesTheImportReads() {
        cup.upload(1, "save.zip", save("game-7"));
        cup.run();

        assertThat(new SaveReader().read(cup.saves().resolve("match_1_save.zip")).game().gameId()).isEqualTo("game-7");
    }

    /** Blanks, made while they are read. */
    private static final class Blanks extends InputStream {
        private long left;

        Blanks(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
