package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({ "Anna Ölund, anna_olund", "МАКСИМ, Максим", "Ёжик, ежик", "ΟΔΥΣΣΕΥΣ, οδυσσεύς", "οδυσσευσ, Οδυσσεύς",
            "IŞIK, ışık", "İSTANBUL, istanbul", "Ａｎｎａ１２, anna12", "Strauß, STRAUSS", "孫 悟空, 孫悟空", "ﾊﾝ, ハン",
            "김철수, 김 철수", "ガ, ガ" })
    void makesOneOfTwoSpellings(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({ "Ninja [OW], Ninja", "Максим, Марина", "孫悟空, 孫悟飯", "がき, かき", "कि, की", "Anna 1, Anna 2", "♠♥, ♥♠",
            "ΑΝΝΑ, ANNA" })
    void keepsTwoNamesApart(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }
}
