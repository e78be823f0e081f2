package prospector.ingest.download;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.ingest.download.Downloading.address;
import static prospector.ingest.download.Downloading.save;
import static prospector.ingest.download.Downloading.told;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import prospector.ingest.download.SourceResult.State;
import prospector.source.SourceException;
import prospector.source.SourceException.Kind;
import prospector.source.drive.DriveFile;

class DriveDownloadTest {
    private static final String ID = "1aB_cD-eF0123456";
    private static final String LINK = "https://drive.google.com/file/d/" + ID + "/view?usp=sharing";
    private final SourceException quota = new SourceException(Kind.PAUSED, "Google Drive asked for a pause.", "Wait.");

    @TempDir
    Path data;

    private Downloading cup;

    @BeforeEach
    void tournament() {
        cup = new Downloading(data).participant("Anna-Lena", "anna").participant("Бен", null)
                .participant("Michael-of-Minsk", null)
                .participant("罗马", "roma").match(1, 1, 2, 0).match(2, 3, 4, 0);
    }

    @Test
    void namesAFileOfTheFolderByTheMatchOfItsPlayers() {
        cup.drive("a", "01-anna lena-бен.zip", save("a")).drive("b", "02-Michael-of-Minsk-ROMA.zip", save("b"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED match_1_01-anna lena-бен.zip",
                "FETCHED match_2_02-Michael-of-Minsk-ROMA.zip");
        assertThat(cup.remote.requests).containsExactly("tournament");
        assertThat(cup.remote.statuses).containsExactly("CHALLONGE good", "DRIVE good");
        assertThat(report.sources().get(1).message()).isEqualTo("2 files in the folder.");
        assertThat(told(cup.run())).allMatch(told -> told.startsWith("UNCHANGED"));
        assertThat(cup.remote.fetched).isEmpty();
    }

    @Test
    void takesTheSidesInEitherOrder() {
        cup.drive("a", "01-бен-anna.zip", save("a"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_01-бен-anna.zip");
    }

    @Test
    void fetchesAFileWithoutAMatchNevertheless() {
        cup.drive("a", "../final.zip", save("a")).drive("b", "03-anna-roma.zip", save("b"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED drive_final.zip UNMAPPED", "FETCHED drive_03-anna-roma.zip UNMAPPED");
        assertThat(report.files().get(1).detail()).isEqualTo("No match of the tournament fits its name. Name its match in"
                + " an entry of overrides/drive.json: { \"file\": \"03-anna-roma.zip\", \"match\": <match id>, \"reason\": \"…\" }.");
    }

    @Test
    void guessesNothingWhenAPairMeetsAgain() {
        cup.match(3, 2, 1, 0).drive("a", "01-anna-бен.zip", save("a"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED drive_01-anna-бен.zip AMBIGUOUS");
        assertThat(report.files().get(0).detail()).contains("1, 3", "overrides/drive.json");
        assertThat(told(cup.run())).containsExactly("UNCHANGED drive_01-anna-бен.zip AMBIGUOUS");
    }

    @Test
    void ofSeveralMatchesTakesTheOneWithoutASave() {
        cup.match(3, 2, 1, 1).attach(3, 30, "save.zip", save("b")).drive("a", "01-anna-бен.zip", save("a"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_3_save.zip", "FETCHED match_1_01-anna-бен.zip");
    }

    @Test
    void aMatchWhoseAttachmentsAreNotKnownMayBeMeantToo() {
        cup.match(3, 2, 1, 1).attach(3, 30, "save.zip", save("b")).drive("a", "01-anna-бен.zip", save("a"));
        cup.remote.attachmentFailures.put(3L, quota);
        assertThat(told(cup.run())).containsExactly("FETCHED drive_01-anna-бен.zip AMBIGUOUS");

        cup.remote.attachmentFailures.clear();
        assertThat(told(cup.run())).containsExactly("FETCHED match_3_save.zip", "UNCHANGED match_1_01-anna-бен.zip RENAMED");
        assertThat(cup.remote.fetched).containsExactly(address(30));
        assertThat(cup.kept()).containsExactly("match_1_01-anna-бен.zip", "match_3_save.zip");
    }

    @Test
    void keepsTheMatchWhenTheSamePairMeetsLater() {
        cup.drive("a", "01-anna-бен.zip", save("a"));
        cup.run();
        cup.match(3, 2, 1, 0);
        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_01-anna-бен.zip");

        cup.match(1, 1, 2, 1).attach(1, 10, "late.zip", save("late"));
        assertThat(told(cup.run())).containsExactly("FETCHED match_1_late.zip", "UNCHANGED match_1_01-anna-бен.zip");
    }

    @Test
    void anOverrideRenamesInsteadOfFetchingAgain() throws IOException {
        cup.drive("a", "final.zip", save("a")).drive("b", "refused.zip", save("b"));
        cup.run();
        cup.refuse("drive_refused.zip");
        cup.overrides.put("final.zip", 2L);
        cup.overrides.put("refused.zip", 2L);

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("UNCHANGED match_2_final.zip RENAMED", "UNCHANGED drive_refused.zip");
        assertThat(report.files().get(0).detail()).isEqualTo("It was drive_final.zip; its match is known now.");
        assertThat(cup.remote.fetched).isEmpty();
        assertThat(cup.kept()).containsExactly("match_2_final.zip", "refused/drive_refused.zip");

        cup.overrides.put("final.zip", 1L);
        assertThat(told(cup.run()).get(0)).isEqualTo("UNCHANGED match_1_final.zip RENAMED");
        assertThat(told(cup.run()).get(0)).isEqualTo("UNCHANGED match_1_final.zip");
    }

    @Test
    void aRenameOverwritesNothing() throws IOException {
        cup.drive("a", "final.zip", save("a"));
        cup.run();
        Files.writeString(cup.saves().resolve("match_2_final.zip"), "somebody's own");
        cup.overrides.put("final.zip", 2L);

        assertThat(told(cup.run())).containsExactly("UNCHANGED match_2_final-a.zip RENAMED");
        assertThat(cup.saves().resolve("match_2_final.zip")).hasContent("somebody's own");
    }

    @Test
    void replacesAChangedFileByItself() {
        cup.drive("a", "01-anna-бен.zip", save("turn 10")).drive("b", "other.zip", save("b"));
        cup.run();
        cup.drive("a", "01-anna-бен.zip", save("turn 90"));

        assertThat(told(cup.run())).containsExactlyInAnyOrder("FETCHED match_1_01-anna-бен.zip",
                "UNCHANGED drive_other.zip UNMAPPED");
        assertThat(cup.saves().resolve("match_1_01-anna-бен.zip")).hasBinaryContent(save("turn 90"));
        assertThat(cup.kept()).hasSize(2);
    }

    @Test
    void keepsTheOldContentWhenTheNewOneDoesNotCome() {
        cup.drive("a", "01-anna-бен.zip", save("turn 10"));
        cup.run();
        cup.drive("a", "01-anna-бен.zip", save("turn 90"));
        cup.remote.fetchFailures.put("https://drive.example/a", quota);

        assertThat(told(cup.run())).containsExactly("FAILED match_1_01-anna-бен.zip PAUSED");
        assertThat(cup.saves().resolve("match_1_01-anna-бен.zip")).hasBinaryContent(save("turn 10"));

        cup.remote.fetchFailures.clear();
        assertThat(told(cup.run())).containsExactly("FETCHED match_1_01-anna-бен.zip");
        assertThat(cup.saves().resolve("match_1_01-anna-бен.zip")).hasBinaryContent(save("turn 90"));
    }

    @Test
    void takesNothingWhoseChecksumIsWrong() {
        cup.drive("a", "01-anna-бен.zip", save("a"));
        cup.remote.content("https://drive.example/a", save("b"));

        assertThat(told(cup.run())).containsExactly("FAILED CHECKSUM");
        assertThat(cup.kept()).isEmpty();
    }

    @Test
    void comparesSizeAndTimeWhereThereIsNoChecksum() {
        byte[] content = save("a");
        cup.drive("a", "01-anna-бен.zip", content);
        DriveFile plain = new DriveFile("a", "01-anna-бен.zip", (long) content.length, null, "application/zip", Instant.EPOCH);
        cup.remote.folder = List.of(plain);
        cup.run();

        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_01-anna-бен.zip");
        cup.remote.folder = List.of(new DriveFile("a", plain.name(), plain.sizeBytes(), null, null, Instant.MAX));
        assertThat(told(cup.run())).containsExactly("FETCHED match_1_01-anna-бен.zip");
    }

    @Test
    void passesOverDocumentsFoldersAndPictures() {
        cup.drive("a", "01-anna-бен.zip", save("a"));
        cup.remote.folder = new ArrayList<>(cup.remote.folder);
        cup.remote.folder
                .add(new DriveFile("d", "Rules.zip", null, null, "application/vnd.google-apps.document", Instant.EPOCH));
        cup.remote.folder.add(new DriveFile("f", "old", null, null, "application/vnd.google-apps.folder", Instant.EPOCH));
        cup.remote.folder.add(new DriveFile("p", "map.png", 5L, "00", "image/png", Instant.EPOCH));

        assertThat(told(cup.run())).containsExactlyInAnyOrder("FETCHED match_1_01-anna-бен.zip", "IGNORED NOT_A_SAVE");
        assertThat(cup.remote.fetched).containsExactly("https://drive.example/a");
    }

    @Test
    void storesNoSecondCopyOfAnAttachment() {
        cup.match(1, 1, 2, 1).attach(1, 10, "save.zip", save("a")).drive("a", "01-anna-бен.zip", save("a"))
                .drive("b", "copy.zip", save("a"));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_save.zip", "UNCHANGED match_1_save.zip DUPLICATE",
                "UNCHANGED match_1_save.zip DUPLICATE");
        assertThat(cup.kept()).containsExactly("match_1_save.zip");

        cup.overrides.put("copy.zip", 2L);
        assertThat(told(cup.run())).contains("FETCHED match_2_copy.zip");
        assertThat(cup.kept()).containsExactly("match_1_save.zip", "match_2_copy.zip");
    }

    @Test
    void aCopyThatGetsAMatchLaterGoesIntoTheAttachment() {
        cup.drive("b", "copy.zip", save("a"));
        cup.run();
        cup.match(1, 1, 2, 1).attach(1, 10, "save.zip", save("a"));
        cup.run();
        assertThat(cup.kept()).containsExactly("drive_copy.zip", "match_1_save.zip");
        cup.overrides.put("copy.zip", 1L);

        cup.run();

        assertThat(cup.kept()).containsExactly("match_1_save.zip");
        assertThat(cup.remote.fetched).isEmpty();
    }

    @Test
    void worksWithoutChallonge() {
        cup.remote.missing.add("CHALLONGE_KEY");
        cup.drive("a", "01-anna-бен.zip", save("a"));

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactly("FETCHED drive_01-anna-бен.zip UNMAPPED");
        assertThat(report.sources()).extracting(SourceResult::state).containsExactly(State.NOT_CONFIGURED, State.ANSWERED);
    }

    @Test
    void keepsMatchesWhileChallongeIsAway() {
        cup.drive("a", "01-anna-бен.zip", save("a"));
        cup.run();
        cup.remote.tournamentFailure = quota;

        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_01-anna-бен.zip");
    }

    @Test
    void goesOnWithWhatIsKnownWhenTheFolderFails() throws IOException {
        cup.drive("a", "01-anna-бен.zip", save("a"));
        cup.remote.folderFailure = quota;
        assertThat(cup.run().sources().get(1).state()).isEqualTo(State.FAILED);
        assertThat(cup.remote.statuses).contains("DRIVE PAUSED");
        cup.remote.folderFailure = null;
        cup.run();
        cup.remote.folderFailure = quota;

        DownloadReport report = cup.run();

        assertThat(report.sources().get(1)).satisfies(result -> {
            assertThat(result.state()).isEqualTo(State.KEPT);
            assertThat(result.message()).isEqualTo(
                    "Google Drive asked for a pause. The last good listing was used: 1 file in the folder.");
        });
        assertThat(told(report)).containsExactly("UNCHANGED match_1_01-anna-бен.zip");
        Files.delete(cup.saves().resolve("match_1_01-anna-бен.zip"));
        assertThat(told(cup.run())).containsExactly("FETCHED match_1_01-anna-бен.zip");
    }

    @Test
    void followsALinkToAFile() {
        cup.link(1, LINK);
        cup.remote.driveFiles.put(ID, cup.driveFile(ID, "big save.zip", save("a")));

        assertThat(told(cup.run())).containsExactly("FETCHED match_1_big save.zip");
        cup.remote.driveFiles.clear();
        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_big save.zip");
        cup.remote.driveKey = false;
        assertThat(told(cup.run())).containsExactly("UNCHANGED match_1_big save.zip");
        assertThat(cup.remote.requests).containsExactly("tournament");
    }

    @Test
    void namesWhatALinkNeeds() {
        cup.link(1, LINK);
        cup.remote.driveKey = false;

        DownloadReport report = cup.run();
        assertThat(told(report)).containsExactly("FAILED NOT_CONFIGURED");
        assertThat(report.files().get(0).detail()).contains("GOOGLE_DRIVE_API_KEY");

        cup.remote.driveKey = true;
        assertThat(told(cup.run())).containsExactly("FAILED NOT_PUBLIC");
        cup.remote.driveFiles.put(ID, cup.driveFile(ID, "big save.zip", save("a")));
        assertThat(told(cup.run())).containsExactly("FETCHED match_1_big save.zip");
        assertThat(cup.source("downloads.json")).content(StandardCharsets.UTF_8).doesNotContain("FAILED", "secret");
    }

    @Test
    void takesALinkedFileOfTheFolderOnceForTheMatchOfTheLink() {
        cup.link(1, LINK).drive(ID, "02-Michael-of-Minsk-ROMA.zip", save("a"));
        cup.link(2, LINK);

        DownloadReport report = cup.run();

        assertThat(told(report)).containsExactlyInAnyOrder("FETCHED match_1_02-Michael-of-Minsk-ROMA.zip", "IGNORED DUPLICATE");
        assertThat(cup.remote.fetched).hasSize(1);
    }
}
