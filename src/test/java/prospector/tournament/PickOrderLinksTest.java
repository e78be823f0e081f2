package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static prospector.tournament.Linking.game;
import static prospector.tournament.Linking.match;

import org.junit.jupiter.api.Test;

import prospector.tournament.PickOrderSheet.Game;

class PickOrderLinksTest {
    private static final Game GAME = sheet(17, 2, "Rome", "Kush");

    @Test
    void findsTheMatchByItsPlayersAndRoundAndThePickerByTheNation() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Ben", "Anna").round(-2))
                .with(game("g", 2, "Anna", "Ben").nations("Kush", "Rome")).with(GAME).link();

        assertThat(linked.pickOrder()).containsExactly(new PickOrder("2", 1, 2L, 1L, "Rome", "Kush", 2, 17, "round"));
    }

    @Test
    void doesNotGuessThePickerWithoutASaveOrWithMirroredNations() {
        Linking without = new Linking().with(match(1, "Anna", "Ben")).with(GAME);
        Linking mirrored = new Linking().with(match(1, "Anna", "Ben"))
                .with(game("g", 1, "Anna", "Ben").nations("Rome", "Rome")).with(sheet(17, 2, "Rome", "Rome"));
        Linking ordered = new Linking().with(match(1, "Anna", "Ben"))
                .with(new Game(17, 1, "Ben", "Anna", true, "Rome", "Kush"));

        assertThat(without.link().pickOrder()).containsExactly(new PickOrder("1", 1, null, null, "Rome", "Kush", 2, 17,
                "players"));
        assertThat(mirrored.link().pickOrder()).extracting(PickOrder::firstPickerParticipantId).containsExactly((Long) null);
        assertThat(mirrored.link().doubts()).extracting(Doubt::kind).doesNotContain("PICK_ORDER_NATION");
        assertThat(ordered.link().pickOrder()).extracting(PickOrder::firstPickerParticipantId).containsExactly(2L);
    }

    @Test
    void reportsARematchThatTheRoundDoesNotTellApart() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben").round(2)).with(match(2, "Ben", "Anna").round(-2))
                .with(GAME);

        assertThat(linking.link().pickOrder()).isEmpty();
        assertThat(linking.link().doubts()).extracting(Doubt::message)
                .containsExactly("Game 17 of the pick order sheet fits several matches: 1, 2.");
        assertThat(
                linking.with("pick-order.json", "{\"game\": 17, \"match\": 2, \"firstPicker\": \"Anna\"}").link().pickOrder())
                .containsExactly(new PickOrder("2", 1, 1L, 2L, "Rome", "Kush", 2, 17, "override"));
    }

    @Test
    void knowsAliasesAndNamesOfTheSaves() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben"))
                .with(game("g", 1, "annas save name", "Ben").nations("Rome", "Kush"))
                .with("participants.json", "{\"match\": 1, \"name\": \"annas save name\", \"participant\": 1},"
                        + "{\"name\": \"Benny\", \"participant\": \"Ben\"}")
                .with(new Game(17, 1, "Annas Save Name", "Benny", false, "Rome", "Kush"));

        assertThat(linking.link().pickOrder()).extracting(PickOrder::firstPickerParticipantId).containsExactly(1L);
    }

    @Test
    void reportsNationsThatTheSaveDoesNotHave() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben"))
                .with(game("g", 1, "Anna", "Ben").nations("Rome", "Egypt")).with(GAME).link();

        assertThat(linked.doubts()).filteredOn(doubt -> doubt.kind().equals("PICK_ORDER_NATION")).singleElement()
                .satisfies(doubt -> assertThat(doubt.message())
                        .isEqualTo(
                                "Game 17 of the pick order sheet has other nations than the save, which has Egypt and Rome."));
        assertThat(linked.pickOrder()).extracting(PickOrder::firstPickerParticipantId).containsExactly((Long) null);
    }

    @Test
    void givesEachGameOfASeriesItsSave() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben"))
                .with(game("a", 1, "Anna", "Ben").on(1).nations("Rome", "Egypt"))
                .with(game("b", 1, "Anna", "Ben").on(2).nations("Kush", "Rome"))
                .with(sheet(17, 1, "Rome", "Kush"), sheet(18, 1, "Egypt", "Rome"), sheet(19, 1, "Rome", "Persia")).link();

        assertThat(linked.pickOrder()).extracting(PickOrder::sheetGame, PickOrder::gameNumber)
                .containsExactlyInAnyOrder(tuple(17, 2),
                        tuple(18, 1), tuple(19, 3));
    }

    @Test
    void saysNothingOfAHiddenMatch() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with("hidden.json", "{\"match\": 1}").with(GAME)
                .link();

        assertThat(linked.pickOrder()).isEmpty();
        assertThat(linked.doubts()).isEmpty();
    }

    @Test
    void reportsPlayersWhoAreNobody() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben"))
                .with(new Game(3, 1, "Anna", "Nobody", false, "Rome", null)).link();

        assertThat(linked.doubts()).extracting(Doubt::kind).containsExactly("PICK_ORDER_UNLINKED");
    }

    private static Game sheet(int number, int round, String first, String second) {
        return new Game(number, round, "Anna", "Ben", false, first, second);
    }
}
