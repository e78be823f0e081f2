package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import prospector.tournament.Overrides.OfWinner;
import prospector.tournament.Overrides.Person;

class OverridesTest {

    @Test
    void takesTheShippedExamples() throws IOException {
        Map<String, String> examples = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("docs/overrides"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".example.json")).toList()) {
                examples.put(file.getFileName().toString().replace(".example", ""), Files.readString(file));
            }
        }

        Overrides overrides = Overrides.read(examples);

        assertThat(overrides.problems()).isEmpty();
        assertThat(Stream.of(overrides.winners(), overrides.participants(), overrides.matches(), overrides.drive(),
                overrides.pickOrder(), overrides.hidden())).as("each has an example").noneMatch(List::isEmpty);
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(OverrideFile.NAMES);
    }

    @Test
    void leavesOutOnlyTheWrongEntryAndNamesItsPlace() {
        Overrides overrides = Overrides.read(Map.of("winners.json", """
                {
                  "overrides": [
                    { "match": 1, "winner": "Anna" },
                    { "match": "2", "winner": "Ben" },
                    { "game": "g", "winner": 12, "reason": "he said so" }
                  ]
                }
                """));

        assertThat(overrides.winners()).extracting(OfWinner::match, OfWinner::game, OfWinner::winner).containsExactly(
                tuple(1L, null, new Person(null, "Anna")),
                tuple(null, "g", new Person(12L, null)));
        assertThat(overrides.problems()).extracting(OverrideProblem::message).containsExactly(
                "overrides/winners.json line 4, column 16: \"match\" must be a whole number, without quotes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "winners.json | {`overrides`: [{`winner`: 1}]} | line 1, column 16: it must have `match` or `game`, just one of them.",
            "winners.json | {`overrides`: [{`match`: 1, `game`: `g`, `winner`: 1}]} | line 1, column 16: it must have `match` or `game`, just one of them.",
            "winners.json | {`overrides`: [{`match`: 1, `wimmer`: 1}]} | line 1, column 16: `winner` is missing.",
            "winners.json | {`overrides`: [{`match`: 1, `winner`: 1.5}]} | line 1, column 39: `winner` must be a whole number or text.",
            "winners.json | {`overrides`: [{`match`: 0, `winner`: ``}]} | column 39: `winner` must not be empty.",
            "participants.json | {`overrides`: [7]} | line 1, column 16: an entry must be an object, in braces.",
            "participants.json | {`overrides`: {}} | line 1, column 15: `overrides` must be a list, in square brackets.",
            "participants.json | {} | line 1, column 1: `overrides` is missing.",
            "participants.json | [] | line 1, column 1: the file must be an object, in braces.",
            "matches.json | {`overrides`: [{`file`: `a.zip`, `match`: null}]} | line 1, column 43: `match` must be a whole number, without quotes.",
            "drive.json | {`overrides`: [{`file`: `a.zip`, `match`: 1}], `more`: 1} | line 1, column 56: there is no `more` here; check its spelling.",
            "hidden.json | {`overrides`: [{`match`: 1}, | line 1, column 29: the file is not JSON and was left out: Unexpected end-of-input",
            "hidden.json | {`overrides`: [], `overrides`: []} | the file is not JSON and was left out: Duplicate",
            "hidden.json | {`overrides`: []} x | the file is not JSON and was left out: Unrecognized token",
            "hidden.json | `` | the file is",
            "pick-order.json | {`overrides`: [{`game`: 1, `match`: 1}, {`game`: 1, `match`: 2}]} | line 1, column 41: line 1 is about the same; that one counts.",
            "winner.json | {} | line 1, column 1: no override file has this name; there are winners.json" })
    void saysWhatIsWrongAndWhere(String file, String json, String message) {
        Overrides overrides = Overrides.read(Map.of(file, json.replace('`', '"')));

        assertThat(overrides.problems().stream().map(OverrideProblem::message).collect(Collectors.joining("\n")))
                .contains("overrides/" + file).contains(message.replace('`', '"'));
    }

    @Test
    void goesOnWithTheOtherFilesWhenOneIsNotJson() {
        Overrides overrides = Overrides.read(Map.of("hidden.json", "{\n \"overrides\": [\n  oops", "drive.json",
                "\uFEFF{\"overrides\": [{\"file\": \"01-a-b.zip\", \"match\": 5}]}"));

        assertThat(overrides.driveMatches()).isEqualTo(Map.of("01-a-b.zip", 5L));
        assertThat(overrides.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(OverrideProblem.Kind.OVERRIDE_BROKEN);
            assertThat(problem.message()).startsWith("overrides/hidden.json line 3, column 3: the file is not JSON");
        });
    }

    @Test
    void usesTheEntriesOfAFileWithAnUnknownKeyBesideThem() {
        Overrides overrides = Overrides.read(Map.of("hidden.json", "{\"overrides\": [{\"match\": 5}], \"comment\": 1}"));

        assertThat(overrides.hidden()).hasSize(1);
        assertThat(overrides.problems()).hasSize(1);
    }
}
