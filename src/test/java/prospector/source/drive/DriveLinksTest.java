package prospector.source.drive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriveLinksTest {
    @ParameterizedTest
    @ValueSource(strings = { "https://drive.google.com/file/d/1a_B-9/view?usp=sharing",
            "https://drive.google.com/file/d/1a_B-9",
            "http://DRIVE.google.com/open?id=1a_B-9", "https://drive.google.com/uc?export=download&id=1a_B-9",
            "https://docs.google.com/uc?id=1a_B-9&export=download", " https://drive.google.com/file/u/0/d/1a_B-9/edit ",
            "https://drive.google.com/a/example.org/file/d/1a_B-9/view" })
    void findsTheIdOfAFile(String link) {
        assertThat(DriveLinks.fileId(link)).contains("1a_B-9");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "see the folder", "https://drive.google.com/drive/folders/1aB",
            "https://example.org/file/d/1aB",
            "https://drive.google.com.example.org/file/d/1aB", "https://drive.google.com@example.org/file/d/1aB",
            "ftp://drive.google.com/file/d/1aB", "https://drive.google.com/file/d/", "https://drive.google.com/uc?id=",
            "https://drive.google.com/uc?id=a%27b", "https://drive.google.com/uc?grid=1aB", "file/d/1aB", "mailto:x@y.z",
            "https://drive.google.com/file/d/a b" })
    void findsNoneElsewhere(String link) {
        assertThat(DriveLinks.fileId(link)).isEmpty();
    }

    @Test
    void noLinkHasNoId() {
        assertThat(DriveLinks.fileId(null)).isEmpty();
    }
}
