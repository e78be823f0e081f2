package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static prospector.tournament.Linking.game;
import static prospector.tournament.Linking.match;

import org.junit.jupiter.api.Test;

/** Who the players of a game are. */
class SeatLinksTest {
    private static final String ALIAS = "{\"name\": \"mystery\", \"participant\": \"Carl\"}";

    @Test
    void knowsAnAccountUnderAnyName() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben"))
                .with(game("a", 1, "Anna", "BEN").accounts("account-1", "account-2"))
                .with(game("b", null, "nobody knows", "mystery").accounts("account-1", "account-2")).link();

        assertThat(Linking.people(linked)).containsExactly("a: Anna by account, Ben by account",
                "b: Anna by account, Ben by account");
        assertThat(Linking.places(linked)).as("so the match is known too").contains("b in 1 by players as 2");
    }

    @Test
    void believesTheOverrideBeforeTheAccountAndTheAccountBeforeTheAlias() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Anna", "Carl"))
                .with(game("b", 2, "Anna", "mystery").accounts("account-1", "account-2")).with("participants.json", ALIAS);
        Linking account = linking.copy().with(game("a", 1, "Anna", "Ben").accounts("account-1", "account-2"));
        Linking override = account.copy().with("participants.json",
                ALIAS + ", {\"match\": 2, \"name\": \"mystery\", \"participant\": 4}");

        assertThat(Linking.people(linking.link())).containsExactly("b: Anna by account, Carl by alias");
        assertThat(Linking.people(account.link())).contains("b: Anna by account, Ben by account");
        assertThat(Linking.people(override.link())).contains("b: Anna by account, Максим by override");
        assertThat(override.link().doubts()).extracting(Doubt::kind).as("now the account is of two")
                .contains("ACCOUNT_AMBIGUOUS");
    }

    @Test
    void doesNotUseAnAccountUnderTwoNamesOrOnTwoSeats() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(match(2, "Carl", "Ben"))
                .with(game("a", 1, "Anna", "Ben").accounts("shared", null))
                .with(game("b", 2, "Carl", "Ben").accounts("shared", null))
                .with(game("c", null, "x", "Ben").accounts("shared", null))
                .with(game("d", null, "Anna", "y").accounts("machine", "machine")).link();

        assertThat(Linking.people(linked)).contains("a: Anna by exact_name, Ben by exact_name", "c: -, Ben by exact_name",
                "d: Anna by exact_name, -");
        assertThat(linked.doubts()).filteredOn(doubt -> doubt.kind().equals("ACCOUNT_AMBIGUOUS")).singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.subject()).isEqualTo("Anna, Carl");
                    assertThat(doubt.toString()).doesNotContain("shared");
                });
    }

    @Test
    void doesNotLearnAnAccountFromAnAlias() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Carl"))
                .with(game("a", 1, "Anna", "mystery").accounts("account-1", "account-2"))
                .with(game("b", null, "Anna", "other").accounts("account-1", "account-2"))
                .with("participants.json", ALIAS).link();

        assertThat(Linking.people(linked)).containsExactly("a: Anna by account, Carl by alias", "b: Anna by account, -");
    }

    @Test
    void tellsTwoCyrillicNamesApart() {
        LinkedTournament linked = new Linking().with(match(1, "Максим", "Марина")).with(game("a", 1, "МАРИНА", "Максим"))
                .link();

        assertThat(Linking.people(linked)).containsExactly("a: Марина by normalised_name, Максим by exact_name");
    }

    @Test
    void linksNeitherOfTwoSeatsWithOneNameUnlessTheOverrideSaysWhich() {
        Linking linking = new Linking().with(match(1, "Anna", "Ben")).with(game("a", 1, "Anna", "ANNA"));

        assertThat(Linking.people(linking.link())).containsExactly("a: -, -");
        assertThat(linking.link().doubts()).filteredOn(doubt -> doubt.kind().equals("UNLINKED_PLAYER"))
                .extracting(Doubt::message)
                .containsOnly("Two players of the game seem to be the same participant, Anna.");
        assertThat(Linking.people(linking.with("participants.json", "{\"match\": 1, \"name\": \"ANNA\", \"participant\": 1}")
                .link())).containsExactly("a: -, Anna by override");
    }

    @Test
    void reportsANameThatSeveralHave() {
        LinkedTournament linked = new Linking().with(match(1, "Anna", "Ben")).with(game("a", 1, "TWIN", "Anna")).link();

        assertThat(Linking.people(linked)).containsExactly("a: -, Anna by exact_name");
        assertThat(linked.doubts()).extracting(Doubt::message).contains("Several participants have the name of this player: "
                + "Twin, twin!.");
    }
}
