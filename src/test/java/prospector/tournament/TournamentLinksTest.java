package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.tournament.Linking.game;
import static prospector.tournament.Linking.match;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Which match a game belongs to and who won it. */
class TournamentLinksTest {

    @Test
    void keepsASaveWhereItIsAttached() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(game("g", 1, "Anna", "Ben")).link();

        assertThat(Linking.places(linked)).containsExactly("g in 1 by file_name as 1");
        assertThat(linked.doubts()).extracting(Doubt::kind).containsExactly("WINNER_UNKNOWN");
    }

    @Test
    void bringsASaveToTheOnlyMatchOfItsPlayers() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("g", 1, "Anna", "Carl")).link();

        assertThat(Linking.places(linked)).containsExactly("g in 2 by players as 1");
        assertThat(linked.doubts()).filteredOn(doubt -> doubt.kind().equals("SAVE_OF_OTHER_MATCH")).singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.remedy()).isNull();
                    assertThat(doubt.message()).contains("match 1", "match 2");
                });
    }

    @Test
    void leavesASaveWhereItIsWhenItsPlayersHaveSeveralMatchesOrOneWithAGame() {
        Linking several = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(match(3, "Carl", "Anna")).with(game("g", 1, "Anna", "Carl"));
        Linking taken = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("f", 2, "Anna", "Carl")).with(game("g", 1, "Anna", "Carl"));
        Linking two = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("f", 1, "Anna", "Carl")).with(game("g", 1, "Anna", "Carl"));

        assertThat(Linking.places(several.link())).containsExactly("g in 1 by file_name as 1");
        assertThat(Linking.places(taken.link())).containsExactly("f in 2 by file_name as 1", "g in 1 by file_name as 1");
        assertThat(Linking.places(two.link())).containsExactly("f in 1 by file_name as 1", "g in 1 by file_name as 2");
        assertThat(List.of(several, taken, two)).allSatisfy(linking -> assertThat(linking.link().doubts())
                .filteredOn(doubt -> doubt.kind().equals("SAVE_FITS_NO_MATCH")).isNotEmpty()
                .allMatch(doubt -> doubt.remedy().contains("overrides/matches.json")));
    }

    @Test
    void leavesASaveWhereItIsWhenOneOfItsPlayersIsNotKnown() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("g", 1, "Anna", "stranger")).link();

        assertThat(Linking.places(linked)).containsExactly("g in 1 by file_name as 1");
        assertThat(linked.doubts()).extracting(Doubt::kind).containsExactlyInAnyOrder("WINNER_UNKNOWN", "UNLINKED_PLAYER");
    }

    @Test
    void findsTheMatchOfASaveWithoutAnIdByItsPlayersUnlessTheyMetTwice() {
        Linking once = new Linking().with(match(1, "Anna", "Ben")).with(game("g", null, "Ben", "Anna"));
        Linking twice = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Ben", "Anna"))
                .with(game("g", null, "Ben", "Anna"));

        assertThat(Linking.places(once.link())).containsExactly("g in 1 by players as 1");
        assertThat(Linking.places(twice.link())).containsExactly("g in g by none as 1");
        assertThat(twice.link().doubts()).extracting(Doubt::kind).contains("SAVE_MATCH_AMBIGUOUS");
    }

    @Test
    void takesTheMatchOfThePlayersWhenOneGameIsAttachedToSeveral() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("g", null, "Anna", "Carl").attachedTo(1, 2)).link();

        assertThat(Linking.places(linked)).containsExactly("g in 2 by file_name as 1");
        assertThat(linked.doubts()).extracting(Doubt::kind).contains("SAVE_OF_SEVERAL_MATCHES");
    }

    @Test
    void obeysTheOverrideOfAMatch() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("g", 1, "Anna", "Ben")).with("matches.json", "{\"file\": \"g.zip\", \"match\": 2}").link();

        assertThat(Linking.places(linked)).containsExactly("g in 2 by override as 1");
        assertThat(linked.problems()).isEmpty();
    }

    @Test
    void numbersASeriesByDateAndTakesEachWinnerFromItsSet() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben").wonBy("Anna", "1-0,0-1,1-0"))
                .with(game("c", 1, "Anna", "Ben").on(3)).with(game("a", 1, "Ben", "Anna").on(2))
                .with(game("b", 1, "Anna", "Ben").on(1)).link();

        assertThat(Linking.places(linked)).containsExactly("a in 1 by file_name as 2", "b in 1 by file_name as 1",
                "c in 1 by file_name as 3");
        assertThat(Linking.winners(linked)).containsExactly("a Ben challonge", "b Anna challonge", "c Anna challonge");
        assertThat(linked.doubts()).isEmpty();
    }

    @Test
    void reportsAScoreThatIsNotThatOfTheGames() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben").wonBy("Anna", "2-1"))
                .with(game("a", 1, "Anna", "Ben").won(1)).with(game("b", 1, "Anna", "Ben").won(1))
                .with(game("c", 1, "Anna", "Ben").won(0)).link();

        assertThat(Linking.winners(linked)).containsExactly("a Ben save", "b Ben save", "c Anna save");
        assertThat(linked.doubts()).extracting(Doubt::kind).containsExactly("SERIES_SCORE");
    }

    @Test
    void givesChallongesResultOnlyToAGameOfTheMatchsOwnParticipants() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben").wonBy("Anna", "1-0"))
                .with(match(2, "Anna", "Carl"))
                .with(match(3, "Anna", "Carl")).with(game("g", 1, "Anna", "Carl").won(1)).link();

        assertThat(Linking.winners(linked)).containsExactly("g Carl save");
    }

    @Test
    void obeysAWinnerThatContradictsEverything() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben").wonBy("Anna", "1-0"))
                .with(game("g", 1, "Anna", "ben!").won(0));

        LinkedTournament ofGame = linking.copy().with("winners.json", "{\"game\": \"g\", \"winner\": \"ben!\"}").link();
        LinkedTournament ofMatch = linking.copy().with("winners.json", "{\"match\": 1, \"winner\": \"Ben\"}").link();
        LinkedTournament ofNobody = linking.copy().with("winners.json", "{\"match\": 1, \"winner\": \"Zoe\"}").link();

        assertThat(Linking.winners(ofGame)).containsExactly("g Ben override");
        assertThat(ofGame.matches()).extracting(Match::winnerParticipantId).as("that of the match stays").containsExactly(1L);
        assertThat(Linking.winners(ofMatch)).containsExactly("g Ben override");
        assertThat(ofMatch.matches()).extracting(Match::winnerParticipantId).containsExactly(2L);
        assertThat(ofMatch.doubts()).isEmpty();
        assertThat(ofNobody.problems()).extracting(OverrideProblem::message)
                .containsExactly(
                        "overrides/winners.json line 1, column 16: no player of the game, or more than one, is \"Zoe\".");
    }

    @Test
    void doesNotMissTheWinnerOfAForfeit() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben").forfeited())
                .with(game("g", 1, "Anna", "Ben")).link();

        assertThat(Linking.winners(linked)).containsExactly("g null unknown");
        assertThat(linked.doubts()).isEmpty();
    }

    @Test
    void hidesAMatchWithItsGamesAndAGameAlone() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl").wonBy("Carl", "1-0"))
                .with(game("a", 1, "Anna", "Ben")).with(game("b", 2, "Anna", "Carl")).with(game("c", 2, "Anna", "Carl"))
                .with("hidden.json", "{\"match\": 1}, {\"game\": \"b\"}");

        LinkedTournament linked = linking.link();

        assertThat(linked.hidden()).containsExactlyInAnyOrder("a", "b");
        assertThat(linked.matches()).extracting(Match::matchId).containsExactly("2");
        assertThat(Linking.winners(linked)).as("as if the hidden game had not been").containsExactly("c Carl challonge");
    }

    @Test
    void reportsEntriesAboutNothing() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(game("g", 1, "Anna", "Ben"))
                .with("winners.json", "{\"match\": 9, \"winner\": 1}, {\"game\": \"x\", \"winner\": 1}")
                .with("participants.json",
                        "{\"name\": \"A\", \"participant\": \"Nobody\"}, {\"name\": \"A\", \"match\": 1, \"participant\": 99}")
                .with("matches.json", "{\"file\": \"x.zip\", \"match\": 1}, {\"game\": \"g\", \"match\": 9}")
                .with("drive.json", "{\"file\": \"x.zip\", \"match\": 9}")
                .with("pick-order.json", "{\"game\": 5, \"match\": 1}")
                .with("hidden.json", "{\"match\": 9}, {\"game\": \"x\"}").link();

        assertThat(linked.problems()).allMatch(problem -> problem.kind() == OverrideProblem.Kind.OVERRIDE_UNUSED)
                .extracting(problem -> problem.place().file() + problem.message().substring(problem.message().indexOf(": ")))
                .containsExactlyInAnyOrder("winners.json: the tournament has no match 9.", "winners.json: there is no game x.",
                        "participants.json: no participant, or more than one, is \"Nobody\".",
                        "participants.json: no participant, or more than one, is 99.",
                        "matches.json: no save has the file name x.zip.", "matches.json: the tournament has no match 9.",
                        "drive.json: the tournament has no match 9.", "pick-order.json: the sheet has no game 5.",
                        "hidden.json: the tournament has no match 9.", "hidden.json: there is no game x.");
    }
}
