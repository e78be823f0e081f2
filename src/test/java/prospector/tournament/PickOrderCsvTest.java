package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import prospector.tournament.PickOrderSheet.Game;

class PickOrderCsvTest {
    private static final Map<String, String> NATIONS = Map.of("rome", "NATION_ROME", "hatti", "NATION_HITTITE", "hittite",
            "NATION_HITTITE", "kush", "NATION_KUSH");
    private static final Game SEVENTEEN = new Game(17, 2, "Anna", "Ben", false, "NATION_ROME", "NATION_HITTITE");
    private static final Game EIGHTEEN = new Game(18, 2, "Carl", "Максим, the 2nd", false, "NATION_KUSH", "NATION_ROME");

    @Test
    void readsTheUsualLayout() {
        PickOrderSheet sheet = read("""
                PICK ORDER,,,,,,
                ROUND 2,,,,,,
                Game Number,Game 17,,,Game 18,,
                Players,Anna,Ben,,Carl,"Максим, the 2nd",
                Nation; First Pick,Rome,,,,Kush,
                Second Pick,,Hatti,,ROME,,
                """);

        assertThat(sheet.games()).containsExactly(SEVENTEEN, EIGHTEEN);
        assertThat(sheet.doubts()).isEmpty();
    }

    @Test
    void readsMovedColumnsAndRowsInAnotherOrder() {
        PickOrderSheet sheet = read("""
                ,round 2 (SPOILERS!),,,,,,,,,
                ,,second pick (spoiler),,Hittite,,,,rome,,
                ,,,,,,,,,,
                ,notes,Players,Anna,,Ben,new column,,Carl,,"Максим, the 2nd"
                ,,NATION; FIRST PICK,Rome,,,,,,Kush,
                ,,Game Number,Game 17,,,,,GAME #18 (live),,
                """);

        assertThat(sheet.games()).containsExactly(SEVENTEEN, EIGHTEEN);
        assertThat(sheet.doubts()).isEmpty();
    }

    @Test
    void readsMoreThanTwoHundredRowsAndTwentySixColumns() {
        StringBuilder csv = new StringBuilder();
        for (int round = 1; round <= 60; round++) {
            StringBuilder[] rows = { new StringBuilder("ROUND " + round), new StringBuilder("Game Number"),
                    new StringBuilder("Players"), new StringBuilder("First Pick"), new StringBuilder("Second Pick") };
            for (int game = 1; game <= 12; game++) {
                rows[1].append(",Game ").append((round - 1) * 12 + game).append(",,");
                rows[2].append(",A,B,");
                rows[3].append(",Rome,,");
                rows[4].append(",Kush,,");
            }
            csv.append(String.join("\n", rows)).append('\n');
        }

        assertThat(read(csv.toString()).games()).hasSize(720).last()
                .isEqualTo(new Game(720, 60, "A", "B", false, "NATION_ROME", "NATION_KUSH"));
    }

    @Test
    void knowsThatNamesStandInPickOrderOnlyWhenTheSheetSaysSo() {
        assertThat(read(
                "ROUND 1\nGame Number,Game 1\nPlayers (first picker; second picker),A,B\nFirst Pick,Rome\nSecond Pick,Rome\n")
                .games()).containsExactly(new Game(1, 1, "A", "B", true, "NATION_ROME", "NATION_ROME"));
    }

    @Test
    void reportsWhatIsMissingAndTakesTheRest() {
        PickOrderSheet sheet = read("""
                ROUND 1
                Game Number,Game 1,,Game 2,,Game 3,,Game 1,
                Players,A,B,C,,,,D,E
                First Pick,Rome,,Kush,,,,Atlantis,
                ROUND 2
                Players,A,B
                ROUND 3
                Game Number,Game 9
                First Pick,Rome
                """);

        assertThat(sheet.games()).containsExactly(new Game(1, 1, "A", "B", false, "NATION_ROME", null));
        assertThat(sheet.doubts()).allMatch(doubt -> doubt.kind().equals("PICK_ORDER_SHEET")).extracting(Doubt::message)
                .containsExactlyInAnyOrder("The section ROUND 1 of the pick order sheet has no row for the second picks.",
                        "Game 2 of the pick order sheet has not two players.",
                        "Game 1 of the pick order sheet names the unknown nation Atlantis.",
                        "The section ROUND 2 of the pick order sheet has no row with game numbers.",
                        "The section ROUND 3 of the pick order sheet has no row for the players.");
    }

    @Test
    void survivesWhatIsNoSheet() {
        assertThat(read("<html><body>Sign in</body></html>").doubts()).extracting(Doubt::message)
                .containsExactly("The pick order sheet has no row with ROUND and a number, so nothing was taken from it.");
        assertThat(read("").games()).isEmpty();
        assertThat(read("ROUND 1\n\"never closed").games()).isEmpty();
    }

    private static PickOrderSheet read(String csv) {
        return PickOrderCsv.read(csv, NATIONS);
    }
}
