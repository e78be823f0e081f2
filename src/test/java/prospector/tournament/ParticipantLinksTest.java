package prospector.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ParticipantLinksTest {
    private static final Participant ANNA = new Participant(1, "Anna Ölund", "annao", 1, null, null);
    private static final Participant MAXIM = new Participant(2, "МАКСИМ", null, 2, null, null);
    private static final Participant TWIN_A = new Participant(3, "Twin", null, 3, null, null);
    private static final Participant TWIN_B = new Participant(4, "twin!", null, 4, null, null);
    private static final ParticipantLinks LINKS = new ParticipantLinks(List.of(ANNA, MAXIM, TWIN_A, TWIN_B));

    @Test
    void foldsCaseAccentsAndSigns() {
        assertThat(LINKS.find("anna_olund", Optional.empty())).contains(ANNA);
    }

    @Test
    void knowsOtherScripts() {
        assertThat(LINKS.find("Максим", Optional.empty())).contains(MAXIM);
    }

    @Test
    void knowsTheAccountName() {
        assertThat(LINKS.find("AnnaO", Optional.empty())).contains(ANNA);
    }

    @Test
    void linksNobodyWhenTwoFit() {
        assertThat(LINKS.find("TWIN", Optional.empty())).isEmpty();
    }

    @Test
    void letsTheMatchDecideBetweenTwo() {
        Match match = new Match("9", 9L, 1, "winners", "A", 1, "complete", null, null, null, null, 2L, 4L, null, null,
                null, null, null, null, null, null);

        assertThat(LINKS.find("TWIN", Optional.of(match))).contains(TWIN_B);
    }

    @Test
    void linksNobodyWithoutAName() {
        assertThat(LINKS.find(null, Optional.empty())).isEmpty();
    }
}
