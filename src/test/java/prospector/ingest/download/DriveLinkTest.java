package prospector.ingest.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriveLinkTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://drive.google.com/file/d/1aB_cD-eF0123456/view?usp=sharing, drive.google.com, 1aB_cD-eF0123456
            https://drive.google.com/open?id=1aB_cD-eF0123456,                 drive.google.com, 1aB_cD-eF0123456
            https://drive.google.com/uc?export=download&id=1aB_cD-eF0123456,   drive.google.com, 1aB_cD-eF0123456
            drive.google.com/file/d/1aB_cD-eF0123456,                          drive.google.com, 1aB_cD-eF0123456
            https://drive.google.com/drive/folders/1aB_cD-eF0123456,           drive.google.com,
            https://drive.google.com/file/d/../../etc,                         drive.google.com,
            https://evil.example/file/d/1aB_cD-eF0123456,                      evil.example,
            https://drive.google.com@evil.example/file/d/1aB_cD-eF0123456,     evil.example,
            https://www.youtube.com/watch?v=abc&t=secret,                      www.youtube.com,
            javascript:alert(1),                                               an unknown host,
            no link at all,                                                    an unknown host,
            """)
    void findsTheFileOfGoogleDriveOnly(String link, String host, String id) {
        DriveLink read = DriveLink.of(link);

        assertThat(read.host()).isEqualTo(host);
        assertThat(read.fileId().orElse(null)).isEqualTo(id);
    }
}
