package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br, zstd | br
            gzip                    | gzip
            GZIP;q=0.5              | gzip
            br;q=0, gzip;q=0.1      | gzip
            br;q=0.000, gzip; q=0   | none
            *                       | br
            *, br;q=0               | gzip
            identity                | none
            ''                      | none
                                    | none
            brotli, gzipped, ;q=, , | none
            """)
    void takesTheBestThatIsAllowed(String header, String best) {
        assertThat(new AcceptedEncodings(header).best(List.of("br", "gzip"), "none")).isEqualTo(best);
    }
}
