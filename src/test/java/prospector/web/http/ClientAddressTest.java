package prospector.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            192.0.2.7                                     | c0000207
            192.0.2.7:4711                                | c0000207
            ::ffff:192.0.2.7                              | c0000207
            2001:db8:1:2:3:4:5:6                          | 20010db800010002
            2001:db8:1:2::9                               | 20010db800010002
            [2001:db8:1:2::9]:443                         | 20010db800010002
            198.51.100.1, 192.0.2.7                       | c0000207
            for=198.51.100.1, for=192.0.2.7;proto=https   | c0000207
            proto=https;For="[2001:db8:1:2::9]:4711"      | 20010db800010002
            """)
    void isWhatTheNearestProxySays(String header, String client) {
        assertThat(ClientAddress.of(List.of("203.0.113.9", header), "10.0.0.1")).isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource({ "unknown", "'<script>'", "999.1.1.1", "for=_hidden", "''", "','" })
    void isTheOtherEndWhenTheProxyNamesNobody(String header) {
        assertThat(ClientAddress.of(List.of(header), "10.0.0.1")).isEqualTo("0a000001");
    }

    @Test
    void isTheOtherEndWithoutAProxy() {
        assertThat(ClientAddress.of(List.of(), "2001:db8::1")).isEqualTo("20010db800000000");
        assertThat(ClientAddress.of(List.of(), null)).isEqualTo("unknown");
    }
}
