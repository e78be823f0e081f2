package prospector.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class CsvTest {
    record Row(String name, Integer turns, Double rate, Boolean won, LocalDate day, List<String> nations) {
    }

    @Test
    void writesComponentsAsColumns() {
        Row row = new Row("Ada, \"the\" first", -5, 0.5, true, LocalDate.of(2026, 3, 1), List.of("A", "B"));

        String csv = Csv.of(Row.class, List.of(row, new Row(null, null, null, null, null, List.of())));

        assertThat(csv).endsWith("\r\n");
        assertThat(csv.lines()).containsExactly("name,turns,rate,won,day,nations",
                "\"Ada, \"\"the\"\" first\",-5,0.5,true,2026-03-01,A;B", ",,,,,");
    }

    @Test
    void keepsTextFromRunningAsAFormula() {
        List<Row> rows = Arrays.asList(new Row("=1+1", 1, -1.5, null, null, List.of("@x")));

        assertThat(Csv.of(Row.class, rows)).contains("\"'=1+1\",1,-1.5,,,\"'@x\"");
    }

    @Test
    void writesTheHeaderAloneWhenThereIsNothing() {
        assertThat(Csv.of(Row.class, List.of())).isEqualTo("name,turns,rate,won,day,nations\r\n");
    }
}
