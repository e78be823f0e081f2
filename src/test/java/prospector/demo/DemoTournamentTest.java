package prospector.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import prospector.game.Family;
import prospector.game.Nation;
import prospector.game.ReferenceData;
import prospector.tournament.PickOrderCsv;

class DemoTournamentTest {

    private static final int MATCHES = 36;

    @TempDir
    static Path directory;
    private static DemoTournament.Written written;
    private static final List<Element> SAVES = new ArrayList<>();
    private static final ReferenceData REFERENCE = new ReferenceData();

    @BeforeAll
    static void writeAndParse() throws Exception {
        written = new DemoTournament(MATCHES, 7).writeTo(directory);
        for (var file : DemoSaves.filesIn(directory)) {
            SAVES.add(DemoSaves.parse(file));
        }
    }

    @Test
    void writesAsManySavesAsAsked() {
        assertThat(written.saves()).isEqualTo(MATCHES);
        assertThat(SAVES).hasSize(MATCHES);
        assertThat(written.matches()).isEqualTo(2 * written.participants() - 2);
    }

    @Test
    void allNationsAndFamiliesTakePart() {
        var nations = new TreeSet<String>();
        var families = new TreeSet<String>();
        for (var save : SAVES) {
            for (var player : DemoSaves.children(save, "Player")) {
                nations.add(player.getAttribute("Nation"));
                DemoSaves.elements(DemoSaves.child(player, "Families")).forEach(family -> families.add(family.getTagName()));
            }
        }

        assertThat(nations).hasSize(10);
        assertThat(families).containsExactlyInAnyOrderElementsOf(REFERENCE.families().all().stream().map(Family::id).toList());
    }

    @Test
    void everyGameIsDecidedAsTheBracketSays() throws IOException {
        var matches = description().get("matches");
        int index = 0;
        for (var file : DemoSaves.filesIn(directory)) {
            var save = SAVES.get(index++);
            var match = matchOf(matches, file);
            var winner = DemoSaves.players(save).get(DemoSaves.winner(save));

            assertThat(nameOf(match.get("winner_id").asLong()).replace(" ", ""))
                    .isEqualToIgnoringCase(winner.getAttribute("Name").replace(" ", ""));
        }
    }

    @Test
    void theLogAgreesWithTechs() {
        for (var save : SAVES) {
            for (var player : DemoSaves.players(save)) {
                var counted = DemoSaves.elements(DemoSaves.child(player, "TechCount")).stream().map(Element::getTagName)
                        .toList();

                assertThat(DemoSaves.logged(player, "TECH_DISCOVERED")).containsExactlyElementsOf(counted);
            }
        }
    }

    @Test
    void theLogAgreesWithLawsAndCities() {
        for (var save : SAVES) {
            for (var player : DemoSaves.players(save)) {
                var active = DemoSaves.elements(DemoSaves.child(player, "ActiveLaw")).stream()
                        .filter(law -> !law.getTagName().equals("LAWCLASS_ORDER")).map(Element::getTextContent).toList();
                var founded = DemoSaves.children(save, "City").stream()
                        .filter(city -> DemoSaves.child(city, "FirstPlayer").getTextContent().equals(player.getAttribute("ID")))
                        .map(city -> city.getAttribute("TileID")).toList();

                assertThat(DemoSaves.logged(player, "LAW_ADOPTED")).containsAll(active);
                assertThat(DemoSaves.logged(player, "CITY_FOUNDED")).containsExactlyInAnyOrderElementsOf(founded);
            }
        }
    }

    @Test
    void theWondersOfTheLogStandOnTheMap() {
        for (var save : SAVES) {
            var standing = new HashSet<String>();
            for (var tile : DemoSaves.children(save, "Tile")) {
                DemoSaves.children(tile, "Improvement").forEach(improvement -> standing.add(improvement.getTextContent()));
            }
            for (var player : DemoSaves.players(save)) {
                assertThat(standing).containsAll(DemoSaves.logged(player, "WONDER_ACTIVITY", "Data2"));
            }
        }
    }

    @Test
    void yieldTotalsAreTheSumOfTheRates() {
        var totals = SAVES.stream().flatMap(save -> DemoSaves.players(save).stream())
                .filter(player -> !DemoSaves.children(player, "YieldTotalHistory").isEmpty()).toList();

        assertThat(totals).isNotEmpty().allSatisfy(player -> {
            int last = lastTurn(player);
            var rates = DemoSaves.series(player, "YieldRateHistory", "YIELD_SCIENCE", last);
            var sums = DemoSaves.series(player, "YieldTotalHistory", "YIELD_SCIENCE", last);
            for (int turn = 3; turn <= last; turn++) {
                assertThat(sums[turn] - sums[turn - 1]).isEqualTo(rates[turn]);
            }
        });
    }

    @Test
    void holdsNoPersonalData() {
        for (var save : SAVES) {
            assertThat(DemoSaves.players(save)).allSatisfy(player -> {
                assertThat(player.getAttribute("Email")).isEmpty();
                assertThat(DemoSaves.children(player, "ChatLogList")).isEmpty();
            });
        }
    }

    @Test
    void describesOpenMatchesAndOneForfeit() throws IOException {
        var matches = description().get("matches");
        var wrapped = new ArrayList<JsonNode>();
        matches.forEach(match -> wrapped.add(match.get("match")));

        assertThat(wrapped).filteredOn(match -> match.get("state").asText().equals("complete")).hasSize(MATCHES + 1);
        assertThat(wrapped).filteredOn(match -> match.get("forfeited").asBoolean()).hasSize(1);
        assertThat(wrapped).filteredOn(match -> match.get("has_attachment").asBoolean()).hasSize(MATCHES);
        assertThat(wrapped).filteredOn(match -> match.get("round").asInt() < 0).isNotEmpty();
    }

    @Test
    void plansMatchesWhosePlayersAreKnown() throws IOException {
        var matches = new ArrayList<JsonNode>();
        description().get("matches").forEach(match -> matches.add(match.get("match")));

        assertThat(matches).allSatisfy(match -> assertThat(match.get("scheduled_time").isNull())
                .isEqualTo(match.get("state").asText().equals("pending")));
        assertThat(matches).filteredOn(match -> match.get("state").asText().equals("open")).isNotEmpty();
    }

    /** The sheet names the players as on Challonge, and both nations of each game, whoever of the two chose first. */
    @Test
    void statesThePickOrderOfEveryGame() throws IOException {
        var sheet = PickOrderCsv.read(Files.readString(directory.resolve("pick-order.csv")),
                REFERENCE.nations().all().stream().collect(Collectors.toMap(nation -> nation.name().toLowerCase(Locale.ROOT),
                        Nation::id)));

        assertThat(sheet.doubts()).isEmpty();
        assertThat(sheet.games()).hasSize(MATCHES).allSatisfy(game -> assertThat(game.inPickOrder()).isFalse());
        var seats = SAVES.stream().map(save -> DemoSaves.players(save).stream().map(player -> player.getAttribute("Nation"))
                .sorted().toList()).toList();
        assertThat(sheet.games().stream().map(game -> Stream.of(game.firstPick(), game.secondPick()).sorted().toList()))
                .containsExactlyInAnyOrderElementsOf(seats);
    }

    @Test
    void theSameSeedGivesTheSameBytes(@TempDir Path again) throws IOException {
        new DemoTournament(3, 11).writeTo(again.resolve("a"));
        new DemoTournament(3, 11).writeTo(again.resolve("b"));

        for (var file : DemoSaves.filesIn(again.resolve("a"))) {
            assertThat(again.resolve("b").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
        for (var description : List.of("tournament.json", "pick-order.csv")) {
            assertThat(again.resolve("b").resolve(description)).hasSameBinaryContentAs(again.resolve("a").resolve(description));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 5, 8 })
    void anyNumberOfMatchesWorks(int matches, @TempDir Path small) throws IOException {
        var summary = new DemoTournament(matches, 3).writeTo(small);

        assertThat(summary.saves()).isEqualTo(matches);
        assertThat(DemoSaves.filesIn(small)).hasSize(matches);
    }

    @Test
    void aHundredMatchesAreQuick(@TempDir Path large) throws IOException {
        var start = Instant.now();

        var summary = new DemoTournament(100, 5).writeTo(large);

        assertThat(summary.saves()).isEqualTo(100);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void refusesNumbersWithoutSense() {
        assertThatThrownBy(() -> new DemoTournament(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DemoTournament(1_001, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int lastTurn(Element player) {
        return Integer.parseInt(DemoSaves.child(player, "LastDoTurn").getTextContent());
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper().readTree(Files.newInputStream(directory.resolve("tournament.json"))).get("tournament");
    }

    private static JsonNode matchOf(JsonNode matches, Path file) {
        for (var match : matches) {
            if (file.getFileName().toString().startsWith("match_" + match.get("match").get("id").asLong() + "_")) {
                return match.get("match");
            }
        }
        throw new AssertionError("No match for " + file);
    }

    /** Some write their own name without spaces in the game. */
    private static String nameOf(long participant) throws IOException {
        for (var entry : description().get("participants")) {
            if (entry.get("participant").get("id").asLong() == participant) {
                return entry.get("participant").get("name").asText();
            }
        }
        throw new AssertionError("No participant " + participant);
    }
}
